"""Who may sign in: PINs, waiting after failures, roles; and the trail of it."""

import sqlite3

import pytest
from argon2 import PasswordHasher
from hypothesis import example, given
from hypothesis import strategies as st

from records import accounts, audit, demonstration_accounts, permissions, pins
from records.accounts import Account, NotSignedIn
from records.errors import Refused, StoreBusy
from records.permissions import PERMISSIONS, ROLES
from records.private import refuse_numbers, resident_number

PIN = "481516"


@pytest.fixture(autouse=True)
def cheap(monkeypatch):
    """The rules are tried here; what argon2 costs is measured elsewhere."""
    quick = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)
    monkeypatch.setattr(pins, "hasher", lambda: quick)


@pytest.fixture
def chief(town):
    return accounts.add_first(town.store, "나관리", PIN)


@given(st.integers(0, 200))
def test_waiting_never_shrinks_under_failures(failures):
    assert 0 <= pins.wait(failures) <= pins.wait(failures + 1) <= pins.LONGEST_WAIT
    assert (pins.wait(failures) == 0) == (failures < pins.FREE)


@given(st.integers(0, 60), st.integers(0, 10**13), st.integers(-(10**9), 10**9))
def test_what_is_left_is_never_more_than_the_whole(failures, at, gone):
    left = pins.left(failures, at, at + gone)
    assert 0 <= left <= pins.wait(failures)
    if gone >= pins.wait(failures) * 1000:
        assert left == 0


@pytest.mark.parametrize(
    "pin",
    ["12345", "123456", "654321", "000000", "121212", "123123", "901234", "567890", "가나다라", "short", "aaaaaaaaaaa"],
)
def test_pins_that_will_not_do(pin):
    assert pins.fault(pin) is not None


@pytest.mark.parametrize("pin", ["481516", "２０４０６０", "오늘도 좋은 하루 되세요", "135790"])
def test_pins_that_will_do(pin):
    assert pins.fault(pin) is None


def test_a_temporary_pin_will_do_itself():
    for _ in range(50):
        assert pins.fault(pins.temporary()) is None


def test_the_table_of_rights_is_whole():
    assert set(permissions.TABLE) == set(PERMISSIONS)
    assert set(permissions.MANAGES) == set(ROLES)
    for roles in permissions.TABLE.values():
        assert "administrator" in roles and roles <= set(ROLES)
    # Who works with figures never meets a name.
    named = {"teach", "see_learners", "edit_learners", "import_learners", "merge", "consent", "own_data", "purge"}
    assert not [one for one in named if permissions.may("staff", one)]


def test_an_instructor_sees_own_classes_and_a_manager_the_centres(town):
    class Held:
        def __init__(self, centre, instructor):
            self.centre, self.instructor = centre, instructor

    own, shared, others = Held("a", "한가람"), Held("a", "윤슬아 · 한가람"), Held("a", "한가람별")
    elsewhere = Held("b", "한가람")
    seen = {
        role: [permissions.sees(Account("", "한가람", role, "a"), one) for one in (own, shared, others, elsewhere)]
        for role in ROLES
    }
    assert seen["instructor"] == [True, True, False, False]
    assert seen["manager"] == [True, True, True, False]
    assert seen["staff"] == seen["administrator"] == [True] * 4


def test_the_first_account_is_an_administrators_and_the_only_first_one(town, chief):
    assert chief.role == "administrator" and not chief.must_change
    with pytest.raises(Refused):
        accounts.add_first(town.store, "둘째", PIN)
    assert [one.name for one in accounts.accounts(town.store)] == ["나관리"]


def test_the_pin_itself_is_nowhere_in_the_store(town, chief):
    with pytest.raises(NotSignedIn):
        accounts.sign_in(town.store, "나관리", "909817")
    town.store.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    content = town.store.path.read_bytes()
    assert PIN.encode() not in content and b"909817" not in content


def test_wrong_pins_cost_more_and_more_and_the_right_one_forgives(town, chief):
    store, waits = town.store, []
    for _ in range(6):
        with pytest.raises(NotSignedIn) as refused:
            accounts.sign_in(store, "나관리", "000001")
        waits.append(refused.value.seconds)
        town.clock.ms += refused.value.seconds * 1000
    assert waits == [0, 0, 5, 10, 20, 40]
    assert accounts.sign_in(store, "나관리", PIN) == chief
    with pytest.raises(NotSignedIn) as refused:
        accounts.sign_in(store, "나관리", "000001")
    assert refused.value.seconds == 0


def test_waiting_is_per_account_and_outlives_a_restart(town, chief):
    store = town.store
    other = accounts.add(store, chief, "한가람", "instructor", town.centre, "204061")
    for _ in range(3):
        with pytest.raises(NotSignedIn):
            accounts.sign_in(store, "나관리", "000001")
    store.close()  # every connection is made anew
    with pytest.raises(NotSignedIn) as refused:
        accounts.sign_in(store, "나관리", PIN)  # even the right one waits
    assert refused.value.seconds == 5
    assert accounts.sign_in(store, "한가람", "204061").uid == other.uid
    town.clock.ms -= 60_000  # a clock set back does not make it longer
    assert accounts.waiting(store, "나관리") == 5


def test_nobody_learns_whether_a_name_is_known(town, chief):
    def words(name):
        with pytest.raises(NotSignedIn) as refused:
            accounts.sign_in(town.store, name, "000001")
        return refused.value.words

    assert words("나관리") == words("아무개")


def test_a_try_that_is_killed_in_between_counts(town, chief, monkeypatch):
    def killed(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(pins, "right", killed)
    for _ in range(3):
        with pytest.raises(KeyboardInterrupt):
            accounts.sign_in(town.store, "나관리", PIN)
    monkeypatch.undo()
    assert accounts.waiting(town.store, "나관리") == 5


def test_a_busy_store_signs_nobody_in_and_writes_nothing(town, chief, monkeypatch):
    monkeypatch.setattr("records.store.BUSY_SECONDS", 0.1)
    town.store.close()
    before = town.rows("sign_in_tries"), town.rows("audit")
    town.store.db.conn.execute("PRAGMA busy_timeout = 50")
    other = sqlite3.connect(town.store.path, isolation_level=None)
    other.execute("begin immediate")
    with pytest.raises(StoreBusy):
        accounts.sign_in(town.store, "나관리", PIN)
    other.rollback()
    other.close()
    assert (town.rows("sign_in_tries"), town.rows("audit")) == before


def test_names_are_one_persons_and_archived_ones_sign_in_no_more(town, chief):
    store = town.store
    one = accounts.add(store, chief, "한가람", "instructor", town.centre, "204061")
    with pytest.raises(Refused):
        accounts.add(store, chief, " 한가람 ", "instructor", town.centre, "204062")
    accounts.archive(store, chief, one.uid)
    with pytest.raises(NotSignedIn):
        accounts.sign_in(store, "한가람", "204061")
    accounts.add(store, chief, "한가람", "instructor", town.centre, "204062")
    with pytest.raises(Refused):
        accounts.restore(store, chief, one.uid)


def test_the_last_administrator_stays(town, chief):
    with pytest.raises(Refused):
        accounts.archive(town.store, chief, chief.uid)
    with pytest.raises(Refused):
        accounts.change(town.store, chief, chief.uid, "staff", "")
    accounts.add(town.store, chief, "둘째", "administrator", "", "204061")
    accounts.archive(town.store, chief, chief.uid)


def test_a_manager_has_the_own_centres_instructors_only(town, chief):
    store = town.store
    manager = accounts.add(store, chief, "정다온", "manager", town.centre, "406081")
    mine = accounts.add(store, manager, "한가람", "instructor", town.centre, "204061")
    for role, centre in (("instructor", "elsewhere"), ("manager", town.centre), ("administrator", "")):
        with pytest.raises(Refused):
            accounts.add(store, manager, "누구", role, centre, "204062")
    with pytest.raises(Refused):
        accounts.reset_pin(store, manager, chief.uid)
    with pytest.raises(Refused):
        accounts.add(store, mine, "누구", "instructor", town.centre, "204062")


def test_a_reset_pin_ends_waiting_and_must_be_changed(town, chief):
    store = town.store
    one = accounts.add(store, chief, "한가람", "instructor", town.centre, "204061")
    for _ in range(4):
        with pytest.raises(NotSignedIn):
            accounts.sign_in(store, "한가람", "000001")
            town.clock.ms += 6000
    pin = accounts.reset_pin(store, chief, one.uid)
    assert accounts.sign_in(store, "한가람", pin).must_change
    with pytest.raises(Refused):
        accounts.change_pin(store, one.uid, pin, pin)
    with pytest.raises(Refused):
        accounts.change_pin(store, one.uid, pin, "123456")
    assert not accounts.change_pin(store, one.uid, pin, "918273").must_change
    assert accounts.sign_in(store, "한가람", "918273").uid == one.uid


def test_the_trail_says_who_did_what_and_never_a_learners_name(town, chief):
    store = town.store
    learner = town.learner("홍길순")
    audit.note(store, "나관리", "export", learner, "12")
    with pytest.raises(NotSignedIn):
        accounts.sign_in(store, "나관리", "000001")
    accounts.sign_in(store, "나관리", PIN)
    acts = [(one.who, one.what) for one in audit.page(store)]
    assert acts[:4] == [
        ("나관리", "sign_in"), ("나관리", "sign_in_refused"), ("나관리", "export"), ("나관리", "account_added"),
    ]  # fmt: skip
    assert {one.account for one in audit.page(store)} == {chief.uid}
    assert "홍길순" not in str(town.rows("audit"))
    assert [one.what for one in audit.page(store, what="export")] == ["export"]
    assert audit.page(store, day="2001-01-01") == () == audit.page(store, who="없는 사람")
    with pytest.raises(ValueError):
        audit.note(store, "나관리", "gossip")


def test_pages_of_the_trail_join_without_gap_or_double(town):
    for n in range(25):
        audit.note(town.store, "누구", "export", "", str(n))
    found, before = [], 0
    while page := audit.page(town.store, before=before, limit=10):
        found += [one.detail for one in page]
        before = page[-1].seq
    assert found == [str(n) for n in range(24, -1, -1)]


@example("900101-1234567")
@example("９００１０１－１２３４５６７")
@given(st.from_regex(r"[0-9]{6}[ \-./]{0,2}[0-9]{7}", fullmatch=True))
def test_a_resident_number_is_known_in_every_dress(text):
    assert resident_number(text) and resident_number(f"이름 {text} 끝")
    with pytest.raises(Refused) as refused:
        refuse_numbers("괜찮음", text)
    assert text not in str(refused.value)


@pytest.mark.parametrize(
    "text", ["010-1234-5678", "2026-03-24", "제2026-강북03-0012호", "481516", "1234-5678-9012-3456"]
)
def test_other_numbers_are_none(text):
    assert not resident_number(text)


@pytest.mark.parametrize("number", ["900101-1234567", "9001011234567", "９００１０１ １２３４５６７"])
def test_a_resident_number_is_refused_in_every_field_and_written_nowhere(town, chief, number):
    store = town.store
    tries = [
        lambda: accounts.add(store, chief, number, "instructor", town.centre, "204061"),
        lambda: accounts.add(store, chief, "한가람", "instructor", town.centre, number),
        lambda: accounts.change_pin(store, chief.uid, PIN, number),
        lambda: audit.note(store, number, "export"),
        lambda: audit.note(store, "나관리", "export", "", number),
        lambda: accounts.sign_in(store, number, number),
    ]
    for one in tries:
        with pytest.raises(Refused):
            one()
    everything = "".join(str(town.rows(table)) for table in ("accounts", "audit", "sign_in_tries"))
    assert number not in everything


def test_pins_are_shown_in_a_demonstration_only(town):
    store = town.store
    assert demonstration_accounts.shown(store) == ()
    demonstration_accounts.add(store, town.centre)
    known = demonstration_accounts.KNOWN
    assert demonstration_accounts.shown(store) == known
    one = accounts.sign_in(store, known[0].name, known[0].pin)
    assert one.role == "instructor" and not one.must_change
    accounts.change_pin(store, one.uid, known[0].pin, "918273")
    assert demonstration_accounts.shown(store) == known[1:]
