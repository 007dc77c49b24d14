"""All machines in all their skins, drawn by the real renderer: `python scripts/machine_pictures.py [FOLDER]`.

One contact sheet of the main screens is written to docs/pictures/machines.jpg. With a FOLDER every main screen is also
kept there in its full size, upright and lying, to be looked at.
"""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw, ImageFont

from courses import catalogue, coach
from courses.kiosk import Screen
from courses.pack import Pack
from kiosk_trainer.look.prepare import prepare, settle

SHEET = Path(__file__).parent.parent / "docs" / "pictures" / "machines.jpg"
UPRIGHT, LYING, WINDOW = (1080, 1440), (1440, 1080), (1440, 1440)
THUMB = (186, 248)
GAP, HEAD = 10, 44
SCREENS = 8
"""Main screens of one machine: those that most missions come by."""
ACROSS = 2
"""Machines side by side."""


def main_screens(packs: catalogue.Catalogue, pack: Pack, per_page: int) -> list[Screen]:
    """The screens that most written missions come by, in the order in which they are met."""
    met: dict[str, Screen] = {}
    often: Counter[str] = Counter()
    for mission in pack.missions:
        kiosk = packs.kiosk(pack.id, replace(mission.situation, per_page=per_page))
        way = coach.plan(kiosk, kiosk.start(), mission.goal)
        screens = [kiosk.screen(state) for state in (kiosk.start(), *(way.states if way else ()))]
        here = {screen.id.partition(":")[0]: screen for screen in screens if any(c.enabled for c in screen.controls())}
        met = {**met, **{name: screen for name, screen in here.items() if name not in met}}
        often.update(here.keys())
    chosen = {name for name, _ in often.most_common(SCREENS)}
    return [screen for name, screen in met.items() if name in chosen]


class Studio:
    """The real machine view in a window in memory."""

    def __init__(self, folder: Path) -> None:
        """Pictures go to `folder`."""
        prepare(WINDOW, screen=False)
        from kivy.base import EventLoop
        from kivy.core.window import Window

        from kiosk_trainer.machine.view import MachineView

        EventLoop.ensure_window()
        EventLoop.status = "started"
        settle()
        self._loop, self._window, self._view, self._folder = EventLoop, Window, MachineView, folder

    def pictures(self, packs: catalogue.Catalogue, pack: Pack, size: tuple[int, int]) -> Iterator[tuple[str, Path]]:
        """A pack's main screens in its skins: the skin, and the file."""
        for skin in pack.skins:
            view: Any = self._view(size=size, size_hint=(None, None))
            self._window.add_widget(view)
            lies = "lying" if size == LYING else "upright"
            for number, screen in enumerate(main_screens(packs, pack, view.per_page(skin))):
                view.show(screen, skin)
                for _ in range(3):
                    self._loop.idle()
                file = self._folder / f"{pack.id}-{skin.id}-{lies}-{number}.png"
                shot = Path(self._window.screenshot(name=str(file)))
                Image.open(shot).crop((0, WINDOW[1] - size[1], size[0], WINDOW[1])).save(file)
                shot.unlink()
                yield skin.id, file
            self._window.remove_widget(view)


def sheet(rows: list[tuple[str, list[list[Path]]]], font: ImageFont.FreeTypeFont) -> Image.Image:
    """One picture of all machines: a block a machine, in it a row a skin."""
    wide = SCREENS * (THUMB[0] + GAP) + 2 * GAP
    high = HEAD + max(len(skins) for _, skins in rows) * (THUMB[1] + GAP)
    whole = Image.new("RGB", (ACROSS * wide, -(-len(rows) // ACROSS) * high), "#ffffff")
    pen = ImageDraw.Draw(whole)
    for place, (title, skins) in enumerate(rows):
        x, y = place % ACROSS * wide + GAP, place // ACROSS * high
        pen.text((x, y + 6), title, fill="#222222", font=font)
        for r, files in enumerate(skins):
            for c, file in enumerate(files):
                thumb = Image.open(file).convert("RGB").resize(THUMB, Image.Resampling.LANCZOS)
                whole.paste(thumb, (x + c * (THUMB[0] + GAP), y + HEAD + r * (THUMB[1] + GAP)))
    return whole


def main(folder: Path, lying: bool) -> None:
    """Draw everything."""
    packs = catalogue.load()
    studio = Studio(folder)
    from kiosk_trainer.look import fonts

    rows = []
    for pack in packs.packs.values():
        skins: dict[str, list[Path]] = {}
        for skin, file in studio.pictures(packs, pack, UPRIGHT):
            skins.setdefault(skin, []).append(file)
        rows.append((f"{pack.title.ko} · {pack.title.en}", list(skins.values())))
        if lying:
            list(studio.pictures(packs, pack, LYING))
        print(pack.id, *(f"{skin} {len(files)}" for skin, files in skins.items()))
    sheet(rows, ImageFont.truetype(str(fonts.find().bold.path), 26)).save(SHEET, quality=80, optimize=True)
    print(SHEET.name, SHEET.stat().st_size // 1024, "KB")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        Path(sys.argv[1]).mkdir(parents=True, exist_ok=True)
        main(Path(sys.argv[1]), lying=True)
    else:
        with tempfile.TemporaryDirectory() as folder:
            main(Path(folder), lying=False)
