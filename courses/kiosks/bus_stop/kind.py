"""The kind `bus_stop`: how its files become content, goals and machines."""

from __future__ import annotations

from courses.kiosk import Situation
from courses.kiosks.bus_stop import files
from courses.kiosks.bus_stop.generate import generate
from courses.kiosks.bus_stop.machine import QUESTIONS, BusKiosk
from courses.kiosks.bus_stop.network import INITIALS
from courses.kiosks.bus_stop.state import BAR, BusContent, Goal
from courses.kiosks.bus_stop.words import direction, joined, route, say
from courses.mission import Mission
from courses.mistakes import Faults
from courses.pack import Pack
from language import Phrase

FIXED = frozenset(
    [
        *("by-number", "by-name", "clear", "erase", "search", "again", "home", "back", "previous", "next", "refresh"),
        *("see", "cross", "take", "yes", "help", "near", "info"),
        *(f"ask-{question}" for question in QUESTIONS),
        *(f"bar-{name}" for name in BAR["board"]),
    ]
)
"""Controls whose words are always the same."""


class BusStop:
    """A bus app, or the board at a stop's pole."""

    name = "bus_stop"
    PackFile = files.ContentFile
    GoalFile = files.GoalFile

    def content(self, file: files.ContentFile, faults: Faults) -> BusContent:
        """The network with its form; places at which the board may stand are checked."""
        network = files.source(file, faults) or files.built_in(files.BUILT_IN[0])
        if file.form == "board" and not file.places:
            faults.add(("places",), say("fault-places"))
        for n, place in enumerate(file.places):
            if place not in network.stop:
                faults.unknown(("places", n), place, network.stop)
        return BusContent(file.form, network, tuple(file.places))

    def goal(self, file: files.GoalFile, content: BusContent, faults: Faults) -> Goal:
        """A goal whose stop exists, at which every bus asked for calls."""
        stop = content.network.stop.get(file.stop)
        if stop is None:
            faults.unknown(("stop",), file.stop, content.network.stop)
        else:
            for n, route in enumerate(file.routes):
                if route not in stop.routes:
                    said = say("fault-not-calling", route=route, stop=stop.name)
                    faults.add(("routes", n), said, found=route, known=stop.routes)
            if content.form == "board" and not {stop.number, stop.across} & set(content.places):
                faults.add(
                    ("stop",), say("fault-out-of-reach", stop=stop.name), found=stop.number, known=content.places
                )
        if file.ask != "take" and len(file.routes) != 1:
            faults.add(("routes",), say("fault-one-route"), found=" ".join(file.routes))
        if file.ask != "take" and file.pick != "any":
            faults.add(("pick",), say("fault-pick", pick=file.pick), found=file.pick)
        if content.form == "board" and file.find != "any":
            faults.add(("find",), say("fault-find"), found=file.find, known=["any"])
        known = BAR[content.form]
        for n, name in enumerate(file.bar):
            if name not in known:
                faults.unknown(("bar", n), name, known)
        bar = sum(1 << known.index(name) for name in dict.fromkeys(file.bar) if name in known)
        return Goal(file.ask, file.stop, tuple(file.routes), file.pick, file.find, bar)

    def kiosk(self, content: BusContent, situation: Situation) -> BusKiosk:
        """The machine."""
        return BusKiosk(content, situation)

    def items(self, content: BusContent) -> tuple[str, ...]:  # noqa: ARG002  # the protocol gives it
        """Nothing sells out."""
        return ()

    def surprises(self, content: BusContent) -> tuple[str, ...]:  # noqa: ARG002  # the protocol gives it
        """None yet."""
        return ()

    def places(self, content: BusContent) -> tuple[str, ...]:
        """Stops at which a board may stand."""
        return content.places

    def proper_names(self, content: BusContent) -> tuple[str, ...]:
        """Labels that are names of stops and numbers of buses: nothing in them is a loan word to be explained."""
        stops = [stop.name.ko for stop in content.network.stops]
        sides = [direction(stop).ko for stop in content.network.stops]
        return (*stops, *sides, *(route(r.id).ko for r in content.network.routes))

    def label(self, content: BusContent, control: str) -> Phrase | None:
        """The words on a control, for the console; None where they depend on more than its id."""
        part, _, rest = control.partition("-")
        if part == "bus" and rest in content.network.route:
            return route(rest)
        if part == "stop" and rest in content.network.stop:
            stop = content.network.stop[rest]
            return joined((stop.name, direction(stop)))
        if part == "initial" and rest in INITIALS:
            return Phrase(rest, rest)
        return say(f"do-{control}") if control in FIXED else None

    def generate(self, pack: Pack, seed: int, difficulty: int) -> Mission:
        """A mission drawn from the seed."""
        return generate(pack, seed, difficulty)


KIND = BusStop()
