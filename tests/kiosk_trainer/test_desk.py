"""The kiosk's records: a real store file, and what happens where it cannot be used."""

import sqlite3
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from courses import places
from courses.comfort import Comfort
from courses.pressures import Real
from courses.settings import Settings
from kiosk_trainer.desk import GuestDesk, StoreDesk, StorePeople, today
from kiosk_trainer.parts import open_parts, troubles_of
from kiosk_trainer.people import GUEST, Person
from kiosk_trainer.session import Session
from kiosk_trainer.speech import SilentSpeaker
from kiosk_trainer.task import Task
from kiosk_trainer.voice import Voice
from records import assignments, attempts, centres, classes, live, people, pressing, watching
from records.accounts import Account
from records.clock import CENTRE_TIME
from records.errors import DiskFull, StoreBusy
from records.pressing import Pressing
from records.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store.open(tmp_path / "records.db", place="kiosk-1")
    yield store
    store.close()


@pytest.fixture
def ids(store: Store) -> SimpleNamespace:
    centre = centres.add_centre(store, name="강북복지관", code="강북03", district="강북구", head="강북복지관장")

    def add_class(name: str, start: str) -> str:
        meetings = [(today(), start, 2.0)]
        return classes.add_class(store, name=name, centre=centre, course="첫걸음", meetings=meetings)

    early, late = add_class("오전반", "10:00"), add_class("오후반", "14:00")
    kim = people.add_learner(store, name="김영희", centre=centre)
    lee = people.add_learner(store, name="이순자", centre=centre)
    classes.enrol(store, early, kim)
    classes.enrol(store, late, lee)
    return SimpleNamespace(centre=centre, early=early, late=late, kim=kim, lee=lee)


def at(hour: int) -> Any:
    return lambda: datetime.combine(today(), datetime.min.time(), CENTRE_TIME).replace(hour=hour)


def fail(trouble: Any) -> None:
    raise AssertionError(trouble)


def test_the_class_that_meets_now_comes_first(store: Store, ids: Any) -> None:
    assert [group.title for group in StorePeople(store, fail, at(10)).today()] == ["오전반", "오후반"]
    assert [group.title for group in StorePeople(store, fail, at(15)).today()] == ["오후반", "오전반"]


def test_a_person_of_todays_class_brings_the_meeting_along(store: Store, ids: Any) -> None:
    (person,) = StorePeople(store, fail, at(10)).today()[0].people
    assert (person.name, person.uid, person.class_uid) == ("김영희", ids.kim, ids.early)
    assert classes.meeting(store, person.meeting).class_ == ids.early
    number = people.learner(store, ids.lee).number
    found = StorePeople(store, fail, at(10)).by_number(number)
    assert found is not None and (found.uid, found.class_uid) == (ids.lee, ids.late)
    assert StorePeople(store, fail, at(10)).by_number("99999") is None


def test_a_store_without_a_centre_knows_nobody(store: Store) -> None:
    assert StorePeople(store, fail, at(10)).today() == ()
    assert StorePeople(store, fail, at(10)).by_number("1") is None


def test_a_store_that_is_busy_knows_nobody_and_says_so(store: Store, monkeypatch: Any) -> None:
    told: list[Any] = []

    def busy(*_: Any, **__: Any) -> Any:
        raise StoreBusy(store.path)

    monkeypatch.setattr(centres, "centre", busy)
    monkeypatch.setattr(attempts, "of_learner", busy)
    knows = StorePeople(store, told.append, at(10))
    assert (knows.today(), knows.by_number("1")) == ((), None)
    assert knows.history(SimpleNamespace(guest=False, uid="x")) == ()  # type: ignore[arg-type]
    assert len(told) == 3 and all(isinstance(trouble, StoreBusy) for trouble in told)


class Stage:
    def __getattr__(self, _: str) -> Any:
        return lambda *_: None


def attempt(desk: StoreDesk, person: Any, catalogue: Any, toy: Any, clock: Any) -> Session:
    pack = catalogue.packs["toy"]
    task = Task(pack, toy.MISSION, "guided", pack.skins[0])
    return Session(
        toy.Toy(),
        toy.MISSION,
        "guided",
        stage=Stage(),
        voice=Voice(SilentSpeaker(), "ko"),
        scribe=desk.open(person, task),
        clock=clock,
    )


WAY = ("begin", "next", "juice", "cold", "add", "pay", "key-1", "key-2", "ok")


def test_an_attempt_reaches_the_store(store: Store, ids: Any, catalogue: Any, toy: Any, clock: Any) -> None:
    desk = StoreDesk(store, "kiosk-1", fail)
    person = desk.people.today()[0].people[0]
    session = attempt(desk, person, catalogue, toy, clock)
    session.begin()
    session.touch("begin")
    assert desk.writer.flush(5) is None
    (now,) = live.kiosks(store)
    assert (now.state, now.learner, now.step, now.next_touch) == ("practising", person.uid, 1, "다음 쪽")
    (head,) = attempts.running(store)
    assert len(attempts.journal(store, str(head["uid"]))) == 1
    for control in WAY[1:]:
        session.touch(control)
    clock.go(5)
    session.tick()
    assert desk.writer.flush(5) is None
    (row,) = attempts.of_learner(store, person.uid)
    assert row.correct and row.class_ == person.class_uid and row.meeting == person.meeting
    assert live.kiosks(store)[0].state == "done"
    (past,) = desk.people.history(person)
    assert past.run.correct and past.run.day == today() and not past.run.stopped
    assert isinstance(past.run.day, date)


def test_a_call_is_seen_answered(store: Store, ids: Any, catalogue: Any, toy: Any, clock: Any) -> None:
    desk = StoreDesk(store, "kiosk-1", fail)
    person = desk.people.today()[0].people[0]
    session = attempt(desk, person, catalogue, toy, clock)
    session.begin()
    session.call_teacher()
    desk.writer.flush(5)
    (call,) = live.open_calls(store)
    assert (call.learner, call.reason) == (person.uid, "asked")
    assert live.kiosks(store)[0].state == "called"
    live.answer(store, call.uid, by="김강사")
    for _ in range(3):
        session.tick()
        desk.writer.flush(5)
    assert live.kiosks(store)[0].state == "practising"


def test_an_attempt_that_was_torn_off_is_kept(store: Store, ids: Any, catalogue: Any, toy: Any, clock: Any) -> None:
    desk = StoreDesk(store, "kiosk-1", fail)
    person = desk.people.today()[0].people[0]
    session = attempt(desk, person, catalogue, toy, clock)
    session.begin()
    session.touch("begin")
    desk.writer.flush(5)
    again = StoreDesk(store, "kiosk-1", fail)
    (left,) = again.recover().result(5)
    assert (left.ended, left.learner, len(left.steps)) == ("abandoned", person.uid, 1)
    assert attempts.running(store) == ()


def test_a_full_disk_holds_the_line_and_nothing_is_lost(
    store: Store, ids: Any, catalogue: Any, toy: Any, clock: Any, monkeypatch: Any
) -> None:
    told: list[Any] = []
    full = True
    writing = Store.writing

    def sometimes(self: Store) -> Any:
        if full:
            raise DiskFull(self.path)
        return writing(self)

    desk = StoreDesk(store, "kiosk-1", told.append)
    desk.writer._patience = (0.01,)
    person = desk.people.today()[0].people[0]
    monkeypatch.setattr(Store, "writing", sometimes)
    session = attempt(desk, person, catalogue, toy, clock)
    session.begin()
    for control in WAY:
        session.touch(control)
    clock.go(5)
    session.tick()
    assert session.ended
    assert isinstance(desk.writer.flush(0.2), DiskFull)
    full = False
    assert desk.writer.flush(10) is None
    (row,) = attempts.of_learner(store, person.uid)
    assert row.correct and len(row.steps) == len(session.practice.steps)
    assert isinstance(told[0], DiskFull) and told[-1] is None


def only_the_cafe(home: Path, monkeypatch: Any) -> None:
    """A home of its own, and one built-in pack: compiling them all takes long."""
    cafe = places.built_in_packs() / "cafe"
    monkeypatch.setenv(places.VARIABLE, str(home))
    monkeypatch.setattr(places, "built_in_packs", lambda: cafe)


def test_a_newer_store_is_left_alone_and_practice_goes_on(tmp_path: Path, monkeypatch: Any) -> None:
    only_the_cafe(tmp_path, monkeypatch)
    file = tmp_path / "records.db"
    Store.open(file).close()
    raw = sqlite3.connect(file)
    raw.execute("PRAGMA user_version = 999")
    raw.close()
    before = file.read_bytes()
    parts = open_parts(Settings(), lambda _: None, SilentSpeaker(), file)
    assert isinstance(parts.desk, GuestDesk)
    assert any("새" in trouble.ko or "버전" in trouble.ko for trouble in parts.troubles), parts.troubles
    assert parts.desk.people.today() == ()
    parts.close()
    assert file.read_bytes() == before


def test_a_pack_with_a_mistake_is_refused_and_the_rest_is_practised(tmp_path: Path, monkeypatch: Any) -> None:
    only_the_cafe(tmp_path, monkeypatch)
    own = places.packs_folder() / "broken"
    own.mkdir(parents=True)
    (own / "pack.yaml").write_text("kind: order\ntitel: x\n", encoding="utf-8")
    parts = open_parts(Settings(), lambda _: None, SilentSpeaker())
    assert "cafe" in parts.catalogue.packs and "broken" not in parts.catalogue.packs
    found = parts.make_new()  # new packs are looked into beside the window
    assert "cafe" in found.packs and "broken" not in found.packs
    assert [trouble.ko for trouble in troubles_of(found)] == [
        "연습 내용 가운데 읽지 못한 것이 있어요. 나머지로 연습하실 수 있어요."
    ]
    parts.close()


def test_a_guest_is_written_down_without_a_name(store: Store, catalogue: Any, toy: Any, clock: Any) -> None:
    desk = StoreDesk(store, "kiosk-1", fail)
    session = attempt(desk, GUEST, catalogue, toy, clock)
    session.begin()
    session.stop()
    desk.writer.flush(5)
    assert store.db.execute("select count(*), max(learner) from attempts").fetchone() == (1, "")
    assert desk.people.history(GUEST) == ()


def test_a_profile_keeps_how_somebody_uses_a_kiosk_and_everything_else_in_it(store: Store, ids: Any) -> None:
    people.change_learner(store, ids.kim, profile={"note": "왼손", "zoom": 1.5})
    desk = StoreDesk(store, "kiosk-1", lambda _: None)
    kim = Person(ids.kim, "김영희")
    assert desk.people.profile(kim) == {"note": "왼손", "zoom": 1.5}
    assert desk.people.profile(GUEST) is None and desk.people.profile(Person("nobody")) is None
    desk.keep(kim, Comfort(zoom=2.0))
    desk.keep(kim, Comfort(theme="soft", rate=100))
    assert desk.writer.flush(5) is None
    assert people.learner(store, ids.kim).profile == {"note": "왼손", "theme": "soft", "rate": 100, "asked": True}
    desk.close()


def test_a_profile_waits_for_a_store_that_is_held_up(store: Store, ids: Any, monkeypatch: Any) -> None:
    real, tries = people.change_learner, []

    def busy_once(*args: Any, **kwargs: Any) -> None:
        tries.append(kwargs["profile"])
        if len(tries) == 1:
            desk.keep(kim, Comfort(zoom=2.0))  # changed again while the line is held up
            raise StoreBusy(store.path)
        real(*args, **kwargs)

    monkeypatch.setattr(people, "change_learner", busy_once)
    desk, kim = StoreDesk(store, "kiosk-1", lambda _: None), Person(ids.kim, "김영희")
    desk.keep(kim, Comfort(zoom=1.5))
    assert desk.writer.flush(10) is None
    assert [profile["zoom"] for profile in tries] == [1.5, 2.0]
    assert people.learner(store, ids.kim).profile["zoom"] == 2.0
    desk.close()


def test_help_from_any_screen_reaches_the_console_and_the_answer_comes_back(store: Store, ids: Any) -> None:
    desk, kim = StoreDesk(store, "kiosk-1", lambda _: None), Person(ids.kim, "김영희", class_uid=ids.early)
    call, again = desk.call(kim, "asked"), desk.call(kim, "asked")
    assert desk.writer.flush(5) is None
    (open_call,) = live.open_calls(store)
    assert (open_call.kiosk, open_call.learner, open_call.class_) == ("kiosk-1", ids.kim, ids.early)
    assert not call.answered()
    live.answer(store, open_call.uid, by="김강사")
    answers = []
    for _ in range(6):
        answers.append((call.answered(), again.answered()))
        assert desk.writer.flush(5) is None
    assert [sum(column) for column in zip(*answers, strict=True)] == [1, 1], "said once"
    desk.close()


def test_what_is_assigned_comes_from_the_store_and_sets_the_real_level(store: Store, ids: Any) -> None:
    people_here = StorePeople(store, fail, at(10))
    kim = Person(ids.kim, "김영희", "1", ids.early)
    assert people_here.assigned(kim) == () and people_here.assigned(GUEST) == ()
    pressing.press(store, ids.early, Pressing(frozenset({"noise"}), 0.8, False))
    hard = Pressing(frozenset({"behind"}), 0.2, True)
    assignments.assign(store, ids.early, "class", ids.early, ["bank"])
    assignments.assign(store, ids.early, "learner", ids.kim, ["cafe"], level="real", above=True, pressing=hard)
    first, second = people_here.assigned(kim)
    assert (first.packs, first.level, first.above, second.packs) == (("cafe",), "real", True, ("bank",))
    assert people_here.real(kim) == Real(frozenset({"behind"}), 0.2, True)
    assert people_here.real(Person(ids.lee, "이순자", "2", ids.early)) == Real(frozenset({"noise"}), 0.8, False)


def test_who_is_watched_is_told_by_the_store(store: Store, ids: Any) -> None:
    kim = Person(ids.kim, "김영희", "1", ids.early)
    people_here = StorePeople(store, fail, at(10))
    watching.begin(store, ids.kim, ids.early, Account("a", "한가람", "instructor"))
    (one,) = people_here.assigned(kim)
    assert one.proof and people_here.assigned(Person(ids.lee, "이순자", "2", ids.early)) == ()
