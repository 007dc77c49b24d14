"""Learners: intake, what is kept of them, finding them."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from records import identity, names, people, purge
from records.errors import Refused

BIRTH = dt.date(1950, 3, 15)
PHONE = "010-1234-5678"


def test_a_learner_keeps_the_decade_and_nothing_nearer(town):
    uid = town.learner("김영희", birth=BIRTH, telephone=PHONE, sex="female", group="older", profile={"large": True})
    one = people.learner(town.store, uid)
    assert (one.name, one.decade, one.group, one.sex, one.district) == ("김영희", 1950, "older", "female", "강북구")
    assert one.profile == {"large": True}
    town.store.close()
    content = b"".join(path.read_bytes() for path in town.store.path.parent.glob("records.db*"))
    for secret in ("1950-03-15", "19500315", "500315", PHONE, "01012345678", "1234-5678"):
        assert secret.encode() not in content
    assert town.store.key.hex().encode() not in content


def test_the_key_lies_outside_and_is_one_for_all(town):
    key = identity.key_beside(town.store.path)
    assert key == identity.key_beside(town.store.path) == town.store.key
    file = town.store.path.with_name(identity.KEY_FILE)
    assert file.stat().st_mode & 0o077 == 0
    file.write_text("nonsense")
    with pytest.raises(identity.KeyUnusable):
        identity.key_beside(town.store.path)
    file = town.store.path.with_name(identity.KEY_FILE)
    file.unlink()
    file.mkdir()  # what is there cannot be read
    with pytest.raises(identity.KeyUnusable, match=r"programme\.key"):
        identity.key_beside(town.store.path)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("010-1234-5678", "01012345678", True),
        ("+82 10-1234-5678", "010 1234 5678", True),
        ("02-123-4567", "021234567", True),
        ("010-1234-5678", "010-1234-5679", False),
    ],
)
def test_telephones_are_compared_by_their_digits(one, other, same):
    assert (identity.telephone_digits(one) == identity.telephone_digits(other)) is same


def test_hashes_need_the_key_and_a_birth_date():
    one = identity.identify(b"k" * 32, "김 영희", BIRTH, PHONE)
    assert one == identity.identify(b"k" * 32, "김영희", BIRTH, "01012345678")
    assert one.name_birth != identity.identify(b"q" * 32, "김영희", BIRTH, PHONE).name_birth
    assert identity.identify(b"k" * 32, "김영희", None, None) == identity.Identity("", "")


@pytest.mark.parametrize("name", ["500315-1234567", "김영희 5003151234567", "500315 - 2234567"])
def test_what_looks_like_a_resident_number_is_refused_and_not_repeated(town, name):
    with pytest.raises(Refused) as caught:
        town.learner(name)
    assert "1234567" not in str(caught.value) and "2234567" not in str(caught.value)
    assert not town.rows("learners")


def test_empty_names_unknown_groups_and_taken_numbers_are_refused(town):
    town.learner("김영희", number="7")
    for values in ({"name": "  "}, {"group": "rich"}, {"number": "7"}):
        with pytest.raises(Refused):
            town.learner(**({"name": "박철수"} | values))
    assert len(town.rows("learners")) == 1


def test_numbers_count_up_in_a_centre(town):
    town.learner("가", number="17")
    assert people.learner(town.store, town.learner("나")).number == "18"
    found = people.by_number(town.store, town.centre, "18")
    assert found is not None and found.name == "나"
    assert people.by_number(town.store, town.centre, "99") is None


def test_changing_a_learner(town):
    uid = town.learner("김영희")
    people.change_learner(town.store, uid, name="김영이", group="disabled", profile={"one_hand": True}, number="31")
    one = people.learner(town.store, uid)
    assert (one.name, one.group, one.number, one.profile) == ("김영이", "disabled", "31", {"one_hand": True})
    assert [found.uid for found in people.find(town.store, "ㄱㅇㅇ")] == [uid]
    with pytest.raises(KeyError):
        people.change_learner(town.store, uid, colour="red")


def test_a_legal_name_is_for_certificates_only(town):
    uid = town.learner("영희 언니")
    assert people.legal_name(town.store, uid) == "영희 언니"
    people.set_legal_name(town.store, uid, "김영희")
    assert people.legal_name(town.store, uid) == "김영희"
    assert people.learner(town.store, uid).name == "영희 언니"
    people.set_legal_name(town.store, uid, "")
    assert people.legal_name(town.store, uid) == "영희 언니"


NAMES = ["가구", "강감찬", "김영희", "김연아", "기민", "박철수", "이순신", "Anna Lee", "김 영희"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", sorted(NAMES)),
        ("ㄱ", ["가구", "강감찬", "기민", "김 영희", "김연아", "김영희"]),
        ("ㄱㅇㅎ", ["김 영희", "김영희"]),
        ("기", ["기민", "김 영희", "김연아", "김영희"]),
        ("김", ["김 영희", "김연아", "김영희"]),
        ("김ㅁ", []),
        ("깁", []),
        ("긴", []),
        ("김ㅇ", ["김 영희", "김연아", "김영희"]),
        ("김여", ["김 영희", "김연아", "김영희"]),
        ("김영", ["김 영희", "김영희"]),
        ("김영희", ["김 영희", "김영희"]),
        ("각", ["가구"]),
        ("an", ["Anna Lee"]),
        ("하", []),
        ("김ㅇㅎ", ["김 영희", "김영희"]),
        ("김ㅇㅇ", ["김연아"]),
        ("가ㄱ", ["가구"]),
        ("ㄳ", []),
    ],
)
def test_names_are_found_while_they_are_typed(town, typed, found):
    for name in NAMES:
        town.learner(name)
    assert sorted(one.name for one in people.find(town.store, typed)) == sorted(found)
    seen, after = [], None
    while page := people.find(town.store, typed, after, limit=1):
        seen += [one.name for one in page]
        after = (page[-1].name, page[-1].uid)
    assert sorted(seen) == sorted(found)


def test_pages_of_learners_follow_each_other(town):
    made = [town.learner(name) for name in ["김영희"] * 5 + ["박철수"] * 4]
    seen, after = [], None
    while page := people.find(town.store, after=after, limit=2):
        seen += [one.uid for one in page]
        after = (page[-1].name, page[-1].uid)
    assert sorted(seen) == sorted(made)
    assert len(seen) == len(set(seen))


def test_who_was_put_aside_or_destroyed_is_not_listed(town):
    here, aside, gone = (town.learner(name) for name in ("김영희", "김연아", "김기민"))
    people.change_learner(town.store, aside, archived="2026-03-03")
    purge.purge(town.store, [gone], by="이담당", reason="")
    for typed in ("", "김", "ㄱ"):
        assert [one.uid for one in people.find(town.store, typed)] == [here]
        assert [one.uid for one in people.find(town.store, typed, archived=True)] == [aside]
    assert people.learner(town.store, aside).archived == "2026-03-03"


def test_two_consonants_that_the_keyboard_joined_are_two(town):
    uid = town.learner("강소라")
    assert [one.uid for one in people.find(town.store, "ㄳ")] == [uid]


def test_a_centre_finds_its_own(town):
    mine, _ = town.learner("김영희"), town.learner("김연아", centre="elsewhere")
    for typed in ("", "김", "ㄱ", "김ㅇㅎ"):
        assert [one.uid for one in people.find(town.store, typed, centre=town.centre)] == [mine]


def test_a_learner_is_found_by_number(town):
    uid = town.learner("김영희", number="12")
    assert [one.uid for one in people.find(town.store, "12")] == [uid]


syllables = st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3)


@settings(deadline=None)
@given(st.text(syllables, min_size=1, max_size=4), st.data())
def test_every_beginning_of_a_name_finds_it(name, data):
    shown = name[: data.draw(st.integers(1, len(name)))]
    low, high = names.span(names.beginnings(shown)[0])
    assert low <= names.jamo(name) <= high
    assert names.initials(name).startswith(names.initials(shown))
