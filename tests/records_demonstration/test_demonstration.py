"""The demonstration centre: lived through, not written down."""

from __future__ import annotations

import datetime
import time

import pytest

from courses import catalogue, places
from courses.catalogue import Catalogue
from courses.checking import check
from courses.mission import Mission
from records import attempts, attendance, centres, certificates, classes, demonstration, doctor, live, sums
from records.clock import day_of
from records.demonstration.lesson import KIOSKS, moment
from records.demonstration.people import GIVEN_NAMES, invent
from records.demonstration.timetable import LEARNERS, courses
from records.store import Store

TODAY = datetime.date(2026, 3, 17)
NOW = moment(TODAY, 10 * 60 + 40)
SMALL = 12


@pytest.fixture(scope="session")
def packs() -> Catalogue:
    found = [check(places.built_in_packs() / id).pack for id in ("bus-app", "stop-board")]
    return Catalogue({pack.id: pack for pack in found if pack})


@pytest.fixture(scope="session")
def made(packs, tmp_path_factory):
    """A small centre with its progress as it was told."""
    file = tmp_path_factory.mktemp("centre") / "records.db"
    told: list[float] = []
    demonstration.make(file, packs, TODAY, learners=SMALL, progress=told.append)
    with Store.open(file, now=lambda: NOW + 1000) as store:
        yield store, told


def told_of(store: Store) -> list[tuple]:
    """What happened, without the ids that are new each time."""
    rows = []
    for klass in classes.classes(store):
        for one in attempts.of_class(store, klass.uid):
            name = next((r.name for r in classes.roster(store, klass.uid) if r.uid == one.learner), "")
            rows.append((klass.name, one.started, name, one.mission, one.skin, one.level, one.ended, one.steps))
        marks = attendance.sheet(store, klass.uid)
        names = {r.uid: r.name for r in classes.roster(store, klass.uid)}
        rows += sorted((klass.name, names[learner], state) for (_, learner), state in marks.items())
        rows += [(klass.name, c.kind, c.number, c.name) for c in certificates.of_class(store, klass.uid)]
    return rows


def test_an_invented_centre_with_classes_of_every_sort(made):
    store, _ = made
    centre = centres.centre(store)
    assert (centre.code, centre.district) == ("강북03", "강북구")
    all_classes = classes.classes(store)
    assert {one.template for one in all_classes} == {"special", "four", "eight", "open"}
    days = [[meeting.day for meeting in one.meetings] for one in all_classes]
    today = TODAY.isoformat()
    assert any(max(held) < today for held in days)
    assert any(min(held) > today for held in days)
    assert sum(today in held for held in days) >= 2
    assert {one.state for one in all_classes if one.meetings[-1].day < today} == {"closed"}
    learners = {one.uid for klass in all_classes for one in classes.roster(store, klass.uid)}
    assert len(learners) == SMALL


def test_the_same_arguments_live_through_the_same_days(made, packs, tmp_path):
    store, _ = made
    demonstration.make(tmp_path / "again.db", packs, TODAY, learners=SMALL)
    with Store.open(tmp_path / "again.db") as again:
        assert told_of(again) == told_of(store)


def test_another_seed_is_another_past(made, packs, tmp_path):
    store, _ = made
    demonstration.make(tmp_path / "other.db", packs, TODAY, seed=4, learners=6)
    with Store.open(tmp_path / "other.db") as other:
        assert told_of(other) != told_of(store)


def test_the_sums_are_those_of_the_facts(made):
    store, _ = made
    assert doctor.doctor(store) == ()


def test_every_attempt_was_really_played(made, packs):
    """Its steps, walked again on the real machine, lead through the screens that were recorded."""
    store, _ = made
    seen = 0
    for klass in classes.classes(store):
        for one in attempts.of_class(store, klass.uid):
            seen += 1
            touched = [touch for step in one.steps for touch in attempts.touches(step)]
            assert len(touched) == one.touches
            assert sum(kind == "wrong" for _, kind in touched) == one.wrong_touches
            mission = packs.mission(one.pack, one.mission)
            assert isinstance(mission, Mission)
            machine = packs.kiosk(one.pack, mission.situation)
            assert one.steps[0][0] == machine.screen(machine.start()).id
            assert one.correct == (one.ended == "done")
            assert (one.steps[-1][0] == "end") == (one.ended in ("done", "spoiled"))
    assert seen > 3 * SMALL


def test_only_who_was_there_practised(made):
    store, _ = made
    for klass in classes.classes(store):
        marks = attendance.sheet(store, klass.uid)
        for one in attempts.of_class(store, klass.uid):
            assert one.day == next(m.day for m in klass.meetings if m.uid == one.meeting)
            if one.learner:
                assert marks[one.meeting, one.learner] in attendance.ATTENDED
    assert {"present", "absent"} <= {
        state for klass in classes.classes(store) for state in attendance.sheet(store, klass.uid).values()
    }


def test_certificates_are_given_to_those_who_earned_them_and_nobody_else(made):
    store, _ = made
    for klass in classes.classes(store):
        for one in certificates.ready(store, klass.uid):
            assert (one.issued is not None) == (one.ok and klass.state == "closed")
    progress = sums.progress(store, TODAY.year)
    assert 0 < progress.certified <= progress.persons_year <= SMALL
    assert progress.guests_year > 0


def test_today_a_class_is_in_the_middle_of_practising(made):
    store, _ = made
    meetings = classes.meetings_on(store, centres.centre(store).uid, TODAY)
    assert len(meetings) == 2
    going_on = meetings[0]
    states = {one.state for one in live.class_states(store, going_on.class_)}
    assert "needs_help" in states or "started" in states
    shown = {one.kiosk: one for one in live.kiosks(store)}
    assert set(shown) == set(KIOSKS)
    assert shown[KIOSKS[0]].state == "idle"
    for one in attempts.running(store):
        assert shown[str(one["kiosk"])].state in ("practising", "called")
        assert attempts.journal(store, str(one["uid"])) is not None
    assert all(call.reason in ("asked", "stuck") for call in live.open_calls(store, TODAY))
    assert not attempts.of_class(store, meetings[1].class_, TODAY.isoformat())


def test_nothing_lies_in_the_future(made):
    store, _ = made
    for klass in classes.classes(store):
        for one in attempts.of_class(store, klass.uid):
            assert one.started < one.finished <= NOW
    assert day_of(NOW) == TODAY.isoformat()


def test_progress_is_told_from_nothing_to_all(made):
    _, told = made
    assert told[0] == 0
    assert told[-1] == 1
    assert told == sorted(told)


def test_it_may_be_made_in_an_open_store_whose_clock_comes_back(packs, tmp_path):
    with Store.open(tmp_path / "records.db") as store:
        clock = store.now
        demonstration.make(store, packs, TODAY, learners=3)
        assert store.now is clock
        with pytest.raises(ValueError, match="centre already"):
            demonstration.make(store, packs, TODAY, learners=3)


def test_a_store_that_is_there_is_left_alone(packs, tmp_path):
    file = tmp_path / "records.db"
    file.write_bytes(b"mine")
    with pytest.raises(ValueError, match="already"):
        demonstration.make(file, packs, TODAY)
    assert file.read_bytes() == b"mine"


def test_what_was_begun_and_not_finished_is_no_store(packs, tmp_path):
    def break_off(share: float) -> None:
        if share > 0.3:
            raise KeyboardInterrupt

    file = tmp_path / "records.db"
    with pytest.raises(KeyboardInterrupt):
        demonstration.make(file, packs, TODAY, learners=5, progress=break_off)
    assert not file.exists()
    demonstration.make(file, packs, TODAY, learners=3)
    assert file.exists()
    assert not list(tmp_path.glob("*.making*"))


def test_without_packs_there_is_nothing_to_practise(tmp_path):
    with pytest.raises(ValueError, match="packs"):
        demonstration.make(tmp_path / "records.db", Catalogue({}), TODAY)
    assert not (tmp_path / "records.db").exists()


@pytest.mark.parametrize("at", [datetime.time(7), datetime.time(10, 40), datetime.time(16, 5), datetime.time(21, 30)])
def test_whatever_the_hour_a_class_is_going_on_and_another_comes(at):
    today = sorted(course.start for course in courses(at) if 0 in course.days)
    now = at.hour * 60 + at.minute
    assert len(today) == 2
    assert today[0] + 25 < now <= today[0] + 120
    assert today[1] >= today[0] + 60


def test_people_are_invented_and_varied():
    people = invent(LEARNERS, TODAY, 3)
    assert len({one.name for one in people}) == LEARNERS
    assert all(one.name[1:] in GIVEN_NAMES for one in people)
    assert all(one.telephone.startswith("010-0000-") for one in people)
    assert {one.group for one in people} == {"older", "homemaker", "disabled", "other"}
    assert {one.sex for one in people} == {"female", "male"}
    assert len({one.district for one in people}) > 2
    with pytest.raises(ValueError, match="names"):
        invent(len(GIVEN_NAMES) + 1, TODAY, 3)


@pytest.mark.slow
def test_the_usual_centre_with_every_pack_takes_less_than_half_a_minute(tmp_path):
    begun = time.monotonic()
    demonstration.make(tmp_path / "records.db", catalogue.load([], cached=False), TODAY)
    assert time.monotonic() - begun < 30
    with Store.open(tmp_path / "records.db", now=lambda: NOW + 1000) as store:
        assert doctor.doctor(store) == ()
        papers = certificates.register(store, TODAY.year)
        assert {one.kind for one in papers} == {"completion", "proof"}
        assert live.open_calls(store, TODAY)
