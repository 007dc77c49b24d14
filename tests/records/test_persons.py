"""One human being behind several learners."""

import datetime as dt

import pytest

from records import people, persons

BIRTH = dt.date(1950, 3, 15)


def person(town, uid):
    return people.learner(town.store, uid).person


def test_both_hashes_equal_is_the_same_person(town):
    one = town.learner("김영희", birth=BIRTH, telephone="010-1111-2222")
    other = town.learner("김 영희", birth=BIRTH, telephone="01011112222")
    assert person(town, one) == person(town, other)
    assert persons.proposals(town.store) == ()
    assert persons.learners_of(town.store, person(town, other)) == (one, other)


@pytest.mark.parametrize(
    ("values", "same"),
    [
        ({"name": "김영희", "birth": BIRTH, "telephone": "010-9999-9999"}, "name_birth"),
        ({"name": "김영희", "birth": BIRTH}, "name_birth"),
        ({"name": "박철수", "birth": dt.date(1948, 1, 1), "telephone": "010-1111-2222"}, "telephone"),
    ],
)
def test_one_hash_equal_is_for_a_human_to_decide(town, values, same):
    one = town.learner("김영희", birth=BIRTH, telephone="010-1111-2222")
    other = town.learner(**values)
    assert person(town, one) != person(town, other)
    assert persons.proposals(town.store) == (persons.Proposal(one, other, same),)
    persons.keep_apart(town.store, other, one, by="김강사", reason="부부")
    assert persons.proposals(town.store) == ()


def test_nothing_equal_is_nothing(town):
    town.learner("김영희", birth=BIRTH, telephone="010-1111-2222")
    town.learner("김영희", birth=dt.date(1951, 3, 15), telephone="010-3333-2222")
    town.learner("김영희")
    assert persons.proposals(town.store) == ()
    assert persons.unmatched(town.store) == (1, 3)


def test_a_merge_can_be_undone_and_the_history_stays(town):
    a, b, c = (town.learner(name) for name in ("가", "나", "다"))
    first = persons.merge(town.store, a, b, by="김강사", reason="같은 분")
    persons.merge(town.store, b, c, by="김강사")
    assert len({person(town, uid) for uid in (a, b, c)}) == 1
    persons.unmerge(town.store, first, by="이담당", reason="다른 분")
    assert person(town, a) != person(town, b) == person(town, c)
    events = persons.events_of(town.store, a)
    assert [(one.kind, one.standing) for one in events] == [("merge", False), ("merge", True), ("unmerge", False)]
    persons.unmerge(town.store, first, by="이담당")
    assert person(town, a) != person(town, b) == person(town, c)


def test_two_merges_of_the_same_two_must_both_be_undone(town):
    a, b = town.learner("가"), town.learner("나")
    first, second = (persons.merge(town.store, a, b, by="x") for _ in range(2))
    persons.unmerge(town.store, first, by="x")
    assert person(town, a) == person(town, b)
    persons.unmerge(town.store, second, by="x")
    assert person(town, a) != person(town, b)


def test_a_wrong_match_at_intake_can_be_parted(town):
    one = town.learner("김영희", birth=BIRTH, telephone="010-1111-2222")
    other = town.learner("김영희", birth=BIRTH, telephone="010-1111-2222")
    (event,) = persons.events_of(town.store, other)
    persons.unmerge(town.store, event.uid, by="이담당")
    assert person(town, one) != person(town, other)
    assert persons.proposals(town.store) == (persons.Proposal(one, other, "both"),)


def test_unknown_learners_and_events_are_refused(town):
    with pytest.raises(KeyError):
        persons.merge(town.store, town.learner("가"), "nobody", by="x")
    with pytest.raises(KeyError):
        persons.unmerge(town.store, "nothing", by="x")
