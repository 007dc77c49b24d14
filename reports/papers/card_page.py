"""The take-home card: the steps of one machine on one A5 page, each with the thing to touch as it looks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reportlab.lib.colors import Color, HexColor

from courses.steps import Step, Thing, Way
from language import Language, message
from reports.fonts import faces as installed
from reports.fonts import must_have, tidy
from reports.papers import drawing
from reports.papers.sheet import GREY, INK, MM, NAVY, RULE, Sheet, fitted

SIZE = (148 * MM, 210 * MM)
_MARGIN = 9 * MM
_HEAD = 27 * MM
_FOOT = 29 * MM
_NUMBER = 6.2 * MM
_CHIP = 13.6 * MM
_TITLE_SIZE = 10.5
_LABEL_LARGEST, _LABEL_SMALLEST = 18.0, 12.5
_HIGHEST = 30 * MM
_NOTE = 24 * MM
"""The least width in which other names of a button can be read."""
_PAPER: Color = HexColor("#ffffff")
_WARM: Color = HexColor("#fff2cf")


@dataclass(frozen=True, slots=True)
class _Chip:
    """One thing to touch on paper: its words, other names of it, and how wide it would like to be (points)."""

    thing: Thing
    words: str
    elsewhere: str
    width: float
    picture: float
    """Width of its picture (points); 0 without."""


def draw(ways: Sequence[Way], language: Language = "ko") -> bytes:
    """A PDF with an A5 page for each way, the same bytes every time. Raises GlyphMissing, FontMissing."""
    faces = installed()
    title = message(language, "reports-card-title", pack=ways[0].pack.title.seen(language))
    sheet = Sheet(title, message(language, "reports-page-programme"), language, faces, SIZE)
    for way in ways:
        _Card(sheet, way).draw()
    return sheet.finish()


class _Card:
    """One page being drawn from the top down."""

    def __init__(self, sheet: Sheet, way: Way):
        self.sheet, self.way, self.faces = sheet, way, sheet.faces
        self.skin = next((s for s in way.pack.skins if s.use == "practised"), way.pack.skins[0])
        self.left, self.right = _MARGIN, SIZE[0] - _MARGIN

    def draw(self) -> None:
        """Head, steps, advice."""
        must_have(self.faces.regular, self._texts())
        self._head()
        room = SIZE[1] - _HEAD - _FOOT - 2 * MM
        steps = self.way.steps
        each = min(room / max(len(steps), 1), _HIGHEST)
        y = SIZE[1] - _HEAD - 1 * MM
        for n, step in enumerate(steps, 1):
            self._step(n, step, y - each, each, last=n == len(steps))
            y -= each
        self._foot()
        self.sheet.canvas.showPage()

    def _say(self, name: str, **args: str | int) -> str:
        return message(self.sheet.language, f"reports-card-{name}", **args)

    def _texts(self) -> list[str]:
        language = self.sheet.language
        texts = [self.way.pack.title.seen(language), self.way.mission.words.seen(language)]
        for step in self.way.steps:
            texts.append(step.title.seen(language))
            texts += [thing.label.seen(language) for thing in step.things]
        return [tidy(text) for text in texts]

    def _head(self) -> None:
        """The machine's picture and name in its own colours, and what is done here."""
        sheet, language = self.sheet, self.sheet.language
        canvas = sheet.canvas
        canvas.setFillColor(HexColor("#eef2f7"))
        canvas.rect(0, SIZE[1] - _HEAD, SIZE[0], _HEAD, stroke=0, fill=1)
        side = _HEAD - 5 * MM
        drawing.put(canvas, self.way.pack.picture, self.left, SIZE[1] - _HEAD + 2.5 * MM, side)
        x = self.left + side + 4 * MM
        title = self._say("title", pack=self.way.pack.title.seen(language))
        block = fitted(tidy(title), self.faces.bold, self.right - x, 23, 13, rows=1)
        with canvas.mark("H1"):
            sheet.block(x, SIZE[1] - 12.2 * MM, block, self.faces.bold, NAVY)
        words = self._say("example", words=tidy(self.way.mission.words.seen(language)))
        below = fitted(words, self.faces.regular, self.right - x, 11, 10.5, rows=2)
        sheet.block(x, SIZE[1] - 18.4 * MM, below, self.faces.regular, INK)

    def _step(self, n: int, step: Step, foot: float, height: float, last: bool) -> None:
        sheet, canvas = self.sheet, self.sheet.canvas
        middle = foot + height / 2
        canvas.setFillColor(NAVY)
        canvas.circle(self.left + _NUMBER, middle, _NUMBER, stroke=0, fill=1)
        sheet.centred(self.left + _NUMBER, middle - 7.2, str(n), self.faces.bold, 20, _PAPER)
        x = self.left + 2 * _NUMBER + 4 * MM
        width = self.right - x
        chip_height = min(_CHIP, height - 6.4 * MM)
        chips = [self._chip(thing, chip_height) for thing in step.things]
        title = fitted(tidy(step.title.seen(sheet.language)), self.faces.regular, width, _TITLE_SIZE, 7, rows=1)
        top = middle + (4.4 * MM + chip_height) / 2
        sheet.block(x, top - 3 * MM, title, self.faces.regular, INK)
        self._chips(chips, x, top - 4.4 * MM - chip_height, width, chip_height)
        if not last:
            canvas.setStrokeColor(HexColor("#d5dbe2"))
            canvas.setLineWidth(0.5)
            canvas.line(x, foot, self.right, foot)

    def _chip(self, thing: Thing, height: float) -> _Chip:
        language = self.sheet.language
        words = tidy(thing.label.seen(language))
        if thing.times > 1 and thing.kind != "keys":
            words = self._say("times", words=words, count=thing.times)
        others = ", ".join(dict.fromkeys(o for other in thing.elsewhere if (o := tidy(other.seen(language))) != words))
        natural = self.faces.bold.width(words, _LABEL_LARGEST) + 6 * MM
        return _Chip(thing, words, others, natural, height if thing.picture else 0)

    def _chips(self, chips: Sequence[_Chip], x: float, y: float, width: float, height: float) -> None:
        """The things side by side with arrows between; what is wide gives way to what is short."""
        arrow = 6.4 * MM
        room = width - arrow * (len(chips) - 1)
        for kept in (("device", "card", "choice", "gesture"), ("device",), ()):  # pictures go before words get small
            if sum(chip.width + chip.picture for chip in chips) > room:
                chips = [chip if chip.thing.kind in kept else replace(chip, picture=0) for chip in chips]
        widths = _shared([chip.width + chip.picture for chip in chips], room)
        for n, (chip, wide) in enumerate(zip(chips, widths, strict=True)):
            if n:
                self._arrow(x + 1.1 * MM, y + height / 2, arrow - 2.2 * MM)
                x += arrow
            self._button(chip, x, y, wide, height)
            x += wide
        self._elsewhere(chips, x + 3 * MM, y, height)

    def _elsewhere(self, chips: Sequence[_Chip], x: float, y: float, height: float) -> None:
        """What is written on these buttons elsewhere, beside them, where there is room for it."""
        named = [chip for chip in chips if chip.elsewhere]
        if not named or self.right - x < _NOTE:
            return
        said = [self._say("elsewhere-of", label=chip.words, words=chip.elsewhere) for chip in named]
        if len(chips) == 1:
            said = [self._say("elsewhere", words=named[0].elsewhere)]
        block = fitted(" / ".join(said), self.faces.regular, self.right - x, 10.5, 9.5)
        if block.size < 9.5:  # too much for the room: the first of them
            block = fitted(said[0], self.faces.regular, self.right - x, 10.5, 8.5)
        middle = y + height / 2 + (len(block.lines) - 1) * block.leading / 2 - block.size * 0.36
        self.sheet.block(x, middle, block, self.faces.regular, INK)

    def _button(self, chip: _Chip, x: float, y: float, width: float, height: float) -> None:
        """The thing as it looks: a button of the machine's colours, or a part of the machine with a dashed edge."""
        canvas, colours = self.sheet.canvas, self.skin.colours
        main = chip.thing.kind == "primary"
        fill = HexColor(colours.get("accent", "#1f3555")) if main else _PAPER
        ink = HexColor(colours.get("accent_text", "#ffffff")) if main else INK
        canvas.saveState()
        canvas.setFillColor(fill)
        canvas.setStrokeColor(fill if main else RULE if chip.thing.kind == "device" else INK)
        canvas.setLineWidth(1.1)
        if chip.thing.kind in ("device", "gesture"):
            canvas.setDash(3, 2)
            canvas.setStrokeColor(INK)
        canvas.roundRect(x, y, width, height, 2.4 * MM, stroke=1, fill=1)
        canvas.restoreState()
        inner, start = width - 4 * MM, x + 2 * MM
        if chip.picture:
            side = height - 1.6 * MM
            drawing.put(canvas, chip.thing.picture, x + 1.4 * MM, y + 0.8 * MM, side)
            start = x + side + 2.6 * MM
            inner = x + width - 2 * MM - start
        block = fitted(chip.words, self.faces.bold, inner, _LABEL_LARGEST, 14, rows=1)
        if block.size < 14:
            block = fitted(chip.words, self.faces.bold, inner, height / 2.7, _LABEL_SMALLEST, rows=2)
        foot = y + height / 2 + (len(block.lines) - 1) * block.leading / 2 - block.size * 0.36
        self.sheet.block(start + inner / 2, foot, block, self.faces.bold, ink, centre=True)

    def _arrow(self, x: float, y: float, length: float) -> None:
        canvas = self.sheet.canvas
        canvas.setFillColor(NAVY)
        path = canvas.beginPath()
        path.moveTo(x, y - 2 * MM)
        path.lineTo(x + length, y)
        path.lineTo(x, y + 2 * MM)
        path.close()
        canvas.drawPath(path, stroke=0, fill=1)

    def _foot(self) -> None:
        """One line of advice, and what to say when stuck."""
        sheet, canvas = self.sheet, self.sheet.canvas
        top = _FOOT - 2 * MM
        canvas.setFillColor(_WARM)
        canvas.setStrokeColor(HexColor("#8a6410"))
        canvas.setLineWidth(0.8)
        canvas.roundRect(self.left, 7 * MM, self.right - self.left, top - 7 * MM, 2.4 * MM, stroke=1, fill=1)
        side = 15 * MM
        picture = "device:card" if self.way.advice == "card" else "icon:help"
        drawing.put(canvas, picture, self.left + 2 * MM, 7 * MM + (top - 7 * MM - side) / 2, side)
        x = self.left + side + 5 * MM
        width = self.right - x - 2 * MM
        advice = fitted(self._say("advice", about=self.way.advice), self.faces.bold, width, 15, 10, rows=1)
        sheet.block(x, top - 8.6 * MM, advice, self.faces.bold, INK)
        stuck = fitted(self._say("stuck"), self.faces.regular, width, 12.5, 9, rows=1)
        sheet.block(x, top - 15.6 * MM, stuck, self.faces.regular, INK)
        sheet.text(self.left, 3.4 * MM, self._say("signs"), self.faces.regular, 5.5, GREY)


def _shared(wanted: Sequence[float], room: float) -> list[float]:
    """Each as wide as it wants where there is room; else the widest give way until all fit."""
    if sum(wanted) <= room:
        return list(wanted)
    low, high = 0.0, max(wanted)
    while high - low > 0.01:
        cap = (low + high) / 2
        if sum(min(width, cap) for width in wanted) > room:
            high = cap
        else:
            low = cap
    return [min(width, low) for width in wanted]
