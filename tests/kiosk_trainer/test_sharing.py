"""Turns, two at one kiosk and a demonstration, without a window and without a store."""

from concurrent.futures import Future
from typing import Any

import pytest

from courses import turns
from courses.turns import Elsewhere, Line
from kiosk_trainer.people import GUEST, Person
from kiosk_trainer.stillness import Stillness
from kiosk_trainer.turns import RoomNow, TurnNow
from language import Phrase


class Ledger:
    """A list in memory; every change is done at once."""

    def __init__(self, line: Line) -> None:
        self.line, self.now, self.shows = line, 0, []

    def change(self, _: str, what: Any) -> Future[Line]:
        done: Future[Line] = Future()
        try:
            self.line = what(self.line, self.now)
            done.set_result(self.line)
        except Elsewhere as error:
            done.set_exception(error)
        return done

    def show(self, on: bool) -> bool:
        self.shows.append(on)
        return True


@pytest.fixture
def ledger(journey: Any) -> Ledger:
    made = Ledger(turns.opened((), ("u1", "u2", "u3"), 0))
    journey.sharing.turns.ledger = made
    return made


def tell(journey: Any, minutes: int = 8, missions: int = 0, **room: Any) -> None:
    """What the room's watch would tell."""
    ledger = journey.sharing.turns.ledger
    called = next((one for one in ledger.line if one.state == "called" and one.kiosk == "kiosk-1"), None)
    people = {p.uid: p for p in journey.desk.groups[0].people} if hasattr(journey.desk, "groups") else {}
    person = people.get(called.learner) if called else None
    name = Phrase(f"{person.name} 님", person.name) if person else None
    waiting = sum(one.state == "waiting" for one in ledger.line)
    on = any(one.here and one.kiosk == "kiosk-1" for one in ledger.line)
    journey.sharing.ordered(RoomNow(turn=TurnNow("c1", minutes, missions, person, name, on, waiting), **room))


def states(ledger: Ledger) -> dict[str, str]:
    return {one.learner: one.state for one in ledger.line}


def test_whoever_is_called_begins_with_one_touch(journey: Any, ledger: Ledger) -> None:
    tell(journey)
    assert states(ledger)["u1"] == "called"
    tell(journey)
    journey.arrive()
    assert journey.person.uid == "u1" and journey.stops[-1] == "choose" and states(ledger)["u1"] == "on"
    journey.at = "choose"
    journey.greet(farewell=True)
    assert states(ledger) == {"u2": "called", "u3": "waiting", "u1": "waiting"}


def test_who_says_to_be_somebody_else_finds_the_names_and_the_called_one_is_next(journey: Any, ledger: Ledger) -> None:
    tell(journey)
    tell(journey)
    journey.somebody_else()
    assert journey.stops[-1] == "who"
    journey.enter(journey.desk.groups[0].people[2])
    assert states(ledger)["u3"] == "on" and turns.next_up(ledger.line, "kiosk-1").learner == "u1"


def test_who_sits_at_another_kiosk_is_told_so(journey: Any, ledger: Ledger) -> None:
    ledger.line = turns.begun(ledger.line, "kiosk-2", "u1", 0)
    tell(journey)
    said: list[Phrase] = []
    journey.told = said.append
    journey.enter(journey.desk.groups[0].people[0])
    journey.tick()
    assert journey.stops[-1] == "welcome" and "kiosk-2" in said[-1].ko
    assert turns.at(ledger.line, "kiosk-2").learner == "u1"


def test_the_turn_ends_kindly_at_the_list_and_after_the_mission(journey: Any, ledger: Ledger, clock: Any) -> None:
    tell(journey)
    tell(journey)
    journey.arrive()
    journey.at = "choose"
    tell(journey)
    assert not journey.sharing.over
    clock.go(8 * 60)
    assert journey.sharing.over
    journey.tick()
    assert journey.stops[-1] == "welcome" and journey.farewell
    ledger.now += 1
    assert states(ledger)["u2"] == "called"


def test_in_a_mission_it_is_only_said_and_the_result_leads_to_the_next_one(
    journey: Any, ledger: Ledger, clock: Any, speaker: Any
) -> None:
    tell(journey)
    tell(journey)
    journey.arrive()

    class Attempt:
        def gone(self) -> None:
            raise AssertionError("cut off")

    journey.attempt, journey.at = Attempt(), "practice"
    tell(journey)
    clock.go(8 * 60)
    stops = len(journey.stops)
    journey.tick()
    journey.tick()
    assert len(journey.stops) == stops and "이번 것만 마치고" in speaker.last[-1].text
    journey.attempt, journey.at = None, "result"
    journey.another()
    assert journey.stops[-1] == "welcome"


def test_two_change_places_after_each_mission(journey: Any, ledger: Ledger) -> None:
    tell(journey)
    tell(journey)
    journey.arrive()
    one, other = journey.desk.groups[0].people[:2]
    journey.sharing.together()
    assert journey.stops[-1] == "together"
    journey.sharing.join(other)
    assert states(ledger) == {"u1": "on", "u2": "beside", "u3": "waiting"}
    journey.another()
    assert (journey.person, journey.partner) == (other, one) and states(ledger)["u2"] == "on"
    journey.sharing.join(None)
    journey.another()
    assert journey.person == other and journey.partner is None


def test_a_demonstration_waits_for_whoever_is_here_and_writes_at_no_desk(journey: Any, ledger: Ledger) -> None:
    desk = journey.desk
    journey.enter(Person("u2", "이순자", "2", "c1", "m1"))
    journey.at = "choose"
    tell(journey, showing=True)
    assert not journey.sharing.showing and journey.sharing.over
    journey.tick()
    assert journey.sharing.showing and journey.desk is not desk and journey.person == GUEST
    opened = len(desk.opened)
    assert journey.desk.people.today() == ()
    journey.sharing.order_show_end()
    assert ledger.shows == [False]
    journey.sharing.ordered(RoomNow())
    assert not journey.sharing.showing and journey.desk is desk and len(desk.opened) == opened


def test_without_a_store_the_instructor_shows_at_the_kiosk_alone(journey: Any) -> None:
    journey.sharing.order_show()
    assert journey.sharing.showing and journey.stops[-1] == "choose"
    journey.greet()
    assert journey.sharing.showing, "the end of a mission is not the end of it"
    journey.sharing.order_show_end()
    assert not journey.sharing.showing and journey.stops[-1] == "welcome"


def test_a_demonstration_is_begun_by_touch_where_nobody_has_said_who_they_are(journey: Any, ledger: Ledger) -> None:
    from kiosk_trainer.screens.settings.presenter import Presenter

    class View:
        language, upright, page = "ko", True, None

        def show(self, page: Any) -> None:
            self.page = page

        def tiles_that_fit(self) -> int:
            return 99

    journey.at = "welcome"
    journey.settings_from("welcome")
    view = View()
    it = Presenter(journey, view)
    it.enter()
    assert view.page.tiles.items[-1].id == "show"
    it.choose("show")
    assert journey.stops[-1] == "welcome" and ledger.shows == [True]
    journey.settings_from("choose")
    it.enter()
    assert "show" not in [tile.id for tile in view.page.tiles.items]


def test_while_two_are_here_it_says_who_touches_and_who_reads(journey: Any) -> None:
    one, two = journey.desk.groups[0].people[:2]
    journey.enter(one)
    assert journey.sharing.roles() is None
    journey.sharing.join(two)
    assert journey.sharing.roles().ko == "누르는 분 김영희 님 · 읽는 분 이순자 님"
    journey.another()
    assert journey.sharing.roles().ko == "누르는 분 이순자 님 · 읽는 분 김영희 님"


def test_a_clock_that_stands_still_loses_nothing() -> None:
    now = [1_000]
    clock = Stillness(lambda: now[0])
    now[0] = 3_000
    clock.rest()
    clock.rest()
    now[0] = 60_000
    assert clock() == 3_000 and clock.still
    clock.resume()
    clock.resume()
    assert clock() == 3_000 and not clock.still
    now[0] += 500
    assert clock() == 3_500
