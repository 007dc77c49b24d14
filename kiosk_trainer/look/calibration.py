"""How many pixels an inch the glass has, by a bank card held to it; and where that is kept."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from kiosk_trainer.look.sizes import MM_PER_INCH

CARD_MM: Final = (85.60, 53.98)
"""Width and height of a bank card (ID-1)."""
RANGE: Final = (30.0, 400.0)
"""Pixels an inch that a glass can have."""

_LINE = re.compile(r"(?m)^(?P<name>\s*dpi\s*=\s*)(?P<value>[^#\r\n]*?)(?P<rest>\s*(#.*)?)$")
_TABLE = re.compile(r"(?m)^\s*\[")


def card_px(dpi: float) -> tuple[int, int]:
    """Width and height of a bank card in pixels."""
    return round(CARD_MM[0] * dpi / MM_PER_INCH), round(CARD_MM[1] * dpi / MM_PER_INCH)


def stepped(dpi: float, step: float) -> float:
    """The resolution after the drawn card was made `step` millimetres wider; within what a glass can have."""
    wide = CARD_MM[0] + step
    return round(min(RANGE[1], max(RANGE[0], dpi * wide / CARD_MM[0])), 2)


def with_dpi(text: str, dpi: float) -> str:
    """The settings file's text with this resolution in it; every other line and every comment stays as it is."""
    table = _TABLE.search(text)
    end = table.start() if table else len(text)
    top, rest = text[:end], text[end:]
    if _LINE.search(top):
        return _LINE.sub(lambda found: f"{found['name']}{dpi:g}{found['rest']}", top, count=1) + rest
    newline = "" if not top or top.endswith("\n") else "\n"
    return f"{top}{newline}dpi = {dpi:g}\n{rest}"


def save(file: Path, dpi: float) -> None:
    """Keep the resolution in the settings file, at once whole or not at all. Raises OSError."""
    text = file.read_text(encoding="utf-8") if file.exists() else ""
    file.parent.mkdir(parents=True, exist_ok=True)
    beside = file.with_name(f"{file.name}.new")
    beside.write_text(with_dpi(text, dpi), encoding="utf-8")
    beside.replace(file)
