"""What machines and their steps are called, in the machines' own words.

Walking through a machine to find the words above its screens takes seconds, so they are kept in the cache folder beside
the state of the packs they were found in.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
from functools import cached_property
from pathlib import Path

from courses import catalogue, places
from courses.catalogue import Catalogue
from language import Language, Phrase, phrase

log = logging.getLogger(__name__)


class Names:
    """Asks the content when a name is asked for the first time; what is no longer there keeps its id."""

    def __init__(self, known: Catalogue | None = None) -> None:
        self._given = known

    def machine(self, pack: str, language: Language) -> str:
        """A pack's title."""
        return self._named(pack, "", language)

    def step(self, pack: str, step: str, language: Language) -> str:
        """The title of the screen at which a step is done."""
        if step == "detail":
            return phrase("understanding-stage-options").seen(language)
        return self._named(pack, step, language)

    def _named(self, pack: str, step: str, language: Language) -> str:
        key = f"{pack}/{step}"
        if key not in self._kept:
            found = self._asked(pack, step)
            self._kept[key] = [found.ko, found.en]
            self._keep()
        ko, en = self._kept[key]
        return (ko if language == "ko" else en) or step or pack

    def _asked(self, pack: str, step: str) -> Phrase:
        known = self._known.packs.get(pack)
        if known is None:
            return Phrase(step or pack, step or pack)
        return self._known.title(pack, step) if step else known.title

    @cached_property
    def _known(self) -> Catalogue:
        return self._given or catalogue.load(wait=False)

    @cached_property
    def _file(self) -> Path:
        state = hashlib.sha256()
        for top in (places.built_in_packs(), places.packs_folder()):
            for file in sorted(top.rglob("*.yaml")) if top.is_dir() else ():
                about = file.stat()
                state.update(f"{file}|{about.st_size}|{about.st_mtime_ns}\n".encode())
        return places.cache_folder() / "names" / f"{state.hexdigest()[:24]}.json"

    @cached_property
    def _kept(self) -> dict[str, list[str]]:
        if self._given is not None:
            return {}
        with contextlib.suppress(OSError, ValueError):
            found = json.loads(self._file.read_text(encoding="utf-8"))
            if isinstance(found, dict) and all(isinstance(v, list) and len(v) == 2 for v in found.values()):
                return found
        return {}

    def _keep(self) -> None:
        """A full or closed disk costs time only."""
        if self._given is not None:
            return
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            draft = self._file.with_suffix(".part")
            draft.write_text(json.dumps(self._kept, ensure_ascii=False, sort_keys=True), encoding="utf-8")
            draft.replace(self._file)
        except OSError:
            log.warning("names are not kept", exc_info=True)
