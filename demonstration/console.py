"""Pictures of the instructor's console: the real one, over the demonstration's store, drawn to PNG."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

import resvg_py

from courses.catalogue import Catalogue
from courses.settings import Settings
from records.store import Store
from reports import fonts
from tutor_tui.app import TutorApp

SIZE = (120, 36)
FAMILY = "NanumGothicCoding"


def pictures(store: Path, packs: Catalogue, folder: Path, walk: dict[str, tuple[str, ...]]) -> list[Path]:
    """Open the console, and for each name press its keys and keep what stands there. The files in order."""
    return asyncio.run(_pictures(store, packs, folder, walk))


async def _pictures(store: Path, packs: Catalogue, folder: Path, walk: dict[str, tuple[str, ...]]) -> list[Path]:
    made = []
    with Store.open(store, place="console") as opened:
        app = TutorApp(opened, packs, Settings(), "ko")
        async with app.run_test(size=SIZE) as pilot:
            for name, keys in walk.items():
                await pilot.press(*keys)
                await pilot.pause(0.2)
                made.append(_png(app.export_screenshot(), folder / f"{name}.png"))
    return made


def _png(svg: str, file: Path) -> Path:
    """Textual's picture names a web font. In NanumGothicCoding Hangul is twice as wide as Latin; so large, both fit."""
    drawn = svg.replace("Fira Code", FAMILY).replace("font-size: 20px", "font-size: 24.4px")
    # Its lengths count letters and would squeeze Hangul; its clips are as high as Latin letters.
    drawn = re.sub(r' (textLength="[\d.]+"|clip-path="url\(#[\w-]+-line-\d+\)")', "", drawn)
    dirs = [str(folder) for folder in fonts.folders() if folder.is_dir()]
    file.write_bytes(bytes(resvg_py.svg_to_bytes(svg_string=drawn, font_dirs=dirs, monospace_family=FAMILY)))
    return file
