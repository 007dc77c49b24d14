"""The board at one stop and one minute, and which answers are right then."""

from __future__ import annotations

import random
from dataclasses import dataclass

from courses.arrivals import Arrival, Service, arrivals, service_minute
from courses.gtfs.board import arrivals_at
from courses.gtfs.day import Timetable
from courses.kiosks.bus_stop import live
from courses.kiosks.bus_stop.live import FRESH, LiveLine, Snapshot
from courses.kiosks.bus_stop.network import Network, Route, Stop
from courses.kiosks.bus_stop.state import CLOSED, LAST_TICK, SOON, WAITING, Goal, Question

# How far a stop lies from the beginning of a route, in stops: an assumption until a timetable says it.
NEAREST, FARTHEST = 6, 22
CHOICES = 4
_ROOM = {"free": 0, "normal": 1, "unknown": 2, "crowded": 3, "very_crowded": 4}


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a board: a route and its next two buses."""

    route: Route
    first: Arrival
    second: Arrival


class World:
    """The buses of one attempt: the same seed and minute always bring the same buses."""

    def __init__(self, network: Network, seed: int, minute: int, told: Snapshot | None = None) -> None:
        self.network = network
        self.live = told
        self.seed = seed
        self.minute = service_minute(minute)
        self._lines: dict[tuple[str, str, int], Line] = {}
        self._right: dict[tuple[Goal, int], frozenset[str]] = {}
        self._waits: dict[tuple[Goal, int], dict[str, int]] = {}

    def line(self, stop: str, route: str, tick: int) -> Line:
        """The row of a route on the board of a stop."""
        key = (stop, route, tick)
        if key not in self._lines:
            self._lines[key] = Line(self.network.route[route], *self._arrivals(stop, route, self.minute + tick))
        return self._lines[key]

    def _arrivals(self, stop: str, route: str, minute: int) -> tuple[Arrival, Arrival]:
        """As it was told live, where it was, a short while ago; by the timetable; or drawn from the route's day."""
        line = self._live(stop, route)
        if line is not None and self.live is not None and 0 <= minute - self.live.minute <= FRESH:
            return live.arrivals(line, minute - self.live.minute)
        planned = self._planned(stop, route)
        if planned is not None:
            return arrivals_at(planned.trips[stop, route], self.seed, minute)
        order = _order(route) + self.network.stop[stop].along
        return arrivals(self.network.route[route].service, self.seed, order, minute)

    def day(self, stop: str, route: str) -> Service:
        """First and last bus and headway of a route, for the buses that call at a stop."""
        line = self._live(stop, route)
        if line is not None and line.service is not None:
            return line.service
        planned = self._planned(stop, route)
        return self.network.route[route].service if planned is None else planned.service(stop, route)

    def _live(self, stop: str, route: str) -> LiveLine | None:
        return self.live.lines.get(route) if self.live is not None and self.live.stop == stop else None

    def _planned(self, stop: str, route: str) -> Timetable | None:
        """The timetable, where it knows this route at this stop."""
        timetable = self.network.timetable
        return timetable if timetable is not None and (stop, route) in timetable.trips else None

    def board(self, stop: Stop, tick: int) -> tuple[Line, ...]:
        """All rows of a stop in the order of the board."""
        return tuple(self.line(stop.number, route, tick) for route in stop.routes)

    def right_routes(self, goal: Goal, tick: int) -> frozenset[str]:
        """The routes of the goal that are right to choose at this moment.

        Where no bus on the board has what is wanted (no low-floor bus is shown just now) any bus that comes first is
        right, so that no mission can run into a dead end; written and generated missions never come to that.
        """
        key = (goal, tick)
        if key not in self._right:
            self._right[key] = frozenset(goal.routes) if goal.pick == "any" else self._picked(goal, tick)
        return self._right[key]

    def offered(self, goal: Goal, tick: int) -> bool:
        """Is there a bus on the board just now that has what the goal wants?"""
        return goal.pick == "any" or bool(self._ranked(goal, tick))

    def _picked(self, goal: Goal, tick: int) -> frozenset[str]:
        ranked = self._ranked(goal, tick) or self._ranked(Goal("take", goal.stop, goal.routes, "first"), tick)
        if not ranked:
            return frozenset(goal.routes)
        best = min(ranked.values())
        return frozenset(route for route, rank in ranked.items() if rank == best)

    def _ranked(self, goal: Goal, tick: int) -> dict[str, int]:
        ranked = {}
        for route in goal.routes:
            line = self.line(goal.stop, route, tick)
            for bus in (line.first, line.second):
                if bus.running and _fits(bus, goal):
                    ranked[route] = _rank(bus, goal)
                    break
                if goal.pick == "roomy":
                    break
        return ranked

    def value(self, stop: str, route: str, question: Question, tick: int) -> int | None:
        """The right answer to a question about a route at this moment."""
        if question == "take":
            return None
        line = self.line(stop, route, tick)
        if question == "last_bus":
            return self.day(stop, route).last
        return _told(line.first, question)

    def choices(self, stop: str, route: str, question: Question, tick: int) -> tuple[int, ...]:
        """Answers to choose from, the right one among them, smallest first.

        The wrong ones are what people confuse with it: the second bus, minutes with stops, the first bus of the day.
        """
        right = self.value(stop, route, question, tick)
        if right is None:
            return ()
        line = self.line(stop, route, tick)
        service = self.day(stop, route)
        chance = random.Random(f"{self.seed}/{stop}/{route}/{question}/{tick}")
        if question == "last_bus":
            tempting = [service.first, service.last - 60, service.last + 30]
        else:
            other: Question = "stops" if question == "minutes" else "minutes"
            tempting = [_told(line.first, other), _told(line.second, question), _told(line.second, other)]
            step = chance.choice((2, 3, 4))
            tempting += [max(right, 0) + step, max(right, 0) + 2 * step, max(right, 0) + 3 * step]
        chosen = list(dict.fromkeys((right, *tempting)))[:CHOICES]
        return tuple(sorted(chosen))

    def waits(self, goal: Goal, tick: int) -> dict[str, int]:
        """How many minutes until each route of the goal is the right one; routes that never are stand not in it."""
        if goal.pick == "any":
            return dict.fromkeys(goal.routes, 0)
        if (goal, tick) not in self._waits:
            waits: dict[str, int] = {}
            for later in range(tick, LAST_TICK + 1):
                for route in self.right_routes(goal, later):
                    waits.setdefault(route, later - tick)
                if len(waits) == len(goal.routes):
                    break
            self._waits[goal, tick] = waits
        return self._waits[goal, tick]


def _order(route: str) -> int:
    return random.Random(f"{route}/order").randint(NEAREST, FARTHEST)


def _fits(bus: Arrival, goal: Goal) -> bool:
    if goal.pick == "low_floor":
        return bus.low_floor
    return bus.last if goal.pick == "last" else True


def _rank(bus: Arrival, goal: Goal) -> int:
    """The smaller, the better: the emptiest, or the soonest; of several last buses each one is a last bus."""
    if goal.pick == "roomy":
        return _ROOM[bus.crowd]
    return 0 if goal.pick == "last" else bus.minutes


def _told(bus: Arrival, question: Question) -> int:
    """What the board says of a bus, as an answer: a number, or one of the words SOON, WAITING, CLOSED."""
    if bus.standing == "closed":
        return CLOSED
    if bus.standing == "waiting":
        return WAITING
    if bus.standing == "soon":
        return SOON
    return bus.stops if question == "stops" else bus.minutes
