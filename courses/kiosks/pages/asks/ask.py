"""What every way of asking offers to the machine, to its screens and to the distance."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from courses.kiosk import Area, Control
from courses.kiosks.pages.content import STAY, Conditions, Option, Way, Ways
from courses.kiosks.pages.state import State, Value, Values
from language import Phrase, phrase

if TYPE_CHECKING:
    from courses.kiosks.pages.aim import Aim
    from courses.kiosks.pages.flow import Flow

Steps = list[tuple[int, State]]
"""Touches, and the state to which they lead."""


@dataclass(frozen=True, slots=True)
class Lead:
    """A road from a page: its touches at least, the values that it may set (None: any), and where it may lead."""

    touches: int
    sets: tuple[tuple[int, Value | None], ...]
    ways: Ways = (Way(STAY),)
    when: Conditions = ()
    notes: tuple[int, ...] = ()
    """Money that is put in on the way: it takes more touches as soon as the sum is known."""


class Ask(Protocol):
    """One question of a page, about one field."""

    @property
    def field(self) -> int:
        """The field that the answer goes to."""
        ...

    @property
    def reads(self) -> tuple[int, ...]:
        """Fields that it looks at beside."""
        ...

    @property
    def private(self) -> bool:
        """Whether something of the practice card is typed here."""
        ...

    def ids(self, flow: Flow, state: State) -> tuple[str, ...]:
        """Controls that act."""
        ...

    def touch(self, flow: Flow, state: State, id: str) -> State:
        """The state after one of `ids`."""
        ...

    def areas(self, flow: Flow, state: State) -> tuple[Area, ...]:
        """What stands on the glass."""
        ...

    def complete(self, flow: Flow, values: Values) -> bool:
        """Whether it was answered, so that the page can be left by its button."""
        ...

    def off(self, value: Value, wanted: Value | None) -> int:
        """Touches that bring `value` to `wanted` (None: to any answer) on this page."""
        ...

    def leads(self, aim: Aim) -> list[Lead]:
        """The roads of its answers; none where it is answered by marks, and the page's button leads on."""
        ...

    def steps(self, aim: Aim, state: State) -> Steps:
        """All answers, as touches and where they lead. `state` holds the aim's values."""
        ...


def say(name: str, /, **args: str | int | Phrase | datetime.date) -> Phrase:
    """The message `pages-<name>`."""
    return phrase(f"pages-{name}", **args)


def pager(flow: Flow, at: int, count: int) -> tuple[Control, ...]:
    """The large buttons of a list; none where everything fits."""
    leaves = flow.leaves(count)
    if leaves == 1:
        return ()
    return (
        Control("list:back", say("list-back"), "pager", enabled=at > 0),
        Control("list:next", say("list-next"), "pager", enabled=at + 1 < leaves),
    )


def button(prefix: str, option: Option, stays: bool, selected: bool, won: bool) -> Control:
    """An option as a button; `stays`: it is only marked, `won`: its price stands on it, where its name is not that."""
    priced = won and option.price and option.label != say("amount", won=option.price)
    return Control(
        f"{prefix}:{option.id}",
        option.label,
        "option" if stays else "choice",
        option.picture,
        price=option.price if priced else None,
        selected=selected,
        note=option.note,
    )
