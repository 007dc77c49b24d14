"""Out of the figures a document: sections, tables, charts and sentences, in one language, for one edition."""

from __future__ import annotations

from language import Language, message
from reports import dates
from reports.document import practice, progress, shown, summary
from reports.document.model import Document, Edition, Section, Terms
from reports.document.words import Period, Words
from reports.figures import Figures

__all__ = ["Document", "Edition", "Period", "Words", "make"]

_RULES = ("persons", "attendances", "completed", "credited", "achievement")


def make(
    figures: Figures, language: Language = "ko", edition: Edition = "official", period: Period = "year"
) -> Document:
    """The report of `figures`. A monthly one (`period`) says the month of the figures' day first."""
    t = Words(language)
    seen = shown.of(figures, edition, t)
    chapters = (
        progress.main_figures(figures, seen),
        progress.months(figures, seen),
        progress.parts(figures, seen),
        progress.groups(figures, seen),
        practice.shops(figures, seen),
        practice.feelings(figures, seen),
        _rules(t),
    )
    return Document(
        language=language,
        edition=edition,
        programme=message(language, "reports-page-programme"),
        title=t.title(figures, period),
        file=f"{t.title(figures, period)} {t('file-edition', edition=edition)}",
        day=figures.until,
        as_of=t("as-of", day=dates.long_day(figures.until, language)),
        badge=t.badge(edition),
        notices=_notices(figures, edition, t),
        summary=t("summary"),
        goals=summary.goals(figures, seen),
        outline=summary.outline(figures, seen, period),
        sections=tuple(chapter for chapter in chapters if chapter is not None),
        footer=t("footer", edition=edition),
    )


def _notices(figures: Figures, edition: Edition, t: Words) -> tuple[str, ...]:
    found = []
    if not figures.whole.meetings:
        found.append(t("notice-no-meetings", year=str(figures.year)))
    elif not figures.whole.persons:
        found.append(t("notice-nobody"))
    if edition == "published":
        found.append(t("notice-hidden"))
    return tuple(found)


def _rules(t: Words) -> Section:
    pairs = tuple((t(f"m-{name}"), t(f"rule-{name}")) for name in _RULES)
    return Section("rules", t("rules"), (Terms(pairs),))
