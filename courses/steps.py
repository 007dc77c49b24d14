"""The way through a machine as few large steps, for paper: what is touched, one after the other, as it is labelled.

The way is the coach's, from the machine's first screen to the mission's end. Nothing that was asked for by the
practice card is shown: at home everybody types their own number.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from courses import coach
from courses.catalogue import Catalogue
from courses.kiosk import ControlKind
from courses.mission import Mission
from courses.pack import Pack
from language import Phrase, phrase

MOST = 8
"""Steps on one card."""
TOGETHER = 3
"""Things to touch in one step, where that is enough."""
CROWDED = 5
"""So many in one step can no longer be read: such a mission is too long for a card."""

OTHERS = 2
"""Other names of one button on a card."""
SAME_EVERYWHERE = ("place:", "check", "pay", "points:none", "method:card")
"""Controls of shops that mean the same on every machine, whatever is written on them."""

Advice = Literal["card", "own", "bus", "any"]
"""Which way the card goes in; cover the number that is typed; number and direction of a bus; nothing is lost."""


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing to touch: the button's exact words and its picture. `kind` "keys" stands for a number to be typed.

    `elsewhere`: what the same button is called on other machines of this kind.
    """

    id: str
    label: Phrase
    kind: ControlKind | Literal["keys"]
    picture: str = ""
    times: int = 1
    elsewhere: tuple[Phrase, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """What is touched one after the other, and what stands above it on the glass."""

    title: Phrase
    things: tuple[Thing, ...]
    screen: str = ""


@dataclass(frozen=True, slots=True)
class Way:
    """A mission's way in at most `MOST` steps, and the one thing to be told with it."""

    pack: Pack
    mission: Mission
    steps: tuple[Step, ...]
    advice: Advice


class NoWay(LookupError):
    """No way was found through the mission."""


class TooLong(LookupError):
    """The way is too long for so few steps."""


def way(catalogue: Catalogue, pack: Pack, mission: Mission) -> Way:
    """The way through a mission on the skin that is practised. Raises NoWay, TooLong."""
    skin = next((s for s in pack.skins if s.use == "practised"), pack.skins[0])
    calm = replace(mission.situation, skin=skin.id)
    kiosk = catalogue.kiosk(pack.id, calm)
    start = kiosk.start()
    found = coach.plan(kiosk, start, mission.goal)
    if found is None:
        raise NoWay(mission.id)
    single: list[Step] = []
    secret = False
    for touch, state in zip(found.touches, (start, *found.states), strict=False):
        screen = kiosk.screen(state)
        control = screen.control(touch)
        if control is None:  # the machine is working; it is waited for
            continue
        if control.kind == "key":
            secret = secret or screen.private
            thing = Thing("key", phrase("courses-card-keys"), "keys", "icon:keyboard")
        else:
            thing = Thing(touch, control.label, control.kind, control.picture)
        single.append(Step(screen.title, (thing,), screen.id))
    steps = _shortened(list(_joined(single)))
    if max((len(step.things) for step in steps), default=0) >= CROWDED:
        raise TooLong(mission.id)
    named = tuple(_with_other_names(step, catalogue, pack) for step in steps)
    return Way(pack, mission, named, _advice(pack, steps, secret))


def easiest(pack: Pack) -> Mission:
    """The mission that a card shows when none is named."""
    return min(pack.missions, key=lambda mission: mission.difficulty)


def _joined(single: list[Step]) -> Iterator[Step]:
    """The same thing touched again and again is one thing, so many times."""
    last: Step | None = None
    for step in single:
        if last is not None and (last.screen, last.things[0].id) == (step.screen, step.things[0].id):
            thing = last.things[0]
            last = replace(last, things=(replace(thing, times=thing.times + 1),))
            continue
        if last is not None:
            yield last
        last = step
    if last is not None:
        yield last


def _shortened(steps: list[Step]) -> list[Step]:
    """At most `MOST` steps: neighbours on one screen become one first, then those with the fewest words."""
    while len(steps) > MOST:
        at = min(range(len(steps) - 1), key=lambda n: (_weight(steps[n], steps[n + 1]), -n))
        one, other = steps[at], steps[at + 1]
        steps[at : at + 2] = [Step(one.title, one.things + other.things, one.screen)]
    return steps


def _weight(one: Step, other: Step) -> tuple[int, int, int]:
    things = one.things + other.things
    words = sum(len(thing.label.ko) + 4 * bool(thing.picture) for thing in things)
    return max(0, len(things) - TOGETHER), int(one.screen != other.screen), words


def _with_other_names(step: Step, catalogue: Catalogue, pack: Pack) -> Step:
    """What the same buttons of a shop are called on other machines of its kind."""
    return replace(step, things=tuple(_named(thing, catalogue, pack) for thing in step.things))


def _named(thing: Thing, catalogue: Catalogue, pack: Pack) -> Thing:
    if pack.kind != "order" or not thing.id.startswith(SAME_EVERYWHERE):
        return thing
    found: dict[str, Phrase] = {}
    for other in catalogue.packs.values():
        if other.kind == pack.kind and other.id != pack.id:
            label = catalogue.label(other.id, thing.id)
            if label.ko not in (thing.id, thing.label.ko):
                found.setdefault(label.ko, label)
    return replace(thing, elsewhere=tuple(found.values())[:OTHERS])


def _advice(pack: Pack, steps: list[Step], secret: bool) -> Advice:
    things = [thing for step in steps for thing in step.things]
    if any(thing.kind == "device" and thing.picture == "device:card" for thing in things):
        return "card"
    if secret:
        return "own"
    if pack.kind == "bus_stop":
        return "bus"
    return "any"
