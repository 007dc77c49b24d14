"""Pictures of the instructor's console: the real one, over the demonstration's store, drawn to PNG."""

from __future__ import annotations

import asyncio
import html
import re
from pathlib import Path

import resvg_py
from rich.cells import cell_len

from courses.catalogue import Catalogue
from courses.settings import Settings
from records import demonstration_accounts
from records.store import Store
from reports import fonts
from tutor_tui.app import TutorApp

SIZE = (120, 36)
CELL = 12.2
"""Width of a cell in Textual's pictures: 0.61 of letters 20 high."""
_TEXT = re.compile(r'<text([^>]*?) x="([\d.]+)"([^>]*)>([^<]*)</text>')
READ = 0.8
"""Seconds after which a screen that reads beside its drawing has what it shows."""
FAMILY = "NanumGothicCoding"
NARROWER = 0.5 / 0.61


def pictures(store: Path, packs: Catalogue, folder: Path, walk: dict[str, tuple[str, ...]]) -> list[Path]:
    """Open the console, and for each name press its keys and keep what stands there. The files in order."""
    return asyncio.run(_pictures(store, packs, folder, walk))


async def _pictures(store: Path, packs: Catalogue, folder: Path, walk: dict[str, tuple[str, ...]]) -> list[Path]:
    made = []
    with Store.open(store, place="console") as opened:
        app = TutorApp(opened, packs, Settings(), "ko", demonstration_accounts.account(opened, "manager"))
        async with app.run_test(size=SIZE) as pilot:
            for name, keys in walk.items():
                await pilot.press(*keys)
                await pilot.pause(READ)
                made.append(_png(app.export_screenshot(), folder / f"{name}.png"))
    return made


def _png(svg: str, file: Path) -> Path:
    """Set Textual's picture in NanumGothicCoding, letter by letter: each begins at the cell where the terminal has it.

    The picture is made for a web font 0.61 as wide as high, and of letters by the line; here a Hangul syllable takes
    two cells, and signs whose width fonts do not agree on take what the terminal gives them.
    """
    cell = CELL * NARROWER

    def narrower(found: re.Match[str]) -> str:
        return f'{found[1]}="{float(found[2]) * NARROWER:.2f}"'

    def lettered(found: re.Match[str]) -> str:
        letters, at, places = html.unescape(found[4]), float(found[2]), []
        for letter in letters:
            places.append(f"{at:.2f}")
            at += cell_len(letter) * cell
        return f'<text{found[1]} x="{" ".join(places)}"{found[3]}>{html.escape(letters)}</text>'

    drawn = svg.replace("Fira Code", FAMILY)
    drawn = re.sub(r' textLength="[\d.]+"', "", drawn)
    drawn = re.sub(r'\b(x|cx|width)="([\d.]+)"', narrower, drawn)
    drawn = re.sub(r'viewBox="0 0 ([\d.]+)', lambda found: f'viewBox="0 0 {float(found[1]) * NARROWER:.2f}', drawn)
    drawn = _TEXT.sub(lettered, drawn)
    dirs = [str(folder) for folder in fonts.folders() if folder.is_dir()]
    file.write_bytes(bytes(resvg_py.svg_to_bytes(svg_string=drawn, font_dirs=dirs, monospace_family=FAMILY)))
    return file
