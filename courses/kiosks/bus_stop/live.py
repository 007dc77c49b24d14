"""Live arrivals as data: what was told at one minute, how it ages, and how it becomes part of a machine's content.

Nothing here asks anybody: `courses.live_buses` does, outside the kiosk, and hands in what it got.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from courses.arrivals import CLOSED, SOON, Arrival, Crowd, Service, Standing
from courses.kiosks.bus_stop.network import Network, Route, RouteType, Stop, route_order
from language import NOTHING, plain

if TYPE_CHECKING:
    from courses.kiosks.bus_stop.state import BusContent

FRESH = 15
"""Minutes for which a snapshot is believed; the board stands still before that."""

Reason = Literal["no_key", "timeout", "unreachable", "garbled", "key", "quota", "no_result", "other"]


@dataclass(frozen=True, slots=True)
class LiveBus:
    """One bus as it was told: seconds left and stops away, for one that is on its way."""

    standing: Standing
    seconds: int = 0
    stops: int = 0
    low_floor: bool = False
    articulated: bool = False
    crowd: Crowd = "unknown"
    last: bool = False


@dataclass(frozen=True, slots=True)
class LiveLine:
    """A route at the stop, with at most two buses. `service` is its day, where it was told."""

    route: str
    type: RouteType
    buses: tuple[LiveBus, ...]
    service: Service | None = None


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What a stop's board said at `minute` of the service day."""

    stop: str
    name: str
    towards: str
    minute: int
    lines: Mapping[str, LiveLine] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Silence:
    """Nothing could be learned, and why; `detail` is for the operator's log and never holds a key."""

    reason: Reason
    detail: str = ""


def arrivals(line: LiveLine, elapsed: int) -> tuple[Arrival, Arrival]:
    """A line's next two buses so many minutes after the snapshot. After those that were told, one waits to leave."""
    seen = [arrival for bus in line.buses if (arrival := _aged(bus, elapsed)) is not None]
    if not seen and not line.buses:
        return CLOSED, CLOSED
    closed = any(arrival.standing == "closed" for arrival in seen)
    filled = (*seen, *([CLOSED if closed else Arrival("waiting")] * 2))[:2]
    return (filled[0], CLOSED if filled[0].standing == "closed" else filled[1])


def _aged(bus: LiveBus, elapsed: int) -> Arrival | None:
    """The bus so many minutes later; None when it has left the stop behind."""
    if bus.standing == "closed":
        return CLOSED
    if bus.standing == "waiting":
        return Arrival("waiting", low_floor=bus.low_floor, last=bus.last, articulated=bus.articulated)
    left = bus.seconds // 60 - elapsed
    if left < 0:
        return None
    if left <= SOON or bus.standing == "soon":
        return Arrival("soon", left, min(1, left), bus.low_floor, bus.crowd, bus.last, bus.articulated)
    away = max(1, -(-bus.stops * left // (bus.seconds // 60)))
    return Arrival("coming", left, away, bus.low_floor, bus.crowd, bus.last, bus.articulated)


def with_live(content: BusContent, told: Snapshot | Silence) -> BusContent:
    """The content with what was told: the machine shows it, or says that it goes on from the timetable."""
    if isinstance(told, Silence):
        return replace(content, live=None, silent=True)
    network = _known(content.network, told)
    places = (told.stop, *(place for place in content.places if place != told.stop)) if content.places else ()
    return replace(content, network=network, places=places, live=told, silent=False)


def _known(network: Network, told: Snapshot) -> Network:
    """The network, with the stop and the routes of a snapshot that it did not know."""
    stops = dict(network.stop)
    here = stops.get(told.stop)
    if here is None:
        towards = plain(told.towards, told.towards) if told.towards else NOTHING
        here = Stop(told.stop, plain(told.name, told.name), towards, ())
    stops[told.stop] = replace(here, routes=tuple(sorted({*here.routes, *told.lines}, key=route_order)))
    routes = dict(network.route)
    for line in told.lines.values():
        if line.route not in routes:
            routes[line.route] = Route(line.service or Service(line.route, 5 * 60, 23 * 60, 10, 20), line.type)
    ordered = tuple(routes[name] for name in sorted(routes, key=route_order))
    return replace(network, stops=tuple(stops.values()), routes=ordered)
