"""Widths of text and height of ink, read from a TrueType file, so that layout needs no window.

Only what layout asks for is read: the character map, advance widths and one glyph's box. Widths are rounded glyph by
glyph as the hinted renderer does; kerning is left out, so a text is never wider than said here.
"""

from __future__ import annotations

import struct
from bisect import bisect_left
from functools import lru_cache
from pathlib import Path


class NotATypeface(ValueError):
    """The file is not a TrueType font that can be measured."""


class Typeface:
    """One font file: `width` of a text, `ink` height of '한' and `line` height in em, and which letters it `has`."""

    def __init__(self, path: Path) -> None:
        """Open `path`; raises NotATypeface when it cannot be measured."""
        self.path = path
        try:
            data = path.read_bytes()
            count = struct.unpack_from(">4xH", data)[0]
            if data[:4] not in (b"\0\1\0\0", b"true") or not count:
                raise NotATypeface(str(path))
            tables = {
                tag: (offset, length)
                for tag, _, offset, length in struct.iter_unpack(">4sLLL", data[12 : 12 + 16 * count])
            }
            self._read({tag.decode("latin-1"): data[at : at + length] for tag, (at, length) in tables.items()})
        except (OSError, struct.error, KeyError, IndexError) as fault:
            raise NotATypeface(str(path)) from fault

    def _read(self, table: dict[str, bytes]) -> None:
        head, hhea = table["head"], table["hhea"]
        self._em: int = struct.unpack_from(">H", head, 18)[0]
        long_loca: bool = struct.unpack_from(">h", head, 50)[0] == 1
        rise, fall = struct.unpack_from(">hh", hhea, 4)
        self.line: float = (rise - fall) / self._em
        self.ascent: float = rise / self._em
        count = struct.unpack_from(">H", hhea, 34)[0]
        self._advances = struct.unpack_from(f">{count * 2}H", table["hmtx"])[::2]
        self._read_map(table["cmap"])
        glyph = self._glyph("한")
        size, form = (4, ">L") if long_loca else (2, ">H")
        at = struct.unpack_from(form, table["loca"], glyph * size)[0] * (1 if long_loca else 2)
        _, self._low, _, self._high = struct.unpack_from(">4h", table["glyf"], at + 2)
        self.ink: float = (self._high - self._low) / self._em

    def _read_map(self, cmap: bytes) -> None:
        for at in (struct.unpack_from(">4xL", cmap, 4 + 8 * i)[0] for i in range(struct.unpack_from(">2xH", cmap)[0])):
            if struct.unpack_from(">H", cmap, at)[0] == 4:
                self._cmap, self._at = cmap, at
                self._segments: int = struct.unpack_from(">H", cmap, at + 6)[0] // 2
                self._ends = struct.unpack_from(f">{self._segments}H", cmap, at + 14)
                return
        raise KeyError("cmap format 4")

    @lru_cache(maxsize=20_000)  # noqa: B019  typefaces live as long as the process
    def _glyph(self, char: str) -> int:
        code, n = ord(char), self._segments
        if code > 0xFFFF:
            return 0
        at, segment = self._at, bisect_left(self._ends, code)
        starts = at + 16 + 2 * n
        start = struct.unpack_from(">H", self._cmap, starts + 2 * segment)[0]
        if code < start:
            return 0
        delta = struct.unpack_from(">h", self._cmap, starts + 2 * (n + segment))[0]
        place = starts + 2 * (2 * n + segment)
        offset = struct.unpack_from(">H", self._cmap, place)[0]
        if not offset:
            return int((code + delta) & 0xFFFF)
        glyph = struct.unpack_from(">H", self._cmap, place + offset + 2 * (code - start))[0]
        return int((glyph + delta) & 0xFFFF) if glyph else 0

    def has(self, text: str) -> bool:
        """Whether every character of `text` (spaces and line ends aside) has a glyph."""
        return all(self._glyph(char) for char in text if not char.isspace())

    def missing(self, text: str) -> tuple[str, ...]:
        """The characters of `text` without a glyph, each once, in order."""
        return tuple(dict.fromkeys(char for char in text if not char.isspace() and not self._glyph(char)))

    def width(self, text: str, size: int) -> int:
        """Width in pixels of one line of `text` at a font size of `size` pixels."""
        last, em = len(self._advances) - 1, self._em
        return sum((self._advances[min(self._glyph(char), last)] * size * 2 + em) // (2 * em) for char in text)
