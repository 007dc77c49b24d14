"""Mistakes in people's files are data: where, what was found, what was expected, and the nearest right word."""

from __future__ import annotations

import difflib
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path as FilePath

from language import Phrase, phrase

Path = tuple[str | int, ...]
"""The way to a value in a file as a person would walk it: ("items", 3, "options", 0)."""

KEY = "\0key"
"""At the end of a path: the name itself is meant, not the value that it has."""

Place = tuple[int, int]
"""Line and column, both counted from 1."""

SHOWN = 12
"""How many right words are listed before the list is cut."""


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing wrong in one file. `line` and `column` count from 1; 0 stands for the file as a whole."""

    file: str
    line: int
    column: int
    words: Phrase
    found: str = ""
    expected: str = ""
    nearest: str = ""
    path: Path = ()

    @property
    def order(self) -> tuple[str, int, int, str]:
        """Where it belongs in a sorted list of mistakes."""
        return (self.file, self.line, self.column, self.words.ko)


class Faults:
    """Gathers the mistakes of one file and knows where each value of it stands.

    `places` leads from a path to its line and column. `under` gives the same gatherer for a part of the file, so that
    a kind names paths in its own part only.
    """

    def __init__(self, file: str, places: Mapping[Path, Place] | None = None) -> None:
        self.file = file
        self._places: Mapping[Path, Place] = {} if places is None else places
        self._base: Path = ()
        self._found: list[Mistake] = []
        self._settled: set[Path] = set()
        self.folder: FilePath | None = None
        """The folder in which the file lies, where it may name others that lie beside it."""

    def under(self, *path: str | int) -> Faults:
        """The same gatherer, with paths that begin at `path`."""
        part = Faults(self.file, self._places)
        part._base = (*self._base, *path)
        part._found, part._settled, part.folder = self._found, self._settled, self.folder
        return part

    def add(
        self,
        path: Path,
        words: Phrase,
        *,
        found: object = "",
        known: Iterable[object] = (),
        expected: str = "",
        meant: str = "",
    ) -> None:
        """Note a mistake at `path`.

        `known` holds the right words: the nearest of them is offered, and they are what was expected unless
        `expected` says it better. `meant` is the nearest word where the caller knows it better.
        """
        full = (*self._base, *path)
        if self.settled(path):
            return
        line, column = self.place(path)
        right = [str(word) for word in known]
        self._found.append(
            Mistake(
                file=self.file,
                line=line,
                column=column,
                words=words,
                found=str(found),
                expected=expected or shortened(right),
                nearest=meant or nearest(str(found), right),
                path=tuple(part for part in full if part != KEY),
            )
        )

    def unknown(self, path: Path, found: object, known: Iterable[object]) -> None:
        """Note a name that refers to nothing; `known` are the names there are."""
        self.add(path, phrase("courses-fault-unknown", found=str(found)), found=found, known=known)

    def clean(self, path: Path) -> bool:
        """Whether no mistake was noted at `path` or inside it."""
        full = (*self._base, *path)
        return not any(mistake.path[: len(full)] == full for mistake in self._found)

    def settle(self, path: Path) -> None:
        """All was said of `path` and of what is inside it: nothing more is noted there."""
        self._settled.add((*self._base, *path))

    def settled(self, path: Path) -> bool:
        """Whether all was said of `path`, or of something around it."""
        full = (*self._base, *path)
        return any(full[:length] in self._settled for length in range(len(full) + 1))

    def place(self, path: Path) -> Place:
        """Line and column of `path`, or of the nearest thing around it; (0, 0) for a file that has no places."""
        full = (*self._base, *path)
        for length in range(len(full), -1, -1):
            if full[:length] in self._places:
                return self._places[full[:length]]
        return (0, 0)

    @property
    def mistakes(self) -> tuple[Mistake, ...]:
        """All mistakes of the file, in the order of the file, each once."""
        return tuple(sorted(dict.fromkeys(self._found), key=lambda mistake: mistake.order))

    def __len__(self) -> int:
        return len(self._found)

    def __bool__(self) -> bool:
        return bool(self._found)


NEAR = 0.6
"""Likeness from which one word may have been meant by another."""


def nearest(word: str, known: Iterable[str]) -> str:
    """The right word that `word` was most likely meant to be; empty when none is near."""
    best, rank = "", NEAR
    for right in known:
        likeness = _likeness(_letters(word), _letters(right))
        if likeness > rank:
            best, rank = right, likeness
    return best


def _letters(word: str) -> str:
    """Korean letter by letter (NFD), so that one wrong vowel is a small difference and not a whole syllable."""
    return unicodedata.normalize("NFD", word.casefold())


def _likeness(one: str, other: str) -> float:
    swapped = 0.1 if sorted(one) == sorted(other) else 0.0  # the commonest slip of all
    return difflib.SequenceMatcher(None, one, other).ratio() + swapped


def shortened(words: Iterable[str]) -> str:
    """The words in one line; a long list is cut."""
    words = list(words)
    if len(words) > SHOWN:
        return ", ".join(words[:SHOWN]) + f", … ({len(words)})"
    return ", ".join(words)
