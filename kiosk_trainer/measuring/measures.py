"""Measuring a machine's glass as a person with a ruler and a colour meter would: no window is needed.

Everything is measured from what is drawn, not from what was meant: the ground of a text is the topmost surface under
it, the edge of a control is held against what lies around it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from math import floor

from courses.kiosk import Screen
from kiosk_trainer.look.colours import contrast
from kiosk_trainer.look.fonts import Fonts
from kiosk_trainer.look.sizes import MM_PER_INCH, Sizes
from kiosk_trainer.machine.boxes import Box, Layout, Piece, Text
from kiosk_trainer.machine.paint import Paint
from language import Language

AREA_MM2 = 144.0
"""Least area of a control: KS X 9211."""
TEXT_CONTRAST, OFF_CONTRAST, EDGE_CONTRAST = 7.0, 4.5, 3.0
"""WCAG 2.2 1.4.6; what cannot be used now, 1.4.3; edges of controls, 1.4.11."""


TOGETHER = 0.6
"""Of the enlargement: what would have no room on a page of its own, or be broken, may be set so much smaller."""


@dataclass(slots=True)
class Measures:
    """What was measured on any number of screens: how often, and each failure in words."""

    fonts: Fonts
    screens: int = 0
    taken: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)

    def screen(
        self,
        name: str,
        screen: Screen,
        layout: Layout,
        paint: Paint,
        sizes: Sizes,
        language: Language,
        low: bool = False,
    ) -> None:
        """Take every measure of one screen. `name` says where it is met; `low`: pixels
        at the top that hold nothing to be touched."""
        self.screens += 1
        work = _Screen(screen, layout, paint, sizes, language, self.fonts, low)
        measures: list[Iterator[tuple[str, str]]] = [
            work.inside(),
            work.controls(),
            work.gaps(),
            work.texts(),
            work.labels(),
            work.colours(),
            work.edges(),
            work.words(),
            work.complete(),
        ]
        if low:
            measures.append(work.reach())
        for measure in measures:
            for what, wrong in measure:
                self.taken[what] += 1
                if wrong:
                    self.failures.append(f"{name}: {what}: {wrong}")

    def counts(self) -> str:
        """One line of counts."""
        kinds = ", ".join(f"{what} {count:,}" for what, count in sorted(self.taken.items()))
        total = sum(self.taken.values())
        return f"screens {self.screens:,} · measures {total:,} ({kinds}) · failures {len(self.failures):,}"


@dataclass(frozen=True, slots=True)
class _Screen:
    """Measures of one screen: each yields (what was measured, what is wrong or nothing)."""

    screen: Screen
    layout: Layout
    paint: Paint
    sizes: Sizes
    language: Language
    fonts: Fonts
    low: int = 0

    @property
    def _enlarged(self) -> float:
        """How much higher text must stand than unenlarged."""
        return max(1.0, self.sizes.zoom * TOGETHER)

    def _buttons(self) -> list[Piece]:
        return [p for p in self.layout.pieces if p.control is not None or p.turn is not None]

    def inside(self) -> Iterator[tuple[str, str]]:
        """Everything stands on the glass, and nothing twice."""
        glass = Box(0, 0, self.layout.width, self.layout.height)
        keys = Counter(p.key for p in self.layout.pieces)
        for piece in self.layout.pieces:
            wrong = f"{piece.key} leaves the glass: {piece.box}" if not glass.holds(piece.box) else ""
            yield "place", wrong or (f"{piece.key} is there twice" if keys[piece.key] > 1 else "")

    def controls(self) -> Iterator[tuple[str, str]]:
        """The shorter side and the area of a control. A finger does not grow: enlarged, they are what they must be."""
        least = self.sizes.touch_least
        for piece in self._buttons():
            w, h = self.sizes.mm(piece.box.w), self.sizes.mm(piece.box.h)
            yield "side", f"{piece.key} is {min(w, h):.1f} mm" if min(w, h) < least - 0.01 else ""
            yield "area", f"{piece.key} has {w * h:.0f} mm2" if w * h < AREA_MM2 - 1 else ""

    def gaps(self) -> Iterator[tuple[str, str]]:
        """The distance of each control to its neighbours; an overlap is a negative one."""
        buttons = sorted(self._buttons(), key=lambda p: p.box.y)
        least = floor(self.sizes.gap * self.sizes.dpi / MM_PER_INCH)
        for n, one in enumerate(buttons):
            wrong = ""
            for other in buttons[n + 1 :]:
                if other.box.y - one.box.bottom >= least:
                    break  # all that follow stand lower
                if one.box.gap(other.box) < least:
                    wrong = f"{one.key} and {other.key}: {self.sizes.mm(one.box.gap(other.box)):.1f} mm"
            yield "gap", wrong

    def texts(self) -> Iterator[tuple[str, str]]:
        """Ink height, letters that the font has, and room for every line: nothing is cut off."""
        least = self.sizes.floor
        for piece in self.layout.pieces:
            for text in piece.texts:
                face = self.fonts.bold if text.bold else self.fonts.regular
                ink = self.sizes.mm(text.size * face.ink)
                yield "ink", f"{piece.key}: {text.lines} has {ink:.2f} mm" if ink < least - 0.02 else ""
                wide = max((face.width(line, text.size) for line in text.lines), default=0)
                high = len(text.lines) * text.size * face.line - len(text.lines)
                cut = wide > text.box.w or high > text.box.h
                yield "clip", f"{piece.key}: {text.lines} needs {wide} x {high:.0f} in {text.box}" if cut else ""
                lacking = face.missing("".join(text.lines))
                yield "glyph", f"{piece.key}: {lacking}" if lacking else ""
                held = _holds(piece.box, text.box)
                yield "label", "" if held else f"{piece.key}: {text.lines} leaves its control"

    def labels(self) -> Iterator[tuple[str, str]]:
        """The label of a control is text that must be read to act, and has its height."""
        for piece in self._buttons():
            key = piece.control is not None and piece.control.kind == "key"  # keys keep to what a finger needs
            act = self.sizes.act * (1.0 if key else self._enlarged)
            label = piece.control.label.seen(self.language) if piece.control else ""
            bare = label.replace(" ", "")
            for text in piece.texts:
                if bare and "".join(text.lines).replace(" ", "") in bare:
                    yield "act", f"{piece.key}: {text.lines} has {text.ink} mm" if text.ink < act - 0.01 else ""

    def _ground(self, piece: Piece, at: Box) -> str:
        """The topmost fill under `at` that was drawn before `piece`'s own texts."""
        ground = self.paint.ground
        for under in self.layout.pieces:
            fill = self.paint.surface(under.surface).fill if under.surface != "dim" else ""
            if fill and under.box.holds(at):
                ground = fill
            if under is piece:
                break
        return ground

    def colours(self) -> Iterator[tuple[str, str]]:
        """Contrast of each text with what it really stands on."""
        for piece in self.layout.pieces:
            own = self.paint.surface(piece.surface).fill if piece.surface != "dim" else ""
            for text in piece.texts:
                band = self.paint.band(text.role)
                shown = self.paint.text(text.role, band or own or self.paint.ground)
                ratio = contrast(shown, band or self._ground(piece, _seen(text)))
                least = OFF_CONTRAST if text.role == "off_text" else TEXT_CONTRAST
                wrong = f"{piece.key}: {text.lines} ({text.role}) has {ratio:.2f}:1" if ratio < least - 0.01 else ""
                yield "contrast", wrong

    def edges(self) -> Iterator[tuple[str, str]]:
        """A control that acts shows against what lies around it, by its fill or by its edge."""
        for piece in self._buttons():
            if not piece.touchable:
                continue
            surface = self.paint.surface(piece.surface)
            around = self._around(piece)
            best = max((contrast(c, around) for c in (surface.fill, surface.edge) if c), default=1.0)
            yield "edge", f"{piece.key} ({piece.surface}) has {best:.2f}:1" if best < EDGE_CONTRAST - 0.01 else ""

    def _around(self, piece: Piece) -> str:
        ground = self.paint.ground
        for under in self.layout.pieces:
            if under is piece:
                break
            fill = self.paint.surface(under.surface).fill if under.surface != "dim" else ""
            if fill and under.control is None and under.box.holds(piece.box):
                ground = fill
        return ground

    def words(self) -> Iterator[tuple[str, str]]:
        """What can be touched can be heard, and what was pressed or chosen says so by more than colour."""
        for piece in self._buttons():
            heard = piece.spoken.heard(self.language).strip()
            yield "spoken", "" if heard else f"{piece.key} cannot be heard"
            if piece.control is not None and piece.control.selected:
                surface = self.paint.surface(piece.surface)
                usual = self.paint.surface(piece.surface.removesuffix("_on"))
                marked = piece.pictures or surface.bar or surface.edge_mm >= usual.edge_mm + 0.5
                yield "chosen", "" if marked else f"{piece.key} is chosen by colour alone"

    def complete(self) -> Iterator[tuple[str, str]]:
        """Every control stands on this page or on one that a button leads to."""
        here = {p.control.id for p in self.layout.pieces if p.control is not None}
        there = {id for id, _ in self.layout.elsewhere}
        for control in self.screen.controls():
            yield "found", "" if control.id in here | there else f"{control.id} is nowhere"

    def reach(self) -> Iterator[tuple[str, str]]:
        """In the low mode nothing that is to be touched stands in the upper half of the whole glass."""
        for piece in self._buttons():
            high = piece.touchable and piece.box.y < self.low
            yield "reach", f"{piece.key} begins at {piece.box.y}, above {self.low}" if high else ""


def _seen(text: Text) -> Box:
    """The middle of a text's box, where its letters are."""
    return Box(text.box.x + text.box.w // 2, text.box.y + text.box.h // 2, 1, 1)


def _holds(control: Box, text: Box) -> bool:
    """Whether `text` stays within its piece; a rounded pixel is no fault."""
    wider = Box(control.x - 1, control.y - 1, control.w + 2, control.h + 2)
    return wider.holds(text)
