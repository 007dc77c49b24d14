"""A pack's folder as a pack, or as everything that is wrong with it.

In layers: can the files be read; do they have the right shape; do their names lead somewhere; can the colours be read;
can every mission be done. What is broken in one layer is mended for the next, so that one mistake hides no other, and
nothing more is said of it, so that one slip is one mistake.
"""

from __future__ import annotations

import re
from collections.abc import Hashable
from pathlib import Path as FilePath
from typing import Any

from courses import kinds
from courses.contrast import EDGES, READABLE, TEXTS, VISIBLE, contrast
from courses.fitting import fit
from courses.kinds import Kind
from courses.kiosk import Situation
from courses.mission import Mission
from courses.mistakes import Faults, Mistake
from courses.pack import FILES, Checked, Pack, Skin
from courses.proving import prove
from courses.reading import Document, read
from courses.shapes import MissionFile, MissionsFile, PackFile, SituationFile, SkinsFile
from language import Language, message, phrase


def check(folder: FilePath, shown: str = "", proven: bool = False) -> Checked:
    """Read and check one pack. Never raises for what stands in its files.

    `shown` is what mistakes call the folder; its name unless given. `proven`: it was played before, as the suite's own
    packs are before they are given out, and is only read.
    """
    documents = [read(folder / file, f"{shown or folder.name}/{file}") for file in FILES]
    documents[0].faults.folder = folder
    pack = _pack(folder, *documents, proven=proven)
    mistakes = [mistake for document in documents for mistake in document.faults.mistakes]
    mistakes += _folder(folder, shown or folder.name)
    return Checked(None, tuple(sorted(mistakes, key=lambda m: m.order))) if mistakes else Checked(pack, ())


def _folder(folder: FilePath, shown: str) -> list[Mistake]:
    """What is wrong with the folder itself: its name, and files that nobody would read."""
    faults = Faults(shown)
    if not re.fullmatch(r"[a-z0-9][a-z0-9_-]*", folder.name):
        faults.add((), phrase("courses-fault-name"), found=folder.name)
    for file in sorted(folder.glob("*.y*ml")):
        if file.name not in FILES:
            faults.add((), phrase("courses-fault-stray-file"), found=file.name, known=FILES)
    return list(faults.mistakes)


def _pack(
    folder: FilePath, head_file: Document, missions_file: Document, skins_file: Document, *, proven: bool
) -> Pack | None:
    head = None if head_file.data is None else fit(PackFile, head_file.data, head_file.faults)
    kind = _kind(head_file)
    content: Any = None
    if kind is not None:
        content = _content(kind, head_file)
    missions = _missions(missions_file, kind, content)
    skins = _skins(skins_file)
    _skins_of_missions(missions, skins, missions_file.faults)
    if head is None or kind is None or content is None:
        return None
    pack = Pack(
        id=folder.name,
        kind=kind.name,
        title=head.title.phrase(),
        picture=head.picture,
        skins=skins,
        missions=tuple(
            Mission(
                m.id,
                folder.name,
                m.words.phrase(),
                goal,
                m.difficulty,
                m.places,
                _completed(kind, m, goal, content, missions_file.faults.under("missions", n, "situation")),
            )
            for n, (m, goal) in enumerate(missions)
        ),
        content=content,
        meanings={word: words.phrase() for word, words in head.meanings.items()},
    )
    if not proven:
        prove(pack, kind, head_file.faults, missions_file.faults, head_file.data)
    return pack


def _kind(file: Document) -> Kind | None:
    name = file.data.get("kind") if isinstance(file.data, dict) else None
    if not isinstance(name, str):
        return None  # the shape says so already
    if name not in kinds.names():
        file.faults.unknown(("kind",), name, kinds.names())
        return None
    return kinds.kind(name)


def _content(kind: Kind, file: Document) -> Any:
    """The kind's content; where mistakes were noted it may only be used to look for more. None where there is none."""
    data = file.data.get("content")
    if not isinstance(data, dict):
        return None
    faults = file.faults.under("content")
    shaped = fit(kind.PackFile, data, faults)
    return None if shaped is None else kind.content(shaped, faults)


def _missions(file: Document, kind: Kind | None, content: Any) -> list[tuple[MissionFile, Hashable]]:
    if file.data is None:
        return []
    shaped = fit(MissionsFile, file.data, file.faults)
    if kind is not None and isinstance(file.data, dict):
        goals = _goals(file, kind, content)
    if shaped is None:
        return []
    _twice([m.id for m in shaped.missions], "missions", file.faults)
    if kind is None or content is None:
        return []
    for n, mission in enumerate(shaped.missions):
        _situation(mission.situation, kind, content, file.faults.under("missions", n, "situation"))
    return [(mission, goals.get(n)) for n, mission in enumerate(shaped.missions)]


def _goals(file: Document, kind: Kind, content: Any) -> dict[int, Hashable]:
    """Goals by the number of their mission. Looked at one by one, so that one broken mission hides no other."""
    goals = {}
    missions = file.data.get("missions")
    for n, mission in enumerate(missions if isinstance(missions, list) else []):
        goal = mission.get("goal") if isinstance(mission, dict) else None
        if isinstance(goal, dict):
            faults = file.faults.under("missions", n, "goal")
            shaped = fit(kind.GoalFile, goal, faults)
            if shaped is not None and content is not None:
                goals[n] = kind.goal(shaped, content, faults)
    return goals


def _situation(situation: SituationFile, kind: Kind, content: Any, faults: Faults) -> None:
    known = {
        "sold_out": kind.items(content),
        "surprises": kind.surprises(content),
        "beside": kinds.offered(kind, "beside", content),
    }
    for name, right in known.items():
        for n, word in enumerate(getattr(situation, name)):
            if word not in right:
                faults.unknown((name, n), word, right)
    places = kinds.offered(kind, "places", content)
    if situation.place and situation.place not in places:
        faults.unknown(("place",), situation.place, places)


def _completed(kind: Kind, mission: MissionFile, goal: Hashable, content: Any, faults: Faults) -> Situation:
    situation = mission.situation.situation()
    return situation if goal is None else kinds.completed(kind, situation, goal, content, faults)


def _skins(file: Document) -> tuple[Skin, ...]:
    shaped = None if file.data is None else fit(SkinsFile, file.data, file.faults)
    if shaped is None:
        return ()
    _twice([skin.id for skin in shaped.skins], "skins", file.faults)
    if not any(skin.use == "practised" for skin in shaped.skins):
        file.faults.add(("skins",), phrase("courses-fault-no-practised-skin"), expected="use: practised")
    for n, skin in enumerate(shaped.skins):
        _contrasts(skin.colours.model_dump(), file.faults.under("skins", n, "colours"))
    return tuple(skin.skin() for skin in shaped.skins)


def _contrasts(colours: dict[str, str], faults: Faults) -> None:
    for front, ground, least in [*((*pair, READABLE) for pair in TEXTS), *((*pair, VISIBLE) for pair in EDGES)]:
        ratio = contrast(colours[front], colours[ground])
        if ratio < least and not faults.settled((ground,)):
            words = phrase("courses-fault-contrast", front=front, ground=ground)
            faults.add((front,), words, found=f"{ratio:.1f}:1", expected=f"≥ {least}:1")


def _skins_of_missions(missions: list[tuple[MissionFile, Hashable]], skins: tuple[Skin, ...], faults: Faults) -> None:
    known = [skin.id for skin in skins]
    for n, (mission, _) in enumerate(missions):
        if known and mission.situation.skin and mission.situation.skin not in known:
            faults.unknown(("missions", n, "situation", "skin"), mission.situation.skin, known)


def _twice(ids: list[str], part: str, faults: Faults) -> None:
    for n, id in enumerate(ids):
        if id in ids[:n]:
            faults.add((part, n, "id"), phrase("courses-fault-twice", name=id), found=id)


MANY = 4
"""Right words beyond which only the nearest is told, where one is near."""


def line(mistake: Mistake, language: Language = "ko") -> str:
    """A mistake in one line, with the pointer to its place first."""
    where = f"{mistake.file}:{mistake.line}:{mistake.column}" if mistake.line else mistake.file
    many = mistake.expected.count(", ") >= MANY
    parts = {
        "found": mistake.found,
        "expected": "" if mistake.nearest and many else mistake.expected,
        "nearest": mistake.nearest,
    }
    told = [message(language, f"courses-mistake-{name}", value=value) for name, value in parts.items() if value]
    return f"{where}: {mistake.words.seen(language)}" + (f" ({'; '.join(told)})" if told else "")
