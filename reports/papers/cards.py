"""Learner cards: eight on a sheet to cut, each with a name and the number to press at a kiosk, as large as can be."""

from __future__ import annotations

from dataclasses import dataclass

from language import Language, message
from reports.papers import grid
from reports.papers.form import Form
from reports.papers.sheet import GREY, MM, NAVY, PORTRAIT, RULE, fitted

_ACROSS, _DOWN = 2, 4
_WIDTH, _HEIGHT = PORTRAIT[0] / _ACROSS, PORTRAIT[1] / _DOWN
_INSET = 9 * MM
"""From the cut to the words: what a printer's edge or a slip of the scissors takes is empty."""


@dataclass(frozen=True, slots=True)
class Card:
    """One learner's card. `number` is what is pressed to begin."""

    name: str
    number: str


@dataclass(frozen=True, slots=True)
class Cards:
    """The cards of a class."""

    klass: str
    centre: str
    cards: tuple[Card, ...]


def draw(paper: Cards, language: Language = "ko") -> bytes:
    """As many sheets as the cards need. Raises GlyphMissing, FontMissing."""
    title = message(language, "papers-cards")
    form = Form(f"{title} {paper.klass}", paper.centre, language)
    form.foot = False
    sheets = grid.batches(paper.cards, _ACROSS * _DOWN)
    for n, some in enumerate(sheets):
        if n:
            form.turn()
        _cuts(form)
        for place, card in enumerate(some):
            down, across = divmod(place, _ACROSS)
            _card(form, card, paper, across * _WIDTH, PORTRAIT[1] - (down + 1) * _HEIGHT)
    return form.finish()


def _card(form: Form, card: Card, paper: Cards, x: float, y: float) -> None:
    sheet = form.sheet
    width, middle = _WIDTH - 2 * _INSET, x + _WIDTH / 2
    bold, regular = sheet.faces.bold, sheet.faces.regular
    about = fitted(f"{form.author} · {form.ready(paper.klass)}", regular, width, 10, 6, rows=1)
    name = fitted(form.say("reports-own-name", name=form.ready(card.name)), bold, width, 26, 15, rows=2)
    how = fitted(_how(form), regular, width, 11, 8, rows=2)
    with sheet.canvas.group("Sect"):
        sheet.block(middle, y + _HEIGHT - _INSET - 3 * MM, about, regular, GREY, centre=True)
        with sheet.canvas.mark("H1"):
            top = y + _HEIGHT - _INSET - 16 * MM + (len(name.lines) - 1) * name.leading / 2
            sheet.block(middle, top, name, bold, centre=True)
        if card.number:
            number = fitted(form.ready(card.number), bold, width, 62, 20, rows=1)
            sheet.block(middle, y + _HEIGHT / 2 - 14 * MM, number, bold, NAVY, centre=True)
        sheet.block(middle, y + _INSET + (len(how.lines) - 1) * how.leading + 1 * MM, how, regular, centre=True)


def _how(form: Form) -> str:
    """What to do with the number, in the very words of the kiosk's button."""
    return form.say("papers-cards-how", button=form.say("kiosk_trainer-by-number"))


def _cuts(form: Form) -> None:
    """Dashed lines to cut along."""
    canvas = form.sheet.canvas
    canvas.setStrokeColor(RULE)
    canvas.setLineWidth(0.5)
    canvas.setDash(4, 3)
    canvas.line(_WIDTH, 0, _WIDTH, PORTRAIT[1])
    for n in range(1, _DOWN):
        canvas.line(0, n * _HEIGHT, PORTRAIT[0], n * _HEIGHT)
    canvas.setDash()
