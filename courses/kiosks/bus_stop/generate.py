"""Missions drawn from a seed: which stop, which buses, what to find out, at a wanted difficulty."""

from __future__ import annotations

import random
from dataclasses import replace

from courses.arrivals import DAY
from courses.kiosk import Situation
from courses.kiosks.bus_stop import words
from courses.kiosks.bus_stop.network import Stop
from courses.kiosks.bus_stop.state import LAST_TICK, BusContent, Goal, Pick, Question, Search
from courses.kiosks.bus_stop.world import World
from courses.mission import Mission
from courses.pack import Pack
from language import Phrase

_ASKED: dict[int, tuple[tuple[Question, Pick], ...]] = {
    1: (("take", "any"),),
    2: (("minutes", "any"), ("last_bus", "any"), ("take", "any")),
    3: (("stops", "any"), ("minutes", "any"), ("take", "first")),
    4: (("take", "first"), ("take", "low_floor"), ("take", "roomy")),
    5: (("take", "low_floor"), ("take", "last"), ("take", "roomy")),
}
"""What is asked at each difficulty: from one bus to the best of several."""

_PLACES = {"app": (1, 2, 8), "board": (1, 9)}
_DAYTIME = (8 * 60, 20 * 60)
_LAST_BUSES = (22 * 60, 22 * 60 + 50)
_TRIES = 200


def generate(pack: Pack, seed: int, difficulty: int) -> Mission:
    """The same seed and difficulty always give the same mission.

    What is drawn is thrown away until the board can really answer it, also while it moves on.
    """
    chance = random.Random(f"{pack.id}/{seed}/{difficulty}")
    level = min(5, max(1, difficulty))
    content, goal, situation = _drawn(pack.content, chance, level)
    return Mission(
        id=f"made-{difficulty}-{seed}",
        pack=pack.id,
        words=_words(content, goal),
        goal=goal,
        difficulty=level,
        places=_PLACES[content.form],
        situation=situation,
    )


def _drawn(content: BusContent, chance: random.Random, level: int) -> tuple[BusContent, Goal, Situation]:
    """What was drawn, and from which content: at night the live board may have nothing to ask about."""
    for source in (content, replace(content, live=None)) if content.live else (content,):
        for _ in range(_TRIES):
            goal, situation = _draw(source, chance, level)
            if fair(source, goal, situation):
                return source, goal, situation
    return content, *_draw(replace(content, live=None), chance, 1)


def fair(content: BusContent, goal: Goal, situation: Situation) -> bool:
    """Can the mission be answered from the board, now and later; and is the right bus not simply the first to come?"""
    world = World(content.network, situation.seed, situation.minute, content.live)
    if goal.ask in ("minutes", "stops"):
        first = world.line(goal.stop, goal.routes[0], 0).first
        return first.standing == "coming" and first.minutes > 2 and first.stops != first.minutes
    if goal.pick == "any":
        return world.line(goal.stop, goal.routes[0], 0).first.running
    if not all(world.offered(goal, tick) for tick in range(LAST_TICK + 1)):
        return False
    right = world.right_routes(goal, 0)
    if len(right) == len(goal.routes):
        return False
    if goal.pick == "first":
        return True
    soonest = world.right_routes(Goal("take", goal.stop, goal.routes, "first"), 0)
    return not (right & soonest)


def _draw(content: BusContent, chance: random.Random, difficulty: int) -> tuple[Goal, Situation]:
    stop, place = _stop(content, chance, difficulty)
    if content.live is not None:
        stop = content.network.stop[content.live.stop]
        place = stop.number if content.form == "board" else ""
    ask, pick = chance.choice(_ASKED[difficulty])
    several = pick != "any"
    wanted = min(len(stop.routes), chance.choice((2, 3)) if several else 1)
    routes = tuple(sorted(chance.sample(stop.routes, wanted), key=stop.routes.index))
    minute = chance.randrange(*(_LAST_BUSES if pick == "last" else _DAYTIME))
    if content.live is not None:
        minute = content.live.minute % DAY
    alone = content.form == "app" and stop.posted and len(content.network.called[stop.name.ko]) == 1
    find: Search = "number" if alone and chance.random() < 0.5 else "any"
    return Goal(ask, stop.number, routes, pick, find), Situation(
        seed=chance.randrange(10**6), minute=minute, place=place
    )


def _stop(content: BusContent, chance: random.Random, difficulty: int) -> tuple[Stop, str]:
    """The stop of the goal; at the pole, harder missions begin on the other side of the road."""
    network = content.network
    if content.form == "app":
        return chance.choice(network.stops), ""
    place = network.stop[chance.choice(content.places)]
    if place.across and difficulty >= 3 and chance.random() < 0.5:
        return network.stop[place.across], place.number
    return place, place.number


def _words(content: BusContent, goal: Goal) -> Phrase:
    stop = content.network.stop[goal.stop]
    if len(content.network.called[stop.name.ko]) > 1:
        where = words.say("place-side", name=stop.name, direction=words.direction(stop))
    elif goal.find == "number":
        where = words.say("place-number", number=words.as_posted(stop.number))
    else:
        where = words.say("place-plain", name=stop.name)
    routes = words.joined((words.route(route) for route in goal.routes), between=", ")
    name = goal.ask if goal.ask != "take" else goal.pick
    return words.say(f"mission-{name}", stop=where, route=routes, routes=routes)
