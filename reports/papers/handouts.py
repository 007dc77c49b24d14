"""What learners take home, from the records and the content: their own page, and the card of a machine."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from courses import catalogue, steps
from courses.catalogue import Catalogue
from language import Language, message, phrase
from records import clock
from records.store import Store
from reports import learning, writing
from reports.faults import ReportFault
from reports.papers import card_page, own_page


class NoCard(ReportFault):
    """There is no such machine or mission, or no way through it."""


def own(
    store: Store,
    uid: str,
    folder: Path,
    language: Language = "ko",
    today: date | None = None,
    packs: Catalogue | None = None,
) -> Path:
    """Draw a learner's own page into `folder`. Raises KeyError, GlyphMissing, FontMissing, CannotWrite."""
    day = today or date.fromisoformat(clock.day_of(store.now()))
    found = learning.own(store, packs or catalogue.load(), uid, day)
    name = writing.safe_name(f"{message(language, 'reports-own-title')} {found.name}")
    return writing.save(folder / f"{name}.pdf", own_page.draw(found, language), writing.PRIVATE)


def card(pack: str, folder: Path, mission: str = "", language: Language = "ko", packs: Catalogue | None = None) -> Path:
    """Draw the take-home card of a machine into `folder`: of a mission, of the easiest one without.

    Raises NoCard, GlyphMissing, FontMissing, CannotWrite.
    """
    known = packs or catalogue.load()
    found = known.packs.get(pack)
    if found is None:
        raise NoCard(phrase("reports-no-such-pack", pack=pack, known=_listed(list(known.packs))))
    chosen = found.mission(mission) if mission else steps.easiest(found)
    if chosen is None:
        missions = _listed([one.id for one in found.missions])
        raise NoCard(phrase("reports-no-such-mission", pack=pack, mission=mission, known=missions))
    try:
        way = steps.way(known, found, chosen)
    except steps.NoWay:
        raise NoCard(phrase("reports-card-no-way", mission=chosen.id)) from None
    except steps.TooLong:
        raise NoCard(phrase("reports-card-too-long", mission=chosen.id)) from None
    name = message(language, "reports-card-file", pack=found.title.seen(language))
    if mission:
        name = f"{name} ({mission})"
    return writing.save(folder / f"{writing.safe_name(name)}.pdf", card_page.draw([way], language))


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names)
