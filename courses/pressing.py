"""A mission under the pressures of the real level: what happens on the machine, as far as it can happen there. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, cast

from courses import kinds
from courses.kiosk import UNREACHABLE, Kiosk, Situation
from courses.mission import Mission
from courses.pack import Pack
from courses.pressures import OF_THE_ROOM, PRESSURES, Pressure

_OFFERS = frozenset({"upsell", "offer"})
_IDLE = frozenset({"idle", "time_limits"})
_LARGER = "bar:large"
"""The machine's own 크게 보기: without it nobody could read a machine of true size."""


def surprises(pack: Pack, pressure: Pressure) -> frozenset[str]:
    """The names by which the pack's kind knows a pressure; empty where the machine has no such thing."""
    names = kinds.kind(pack.kind).surprises(pack.content)
    if pressure == "offers":
        return frozenset(names) & _OFFERS
    if pressure == "idle":
        return frozenset(names) & _IDLE
    if pressure == "misread":
        return frozenset(name for name in names if name == "misread" or name.endswith("-unread"))
    return frozenset()


def applied(pack: Pack, mission: Mission, wanted: Iterable[Pressure]) -> tuple[Mission, frozenset[Pressure]]:
    """The mission with what happens on the machine, and every pressure that this attempt really has.

    What the machine or the mission has no room for is left out, so that the result names only what was there.
    """
    chosen = frozenset(wanted)
    had: set[Pressure] = set(chosen & OF_THE_ROOM)
    if "update" in chosen and "unseen" not in chosen:
        had.add("update")  # of a machine that is not known nobody can say that it has changed
    if "sold_out" in chosen and (without := _sold_out(pack, mission)) is not None:
        mission = without
        had.add("sold_out")
    machine: Kiosk[Any] = kinds.kind(pack.kind).kiosk(pack.content, mission.situation)
    if "true_size" in chosen and machine.screen(machine.start()).control(_LARGER) is not None:
        had.add("true_size")
    for pressure in PRESSURES:
        names = surprises(pack, pressure) if pressure in chosen else frozenset()
        names = frozenset(name for name in names if _goes(pack, mission, name))
        if names:
            situation = replace(mission.situation, surprises=mission.situation.surprises | names)
            mission = replace(mission, situation=situation)
            had.add(pressure)
    return mission, frozenset(had)


def _goes(pack: Pack, mission: Mission, name: str) -> bool:
    """Whether the mission can still be finished when this happens."""
    return _possible(pack, mission, replace(mission.situation, surprises=mission.situation.surprises | {name}))


def _possible(pack: Pack, mission: Mission, situation: Situation) -> bool:
    kiosk = kinds.kind(pack.kind).kiosk(pack.content, situation)
    return kiosk.distance(kiosk.start(), mission.goal) < UNREACHABLE


def _sold_out(pack: Pack, mission: Mission) -> Mission | None:
    """The mission with something sold out, where the kind can name what to take instead."""
    sell_out = getattr(kinds.kind(pack.kind), "sold_out", None)
    gone = None if sell_out is None else cast("Mission | None", sell_out(pack, mission))
    return gone if gone is not None and _possible(pack, gone, gone.situation) else None
