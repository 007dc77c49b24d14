"""Machines of the kind, for all tests of it."""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Iterator

import pytest

os.environ["KIOSK_SUITE_STRICT_WORDS"] = "1"

from courses.kiosk import Situation
from courses.kiosks.bus_stop import KIND
from courses.kiosks.bus_stop.files import ContentFile
from courses.kiosks.bus_stop.machine import BusKiosk
from courses.kiosks.bus_stop.state import BusContent, Goal, State
from courses.mistakes import Faults

PLACES = ("01014", "01016", "09004")


def content(form: str) -> BusContent:
    faults = Faults("pack.yaml")
    file = ContentFile(form=form, network="seoul-2024-07", places=PLACES if form == "board" else ())
    made = KIND.content(file, faults)
    assert not faults
    return made


@pytest.fixture(scope="session")
def app() -> BusContent:
    return content("app")


@pytest.fixture(scope="session")
def board() -> BusContent:
    return content("board")


@pytest.fixture
def machine() -> Callable[..., BusKiosk]:
    def make(form: str = "app", **situation: object) -> BusKiosk:
        return KIND.kiosk(content(form), Situation(**{"seed": 3, "minute": 14 * 60, "per_page": 5, **situation}))

    return make


@pytest.fixture
def walk() -> Callable[..., State]:
    def go(kiosk: BusKiosk, *controls: str, state: State | None = None) -> State:
        """Touch one control after the other; each must act."""
        state = state or kiosk.start()
        for control in controls:
            assert control in kiosk.touches(state), (control, state, kiosk.touches(state))
            state = kiosk.touch(state, control)
        return state

    return go


def drawn(chance: random.Random) -> tuple[BusKiosk, Goal]:
    """A machine and a goal of any sort."""
    form = chance.choice(("app", "board"))
    made = content(form)
    number = chance.choice(("01014", "01015")) if form == "board" else chance.choice(sorted(made.network.stop))
    stop = made.network.stop[number]
    ask = chance.choice(("take", "minutes", "stops", "last_bus"))
    pick = chance.choice(("any", "first", "low_floor", "last", "roomy")) if ask == "take" else "any"
    routes = tuple(chance.sample(stop.routes, min(3, len(stop.routes)))) if pick != "any" else (stop.routes[-1],)
    find = chance.choice(("any", "any", "number", "name")) if form == "app" else "any"
    situation = Situation(
        seed=chance.randrange(1000),
        minute=chance.choice((30, 250, 500, 900, 1325, 1360)),
        per_page=chance.choice((2, 4, 5, 9)),
        place="01014" if form == "board" else "",
    )
    bar = chance.choice((0, 0, 0, 1, 5))
    return KIND.kiosk(made, situation), Goal(ask, number, routes, pick, find, bar)


def wander(kiosk: BusKiosk, chance: random.Random, touches: int) -> Iterator[State]:
    """States that random touches reach, the world moving on now and then."""
    state = kiosk.start()
    yield state
    for _ in range(touches):
        acts = kiosk.touches(state)
        if not acts:
            return
        state = kiosk.touch(state, "tick" if chance.random() < 0.1 else chance.choice(acts))
        yield state


@pytest.fixture(scope="session")
def wandering() -> Callable[[int, int], Iterator[tuple[BusKiosk, Goal, State]]]:
    def states(walks: int, touches: int) -> Iterator[tuple[BusKiosk, Goal, State]]:
        for seed in range(walks):
            chance = random.Random(seed)
            kiosk, goal = drawn(chance)
            for state in wander(kiosk, chance, touches):
                yield kiosk, goal, state

    return states
