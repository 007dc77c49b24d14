"""The order slip of the real level: what somebody sent shopping holds in their hand, 80 mm wide as a till prints."""

from __future__ import annotations

from pathlib import Path

from courses import catalogue
from courses.catalogue import Catalogue
from courses.kiosk import PracticeCard
from courses.mission import Mission
from courses.pack import Pack
from courses.pressing import applied
from language import Language, message, phrase
from reports import writing
from reports.fonts import Face, must_have, tidy
from reports.fonts import faces as installed
from reports.papers.handouts import NoCard
from reports.papers.sheet import GREY, INK, MM, RULE, Sheet, broken

WIDTH = 80 * MM
_MARGIN = 6 * MM
_ORDER, _CARD, _SMALL = 17.0, 11.0, 9.0
"""Sizes in points: an order is read at arm's length without glasses."""
_LEADING = 1.45
_WITHOUT_CARD = frozenset({"bus_stop"})
"""Kinds of machines that ask nobody who they are."""

_Line = tuple[str, Face, float]


def slip(
    pack: str,
    mission: str,
    folder: Path,
    language: Language = "ko",
    packs: Catalogue | None = None,
    sold_out: bool = False,
) -> Path:
    """Draw the slip of a mission into `folder`; `sold_out`: with the substitute that the real level names.

    Raises NoCard, GlyphMissing, FontMissing, CannotWrite.
    """
    known = packs or catalogue.load()
    found = known.packs.get(pack)
    if found is None:
        raise NoCard(phrase("reports-no-such-pack", pack=pack, known=", ".join(known.packs)))
    chosen = found.mission(mission)
    if chosen is None:
        missions = ", ".join(one.id for one in found.missions)
        raise NoCard(phrase("reports-no-such-mission", pack=pack, mission=mission, known=missions))
    if sold_out:
        chosen, _ = applied(found, chosen, ["sold_out"])
    name = message(language, "reports-slip-file", pack=found.title.seen(language), mission=mission)
    return writing.save(folder / f"{writing.safe_name(name)}.pdf", draw(found, chosen, language))


def draw(pack: Pack, mission: Mission, language: Language = "ko") -> bytes:
    """A PDF as long as its words, the same bytes every time. Raises GlyphMissing, FontMissing."""
    faces = installed()
    width = WIDTH - 2 * _MARGIN
    title, shop = message(language, "reports-slip-title"), tidy(pack.title.seen(language))
    order: list[_Line] = [
        (line, faces.bold, _ORDER) for line in broken(tidy(mission.words.seen(language)), faces.bold, width, _ORDER)
    ]
    card: list[_Line] = []
    if pack.kind not in _WITHOUT_CARD:
        for n, line in enumerate(_card(mission.situation.card, language)):
            card.append((line, faces.regular if n else faces.bold, _CARD))
    note = message(language, "reports-slip-note")
    must_have(faces.regular, [title, shop, note, *(line for line, _, _ in (*order, *card))])
    rules = 2 if card else 1
    high = 27 * MM + sum(size * _LEADING for _, _, size in (*order, *card)) + rules * 6 * MM + 12 * MM
    sheet = Sheet(f"{title} {shop}", message(language, "reports-page-programme"), language, faces, (WIDTH, high))
    y = high - 12 * MM
    with sheet.canvas.mark("H1"):
        sheet.centred(WIDTH / 2, y, title, faces.bold, 20)
    sheet.centred(WIDTH / 2, y - 8 * MM, shop, faces.regular, 12, GREY)
    y -= 15 * MM
    for lines in (order, card):
        if lines:
            y = _ruled(sheet, y)
            y = _lines(sheet, y, lines)
    y = _ruled(sheet, y)
    sheet.centred(WIDTH / 2, y - _SMALL, note, faces.regular, _SMALL, GREY)
    sheet.canvas.showPage()
    return sheet.finish()


def _card(card: PracticeCard, language: Language) -> list[str]:
    """The practice card, its name first."""
    values = (
        ("name", card.name.seen(language)),
        ("telephone", card.telephone),
        ("birth", card.birth),
        ("pin", card.pin),
    )
    return [
        message(language, "reports-slip-card"),
        *(f"{message(language, f'reports-slip-card-{name}')}  {value}" for name, value in values),
    ]


def _ruled(sheet: Sheet, y: float) -> float:
    """A dashed line, as a till prints one; where the next words begin."""
    canvas = sheet.canvas
    canvas.setStrokeColor(RULE)
    canvas.setLineWidth(0.8)
    canvas.setDash(3, 2.4)
    canvas.line(_MARGIN, y, WIDTH - _MARGIN, y)
    canvas.setDash()
    return y - 3 * MM


def _lines(sheet: Sheet, y: float, lines: list[_Line]) -> float:
    for words, face, size in lines:
        y -= size * _LEADING
        sheet.text(_MARGIN, y + size * 0.3, words, face, size, INK)
    return y - 3 * MM
