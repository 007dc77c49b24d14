"""How pages lead to each other: conditions, going on, going back, and what is forgotten on the way."""

from __future__ import annotations

from courses.kiosk import Situation
from courses.kiosks.pages.content import (
    BACK,
    HOME,
    STAY,
    SURPRISE,
    TOTAL,
    Button,
    Conditions,
    Content,
    Option,
    Page,
    Pause,
    Test,
    Ways,
)
from courses.kiosks.pages.state import State, Value, Values


class Flow:
    """The pages of one machine in one situation, and what touches do to them.

    The distance runs the same pages over values that are worn down to what matters for a goal: it overrides `put`,
    `complete` and `fresh`.
    """

    def __init__(self, content: Content, situation: Situation) -> None:
        self.content = content
        self.situation = situation
        self.per_page = max(2, situation.per_page)
        self.fresh: Values = content.start
        self._always: dict[int, tuple[tuple[int, Option], ...]] = {}
        """Options that always stand on the glass."""
        self._said_on: list[list[int]] = [[] for _ in content.pages]
        for n, owners in enumerate(content.owners):
            for page in owners if not content.fields[n].keeps else ():
                self._said_on[page].append(n)

    def page(self, state: State) -> Page:
        """The page on the glass."""
        return self.content.pages[state.trail[-1]]

    # Conditions

    def holds(self, conditions: Conditions, values: Values) -> bool:
        """Whether all conditions hold."""
        return not conditions or all(self._test(test, values) != test.unless for test in conditions)

    def _test(self, test: Test, values: Values) -> bool:
        return self.passes(test, self.content.total(values) if test.field == TOTAL else values[test.field])

    def passes(self, test: Test, value: Value) -> bool:
        """Whether a value is what a condition asks for; a surprise is known without one."""
        if test.field == SURPRISE:
            return any(name in self.situation.surprises for name in test.values)
        if test.how == "in":
            return value in test.values
        number, bound = int(value or 0), int(test.values[0])
        return number > bound if test.how == "above" else number < bound

    def options(self, field: int, values: Values) -> tuple[tuple[int, Option], ...]:
        """The options of a field that stand on the glass, with their numbers."""
        always = self._always.get(field)
        if always is not None:
            return always
        gone = self.situation.sold_out
        found = tuple(
            (n, option)
            for n, option in enumerate(self.content.fields[field].options)
            if option.id not in gone and (not option.when or self.holds(option.when, values))
        )
        if not any(option.when for option in self.content.fields[field].options):
            self._always[field] = found
        return found

    def buttons(self, state: State) -> tuple[tuple[Button, bool], ...]:
        """The buttons that stand on the page, and whether each acts."""
        return tuple(
            (button, self.holds(button.needs, state.values))
            for button in self.page(state).buttons
            if not button.when or self.holds(button.when, state.values)
        )

    def ready(self, state: State) -> bool:
        """Whether everything on the page was said, so that it can be left by its button."""
        return all(ask.complete(self, state.values) for ask in self.page(state).asks)

    # Values

    def put(self, values: Values, field: int, value: Value) -> Values:
        """The values with another one for a field."""
        return (*values[:field], value, *values[field + 1 :])

    def _sets(self, values: Values, sets: tuple[tuple[int, Value], ...]) -> Values:
        for field, value in sets:
            values = self.put(values, field, value)
        return values

    # Going

    def go(self, state: State, ways: Ways) -> State:
        """The state after the first way that is open; the same state where none is."""
        for way in ways:
            if not way.when or self.holds(way.when, state.values):
                return self.to(state, way.to)
        return state

    def to(self, state: State, page: int) -> State:
        """The state on another page."""
        if page == STAY:
            return state
        if page == BACK:
            return self.back(state)
        if page == HOME:
            return self.cut(state, 1)
        if page in state.trail:
            return self.cut(state, state.trail.index(page) + 1)
        passed = state.passed or self.content.pages[page].final
        trail = (page,) if self.content.pages[page].final else (*state.trail, page)
        return State(trail, state.values, bar=state.bar, passed=passed)

    def back(self, state: State) -> State:
        """The page before; past pages on which the machine only works by itself, since they would lead on again."""
        return self.cut(state, self._before(state) or len(state.trail))

    def _before(self, state: State) -> int:
        """Length of the trail at the page before; 0 where there is none."""
        pages = self.content.pages
        return next((n for n in range(len(state.trail) - 1, 0, -1) if not pages[state.trail[n - 1]].pause), 0)

    def cut(self, state: State, length: int) -> State:
        """Back to an earlier page of the trail: what was said after it is forgotten."""
        rest = state.trail[:length]
        values = state.values
        for page in state.trail[length:]:
            for n in self._said_on[page]:
                if values[n] != self.fresh[n] and not any(owner in rest for owner in self.content.owners[n]):
                    values = (*values[:n], self.fresh[n], *values[n + 1 :])
        return State(rest, values, bar=state.bar, passed=state.passed)

    def press(self, state: State, button: Button | Pause) -> State:
        """The state after a button, or after the machine's own work."""
        moved = state._replace(values=self._sets(state.values, button.sets))
        return self.go(moved, button.go)

    def leaves(self, count: int) -> int:
        """Pages of a list of so many."""
        return max(1, -(-count // self.per_page))

    def can_back(self, state: State) -> bool:
        """Whether 이전 stands on the page."""
        page = self.page(state)
        return page.back and not page.end and self._before(state) > 0

    def can_home(self, state: State) -> bool:
        """Whether 처음으로 stands on the page."""
        page = self.page(state)
        return page.home and not page.end and not page.popup and not state.passed and len(state.trail) > 1
