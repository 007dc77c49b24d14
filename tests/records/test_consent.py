"""Consent item by item, what withdrawing does, what is kept of a learner, and a proof watched to its end."""

import datetime as dt

import pytest

from language import LANGUAGES
from records import (
    accounts,
    audit,
    certificates,
    consent,
    doctor,
    kept,
    people,
    pins,
    purge,
    watching,
)  # fmt: skip
from records.accounts import Account
from records.consent import ITEMS, PARTS
from records.errors import DiskFull, Refused

BY = "김강사"


def decided(town, learner):
    return {item: one.decision for item, one in consent.decisions(town.store, learner).items()}


def test_every_item_has_its_words_in_both_languages():
    for item in ITEMS:
        for part in ("title", "ask", "withdrawn", *PARTS):
            words = consent.words(item.id, part)
            for language in LANGUAGES:
                assert words.seen(language).strip(), (item.id, part)
        assert "거부" in consent.words(item.id, "refuse").ko
    assert [item.id for item in ITEMS if item.needed] == ["basic"]
    assert len({consent.wording_of(item.id) for item in ITEMS}) == len(ITEMS)


def test_each_item_is_decided_by_itself_and_the_latest_counts(town):
    learner = town.learner()
    assert decided(town, learner) == {}
    for item in ITEMS:
        consent.decide(town.store, learner, item.id, "given", BY, way="paper")
    consent.decide(town.store, learner, "photographs", "withdrawn", BY)
    consent.decide(town.store, learner, "photographs", "given", BY)
    consent.decide(town.store, learner, "passing_on", "refused", BY)
    assert decided(town, learner) == {item.id: "given" for item in ITEMS} | {"passing_on": "refused"}
    assert consent.allows(town.store, learner, "photographs")
    assert not consent.allows(town.store, learner, "passing_on")
    assert [one.decision for one in consent.history(town.store, learner) if one.item == "photographs"] == [
        "given", "withdrawn", "given",
    ]  # fmt: skip
    one = consent.decisions(town.store, learner)["basic"]
    assert (one.way, one.by, one.wording) == ("paper", BY, consent.wording_of("basic"))


def test_what_was_never_given_cannot_be_withdrawn(town):
    learner = town.learner()
    with pytest.raises(Refused):
        consent.decide(town.store, learner, "photographs", "withdrawn", BY)
    consent.decide(town.store, learner, "photographs", "refused", BY)
    with pytest.raises(Refused):
        consent.decide(town.store, learner, "photographs", "withdrawn", BY)
    with pytest.raises(Refused):
        consent.decide(town.store, learner, "blood_group", "given", BY)
    assert len(consent.history(town.store, learner)) == 1


def test_withdrawing_the_sensitive_item_counts_among_others(town):
    learner = town.learner(group="disabled")
    consent.decide(town.store, learner, "sensitive", "given", BY)
    assert people.learner(town.store, learner).group == "disabled"
    consent.decide(town.store, learner, "sensitive", "withdrawn", BY)
    assert people.learner(town.store, learner).group == "other"
    older = town.learner("이순자")
    consent.decide(town.store, older, "sensitive", "refused", BY)
    assert people.learner(town.store, older).group == "older"  # nothing sensitive in it


def test_withdrawing_the_identity_forgets_the_hashes_and_no_sum(town):
    learner = town.learner(birth=dt.date(1950, 1, 2), telephone="010-0000-0000")
    consent.decide(town.store, learner, "identity", "given", BY)
    assert town.rows("identities")
    consent.decide(town.store, learner, "identity", "withdrawn", BY)
    assert not town.rows("identities") and not doctor.doctor(town.store)


def test_withdrawing_the_legal_name_destroys_it_and_leaves_the_register(town):
    learner = town.learner("길순이")
    people.set_legal_name(town.store, learner, "홍길순")
    class_ = town.class_(1)
    from records import classes

    classes.enrol(town.store, class_, learner)
    town.attend(class_, learner, 1)
    paper = certificates.issue(town.store, "completion", learner, class_)
    consent.decide(town.store, learner, "legal_name", "given", BY)
    consent.decide(town.store, learner, "legal_name", "withdrawn", BY)
    assert people.legal_name(town.store, learner) == "길순이"
    after = certificates.certificate(town.store, paper.uid)
    assert (after.name, after.number, after.name_digest) == ("", paper.number, paper.name_digest)
    assert certificates.digest_of(after.salt, "홍길순") == after.name_digest  # a paper that is out can be checked
    town.store.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert "홍길순".encode() not in town.store.path.read_bytes()


def test_withdrawing_everything_destroys_and_signs(town):
    learner = town.learner("홍길순", birth=dt.date(1950, 1, 2))
    consent.decide(town.store, learner, "basic", "given", BY)
    record = consent.withdraw_all(town.store, learner, BY, "동의 철회")
    assert purge.genuine(town.store, record) and purge.destructions(town.store)[0].learners == 1
    assert people.learner(town.store, learner).name == ""
    with pytest.raises(Refused):
        consent.decide(town.store, learner, "photographs", "given", BY)
    assert {one.what for one in audit.page(town.store)} >= {"purge", "consent_withdrawn"}


def test_stopped_between_withdrawing_and_destroying_the_time_has_ended(town, monkeypatch):
    learner = town.learner()
    consent.decide(town.store, learner, "basic", "given", BY)

    def stopped(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(purge, "purge", stopped)
    with pytest.raises(KeyboardInterrupt):
        consent.withdraw_all(town.store, learner, BY, "동의 철회")
    assert purge.due(town.store, "2026-03-03") == (learner,)


def test_a_full_disk_in_the_middle_leaves_nothing_half_done(town, monkeypatch):
    learner = town.learner(group="disabled")
    consent.decide(town.store, learner, "sensitive", "given", BY)

    def full(*_, **__):
        raise DiskFull(town.store.path)

    monkeypatch.setattr(people, "change_learner", full)
    with pytest.raises(DiskFull):
        consent.decide(town.store, learner, "sensitive", "withdrawn", BY)
    monkeypatch.undo()
    assert decided(town, learner) == {"sensitive": "given"}
    assert people.learner(town.store, learner).group == "disabled"
    assert [one.what for one in audit.page(town.store)] == ["consent_given"]


def test_a_day_for_the_class_never_shortens_a_longer_one(town):
    short, long = town.learner(keep_until=dt.date(2026, 6, 1)), town.learner("이순자", keep_until=dt.date(2029, 1, 1))
    day = dt.date(2027, 3, 3)
    assert consent.keep_until(town.store, (short, long), day, BY, later=True) == 1
    assert [people.learner(town.store, one).keep_until for one in (short, long)] == ["2027-03-03", "2029-01-01"]
    assert consent.keep_until(town.store, (long,), day, BY) == 1
    assert consent.keep_until(town.store, (short, long), day, BY) == 0


def test_every_table_that_knows_learners_is_told_of():
    """Whoever adds a table about learners says of it what is kept (records/kept.py)."""
    from sqlite_utils import Database

    from records import schema

    db = Database(memory=True)
    schema.bring_up_to_date(db, 0)
    knowing = {"learner", "person", "attempt", "certificate"}
    there = {name for name in db.table_names() if knowing & {column.name for column in db.table(name).columns}}
    told = {table for topic in kept.TOPICS for table in topic.tables}
    assert there - told == set()


def test_the_file_on_request_holds_every_row_and_no_other_persons(town):
    mine, others = town.learner("홍길순", birth=dt.date(1950, 1, 2)), town.learner("이순자", birth=dt.date(1950, 1, 2))
    class_ = town.class_(2)
    town.attend(class_, mine, 1)
    town.attend(class_, others, 1, 2)
    town.attempt(mine, class_)
    consent.decide(town.store, mine, "basic", "given", BY)
    told = kept.everything(town.store, mine)
    assert told["profile"]["learners"][0]["name"] == "홍길순"
    assert [len(told[topic][table]) for topic, table in (("attendance", "attendance"), ("practice", "attempts"))] == [
        1,
        1,
    ]
    assert told["consent"]["consents"][0]["item"] == "basic"
    assert others not in str(told) and "이순자" not in str(told)
    rows = {line.topic: line.rows for line in kept.kept(town.store, mine).lines}
    assert rows == {topic: sum(map(len, tables.values())) for topic, tables in told.items()}
    with pytest.raises(KeyError):
        kept.everything(town.store, "nobody")


@pytest.fixture
def witness(town, monkeypatch):
    monkeypatch.setattr(pins, "hasher", pins.public_hasher)
    return accounts.add_first(town.store, "박강사", "481516")


def test_only_what_was_done_while_somebody_watched_is_confirmed(town, witness):
    learner, class_ = town.learner(), town.class_(1)
    town.attempt(learner, class_)
    watching.begin(town.store, learner, class_, witness)
    watch = watching.watched(town.store, learner, class_)
    assert watch.witness == "박강사" and watching.proving(town.store, watch) is None
    with pytest.raises(Refused):
        watching.finish(town.store, watch, witness)
    town.attempt(learner, class_, unaided=False)
    assert watching.proving(town.store, watch) is None
    seen = town.attempt(learner, class_)
    with pytest.raises(Refused):
        watching.finish(town.store, watch, Account("x", "딴사람", "instructor"))
    paper = watching.finish(town.store, watch, witness)
    assert (paper.kind, paper.witness, paper.attempt) == ("proof", "박강사", seen)
    assert [row["witness"] for row in town.rows("witnesses")] == ["박강사"]
    assert watching.watched(town.store, learner, class_) is None


def test_a_watch_that_is_given_up_or_forgotten_confirms_nothing(town, witness):
    learner, class_ = town.learner(), town.class_(1)
    watching.begin(town.store, learner, class_, witness)
    watching.give_up(town.store, watching.watched(town.store, learner, class_), "박강사")
    assert watching.watched(town.store, learner, class_) is None
    watching.begin(town.store, learner, class_, witness)
    town.clock.days(1)
    assert watching.watched(town.store, learner, class_) is None
    assert not town.rows("certificates")
