"""Money put into the machine, note by note, until it is enough."""

# ruff: noqa: ARG002 - every way of asking takes the same arguments.

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import gcd
from typing import TYPE_CHECKING

from courses.kiosk import Area, Control
from courses.kiosks.pages.asks.ask import Lead, Steps, say
from courses.kiosks.pages.content import Ways
from courses.kiosks.pages.state import State, Value, Values

NOTE = 1_000
"""Won of the smallest note; below it are coins."""
LEFT = "left"
"""The value of the field for change that lies in the tray."""

if TYPE_CHECKING:
    from courses.kiosks.pages.aim import Aim
    from courses.kiosks.pages.flow import Flow


@dataclass(frozen=True, slots=True)
class Cash:
    """Notes and coins until the sum is paid. `change`: the field that is LEFT when change lies in the tray."""

    field: int
    name: str
    notes: tuple[int, ...]
    change: int
    go: Ways
    reads: tuple[int, ...] = ()
    private: bool = False

    def ids(self, flow: Flow, state: State) -> tuple[str, ...]:
        """Every note and coin that the machine takes."""
        return tuple(f"{self.name}:{note}" for note in self.notes)

    def touch(self, flow: Flow, state: State, id: str) -> State:
        """One more note; enough is enough."""
        money = int(state.values[self.field]) + int(id.partition(":")[2])
        return self._paid(flow, state, money)

    def _paid(self, flow: Flow, state: State, money: int) -> State:
        due = flow.content.total(state.values)
        moved = state._replace(values=flow.put(state.values, self.field, money))
        if money < due:
            return moved
        if money > due and self.change >= 0:
            moved = moved._replace(values=flow.put(moved.values, self.change, LEFT))
        return flow.go(moved, self.go)

    def areas(self, flow: Flow, state: State) -> tuple[Area, ...]:
        """How much is in, how much is missing, and the notes in one's hand."""
        money = int(state.values[self.field])
        due = flow.content.total(state.values)
        controls = tuple(
            Control(
                f"{self.name}:{note}",
                say("amount", won=note),
                "device",
                f"device:{'note' if note >= NOTE else 'coin'} won={note}",
                advice=say("advice-cash", won=note),
            )
            for note in self.notes
        )
        return (
            Area(
                f"{self.name}-words",
                "text",
                text=(say("cash-in", won=money), say("cash-rest", won=max(0, due - money))),
            ),
            Area(self.name, "devices", controls=controls),
        )

    def complete(self, flow: Flow, values: Values) -> bool:
        """The last note leads on."""
        return True

    def off(self, value: Value, wanted: Value | None) -> int:
        """It is counted by its steps."""
        return 0

    def leads(self, aim: Aim) -> list[Lead]:
        """The last note leads on."""
        sets = ((self.field, None), *(((self.change, None),) if self.change >= 0 else ()))
        return [Lead(1, sets, self.go, notes=self.notes)]

    def steps(self, aim: Aim, state: State) -> Steps:
        """The fewest notes that are enough, and the fewest that are just right."""
        money = int(state.values[self.field])
        rest = max(0, aim.content.total(state.values) - money)
        just, over = fewest_notes(rest, self.notes)
        found: Steps = []
        if just is not None:
            found.append((max(1, just), self._paid(aim, state, money + rest)))
        if over is not None and (just is None or over < just):
            found.append((over, self._paid(aim, state, money + rest + 1)))
        return found


@lru_cache(maxsize=4096)
def fewest_notes(rest: int, notes: tuple[int, ...]) -> tuple[int | None, int | None]:
    """Fewest notes that make exactly `rest`, and fewest that make more; None where there are none."""
    unit = gcd(*notes)
    sizes = [note // unit for note in notes]
    due = -(-rest // unit)
    exact: list[int | None] = [0]
    for sum_ in range(1, due + max(sizes) + 1):
        before = [
            known
            for size in sizes
            if size <= sum_ and (sum_ - size < due or due == 0)
            if (known := exact[sum_ - size]) is not None
        ]
        exact.append(1 + min(before) if before else None)
    just = exact[due] if rest % unit == 0 else None
    more = [n for n in exact[due + (rest % unit == 0) :] if n is not None]
    return just, min(more) if more else None
