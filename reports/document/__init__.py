"""Out of the figures a document: sections, tables, charts and sentences, in one language, for one edition."""

from __future__ import annotations

from language import Language, message
from reports import dates
from reports.document import grid, outlook, practice, progress, summary, sums, survey
from reports.document.model import Document, Edition, Section, Terms
from reports.document.naming import Names
from reports.document.words import Period, Words
from reports.figures import Figures
from reports.tidy import tidy

__all__ = ["Document", "Edition", "Period", "Words", "make"]

_RULES = ("persons", "attendances", "meetings", "completed", "completion", "satisfaction", "credited", "achievement")


def make(
    figures: Figures,
    language: Language = "ko",
    edition: Edition = "official",
    period: Period = "year",
    names: Names | None = None,
) -> Document:
    """The report of `figures`. A monthly one (`period`) says the month of the figures' day first.

    `names`: what machines and their steps are called; without it the suite's own content is asked.
    """
    t = Words(language)
    seen = sums.of(figures, edition, t)
    called = names or Names()
    chapters = (
        progress.main_figures(figures, seen),
        outlook.section(figures, seen),
        progress.stages(figures, seen),
        progress.months(figures, seen),
        progress.parts(figures, seen),
        progress.groups(figures, seen),
        grid.short(figures, seen),
        practice.machines(figures, seen, called),
        practice.hardest(figures, seen, called),
        practice.mistakes(figures, seen),
        survey.answers(figures, seen),
        survey.shops(figures, seen),
        survey.feelings(figures, seen),
        _rules(figures, t),
        grid.long(figures, seen),
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
    strange = [tidy(part.name) for part in figures.parts if part.unknown]
    if strange:
        found.append(t("notice-unknown", names=", ".join(strange)))
    if edition == "published":
        found.append(t("notice-hidden"))
    return tuple(found)


def _rules(figures: Figures, t: Words) -> Section:
    known = [name for name in _RULES if name != "satisfaction" or figures.survey]
    pairs = [(t(f"m-{name}"), t(f"rule-{name}", trained=figures.trained)) for name in known]
    return Section("rules", t("rules"), (Terms(tuple(pairs)),))
