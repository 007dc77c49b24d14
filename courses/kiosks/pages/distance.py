"""How many touches are still needed: the way back to what is wrong, the mending, the way forward to the end.

The distance runs the machine's own pages, over values worn down to what matters for the goal: a field that no
condition looks at is only how many touches mend it, a whole entry or a list is one step that costs as many touches as
it takes, and what is certainly not worth doing is left out. What remains is small, and the shortest way through it is
found exactly and remembered.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import count
from typing import TYPE_CHECKING

from courses.kiosk import UNREACHABLE, Situation
from courses.kiosks.pages.asks.cash import Cash
from courses.kiosks.pages.asks.seats import Seats
from courses.kiosks.pages.content import STAY, TOTAL, Button, Conditions, Content, Goal, Option, Ways
from courses.kiosks.pages.flow import Flow
from courses.kiosks.pages.state import State, Value, Values

if TYPE_CHECKING:
    from courses.kiosks.pages.asks.ask import Ask, Steps

KEPT = 60_000
"""Distances that are remembered; more than that begins anew."""


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
    """The pages seen with a goal in mind: values are worn down, and only what may be worth doing is done."""

    def __init__(self, content: Content, situation: Situation, goal: Goal, detours: bool = False) -> None:
        super().__init__(content, situation)
        self.goal = goal
        self.detours = detours
        """Whether a wrong answer may be worth giving to fetch what was left behind it."""
        size = len(content.fields)
        named = dict(goal.fields)
        self.wanted: list[Value | None] = [
            named.get(n, field.start if field.keeps and not field.free else None)
            for n, field in enumerate(content.fields)
        ]
        self.asks: list[Ask | None] = [None] * size
        asked = [0] * size
        for page in content.pages:
            for ask in page.asks:
                self.asks[ask.field] = ask
                asked[ask.field] += 1
        self.seen = self._seen()
        self.pressed = {
            field
            for page in content.pages
            for button in (*page.buttons, *((page.pause,) if page.pause else ()))
            for field, _ in button.sets
        }
        self.exact = [
            n in self.seen
            or n in self.pressed
            or content.fields[n].keeps
            or asked[n] != 1
            or (self.wanted[n] is None and isinstance(self.asks[n], Seats))
            for n in range(size)
        ]
        self.only = [
            self.wanted[n] is not None and not content.fields[n].keeps and len(content.owners[n]) == 1
            for n in range(size)
        ]
        self.fresh = tuple(self.token(n, value) for n, value in enumerate(content.start))
        self._classes = self._signatures()
        self._kept = [n for n, field in enumerate(content.fields) if field.keeps and self.wanted[n] is not None]
        self.means = self._means()
        self.least = self._least()

    def _least(self) -> list[int]:
        """For each page the fewest touches to an end, whatever was said: no way from there can be shorter."""
        pages = self.content.pages
        into: list[list[tuple[int, int]]] = [[] for _ in pages]
        ahead: dict[int, list[int]] = defaultdict(list)
        for at, page in enumerate(pages):
            leads: list[tuple[Ways, int]] = [(button.go, 1) for button in page.buttons]
            if page.next:
                leads.append((page.go, 1))
            if page.pause:
                leads.append((page.pause.go, 1))
            for ask in page.asks:
                touches = ask.least(self)
                leads.append((getattr(ask, "go", ()), touches))
                leads += [(option.go, touches) for option in self.content.fields[ask.field].options]
            for ways, touches in leads:
                for way in ways:
                    if way.to >= 0:
                        into[way.to].append((at, touches))
                        into[at].append((way.to, 1))  # and back
                        if page.pause:  # a page at which the machine only works is passed on the way back
                            ahead[at].append(way.to)
            into[0].append((at, 1))
        for at, after in ahead.items():
            for before, _ in [(b, t) for b, t in into[at] if b not in after]:
                into[before] += [(to, 1) for to in after]
        least = [UNREACHABLE] * len(pages)
        heap = [(0, at) for at, page in enumerate(pages) if page.end]
        while heap:
            touches, at = heapq.heappop(heap)
            if touches < least[at]:
                least[at] = touches
                for before, more in into[at]:
                    if touches + more < least[before]:
                        heapq.heappush(heap, (touches + more, before))
        return least

    def _seen(self) -> set[int]:
        """Fields that something depends on."""
        seen: set[int] = set()
        tests = [test for conditions in conditions_of(self.content) for test in conditions]
        for test in tests:
            if test.field >= 0:
                seen.add(test.field)
        seen.update(n for n, field in enumerate(self.content.fields) if any(option.go for option in field.options))
        reads_total = any(test.field == TOTAL for test in tests)
        for page in self.content.pages:
            for ask in page.asks:
                seen.update(ask.reads)
                if isinstance(ask, Cash):
                    seen.add(ask.field)
                    reads_total = True
        self.reads_total = reads_total
        if reads_total:
            seen.update(self.content.each)
            seen.update(n for n, field in enumerate(self.content.fields) if field.price)
            if self.content.times >= 0:
                seen.add(self.content.times)
        return seen

    def _signatures(self) -> dict[int, list[tuple[object, ...]]]:
        """For each choice that something depends on: options that are alike everywhere have equal signatures."""
        tests = [test for conditions in conditions_of(self.content) for test in conditions]
        found = {}
        for n in self.seen:
            field = self.content.fields[n]
            mine = [test for test in tests if test.field == n]
            found[n] = [
                (
                    *(option.id in test.values for test in mine),
                    option.go,
                    option.price if self.reads_total else 0,
                )
                for option in field.options
            ]
        return found

    # Values worn down

    def token(self, field: int, value: Value) -> Value:
        """What of a value matters."""
        ask = self.asks[field]
        if self.exact[field] or ask is None:
            return value
        return ask.off(value, self.wanted[field])

    def worn(self, values: Values) -> Values:
        """All values worn down."""
        return tuple(self.token(n, value) for n, value in enumerate(values))

    def put(self, values: Values, field: int, value: Value) -> Values:
        """The values with another one, worn down."""
        return super().put(values, field, self.token(field, value))

    def ready(self, state: State) -> bool:
        """Whether the page can be left by its button and what is said on it is worth keeping."""
        values = state.values
        for ask in self.page(state).asks:
            n = ask.field
            if not self.exact[n]:
                good = not values[n]
            elif self.only[n] and values[n] != self.wanted[n]:
                good = self.left_behind(values) and ask.complete(self, values)
            else:
                good = ask.complete(self, values)
            if not good:
                return False
        return True

    def right(self, values: Values) -> bool:
        """Whether worn values are the goal's."""
        return all(
            wanted is None or (values[n] == wanted if self.exact[n] else not values[n])
            for n, wanted in enumerate(self.wanted)
        )

    # What is worth doing

    def worth(
        self, field: int, options: Sequence[tuple[int, Option]], values: Values, leaf: int = 0
    ) -> list[tuple[int, Option]]:
        """The options worth choosing, each with the touches that turn the list from page `leaf` to it.

        The wanted one, and no other where only this page can say it, unless something was left behind that must be
        fetched; where it does not matter which, the nearest; where something depends on it, the nearest of each that
        are alike.
        """
        turns = [abs(at // self.per_page - leaf) for at in range(len(options))]
        wanted = self.wanted[field]
        classes = self._classes.get(field)
        only = self.only[field] and not (classes and self.left_behind(values))
        if only or not self.exact[field] or classes is None:
            right = [(turn, option) for turn, (_, option) in zip(turns, options, strict=True) if option.id == wanted]
            if right or not options or only:
                return right
            nearest = turns.index(min(turns))
            return [(turns[nearest], options[nearest][1])]
        found: dict[object, tuple[int, Option]] = {}
        for turn, (n, option) in zip(turns, options, strict=True):
            alike = ("wanted",) if option.id == wanted else classes[n]
            if alike not in found or turn < found[alike][0]:
                found[alike] = (turn, option)
        return list(found.values())

    def left_behind(self, values: Values) -> bool:
        """Whether a field that keeps is not as it must be: a card in a slot, a setting."""
        return self.detours and any(values[n] != self.wanted[n] for n in self._kept)

    def mended(self, ask: Ask, state: State) -> Steps:
        """A step that brings a field to what is wanted on its own page; to any good value where nothing is wanted."""
        n = ask.field
        value = state.values[n]
        if not self.exact[n]:
            off = int(value)
            return [(off, state._replace(values=Flow.put(self, state.values, n, 0), entry="", at=0))] if off else []
        found: Steps = []
        for target in self._targets(n, ask, state):
            off = ask.off(value, target)
            if off:
                found.append((off, state._replace(values=Flow.put(self, state.values, n, target), entry="", at=0)))
        return found

    def _targets(self, n: int, ask: Ask, state: State) -> list[Value]:
        field, wanted = self.content.fields[n], self.wanted[n]
        if wanted is not None and (self.only[n] or n not in self.seen):
            return [wanted]
        if field.kind == "number":
            return list(range(min(field.least, 1), field.most + 1))
        if isinstance(ask, Seats):
            return [ask.any_seats(self, state)]
        need = int(getattr(ask, "need", 0))
        return [int(state.values[n]) | need, *([wanted] if wanted is not None else [])]

    def numbers(self, n: int, known: tuple[str, ...], least: int, unit: int, most: int) -> list[Value]:
        """Typed numbers worth typing."""
        wanted = self.wanted[n]
        if wanted is not None and (self.only[n] or not self.exact[n]):
            return [wanted]
        if known:
            return list(known) if self.exact[n] else list(known[:1])
        low: list[Value] = [max(unit, -(-least // unit) * unit)]
        if not self.exact[n]:
            return low
        for conditions in conditions_of(self.content):
            for test in conditions:
                if test.field == n:
                    for value in test.values:
                        for near in (int(value) // unit * unit, (int(value) // unit + 1) * unit):
                            if least <= near <= most and near not in low:
                                low.append(near)
        return low if wanted is None else [*low, wanted]

    def steps(self, state: State) -> Steps:
        """Everything worth doing in a state of worn values: touches, and where they lead."""
        page = self.page(state)
        found: Steps = []
        if page.end:
            return found
        clean = state._replace(entry="", slips=0, at=0)
        for ask in page.asks:
            found += ask.steps(self, state)
        if page.next and self.ready(state):
            found.append((1, self.go(clean, page.go)))
        found += [(1, self.press(clean, b)) for b, acts in self.buttons(state) if acts and self._useful(b, state)]
        if page.pause:
            found.append((1, self.press(clean, page.pause)))
        if self.can_back(state):
            found.append((1, self.back(clean)))
        if self.can_home(state):
            found.append((1, self.cut(clean, 1)))
        return found

    def _useful(self, button: Button, state: State) -> bool:
        """Whether a button may be worth pressing: not when it leads to no new page and only makes something wrong."""
        values = state.values
        onward = len(button.sets) > 1 or any(way.to >= 0 and way.to not in state.trail for way in button.go)
        stays = all(way.to == STAY for way in button.go)
        for field, value in button.sets:
            wanted = self.wanted[field]
            if wanted is None or value == wanted:
                continue
            if self.only[field]:
                if not self.left_behind(values):
                    return False
            elif not onward and self.content.fields[field].keeps and value not in self.means[field]:
                if values[field] == wanted or value != self.content.fields[field].start:
                    return False
            elif stays and field not in self.seen:
                return False
        return True

    def _means(self) -> list[set[Value]]:
        """For each field the values that open something, beside the buttons that only change that field itself."""
        means: list[set[Value]] = [set() for _ in self.content.fields]
        own = {
            id(conditions)
            for page in self.content.pages
            for button in page.buttons
            if all(way.to == STAY for way in button.go) and len({field for field, _ in button.sets}) == 1
            for conditions in (button.when, button.needs)
        }
        for conditions in conditions_of(self.content):
            if id(conditions) in own:
                continue
            for test in conditions:
                if test.field >= 0 and test.how == "in":
                    every = {self.content.fields[test.field].start, *self.content.fields[test.field].ids}
                    means[test.field] |= every - set(test.values) if test.unless else set(test.values)
        return means


class Distance:
    """Touches to a goal, remembered.

    Ways that give wrong answers to fetch what was left behind them are looked for only where there is no other.
    """

    def __init__(self, content: Content, situation: Situation, goal: Goal, detours: bool = False) -> None:
        self.aim = Aim(content, situation, goal, detours)
        self.goal = goal
        self._beyond = None if detours else lambda: Distance(content, situation, goal, detours=True)
        self._further: Distance | None = None
        self._known: dict[State, int] = {}
        self._steps: dict[State, Steps] = {}
        self._asked: dict[State, int] = {}
        self._worn: dict[Values, Values] = {}

    def touches(self, state: State) -> int:
        """Touches from a state of the machine; UNREACHABLE where no way leads to the goal."""
        missing = (self.goal.bar & ~state.bar).bit_count()
        worn = State(state.trail, self.aim.worn(state.values), state.entry, state.slips, state.at, passed=state.passed)
        if missing and self.aim.page(state).end:
            return UNREACHABLE
        found = self._asked.get(worn)
        if found is None:
            if len(self._asked) > KEPT:
                self._asked.clear()
                self._worn.clear()
            found = self._touches(worn)
            if found >= UNREACHABLE and self._beyond is not None:
                if self._further is None:
                    self._further = self._beyond()
                found = self._further._touches(worn)
            self._asked[worn] = found
        return min(UNREACHABLE, found + missing)

    def _touches(self, state: State) -> int:
        node = state._replace(entry="", slips=0, at=0)
        if node == state:
            return self._known[node] if node in self._known else self._search([(0, node)])
        return self._search(self.aim.steps(state))

    def _search(self, begins: Steps) -> int:
        """The shortest way from any of the given states, each with the touches that lead to it."""
        if len(self._steps) > KEPT:
            self._known.clear()
            self._steps.clear()
        ticket, least = count(), self.aim.least
        heap: list[tuple[int, int, int, State, State | None]] = []
        for touches, state in begins:
            heapq.heappush(heap, (touches + least[state.page], next(ticket), touches, state, None))
        cost: dict[State, int] = {}
        before: dict[State, State | None] = {}
        best, last = UNREACHABLE, None
        while heap and heap[0][0] < best:
            _, _, touches, state, parent = heapq.heappop(heap)
            if state in cost:
                continue
            cost[state], before[state] = touches, parent
            known = self._known.get(state)
            if known is None and self.aim.page(state).end:
                known = self._known[state] = 0 if self.aim.right(state.values) else UNREACHABLE
            if known is not None:
                if touches + known < best:
                    best, last = touches + known, state
                continue
            steps = self._steps.get(state)
            if steps is None:
                steps = self._steps[state] = self.aim.steps(state)
            for more, after in steps:
                if after not in cost:
                    rank = touches + more + least[after.page]
                    if rank < best:
                        heapq.heappush(heap, (rank, next(ticket), touches + more, after, state))
        if last is None:
            self._known.update(dict.fromkeys(cost, UNREACHABLE))
        while last is not None:
            self._known[last] = best - cost[last]
            last = before[last]
        return best
