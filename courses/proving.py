"""Prove a pack sound by playing it: every mission can be finished, every loan word on a button is explained."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from courses import coach
from courses.kinds import Kind, offered
from courses.kiosk import UNREACHABLE, Situation
from courses.meanings import has_korean, unexplained
from courses.mission import Mission
from courses.mistakes import Faults, Path
from courses.pack import Pack
from courses.tour import tour
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
        _words(pack, kind, [pack.missions[n].goal for n in playable], pack_faults, data)


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
        if coach.plan(kiosk, start, mission.goal) is None:
            faults.add(("goal",), phrase("courses-fault-no-way"), found=mission.id)
            return


def _words(pack: Pack, kind: Kind, goals: list[Any], faults: Faults, data: Any) -> None:
    seen = set(offered(kind, "proper_names", pack.content))
    told: set[str] = set()
    situation = pack.missions[0].situation if pack.missions else Situation()
    for _, screen in tour(kind.kiosk(pack.content, situation), goals):
        if not has_korean(screen.title.ko):
            continue  # the person has turned the machine to another language
        for control in screen.controls():
            label = control.label.ko
            if label in seen:
                continue
            seen.add(label)
            for word in unexplained(label, pack.meanings):
                if word not in told:
                    told.add(word)
                    path = next(_places_of(label, data), None) or next(_places_of(word, data), ("meanings",))
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
