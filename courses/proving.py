"""Prove a pack sound by playing it.

Every mission can be finished, and the kiosk's distance is never more than the way that was found; no screen is a dead
end; everything on a screen has words for eye and ear and every card a picture; loan words on buttons are explained.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from courses import coach
from courses.kinds import Kind, offered
from courses.kiosk import UNREACHABLE, Screen, Situation
from courses.meanings import has_korean, unexplained
from courses.mission import Mission
from courses.mistakes import Faults, Path
from courses.pack import Pack
from courses.tour import tour
from courses.wording import unsaid
from language import phrase


def prove(pack: Pack, kind: Kind, pack_faults: Faults, mission_faults: Faults, data: Any) -> None:
    """Note every mission that cannot be done, and every word that is not explained. `data` is pack.yaml as read.

    Only what is sound so far is played.
    """
    if not pack_faults.clean(("content",)):
        return
    playable = [
        n
        for n in range(len(pack.missions))
        if mission_faults.clean(("missions", n)) and not mission_faults.settled(("missions", n))
    ]
    for n in playable:
        _mission(pack, kind, pack.missions[n], mission_faults.under("missions", n))
    if pack_faults.clean(("meanings",)):
        _screens(pack, kind, [pack.missions[n].goal for n in playable], pack_faults, data)


def _mission(pack: Pack, kind: Kind, mission: Mission, faults: Faults) -> None:
    grids = {skin.per_page(lying) for skin in pack.skins for lying in (False, True)}
    for per_page in sorted(grids) or [mission.situation.per_page]:
        kiosk = kind.kiosk(pack.content, replace(mission.situation, per_page=per_page))
        start = kiosk.start()
        if kiosk.ended(start, mission.goal) is not None:
            faults.add(("goal",), phrase("courses-fault-nothing-to-do"), found=mission.id)
            return
        if kiosk.distance(start, mission.goal) >= UNREACHABLE:
            faults.add(("goal",), phrase("courses-fault-unreachable"), found=mission.id)
            return
        way = coach.plan(kiosk, start, mission.goal)
        if way is None:
            faults.add(("goal",), phrase("courses-fault-no-way"), found=mission.id)
            return
        if coach.overestimated(kiosk, start, mission.goal, way):
            faults.add(("goal",), phrase("courses-fault-overestimate"), found=mission.id)
            return


def _screens(pack: Pack, kind: Kind, goals: list[Any], faults: Faults, data: Any) -> None:
    names = frozenset(offered(kind, "proper_names", pack.content))
    told: set[tuple[str, str]] = set()
    situation = pack.missions[0].situation if pack.missions else Situation()
    kiosk = kind.kiosk(pack.content, situation)
    for state, screen in tour(kiosk, goals):
        _words(screen, pack, names, told, faults, data)
        stuck = kiosk.timer(state) is None and not kiosk.touches(state)
        if (
            stuck
            and goals
            and ("stuck", screen.id) not in told
            and all(kiosk.ended(state, goal) is None for goal in goals)
        ):
            told.add(("stuck", screen.id))
            path: Path = next(_places_of(screen.title.ko, data), ("content",))
            faults.add(path, phrase("courses-fault-dead-end", screen=screen.title), found=screen.id)


def _words(
    screen: Screen, pack: Pack, names: frozenset[str], told: set[tuple[str, str]], faults: Faults, data: Any
) -> None:
    for lack, near in unsaid(screen):
        if ("lack", lack) not in told:
            told.add(("lack", lack))
            path = next(_places_of(near, data), ("content",)) if near else ("content",)
            faults.add(path, phrase("courses-fault-unsaid", screen=screen.title, what=lack), found=screen.id)
    if not has_korean(screen.title.ko):
        return  # the person has turned the machine to another language
    for control in screen.controls():
        label = control.label.ko
        if ("label", label) in told or label in names:
            continue
        told.add(("label", label))
        for word in unexplained(label, pack.meanings):
            if ("word", word) not in told:
                told.add(("word", word))
                path = next(_places_of(label, data), next(_places_of(word, data), ("meanings",)))
                faults.add(path, phrase("courses-fault-meaning", word=word, label=control.label), found=word)


def _places_of(text: str, data: Any, path: Path = ()) -> Iterator[Path]:
    """Where a text stands in the words of a file."""
    if isinstance(data, dict):
        for key, inside in data.items():
            if key == "ko" and isinstance(inside, str) and text in inside:
                yield (*path, key)
            elif not (path == () and key in ("meanings", "title")):
                yield from _places_of(text, inside, (*path, key))
    elif isinstance(data, list):
        for n, inside in enumerate(data):
            yield from _places_of(text, inside, (*path, n))
