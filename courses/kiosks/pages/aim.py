"""The pages seen with a goal in mind: values are worn down to what matters, and touches are counted in whole answers.

Values between which no condition, no price and no goal tells a difference are one value. An answer is one step that
costs as many touches as it takes: turning a list and touching, typing a number and its button, all marks of a page.
Nothing that a person could do is left out, so a way through these steps is never longer than one by touches.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from courses.kiosk import Situation
from courses.kiosks.pages.asks.cash import Cash
from courses.kiosks.pages.asks.picks import Choose, Quantity, Several
from courses.kiosks.pages.asks.seats import Seats
from courses.kiosks.pages.asks.typing import Search
from courses.kiosks.pages.content import TOTAL, Conditions, Content, Goal, Option
from courses.kiosks.pages.flow import Flow
from courses.kiosks.pages.state import State, Value, Values

if TYPE_CHECKING:
    from courses.kiosks.pages.asks.ask import Ask, Steps


def conditions_of(content: Content) -> Iterator[Conditions]:
    """Every condition of a machine."""
    for field in content.fields:
        for option in field.options:
            yield option.when
            yield from (way.when for way in option.go)
    for page in content.pages:
        yield from (way.when for way in page.go)
        for button in page.buttons:
            yield button.when
            yield button.needs
            yield from (way.when for way in button.go)
        if page.pause:
            yield from (way.when for way in page.pause.go)
        for ask in page.asks:
            for ways in (getattr(ask, "go", ()), getattr(ask, "wrong", ())):
                yield from (way.when for way in ways)


class Aim(Flow):
    """The machine with values worn down, and what may be done in it."""

    def __init__(self, content: Content, situation: Situation, goal: Goal) -> None:
        super().__init__(content, situation)
        named = dict(goal.fields)
        self.wanted: list[Value | None] = [
            named.get(n, field.start if field.keeps and not field.free else None)
            for n, field in enumerate(content.fields)
        ]
        self.tests = [test for conditions in conditions_of(content) for test in conditions]
        asks = [ask for page in content.pages for ask in page.asks]
        counted = any(test.field == TOTAL for test in self.tests) or any(isinstance(ask, Cash) for ask in asks)
        self.priced = frozenset(
            n
            for n, field in enumerate(content.fields)
            if counted and (field.price or n in content.each or n == content.times)
        )
        """Fields on which the sum depends, where anything depends on the sum."""
        self.read = {test.field for test in self.tests} | {n for ask in asks for n in ask.reads} | self.priced
        self.read |= {ask.field for ask in asks if isinstance(ask, Cash)}
        told = self.read | {n for n, value in enumerate(self.wanted) if value is not None}
        told |= {
            ask.field for ask in asks if isinstance(ask, Several | Quantity | Seats) or getattr(ask, "stays", False)
        }
        self._idle = [n not in told for n in range(len(content.fields))]
        self._alike: list[dict[Value, Value] | None] = [self._classes(n) for n in range(len(content.fields))]
        self._parts: list[tuple[int, ...]] = [self._groups(n, asks) for n in range(len(content.fields))]
        self._nearest: dict[tuple[int, int], tuple[object, list[tuple[int, Option]]]] = {}
        self._wearing = [
            n
            for n, alike in enumerate(self._alike)
            if self._idle[n] or self._parts[n] or (alike and any(value != like for value, like in alike.items()))
        ]
        """Fields of which not every value stands for itself."""
        self.fresh = self.worn(content.start)
        self._anew = self._asked_anew()

    # Values worn down

    def _classes(self, n: int) -> dict[Value, Value] | None:
        """For each option of a choice the one that stands for all that are like it."""
        field = self.content.fields[n]
        if field.kind not in ("choice", "digits"):
            return None
        mine = [test for test in self.tests if test.field == n]
        first: dict[object, Value] = {}
        found: dict[Value, Value] = {"": ""}
        for option in field.options:
            like = (
                option.id == self.wanted[n],
                option.price if n in self.priced else 0,
                *(option.id in test.values for test in mine),
            )
            found[option.id] = first.setdefault(like, option.id)
        return found

    def _groups(self, n: int, asks: Sequence[Ask]) -> tuple[int, ...]:
        """Masks of the options of a field with several between which only their number tells a difference."""
        field = self.content.fields[n]
        if field.kind != "several" or n in self.priced:
            return ()
        wanted, need = int(self.wanted[n] or 0), 0
        for ask in asks:
            if ask.field == n:
                need |= int(getattr(ask, "need", 0)) | int(getattr(ask, "taken", 0))
        whole = (1 << len(field.options)) - 1
        return tuple(part for part in (wanted & need, wanted & ~need, need & ~wanted, whole & ~(wanted | need)) if part)

    def token(self, field: int, value: Value) -> Value:
        """The value that stands for all those like this one."""
        if self._idle[field]:
            return self.content.fields[field].start
        alike = self._alike[field]
        if alike is not None:
            return alike.get(value, value)
        parts = self._parts[field]
        return lowest(int(value), parts) if parts and value else value

    def worn(self, values: Values) -> Values:
        """All values worn down."""
        found: list[Value] | None = None
        for n in self._wearing:
            value = values[n]
            token = self.token(n, value)
            if token != value:
                found = found or [*values]
                found[n] = token
        return values if found is None else tuple(found)

    def put(self, values: Values, field: int, value: Value) -> Values:
        """The values with another one, worn down."""
        return super().put(values, field, self.token(field, value))

    def _asked_anew(self) -> dict[int, int]:
        """Pages that only lead on by answering one question anew: what was answered before is nothing."""
        found = {}
        for at, page in enumerate(self.content.pages):
            if len(page.asks) == 1 and isinstance(page.asks[0], Choose | Search) and not (page.buttons or page.pause):
                ask, n = page.asks[0], page.asks[0].field
                mine = any(test.field == n for option in self.content.fields[n].options for test in option.when)
                leads = not (page.next or getattr(ask, "stays", False) or mine)
                if leads and self.content.owners[n] == (at,) and not self.content.fields[n].keeps:
                    found[at] = n
        return found

    def clean(self, state: State) -> State:
        """The state as it matters: worn values, no bar, and what will be asked anew unsaid."""
        return self._unsaid(state._replace(values=self.worn(state.values), bar=0))

    def cut(self, state: State, length: int) -> State:
        """Back to an earlier page: what will be asked anew there is unsaid."""
        return self._unsaid(super().cut(state, length))

    def _unsaid(self, state: State) -> State:
        n = self._anew.get(state.page)
        if n is None or state.values[n] == self.fresh[n]:
            return state
        return state._replace(values=Flow.put(self, state.values, n, self.fresh[n]))

    def right(self, values: Values) -> bool:
        """Whether worn values are the goal's."""
        return all(wanted is None or wanted == value for wanted, value in zip(self.wanted, values, strict=True))

    # What may be done

    def kinds(self, field: int) -> list[tuple[Value, Option]]:
        """The options of a choice, each with the value that stands for it."""
        options = self.content.fields[field].options
        gone = self.situation.sold_out
        return [(self.token(field, option.id), option) for option in options if option.id not in gone]

    def nearest(self, field: int, options: tuple[tuple[int, Option], ...], leaf: int) -> list[tuple[int, Option]]:
        """Of the options that are alike those nearest to a page of the list, each with its page."""
        known = self._nearest.get((field, leaf))
        if known is not None and known[0] is options:
            return known[1]
        found: dict[object, tuple[int, Option]] = {}
        for at, (_, option) in enumerate(options):
            like, there = (self.token(field, option.id), option.go), at // self.per_page
            if like not in found or abs(there - leaf) < abs(found[like][0] - leaf):
                found[like] = (there, option)
        nearest = list(found.values())
        self._nearest[field, leaf] = options, nearest
        return nearest

    def marked(self, ask: Ask, state: State) -> Steps:
        """Steps on a page that is left by its button: to what is wanted, and to what lets one leave the page."""
        n = ask.field
        value = state.values[n]
        found: Steps = []
        for target in dict.fromkeys(self._targets(n, ask, state)):
            if target != value:
                values = self.put(state.values, n, target)
                found.append((ask.off(value, target), state._replace(values=values, entry="", at=0)))
        return found

    def _targets(self, n: int, ask: Ask, state: State) -> list[Value]:
        field, wanted, value = self.content.fields[n], self.wanted[n], int(state.values[n])
        targets: list[Value] = [] if wanted is None else [wanted]
        if isinstance(ask, Seats):
            return [*targets, ask.any_seats(self, state)]
        if field.kind == "number":
            return [*targets, *(v for v in (value - 1, value + 1) if min(field.least, 1) <= v <= field.most)]
        whole = [(1 << len(field.options)) - 1] if getattr(ask, "all", None) else []
        return [*targets, value | int(getattr(ask, "need", 0)), *whole]

    def numbers(self, n: int, known: tuple[str, ...], least: int, unit: int, most: int) -> list[Value]:
        """Numbers between which something tells a difference."""
        if known:
            return list(known)
        near = [max(unit, -(-least // unit) * unit)]
        for value in (int(value) for test in self.tests if test.field == n for value in test.values):
            near += [value // unit * unit, (value // unit + 1) * unit]
        found: list[Value] = [value for value in dict.fromkeys(near) if least <= value <= most]
        wanted = self.wanted[n]
        return [*found, wanted] if wanted and wanted not in found else found

    def steps(self, state: State) -> Steps:
        """Everything that may be done in a state of worn values: touches, and where they lead."""
        page = self.page(state)
        found: Steps = []
        if page.end:
            return found
        clean = state._replace(entry="", slips=0, at=0)
        for ask in page.asks:
            found += ask.steps(self, state)
        if page.next and self.ready(state):
            found.append((1, self.go(clean, page.go)))
        found += [(1, self.press(clean, button)) for button, acts in self.buttons(state) if acts]
        if page.pause:
            found.append((1, self.press(clean, page.pause)))
        if self.can_back(state):
            found.append((1, self.back(clean)))
        if self.can_home(state):
            found.append((1, self.cut(clean, 1)))
        return found


@lru_cache(maxsize=4096)
def lowest(mask: int, parts: tuple[int, ...]) -> int:
    """A mask with as many bits of each part, the lowest ones."""
    found = 0
    for part in parts:
        for _ in range((mask & part).bit_count()):
            bit = part & -part
            found |= bit
            part ^= bit
    return found
