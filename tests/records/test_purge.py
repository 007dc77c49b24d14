"""Names gone for good, the count unchanged."""

import dataclasses
import datetime as dt

import pytest

from records import certificates, classes, doctor, people, persons, purge, sums
from records.store import Store

SECRETS = ("홍길동전", "洪吉東傳", "큰글씨로", "부부라서", "처음이름")


@pytest.fixture
def told(town):
    """A learner of whom much is known."""
    class_ = town.class_()
    uid = town.learner(SECRETS[4], birth=dt.date(1950, 3, 15), telephone="010-1234-5678", profile={"note": SECRETS[2]})
    people.change_learner(town.store, uid, name=SECRETS[0])
    people.set_legal_name(town.store, uid, SECRETS[1])
    classes.enrol(town.store, class_, uid)
    town.attend(class_, uid, 1, 2, 3, 4)
    certificates.issue(town.store, "completion", uid, class_)
    persons.keep_apart(town.store, uid, town.learner("박철수"), by="x", reason=SECRETS[3])
    return town, uid, class_


def content(store: Store) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(store.path.parent.glob(store.path.name + "*")))


def test_names_are_gone_from_the_file_and_the_count_stays(told):
    town, uid, _ = told
    before = sums.progress(town.store, 2026)
    hashes = [row[key].encode() for row in town.rows("identities") for key in ("name_birth", "telephone") if row[key]]
    jamo = people.names.jamo(SECRETS[0]).encode()
    for secret in [*(text.encode() for text in SECRETS), *hashes, jamo]:  # the first name in a log or a free page
        assert secret in content(town.store)
    town.store.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    done = purge.purge(town.store, [uid], by="이담당", reason="본인 요청")
    assert done.wiped
    for secret in [*(text.encode() for text in SECRETS), *hashes, jamo]:
        assert secret not in content(town.store)
    gone = people.learner(town.store, uid)
    assert (gone.name, gone.number, gone.profile, gone.purged) == ("", "", {}, "2026-03-03")
    assert (gone.group, gone.decade, gone.district) == ("older", 1950, "강북구")
    assert people.find(town.store, "홍") == ()
    assert sums.progress(town.store, 2026) == before
    assert before.persons_year == 1
    assert doctor.doctor(town.store) == ()
    (line,) = certificates.register(town.store, 2026)
    assert (line.name, line.learner) == ("", uid)
    assert certificates.digest_of(line.salt, SECRETS[1]) == line.name_digest


def test_names_of_long_ago_are_gone_from_free_pages_too(town):
    town.store.db.execute("PRAGMA secure_delete = OFF")  # as SQLite is built on some systems
    made = [town.learner(f"예전에쓰던이름{n:02}") for n in range(40)]
    for n, uid in enumerate(made):
        people.change_learner(town.store, uid, name=f"새{n:02}")
    town.store.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    old = "예전에쓰던이름".encode()
    assert old in content(town.store)
    purge.purge(town.store, made[:1], by="이담당", reason="")
    assert old not in content(town.store)


def test_the_record_of_it_is_signed(told):
    town, uid, _ = told
    purge.purge(town.store, [uid], by="이담당", reason="본인 요청")
    (record,) = purge.destructions(town.store)
    assert (record.learners, record.by, record.reason, record.day) == (1, "이담당", "본인 요청", "2026-03-03")
    assert purge.genuine(town.store, record)
    assert not purge.genuine(town.store, dataclasses.replace(record, learners=2))
    assert uid not in str(record)


def test_only_those_whose_time_has_ended_are_due(town):
    ends = {"가": dt.date(2026, 3, 31), "나": dt.date(2026, 4, 1), "다": None}
    made = {name: town.learner(name, keep_until=end) for name, end in ends.items()}
    assert purge.due(town.store, "2026-03-31") == ()
    assert purge.due(town.store, dt.date(2026, 4, 1)) == (made["가"],)
    purge.purge(town.store, purge.due(town.store, "2026-04-01"), by="x", reason="만료")
    assert purge.due(town.store, "2026-04-01") == ()
    assert people.learner(town.store, made["나"]).name == "나"


def test_an_unknown_learner_destroys_nothing(told):
    town, uid, _ = told
    with pytest.raises(KeyError):
        purge.purge(town.store, [uid, "unknown"], by="x", reason="")
    assert people.learner(town.store, uid).name == SECRETS[0]
    assert purge.destructions(town.store) == ()


def test_somebody_reading_keeps_the_pages_and_it_is_said(told):
    town, uid, _ = told
    other = Store.open(town.store.path)
    town.store.db.execute("PRAGMA busy_timeout = 50")
    with other.reading() as db:
        db.execute("select count(*) from learners").fetchone()
        assert not purge.purge(town.store, [uid], by="x", reason="").wiped
    other.close()
    assert purge.wipe(town.store)
    assert SECRETS[0].encode() not in content(town.store)


def test_merged_persons_and_later_corrections_still_count_right(told):
    town, uid, class_ = told
    other = town.learner("박철수")
    event = persons.merge(town.store, uid, other, by="x")
    purge.purge(town.store, [uid], by="x", reason="")
    persons.unmerge(town.store, event, by="x")
    town.attend(class_, other, 1, 2, 3, 4)
    assert sums.progress(town.store, 2026).persons_year == 2
    assert doctor.doctor(town.store) == ()
