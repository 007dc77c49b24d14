"""Choosing with the finger: one of a list, several, a number by plus and minus."""

# ruff: noqa: ARG002 - every way of asking takes the same arguments.

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from courses.kiosk import Area, Control, Row
from courses.kiosks.pages.asks.ask import Lead, Steps, button, pager, say
from courses.kiosks.pages.content import Ways
from courses.kiosks.pages.state import State, Value, Values
from courses.kiosks.pages.words import counted
from language import NOTHING, Phrase

if TYPE_CHECKING:
    from courses.kiosks.pages.aim import Aim
    from courses.kiosks.pages.flow import Flow


@dataclass(frozen=True, slots=True)
class Choose:
    """One of the options. It leads on at once; `stays`: it is only marked, and the page's button leads on."""

    field: int
    name: str
    title: Phrase
    go: Ways
    stays: bool
    priced: bool
    reads: tuple[int, ...] = ()
    private: bool = False

    def ids(self, flow: Flow, state: State) -> tuple[str, ...]:
        """The options of the list's page, and its pagers."""
        options = flow.options(self.field, state.values)
        first = state.at * flow.per_page
        ids = [f"{self.name}:{option.id}" for _, option in options[first : first + flow.per_page]]
        if state.at > 0:
            ids.append("list:back")
        if (state.at + 1) * flow.per_page < len(options):
            ids.append("list:next")
        return tuple(ids)

    def touch(self, flow: Flow, state: State, id: str) -> State:
        """Mark, or mark and go on; or turn the list."""
        if id.startswith("list:"):
            return state._replace(at=state.at + (1 if id == "list:next" else -1))
        option = flow.content.fields[self.field].option(id.partition(":")[2])
        if option is None:
            return state
        moved = state._replace(values=flow.put(state.values, self.field, option.id))
        return moved if self.stays else flow.go(moved, option.go or self.go)

    def areas(self, flow: Flow, state: State) -> tuple[Area, ...]:
        """Large answers, or a group of options."""
        options = flow.options(self.field, state.values)
        first = state.at * flow.per_page
        now = state.values[self.field]
        controls = tuple(
            button(self.name, option, self.stays, option.id == now, self.priced)
            for _, option in options[first : first + flow.per_page]
        )
        controls += pager(flow, state.at, len(options))
        return (Area(self.name, "options" if self.stays else "choices", self.title, controls),)

    def complete(self, flow: Flow, values: Values) -> bool:
        """One is marked."""
        return not self.stays or values[self.field] != ""

    def off(self, value: Value, wanted: Value | None) -> int:
        """One touch, or none."""
        return int(value == "" if wanted is None else value != wanted)

    def leads(self, aim: Aim) -> list[Lead]:
        """Every option, unless it is only marked."""
        if self.stays:
            return []
        return [
            Lead(1, ((self.field, value),), option.go or self.go, option.when)
            for value, option in aim.kinds(self.field)
        ]

    def steps(self, aim: Aim, state: State) -> Steps:
        """Turning to the option's page, and touching it."""
        found: Steps = []
        options = aim.options(self.field, state.values)
        for leaf, option in aim.nearest(self.field, options, state.at):
            values = aim.put(state.values, self.field, option.id)
            moved = state._replace(values=values, entry="", slips=0, at=leaf)
            found.append((abs(leaf - state.at) + 1, moved if self.stays else aim.go(moved, option.go or self.go)))
        return found


@dataclass(frozen=True, slots=True)
class Several:
    """Any of the options; `need` must be on before the page can be left, `all` switches everything on or off."""

    field: int
    name: str
    title: Phrase
    count: int
    need: int
    all: Phrase
    priced: bool
    reads: tuple[int, ...] = ()
    private: bool = False

    def ids(self, flow: Flow, state: State) -> tuple[str, ...]:
        """Every option, and the button for all of them."""
        ids = tuple(f"{self.name}:{option.id}" for _, option in flow.options(self.field, state.values))
        return (*ids, f"all:{self.name}") if self.all else ids

    def touch(self, flow: Flow, state: State, id: str) -> State:
        """Switch one, or all."""
        mask = int(state.values[self.field])
        if id.startswith("all:"):
            whole = (1 << self.count) - 1
            mask = 0 if mask == whole else whole
        else:
            mask ^= 1 << flow.content.fields[self.field].ids.index(id.partition(":")[2])
        return state._replace(values=flow.put(state.values, self.field, mask))

    def areas(self, flow: Flow, state: State) -> tuple[Area, ...]:
        """Options that are on or off."""
        mask = int(state.values[self.field])
        controls = tuple(
            button(self.name, option, True, bool(mask >> n & 1), self.priced)
            for n, option in flow.options(self.field, state.values)
        )
        if self.all:
            whole = Control(f"all:{self.name}", self.all, "option", selected=mask == (1 << self.count) - 1)
            controls = (whole, *controls)
        return (Area(self.name, "options", self.title, controls),)

    def complete(self, flow: Flow, values: Values) -> bool:
        """All that is needed is on."""
        return int(values[self.field]) & self.need == self.need

    def off(self, value: Value, wanted: Value | None) -> int:
        """One touch for each that is not as it should be; by way of all of them where that is shorter."""
        mask, whole = int(value), (1 << self.count) - 1
        if wanted is None:
            single = (self.need & ~mask).bit_count()
            return min(single, 1) if self.all else single
        target = int(wanted)
        single = (mask ^ target).bit_count()
        if not self.all:
            return single
        by_all = (whole ^ target).bit_count() + (2 if mask == whole else 1)
        return min(single, by_all, target.bit_count() + (1 if mask == whole else 2))

    def leads(self, aim: Aim) -> list[Lead]:
        """None: options are marked."""
        return []

    def steps(self, aim: Aim, state: State) -> Steps:
        """Everything that is not as it should be, one after the other."""
        return aim.marked(self, state)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number by plus and minus."""

    field: int
    name: str
    title: Phrase
    least_value: int
    most: int
    reads: tuple[int, ...] = ()
    private: bool = False

    def ids(self, flow: Flow, state: State) -> tuple[str, ...]:
        """Plus and minus where they lead to a number that may be."""
        number = int(state.values[self.field])
        ids = (f"{self.name}:more",) if number < self.most else ()
        return (*ids, f"{self.name}:less") if number > 0 and number > min(self.least_value, 1) else ids

    def touch(self, flow: Flow, state: State, id: str) -> State:
        """One more or one less."""
        number = int(state.values[self.field]) + (1 if id.endswith(":more") else -1)
        return state._replace(values=flow.put(state.values, self.field, number))

    def areas(self, flow: Flow, state: State) -> tuple[Area, ...]:
        """A line with the number between minus and plus."""
        field = flow.content.fields[self.field]
        acting = self.ids(flow, state)
        less, more = f"{self.name}:less", f"{self.name}:more"
        controls = (
            Control(
                less, say("less"), "small", enabled=less in acting, said=say("less-of", label=self.title or field.label)
            ),
            Control(
                more, say("more"), "small", enabled=more in acting, said=say("more-of", label=self.title or field.label)
            ),
        )
        number = counted(int(state.values[self.field]), field.counter)
        return (Area(self.name, "rows", NOTHING, rows=(Row((self.title or field.label, number), controls),)),)

    def complete(self, flow: Flow, values: Values) -> bool:
        """At least the least."""
        return int(values[self.field]) >= self.least_value

    def off(self, value: Value, wanted: Value | None) -> int:
        """One touch for each more or less."""
        return max(0, self.least_value - int(value)) if wanted is None else abs(int(value) - int(wanted))

    def leads(self, aim: Aim) -> list[Lead]:
        """None: the number stays on the page."""
        return []

    def steps(self, aim: Aim, state: State) -> Steps:
        """Plus or minus, as often as it takes."""
        return aim.marked(self, state)
