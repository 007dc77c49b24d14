"""A first pack of a kind: sound at once, with comments that teach, to be written over."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from courses import places, schema
from courses.pack import FILES
from language import Phrase, phrase


class CannotStart(Exception):
    """No pack can be begun there; `words` says why."""

    def __init__(self, words: Phrase) -> None:
        super().__init__(words.en)
        self.words = words


def kinds_with_templates() -> tuple[str, ...]:
    """The kinds of which a first pack can be made."""
    return tuple(sorted(folder.name for folder in places.templates().iterdir() if (folder / FILES[0]).is_file()))


def begin(kind: str, folder: Path) -> tuple[Path, ...]:
    """Write a first pack into `folder`, which must be new or empty, and the schemas for editors beside it.

    The folder's name becomes the pack's id. Returns the files of the pack. Raises CannotStart, and OSError.
    """
    if kind not in kinds_with_templates():
        raise CannotStart(phrase("courses-new-kind", kinds=", ".join(kinds_with_templates())))
    if not re.fullmatch(r"[a-z0-9][a-z0-9_-]*", folder.absolute().name):
        raise CannotStart(phrase("courses-new-name", name=folder.absolute().name))
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise CannotStart(phrase("courses-new-taken", folder=str(folder)))
    folder.mkdir(parents=True, exist_ok=True)
    # The schemas lie in the pack, not in the suite: a pack that is carried on a stick keeps them.
    (folder / "schema").mkdir()
    for name in schema.names_of(kind):
        shutil.copyfile(places.schemas() / name, folder / "schema" / name)
    for name in FILES:
        shutil.copyfile(places.templates() / kind / name, folder / name)
    return tuple(folder / name for name in FILES)
