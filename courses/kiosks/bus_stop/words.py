"""What the app and the board say: each phrase from its message, with values read as guides ask."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from courses.arrivals import Arrival
from courses.kiosks.bus_stop.network import NUMBER_LENGTH, Route, Stop
from courses.kiosks.bus_stop.state import CLOSED, SOON, WAITING, Question
from courses.kiosks.bus_stop.world import Line
from language import NOTHING, Phrase, phrase, plain

_STANDING = {SOON: "soon", WAITING: "waiting", CLOSED: "closed"}


def say(name: str, /, **args: str | int | Phrase | datetime.date) -> Phrase:
    """The message `bus_stop-<name>`."""
    return phrase(f"bus_stop-{name}", **args)


def joined(phrases: Iterable[Phrase], between: str = " · ", pause: str = ", ") -> Phrase:
    """Several phrases in one line; the voice makes a short pause between them."""
    parts = [part for part in phrases if part]
    return Phrase(
        between.join(part.ko for part in parts),
        between.join(part.en for part in parts),
        pause.join(part.heard("ko") for part in parts),
        pause.join(part.heard("en") for part in parts),
    )


def pole_number(stop: Stop) -> Phrase:
    """A stop's number as the pole writes it: 01-014. Empty where the pole has none."""
    if not stop.posted:
        return NOTHING
    return say("number", number=as_posted(stop.number))


def as_posted(number: str) -> str:
    """Five digits stand in two groups, the district before the stop: 01-014; other numbers stand as they are."""
    return f"{number[:2]}-{number[2:]}" if len(number) == NUMBER_LENGTH else number


def direction(stop: Stop) -> Phrase:
    """Which side of the road: 종로1가 방면; at a large stop the platform."""
    if stop.next:
        return say("direction", next=stop.next)
    return _platform(stop.platform) if stop.platform else stop.name


def _platform(code: str) -> Phrase:
    """5번 승강장."""
    return say("platform", platform=plain(f"{code}번" if code.isdigit() else code, code))


def route(id: str) -> Phrase:
    """470번; a line that has a name and no number is called by it."""
    return say("route", route=id) if any(c.isdigit() for c in id) else plain(id, id)


def type_of(route: Route) -> Phrase:
    """간선, 지선, 마을, 광역, 순환: the word beside the colour."""
    return say(f"type-{route.type}")


def arrival(bus: Arrival) -> Phrase:
    """곧 도착; 3분 후[1번째 전]; 출발대기; 운행종료."""
    if bus.standing == "coming":
        return say("coming", minutes=bus.minutes, stops=bus.stops)
    return say(bus.standing)


def marks(bus: Arrival) -> tuple[Phrase, ...]:
    """What stands beside an arrival: the last bus, a low floor, how crowded."""
    shown = []
    if bus.last:
        shown.append(say("last"))
    if bus.low_floor:
        shown.append(say("low-floor"))
    if bus.articulated:
        shown.append(say("articulated"))
    if bus.running and bus.crowd != "unknown":
        shown.append(say(f"crowd-{bus.crowd}"))
    return tuple(shown)


def bus(bus: Arrival) -> Phrase:
    """An arrival with its marks in one line."""
    return joined((arrival(bus), *marks(bus)))


def line_heard(line: Line) -> Phrase:
    """A whole row for the voice: 470번, 간선, 3분 후 ..., 저상."""
    return joined((route(line.route.id), type_of(line.route), arrival(line.first), *marks(line.first)))


def value(question: Question, number: int) -> Phrase:
    """An answer: 3분 뒤; 1번째 전; 오후 10시 30분; 곧 도착."""
    if question == "last_bus":
        return say("value-last_bus", at=number % (24 * 60))
    if number in _STANDING:
        return say(_STANDING[number])
    return say(f"value-{question}", n=number)
