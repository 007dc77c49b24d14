"""Where the letters come from: a setting, the system's Nanum, a wheel's Nanum, Malgun Gothic, else a clear error."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from kiosk_trainer.look.typeface import NotATypeface, Typeface

SETTING = "KIOSK_SUITE_FONT"
"""Environment variable: a folder with the two Nanum files, or one font file to be used for everything."""

_PAIRS = (
    ("NanumSquareRoundR.ttf", "NanumSquareRoundB.ttf"),
    ("NanumGothic.ttf", "NanumGothicBold.ttf"),
    ("malgun.ttf", "malgunbd.ttf"),
)


class FontMissing(RuntimeError):
    """No font with Korean letters was found; the text of the error says where it was sought and what to install."""


@dataclass(frozen=True, slots=True)
class Fonts:
    """The regular and the bold face of everything on the glass."""

    regular: Typeface
    bold: Typeface


def find(setting: str | None = None) -> Fonts:
    """The fonts of the glass; `setting` as in SETTING, taken from the environment when None. Raises FontMissing."""
    wanted = os.environ.get(SETTING, "") if setting is None else setting
    sought = list(_pairs(wanted))
    for regular, bold in sought:
        try:
            return _open(regular, bold if bold.exists() else regular)
        except NotATypeface:
            continue
    raise FontMissing(
        "한글 글꼴을 찾지 못했습니다. fonts-nanum 패키지를 설치하거나 "
        f"{SETTING}에 글꼴 폴더를 적어 주세요.\n"
        "No font with Korean letters was found. Install the package fonts-nanum, or name a font folder in "
        f"{SETTING}.\nSought / 찾은 곳: " + ", ".join(sorted({str(regular.parent) for regular, _ in sought}))
    )


@lru_cache(maxsize=8)
def _open(regular: Path, bold: Path) -> Fonts:
    fonts = Fonts(Typeface(regular), Typeface(bold))
    if not (fonts.regular.has("한글뷁") and fonts.bold.has("한글뷁")):
        raise NotATypeface(str(regular))
    return fonts


def _pairs(setting: str) -> Iterator[tuple[Path, Path]]:
    if setting:
        place = Path(setting)
        if place.suffix.lower() in {".ttf", ".otf"}:
            yield place, place
        yield from ((place / regular, place / bold) for regular, bold in _PAIRS)
    for folder in _folders():
        yield from ((folder / regular, folder / bold) for regular, bold in _PAIRS)


def _folders() -> Iterator[Path]:
    if sys.platform == "win32":
        yield Path(os.environ.get("WINDIR", "C:/Windows")) / "Fonts"
        yield Path(os.environ.get("LOCALAPPDATA", "")) / "Microsoft/Windows/Fonts"
    else:
        yield Path("/usr/share/fonts/truetype/nanum")
        yield Path("/usr/local/share/fonts")
        yield Path.home() / ".local/share/fonts"
    wheel = find_spec("koreanize_matplotlib")
    if wheel and wheel.origin:
        yield Path(wheel.origin).parent / "fonts"
