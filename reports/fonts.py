"""The typefaces of the papers: found on this machine, known to reportlab once, and asked before anything is issued.

Names are set in NanumGothic as it is, not cut down: it holds 4,620 Hanja. Titles and seals, whose words are few, are
set in its sister NanumMyeongjo when that is there.
"""

from __future__ import annotations

import functools
import os
import sys
import unicodedata
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont, TTFontFace
from reportlab.pdfgen.canvas import Canvas

from courses import places
from language import phrase
from reports.faults import FontMissing, GlyphMissing
from reports.tidy import tidy

__all__ = ["Face", "Faces", "faces", "folders", "must_have", "tidy"]

_REGULAR = ("NanumGothic.ttf", "malgun.ttf")
_BOLD = ("NanumGothicBold.ttf", "malgunbd.ttf")
_TITLE = ("NanumMyeongjoBold.ttf",)


@dataclass(frozen=True, eq=False)
class Face:
    """One typeface that reportlab knows by `name`. Two faces are the same only when they are one."""

    name: str
    file: Path
    characters: frozenset[int]

    def missing(self, text: str) -> str:
        """The first character of `text` without a shape here, or an empty string."""
        if self.characters.issuperset(map(ord, text)):
            return ""
        return next(c for c in text if ord(c) not in self.characters)

    def width(self, text: str, size: float) -> float:
        """Points that `text` takes in one line at `size` points."""
        return float(pdfmetrics.stringWidth(text, self.name, size))


@dataclass(frozen=True)
class Faces:
    """The faces a paper is set in."""

    regular: Face
    bold: Face
    title: Face

    def display(self, text: str) -> Face:
        """The title's face where it has every character of `text`, else the bold one (Hanja, rare signs)."""
        return self.bold if self.title.missing(text) else self.title


def faces() -> Faces:
    """The faces of this machine. Raises FontMissing, naming what to install."""
    return _faces(tuple(folders()))


def folders() -> Iterator[Path]:
    """Where typefaces are looked for; a centre's own folder first."""
    yield places.home() / "fonts"
    if sys.platform == "win32":
        yield Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts"
        yield Path(os.environ.get("LOCALAPPDATA", "")) / "Microsoft" / "Windows" / "Fonts"
    else:
        yield Path("/usr/share/fonts/truetype/nanum")
        yield Path.home() / ".local/share/fonts"
        yield Path("/usr/local/share/fonts")
        yield Path("/usr/share/fonts")
        yield Path("/Library/Fonts")


def must_have(face: Face, texts: Iterable[str]) -> None:
    """Raise GlyphMissing for the first character that would print as an empty box."""
    for text in texts:
        character = face.missing(text)
        if character:
            name = unicodedata.name(character, "").title()
            code = f"U+{ord(character):04X}"
            words = phrase("reports-glyph-missing", character=character, code=code, name=name, text=text)
            raise GlyphMissing(words, character)


def foresee(canvas: Canvas, face: Face, letters: str) -> None:
    """Give letters their places in a file before others take them: files that differ in few words then share them."""
    pdfmetrics.getFont(face.name).splitString(letters, canvas._doc)


@functools.lru_cache(maxsize=8)
def _faces(where: tuple[Path, ...]) -> Faces:
    regular = _first(where, _REGULAR)
    bold = _first(where, _BOLD)
    if regular is None or bold is None:
        raise FontMissing(phrase("reports-font-missing", folder=str(where[0])))
    return Faces(regular, bold, _first(where, _TITLE) or bold)


def _first(where: tuple[Path, ...], names: tuple[str, ...]) -> Face | None:
    """The first of `names` that lies in a folder and can be embedded; better names win over earlier folders."""
    for name in names:
        for folder in where:
            for file in _lying_in(folder, name):
                face = _face(file)
                if face is not None:
                    return face
    return None


def _lying_in(folder: Path, name: str) -> Iterator[Path]:
    if (folder / name).is_file():
        yield folder / name
    elif folder.is_dir():
        yield from sorted(folder.rglob(name))


@functools.lru_cache(maxsize=16)
def _face(file: Path) -> Face | None:
    """Load a face; None when the file is damaged or has outlines that reportlab cannot embed."""
    name = f"{file.stem}-{len(pdfmetrics.getRegisteredFontNames())}"
    try:
        font = TTFont(name, str(file), asciiReadable=False)
    except (TTFError, OSError):
        return None
    font.face.__class__ = _KeptFace
    font.face.remember()
    pdfmetrics.registerFont(font)
    return Face(name, file, frozenset(font.face.charToGlyph))


class _KeptFace(TTFontFace):  # type: ignore[misc]
    """A face that cuts and packs the same letters once in a process: certificates one by one differ in their names."""

    def remember(self) -> None:
        """Begin to keep what was cut."""
        self.get_table = functools.cache(super().get_table)  # else megabytes are copied for each file that is made
        self.kept = functools.lru_cache(maxsize=8)(self._cut)

    def makeSubset(self, subset: list[int]) -> bytes:
        """The face with these letters only, as it stands in a file."""
        return bytes(self.kept(tuple(subset))[0])

    def addSubsetObjects(self, doc: Any, fontname: str, subset: list[int]) -> Any:
        """Put the letters into a file, packed already."""
        descriptor = super().addSubsetObjects(doc, fontname, subset)
        stream = doc.idToObject[f"fontFile:{self.filename}({fontname})"]
        stream.content, stream.filters = self.kept(tuple(subset))[1], None
        stream.dictionary["Filter"] = "/FlateDecode"
        return descriptor

    def _cut(self, subset: tuple[int, ...]) -> tuple[bytes, bytes]:
        cut = super().makeSubset(list(subset))
        return cut, zlib.compress(cut)
