"""The fewest touches to a goal: the way back, the mending and the way forward, counted page by page.

It is exact wherever a goal names its route, and a lower bound where the board's moving on may change which is right.
"""

from __future__ import annotations

from dataclasses import replace

from courses.kiosk import UNREACHABLE
from courses.kiosks.bus_stop.network import Stop, initial_of
from courses.kiosks.bus_stop.state import BusContent, Goal, State
from courses.kiosks.bus_stop.world import World


class Way:
    """Counts touches for one machine. `per_page` is how many rows a page of a list or of the board holds."""

    def __init__(self, content: BusContent, world: World, per_page: int) -> None:
        self._form = content.form
        self._network = content.network
        self._world = world
        self._per_page = per_page
        self._entries: dict[tuple[Goal, int, int], int] = {}

    def distance(self, state: State, goal: Goal) -> int:
        """Touches from `state` to the confirmed right answer; `UNREACHABLE` after a wrong one.

        The bar stands on every page, so what of it is still to be touched is simply added.
        """
        missing = (goal.bar & ~state.bar).bit_count()
        way = self._answered(replace(state, bar=goal.bar) if missing else state, goal)
        if state.page == "end":
            return UNREACHABLE if missing else way
        return way + missing

    def _answered(self, state: State, goal: Goal) -> int:
        """Touches to the answer, the bar apart."""
        match state.page:
            case "end":
                return 0 if self.right(state, goal) else UNREACHABLE
            case "check":
                return 1 if self.right(state, goal) else 1 + self._before_check(state, goal)
            case "question":
                return self._question(state, goal)
            case "bus":
                return self._bus(state, goal)
            case "board":
                return self._board(state, goal)
            case "info":
                return self._info(state, goal)
            case "near":
                return 1 + self._board(state, goal)
            case "pole":
                return self._pole(state, goal)
            case "help":
                return 1 + (self._pole(state, goal) if self._form == "board" else self._home(goal, state.tick))
        if self._form == "board":
            return UNREACHABLE
        match state.page:
            case "home":
                return self._home(goal, state.tick)
            case "number":
                way = self._number(state.typed, goal, state.tick)
            case "missing":
                way = 1 + min(self._number(state.typed, goal, state.tick), self._initials(goal, state.tick))
            case "initials":
                way = self._initials(goal, state.tick)
            case "names":
                way = self._names(state, goal)
            case _:
                way = self._stops(state, goal)
        return self._or_home(way, state, goal)

    def right(self, state: State, goal: Goal) -> bool:
        """Is the answer chosen in `state` the right one at the minute at which it was chosen?"""
        return (
            not goal.bar & ~state.bar
            and self._here(state, goal)
            and state.question == goal.ask
            and state.route in self._world.right_routes(goal, state.tick)
            and state.value == self._world.value(state.stop, state.route, state.question, state.tick)
        )

    def _before_check(self, state: State, goal: Goal) -> int:
        return self._bus(state, goal) if state.question == "take" else self._question(state, goal)

    def _question(self, state: State, goal: Goal) -> int:
        """A choice and its confirmation; or back to the bus."""
        if state.question == goal.ask and self._on_the_way(state, goal):
            return 2
        return 1 + (self._info(state, goal) if state.question == "last_bus" else self._bus(state, goal))

    def _info(self, state: State, goal: Goal) -> int:
        """The route's own page: its last bus is answered here."""
        if goal.ask == "last_bus" and self._on_the_way(state, goal):
            return 3
        return self._or_home(1 + self._bus(state, goal), state, goal)

    def _bus(self, state: State, goal: Goal) -> int:
        if self._on_the_way(state, goal):
            return _from_bus(goal)
        return self._or_home(1 + self._board(state, goal), state, goal)

    def _on_the_way(self, state: State, goal: Goal) -> bool:
        return self._here(state, goal) and state.route in self._world.right_routes(goal, state.tick)

    def _here(self, state: State, goal: Goal) -> bool:
        """At the right stop, found as the mission asks."""
        return state.stop == goal.stop and (self._form == "board" or goal.found_by(state.typed))

    def _board(self, state: State, goal: Goal) -> int:
        if self._here(state, goal):
            # Leaving and coming back begins at the first page; a long board may make that worth its touches.
            return min(self._choose(goal, state.tick, state.leaf), 2 + self._choose(goal, state.tick, 0))
        back = self._pole(state, goal) if self._form == "board" else self._stops(replace(state, leaf=0), goal)
        return self._or_home(1 + back, state, goal)

    def _or_home(self, touches: int, state: State, goal: Goal) -> int:
        return touches if self._form == "board" else min(touches, 1 + self._home(goal, state.tick))

    def _choose(self, goal: Goal, tick: int, leaf: int) -> int:
        """From a page of the right stop's board: turn pages, wait if it must be, choose the bus, answer."""
        key = (goal, tick, leaf)
        known = self._entries.get(key)
        if known is None:
            stop = self._network.stop[goal.stop]
            can_wait = self._form == "app"
            known = min(
                abs(self._leaf(stop, route) - leaf) + wait
                for route, wait in self._world.waits(goal, tick).items()
                if can_wait or not wait
            )
            known += 1 + _from_bus(goal)
            self._entries[key] = known
        return known

    def _leaf(self, stop: Stop, route: str) -> int:
        return stop.routes.index(route) // self._per_page

    def _pole(self, state: State, goal: Goal) -> int:
        """The sign at the pole: open the board, or cross the road first."""
        if state.stop == goal.stop:
            return 1 + self._choose(goal, state.tick, 0)
        if self._network.stop[state.stop].across == goal.stop:
            return 2 + self._choose(goal, state.tick, 0)
        return UNREACHABLE

    # The app's way to a stop. Each page knows its own way forward; going back is counted by the page before it.

    def _found(self, goal: Goal, tick: int) -> int:
        """From a list in which the right stop stands: choose it, then the bus."""
        return 1 + self._choose(goal, tick, 0)

    def _home(self, goal: Goal, tick: int) -> int:
        by_number = 1 + self._number("", goal, tick)
        by_name = 1 + 1 + self._name_leaf(goal) + 1 + self._found(goal, tick) if goal.find != "number" else UNREACHABLE
        return min(by_number, by_name)

    def _number(self, typed: str, goal: Goal, tick: int) -> int:
        if goal.find == "name" or not self._network.stop[goal.stop].posted:
            return UNREACHABLE
        right = 0
        while right < min(len(typed), len(goal.stop)) and typed[right] == goal.stop[right]:
            right += 1
        wrong = len(typed) - right
        keys = min(wrong + len(goal.stop) - right, 1 + len(goal.stop) if typed else UNREACHABLE)
        return keys + 1 + self._found(goal, tick)

    def _initials(self, goal: Goal, tick: int) -> int:
        if goal.find == "number":
            return UNREACHABLE
        return 1 + self._name_leaf(goal) + 1 + self._found(goal, tick)

    def _name_leaf(self, goal: Goal) -> int:
        name = self._network.stop[goal.stop].name.ko
        return self._network.names[initial_of(name)].index(name) // self._per_page

    def _names(self, state: State, goal: Goal) -> int:
        back = 1 + self._initials(goal, state.tick)
        if goal.find != "number" and state.initial == initial_of(self._network.stop[goal.stop].name.ko):
            pages = abs(self._name_leaf(goal) - state.leaf)
            return min(pages + 1 + self._found(goal, state.tick), back)
        return back

    def _stops(self, state: State, goal: Goal) -> int:
        listed = state.typed == goal.stop or state.name == self._network.stop[goal.stop].name.ko
        if listed and goal.found_by(state.typed):
            return self._found(goal, state.tick)
        if state.typed:
            return 1 + self._number(state.typed, goal, state.tick)
        return 1 + self._names(state, goal)


def _from_bus(goal: Goal) -> int:
    """Touches from the right bus's page: take it and confirm; or open the question, choose, confirm.

    The last bus is asked for on the page of the route's day, one touch further.
    """
    return {"take": 2, "last_bus": 4}.get(goal.ask, 3)
