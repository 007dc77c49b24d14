"""A plan of seats: rows of small buttons, as many to be taken as there are people."""

# ruff: noqa: ARG002 - every way of asking takes the same arguments.

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from courses.kiosk import Area, Control, Row
from courses.kiosks.pages.asks.ask import Lead, Steps, say
from courses.kiosks.pages.state import State, Value, Values
from language import NOTHING, Phrase, plain

if TYPE_CHECKING:
    from courses.kiosks.pages.aim import Aim
    from courses.kiosks.pages.flow import Flow


@dataclass(frozen=True, slots=True)
class Seats:
    """Seats by their rows. `taken` are sold already; so many are to be chosen as the fields `reads` add up to."""

    field: int
    name: str
    title: Phrase
    rows: tuple[str, ...]
    columns: int
    taken: int
    names: tuple[str, ...] = ()
    """The controls' ids, row by row."""
    reads: tuple[int, ...] = ()
    private: bool = False

    def wanted(self, values: Values) -> int:
        """How many seats are to be chosen."""
        return sum(int(values[n]) for n in self.reads) if self.reads else 1

    def any_seats(self, flow: Flow, state: State) -> int:
        """The mask with as many seats as there are people: the first free ones are taken, the first ones given back."""
        mask = int(state.values[self.field])
        missing = self.wanted(state.values) - mask.bit_count()
        free = ((1 << len(self.rows) * self.columns) - 1) & ~(mask | self.taken)
        for _ in range(abs(missing)):
            nearest = free & -free if missing > 0 else mask & -mask
            mask, free = mask ^ nearest, free & ~nearest
        return mask

    def ids(self, flow: Flow, state: State) -> tuple[str, ...]:
        """Free seats while there are people without one, and one's own seats."""
        mask = int(state.values[self.field])
        if mask.bit_count() >= self.wanted(state.values):
            return tuple(id for n, id in enumerate(self.names) if mask >> n & 1)
        return tuple(id for n, id in enumerate(self.names) if not self.taken >> n & 1)

    def touch(self, flow: Flow, state: State, id: str) -> State:
        """Take a seat or give it back."""
        bit = 1 << self.names.index(id)
        return state._replace(values=flow.put(state.values, self.field, int(state.values[self.field]) ^ bit))

    def areas(self, flow: Flow, state: State) -> tuple[Area, ...]:
        """A row of the hall is a row of the plan."""
        mask, acting = int(state.values[self.field]), set(self.ids(flow, state))
        options = flow.content.fields[self.field].options
        rows = []
        for r, letter in enumerate(self.rows):
            line = options[r * self.columns : (r + 1) * self.columns]
            controls = tuple(
                Control(
                    f"{self.name}:{option.id}",
                    plain(str(c + 1), str(c + 1)),
                    "key",
                    enabled=f"{self.name}:{option.id}" in acting,
                    selected=bool(mask >> (r * self.columns + c) & 1),
                    said=option.label,
                )
                for c, option in enumerate(line)
            )
            rows.append(Row((plain(letter, letter),), controls))
        left = self.wanted(state.values) - mask.bit_count()
        words = say("seats-left", n=left) if left > 0 else say("seats-full")
        return (
            Area(f"{self.name}-words", "text", self.title, text=(words,)),
            Area(self.name, "rows", NOTHING, rows=tuple(rows)),
        )

    def complete(self, flow: Flow, values: Values) -> bool:
        """Everybody has a seat."""
        return int(values[self.field]).bit_count() == self.wanted(values)

    def off(self, value: Value, wanted: Value | None) -> int:
        """A touch for each seat too many and each that is missing."""
        return (int(value) ^ int(wanted)).bit_count() if wanted is not None else 0

    def leads(self, aim: Aim) -> list[Lead]:
        """None: seats are marked."""
        return []

    def steps(self, aim: Aim, state: State) -> Steps:
        """Give back what is wrong, take what is missing."""
        return aim.marked(self, state)
