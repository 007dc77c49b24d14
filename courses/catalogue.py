"""All packs there are: the suite's own, and a centre's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from courses import compiled, kinds, places
from courses.kiosk import Kiosk, Situation
from courses.mission import Mission
from courses.mistakes import Mistake
from courses.pack import Pack
from courses.tour import tour
from language import Phrase, phrase


@dataclass(frozen=True, slots=True)
class _Met:
    """The words that walks around a pack's machine met: on its controls, and above its screens."""

    labels: Mapping[str, Phrase]
    titles: Mapping[str, Phrase]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Packs by their id, in the order in which newcomers meet them, and the mistakes for which others were refused."""

    packs: Mapping[str, Pack]
    mistakes: tuple[Mistake, ...] = ()
    waiting: tuple[Path, ...] = ()
    """Folders of new packs that are still to be checked; see `load`."""
    _met: dict[str, _Met] = field(default_factory=dict, compare=False, repr=False)

    def kiosk(self, pack: str, situation: Situation) -> Kiosk[Any]:
        """The machine of a pack in a situation. Raises KeyError for an unknown pack."""
        found = self.packs[pack]
        return kinds.kind(found.kind).kiosk(found.content, situation)

    def mission(self, pack: str, mission: str) -> Mission | None:
        """A written mission; None where there is none of this id."""
        found = self.packs.get(pack)
        return None if found is None else found.mission(mission)

    def generate(self, pack: str, seed: int, difficulty: int) -> Mission:
        """A mission drawn from the seed. Raises KeyError for an unknown pack."""
        found = self.packs[pack]
        return kinds.kind(found.kind).generate(found, seed, difficulty)

    def label(self, pack: str, control: str) -> Phrase:
        """The words on a control, for who reads records: `key` stands for every key. The id where they are not known.

        Never raises: records outlive packs. The kind is asked first; what it cannot tell is found by touring the pack
        once, which takes a moment.
        """
        if control == "key":
            return phrase("courses-label-key")
        if pack not in self.packs:
            return Phrase(control, control)
        told = kinds.label(self.packs[pack], control)
        return told or self._words(pack).labels.get(control) or Phrase(control, control)

    def title(self, pack: str, screen: str) -> Phrase:
        """What stands above a screen of a pack, for who reads records; the id where it is not known. Never raises."""
        found = self._words(pack).titles.get(screen) if pack in self.packs else None
        return found or Phrase(screen, screen)

    def _words(self, pack: str) -> _Met:
        if pack not in self._met:
            self._met[pack] = _walked(self.packs[pack])
        return self._met[pack]


def load(
    folders: Sequence[Path] | None = None, *, built_in: bool = True, cached: bool = True, wait: bool = True
) -> Catalogue:
    """The packs of the suite and those in `folders` (by default the centre's own folder).

    A folder is a pack itself, or holds one pack in each of its folders. A pack with any mistake is refused, with all
    its mistakes; the others load. Never raises for what stands in them.

    Without `wait` new packs, which take seconds each to be played, are left `waiting`: `compiled.make` makes them.
    """
    own = pack_folders(places.built_in_packs()) if built_in else []
    tops = [places.packs_folder()] if folders is None else list(folders)
    cache = places.cache_folder() if cached else None
    packs: dict[str, Pack] = {}
    mistakes: list[Mistake] = []
    waiting: list[Path] = []
    for folder in (*own, *(pack for top in tops for pack in pack_folders(top))):
        if cache is not None and folder in own:
            checked = compiled.read(folder, cache)
        elif cache is not None and not wait and not compiled.is_kept(folder, cache):
            waiting.append(folder)
            continue
        else:
            checked = compiled.checked(folder, cache)
        mistakes += checked.mistakes
        if checked.pack is None:
            continue
        if checked.pack.id in packs:
            mistakes.append(Mistake(folder.name, 0, 0, phrase("courses-fault-pack-twice"), found=str(folder)))
            continue
        packs[checked.pack.id] = checked.pack
    order = teaching_order()
    last = len(order)
    ordered = {id: packs[id] for id in sorted(packs, key=lambda id: order.get(id, last))}
    return Catalogue(ordered, tuple(sorted(mistakes, key=lambda mistake: mistake.order)), tuple(waiting))


def teaching_order() -> Mapping[str, int]:
    """The place of each named pack in the order in which newcomers meet them."""
    lines = places.order_file().read_text(encoding="utf-8").splitlines()
    return {id: place for place, id in enumerate(line for line in lines if line and not line.startswith("#"))}


def pack_folders(top: Path) -> list[Path]:
    """The packs in a folder, in the order of their names. A folder with a YAML file in it is meant as a pack."""
    if any(top.glob("*.y*ml")):
        return [top.absolute()]
    if not top.is_dir():
        return []
    return sorted(folder.absolute() for folder in top.iterdir() if folder.is_dir() and any(folder.glob("*.y*ml")))


def _walked(pack: Pack) -> _Met:
    """The words of every control and screen: one walk for each sort of situation."""
    labels: dict[str, Phrase] = {}
    titles: dict[str, Phrase] = {}
    sorts: dict[tuple[str, frozenset[str]], list[Mission]] = {}
    for mission in pack.missions:
        sorts.setdefault((mission.situation.place, mission.situation.surprises), []).append(mission)
    for missions in sorts.values():
        kiosk = kinds.kind(pack.kind).kiosk(pack.content, missions[0].situation)
        for _, screen in tour(kiosk, [mission.goal for mission in missions]):
            titles.setdefault(screen.id, screen.title)
            for control in screen.controls():
                labels.setdefault(control.id, control.label)
    return _Met(labels, titles)
