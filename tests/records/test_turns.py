"""Turns in the store: several kiosks take from one list without doubles."""

import datetime
import multiprocessing
from pathlib import Path

import pytest

from courses import turns
from courses.turns import Elsewhere
from records import turns as kept
from records.store import Store

NOON = int(datetime.datetime(2026, 3, 3, 3, 0, tzinfo=datetime.UTC).timestamp() * 1000) + 100_000


def call_and_sit(path: str, kiosk: str, begin: object, told: object) -> None:
    """One kiosk of several: calls, seats and sends back, again and again; says who sat there."""
    with Store.open(Path(path), kiosk, lambda: NOON) as store:
        (one,) = [one for one in (kept.open_now(store),) if one]
        begin.wait()  # type: ignore[attr-defined]
        seated = []
        for _ in range(12):
            line = kept.change(store, one.class_, lambda line, now: turns.passed(line, kiosk, now))
            who = turns.next_up(line, kiosk)
            assert who is not None and who.kiosk == kiosk
            line = kept.change(store, one.class_, lambda line, now, who=who: turns.begun(line, kiosk, who.learner, now))
            sitting = [w.learner for w in line if w.state == "on"]
            assert len(sitting) == len(set(sitting)), sitting
            seated.append(who.learner)
        told.put((kiosk, seated))  # type: ignore[attr-defined]


@pytest.fixture
def class_of_30(town):
    class_ = town.class_()
    from records import classes

    for n in range(30):
        classes.enrol(town.store, class_, town.learner(f"학습자{n}"))
    return class_


def test_three_kiosks_in_three_processes_never_call_one_name_twice(town, class_of_30):
    store = town.store
    kept.open_list(store, class_of_30, kept.present(store, class_of_30), minutes=8)
    context = multiprocessing.get_context("fork")
    store.close()
    begin, told = context.Event(), context.Queue()
    kiosks = [context.Process(target=call_and_sit, args=(str(store.path), f"kiosk-{n}", begin, told)) for n in range(3)]
    for kiosk in kiosks:
        kiosk.start()
    begin.set()
    seated = [who for _ in kiosks for who in told.get(timeout=60)[1]]
    for kiosk in kiosks:
        kiosk.join(20)
        assert kiosk.exitcode == 0
    assert len(seated) == 36 and len(set(seated)) == 30, "nobody comes a second time before everybody was there"


def test_a_list_is_of_one_day_and_one_class_at_a_time(town, class_of_30):
    store = town.store
    one = kept.open_list(store, class_of_30, kept.present(store, class_of_30), minutes=8, naming="masked")
    assert (one.minutes, one.naming, len(one.line)) == (8, "masked", 30)
    kept.change(store, class_of_30, lambda line, now: turns.begun(line, "kiosk-1", line[0].learner, now))
    town.clock.ms += 5 * turns.MINUTE
    kept.set_length(store, class_of_30, 6, 2)
    kept.set_naming(store, class_of_30, "number")
    again = kept.open_now(store)
    assert (again.minutes, again.missions, again.naming) == (6, 2, "number")
    other = town.class_(name="수요반")
    kept.open_list(store, other, [], minutes=5)
    assert kept.open_now(store).class_ == other
    closed = kept.of_class(store, class_of_30)
    assert not closed.open and {w.state for w in closed.line} == {"waiting"} and closed.line[-1].minutes(0) >= 5
    kept.close_list(store, other)
    assert kept.open_now(store) is None
    town.clock.days(1)
    assert kept.of_class(store, class_of_30) is None


def test_who_sits_elsewhere_is_refused_and_nothing_changes(town, class_of_30):
    store = town.store
    line = kept.open_list(store, class_of_30, kept.present(store, class_of_30), minutes=8).line
    who = line[3].learner
    line = kept.change(store, class_of_30, lambda line, now: turns.begun(line, "kiosk-1", who, now))
    with pytest.raises(Elsewhere, match="kiosk-1"):
        kept.change(store, class_of_30, lambda line, now: turns.begun(line, "kiosk-2", who, now))
    assert kept.of_class(store, class_of_30).line == line


def test_who_is_marked_absent_is_not_on_the_list(town):
    class_ = town.class_()
    from records import classes

    here, gone = town.learner("김영희"), town.learner("이순자")
    for one in (here, gone):
        classes.enrol(town.store, class_, one)
    assert set(kept.present(town.store, class_)) == {here, gone}
    town.attend(class_, gone, 1, state="absent")
    assert kept.present(town.store, class_) == (here,)
    town.attend(class_, here, 1)
    late = town.learner("박정숙")
    classes.enrol(town.store, class_, late)
    assert kept.present(town.store, class_) == (here,)


def test_a_length_that_is_none_is_refused(town):
    with pytest.raises(ValueError):
        kept.open_list(town.store, town.class_(), [], minutes=-1)
    with pytest.raises(ValueError):
        kept.set_naming(town.store, town.class_(), "nick")
