"""What the app or the board has been told so far, and what a mission wants to be told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from courses.kiosks.bus_stop.live import Snapshot
from courses.kiosks.bus_stop.network import Network

Form = Literal["app", "board"]

Page = Literal[
    "home",  # app: by number or by name
    "help",  # what the words on the board mean
    "number",  # app: keypad for the number on the pole
    "missing",  # app: no stop has this number
    "initials",  # app: the first consonant of the name
    "names",  # app: the names under it
    "stops",  # app: the stops found, one for each side of the road
    "pole",  # board: the sign of the stop where one stands
    "board",  # the routes and when they come
    "near",  # board: the stop across the road, and what its direction is
    "bus",  # one route
    "info",  # one route: where it goes, first and last bus, headway
    "question",  # which minutes, how many stops, which time
    "check",  # is this your answer?
    "end",
]

Question = Literal["take", "minutes", "stops", "last_bus"]
Pick = Literal["any", "first", "low_floor", "last", "roomy"]
Search = Literal["any", "number", "name"]

SOON, WAITING, CLOSED = 0, -1, -2
"""Answers to "how many minutes" and "how many stops" that are words on the board and no numbers."""

KEYPAD = (*"123456789", "clear", "0", "erase")
"""The keys of the app's keypad, row by row."""

BAR: dict[Form, tuple[str, ...]] = {
    "app": ("large", "contrast", "voice"),
    "board": ("large", "contrast", "low", "voice"),
}
"""The barrier-free bar of each form; bit i of `bar` says that the i-th is on."""

LAST_TICK = 10
"""After so many minutes the board stands still: nobody is hurried."""


@dataclass(frozen=True, slots=True)
class State:
    """Where the person is, and the way there (so that 'back' goes back).

    `tick` is how many minutes the board has moved on since the start. `leaf` is the page of the list of names or of
    the board, counted from 0. `value` is the answer chosen, as in `Answer`. `bar` holds bits of the barrier-free bar.
    """

    page: Page
    typed: str = ""
    initial: str = ""
    name: str = ""
    stop: str = ""
    leaf: int = 0
    route: str = ""
    question: Question = "take"
    value: int | None = None
    tick: int = 0
    bar: int = 0


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found out: at which stop, about which route, and what the board said then.

    `value` is minutes, stops or a minute of the day; None for a bus that is to be taken.
    """

    stop: str
    route: str
    question: Question
    value: int | None
    tick: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the machine was told: the number typed, the stop opened, the answer given."""

    typed: str = ""
    stop: str = ""
    answer: Answer | None = None


@dataclass(frozen=True, slots=True)
class Goal:
    """What a mission wants to know, at the stop `stop` (its number).

    `ask` take: the one of `routes` that `pick` names is to be taken; all other questions are about the only route.
    `find` says how the stop is to be found in the app, where the mission says so. `bar` holds bits of the barrier-free
    bar that must be on when the answer is given.
    """

    ask: Question
    stop: str
    routes: tuple[str, ...]
    pick: Pick = "any"
    find: Search = "any"
    bar: int = 0

    def found_by(self, typed: str) -> bool:
        """Whether a stop that was found after typing `typed` (nothing: by name) was found as asked."""
        return self.find == "any" or (self.find == "number") == bool(typed)


@dataclass(frozen=True)
class BusContent:
    """A pack's content: the form of the machine, and the network that it knows.

    `live` is what the operator's line told of one stop, if there is one; `silent`: there is one, and it tells nothing.
    """

    form: Form
    network: Network
    places: tuple[str, ...] = ()
    live: Snapshot | None = None
    silent: bool = False


def value_word(value: int) -> str:
    """An answer's value as a part of its control's id."""
    return {SOON: "soon", WAITING: "waiting", CLOSED: "closed"}.get(value, str(value))
