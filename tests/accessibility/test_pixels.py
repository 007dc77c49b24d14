"""What really stands on the glass, from its pixels: heights of text, contrast, edges, nothing cut, in a covering set.

The layout is measured everywhere (`test_machine_geometry`); here the drawing is held to it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PIL import Image, ImageChops

from courses import catalogue
from courses.pack import Skin
from kiosk_trainer.look import now as looks
from kiosk_trainer.look.colours import contrast, name
from kiosk_trainer.look.fonts import find
from kiosk_trainer.look.prepare import prepare, settle
from kiosk_trainer.machine.boxes import Box, Piece, Text
from kiosk_trainer.machine.glass import per_page
from kiosk_trainer.machine.paint import paint_of
from kiosk_trainer.measuring.panels import Setting, covering, settings
from kiosk_trainer.measuring.screens import screens

PAIRS = covering(list(settings()))
PACKS = ("cafe", "bank", "stop-board", "diner", "phone", "certificate")
SCREENS = 3


@pytest.fixture(scope="module")
def window() -> Any:
    """Kivy's window, drawing into memory."""
    prepare((1080, 1440), screen=False)
    from kivy.base import EventLoop
    from kivy.core.window import Window

    EventLoop.ensure_window()
    EventLoop.status = "started"
    settle()
    return Window


def picture_of(view: Any, ground: str) -> Image.Image:
    """The machine as it is drawn, into a picture of its own: no window of any size is needed for it."""
    texture = view.export_as_image().texture
    drawn = Image.frombytes("RGBA", texture.size, texture.pixels)
    plain = Image.new("RGBA", drawn.size, ground)
    return Image.alpha_composite(plain, drawn).convert("RGB")


def crop(glass: Image.Image, box: Box, height: int) -> Image.Image:
    """A box of the machine."""
    assert glass.height == height
    return glass.crop((box.x, box.y, box.right, box.bottom))


def colours(part: Image.Image) -> list[tuple[int, str]]:
    """Colours with their number of pixels, the most frequent first."""
    found = part.getcolors(part.width * part.height) or []
    return sorted(((n, name(tuple(c / 255 for c in rgb))) for n, rgb in found), reverse=True)  # type: ignore[misc]


def ink(part: Image.Image, ground: str) -> tuple[int, int, int, int] | None:
    """The box of everything that is not the ground."""
    plain = Image.new("RGB", part.size, ground)
    return ImageChops.difference(part, plain).point(lambda v: 255 if v > 60 else 0).getbbox()


def set_in(text: Text) -> Box:
    """Where the lines of a text stand in its box."""
    face = find().bold if text.bold else find().regular
    wide = min(text.box.w, max(face.width(line, text.size) for line in text.lines) + 2)
    high = min(text.box.h, round(len(text.lines) * text.size * face.line))
    spare = text.box.w - wide
    x = text.box.x + {"left": 0, "center": spare // 2, "right": spare}[text.align]
    return Box(x, text.box.y + (text.box.h - high) // 2, wide, high)


def alone(piece: Piece, place: Box) -> bool:
    """Whether no picture of the piece reaches into the place."""
    return all(place.gap(picture.box) >= 0 for picture in piece.pictures)


def faults_of(piece: Piece, glass: Image.Image, height: int, view: Any) -> Iterator[str]:
    """What is wrong with a drawn piece."""
    for text in piece.texts:
        place = set_in(text)
        if place.w < 4 or place.h < 4 or not alone(piece, place) or text.role == "off_text":
            continue
        part = crop(glass, place, height)
        ground = colours(part)[0][1]
        drawn = ink(part, ground)
        if drawn is None:
            yield f"{piece.key}: {text.lines} is not drawn"
            continue
        shown = max((contrast(colour, ground) for n, colour in colours(part)[:40] if n > 2), default=1.0)
        if shown < 6.5:  # strokes are blended with the ground at their borders
            yield f"{piece.key}: {text.lines} has {shown:.1f}:1 on the glass"
        if len(text.lines) == 1 and any("가" <= c <= "힣" for c in text.lines[0]):
            mm = view.sizes.mm(drawn[3] - drawn[1])
            if mm < 0.8 * text.ink:
                yield f"{piece.key}: {text.lines} is {mm:.1f} mm high on the glass, {text.ink} mm was meant"


def edge_faults(piece: Piece, glass: Image.Image, height: int) -> Iterator[str]:
    """A control shows against what lies around it, on each of its four sides."""
    if not piece.touchable or piece.surface in ("key", "gesture"):
        return
    box = piece.box
    around = Box(box.x - 6, box.y - 6, box.w + 12, box.h + 12)
    strip = crop(glass, Box(around.x, around.y + around.h // 2, 26, 1), height)
    found = [colour for n, colour in colours(strip)]
    first = name(tuple(c / 255 for c in strip.getpixel((0, 0))))  # type: ignore[arg-type]
    best = max(contrast(colour, first) for colour in found)
    if best < 2.9 and around.x >= 0:
        yield f"{piece.key} ({piece.surface}): its edge has {best:.2f}:1 on the glass"


@pytest.mark.parametrize("number", range(len(PAIRS)), ids=[str(way) for way in PAIRS])
def test_what_is_drawn_is_what_was_measured(
    number: int, window: Any, record_property: Callable[[str, int], None]
) -> None:
    way: Setting = PAIRS[number]
    pack = catalogue.load().packs[PACKS[number % len(PACKS)]]
    skin: Skin = pack.skins[number % len(pack.skins)]
    from kivy.base import EventLoop

    from kiosk_trainer.machine.view import MachineView

    laid_on = way.glass(find())
    width, height = laid_on.width, laid_on.height
    before = looks.now()
    looks.wear(way.look)
    view = MachineView(size=(width, height), size_hint=(None, None))
    window.add_widget(view)
    faults: list[str] = []
    try:
        view.wear(way.theme, way.look.sizes, False)
        shown = screens(pack, per_page(skin, laid_on), 0)
        for screen in shown[:: max(1, len(shown) // SCREENS)][:SCREENS]:
            view.show(screen, skin, way.language, way.lying)
            for _ in range(3):
                EventLoop.idle()
            glass = picture_of(view, paint_of(skin, way.theme).ground)
            record_property("pictures", 1)
            assert view.layout is not None
            if screen.popup:
                continue
            for piece in view.layout.pieces:
                faults += [f"{screen.id} {fault}" for fault in faults_of(piece, glass, view.layout.height, view)]
                faults += [f"{screen.id} {fault}" for fault in edge_faults(piece, glass, view.layout.height)]
    finally:
        window.remove_widget(view)
        looks.wear(before)
    assert not faults, "\n".join(faults)
