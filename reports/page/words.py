"""The words and numbers of a page in one language."""

from __future__ import annotations

from dataclasses import dataclass

from language import Language, message
from language.functions import Argument
from reports import dates
from reports.figures import SEXES, TARGETS, Cell, Figures, Line

DASH = "–"


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the 개조식 outline (□, under it ○, under that -)."""

    words: str
    under: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Words:
    """What the page says, bound to its language."""

    language: Language

    def __call__(self, name: str, /, **args: Argument) -> str:
        """The page's message `name`."""
        return message(self.language, f"reports-page-{name}", **args)

    def number(self, value: float | None) -> str:
        """Grouped digits; half hours keep their half; what is not known is a dash."""
        if value is None:
            return DASH
        return f"{dates.whole(round(value, 1)):,}"

    def percent(self, share: float | None) -> str:
        """One decimal; the first steps toward a million are not rounded away to nothing."""
        if share is None:
            return DASH
        if 0 < share < 0.0001:
            return self("less-than", share="0.01%")
        return f"{100 * share:.2f}%" if 0 < share < 0.01 else f"{100 * share:.1f}%".replace(".0%", "%")

    def title(self, figures: Figures) -> str:
        """The page's title."""
        if figures.level == "city":
            return self("title-city", year=str(figures.year))
        return self("title", name=figures.name, year=str(figures.year))

    def outline(self, figures: Figures) -> tuple[Entry, ...]:
        """The first page: what an office reads before anything else."""
        whole, month, million, level = figures.whole, figures.this_month, figures.million, figures.level
        toward = [
            Entry(self("out-year", count=million.persons_year, share=self.percent(million.rate_year), level=level)),
            Entry(self("out-total", count=million.persons_total, share=self.percent(million.rate_total), level=level)),
        ]
        if level != "city":
            toward.insert(0, Entry(self("out-credited", count=whole.credited, level=level)))
        taught = (
            Entry(
                self("out-persons", persons=whole.persons, attendances=whole.attendances),
                (
                    Entry(self("out-meetings", meetings=whole.meetings, hours=self.number(whole.hours))),
                    Entry(self("out-completed", count=whole.completed, share=self.percent(whole.completion))),
                ),
            ),
            Entry(
                self(
                    "out-month",
                    month=dates.month_name(figures.until.month, self.language),
                    persons=month.persons,
                    attendances=month.attendances,
                    completed=month.completed,
                )
            ),
        )
        boxes = [Entry(self("out-goal"), tuple(toward)), Entry(self("out-taught"), taught)]
        groups = self._groups(figures.cells)
        if groups:
            boxes.append(Entry(self("out-people"), tuple(Entry(words) for words in groups)))
        return tuple(boxes)

    def _groups(self, cells: tuple[Cell, ...]) -> list[str]:
        lines = []
        for field, order in (("target", TARGETS), ("sex", SEXES)):
            sums = {key: sum(cell.persons for cell in cells if getattr(cell, field) == key) for key in order}
            parts = [self("out-part", name=self.group(field, key), count=n) for key, n in sums.items() if n]
            if parts:
                lines.append(self("out-groups", field=field, parts=", ".join(parts)))
        return lines

    def group(self, field: str, key: str) -> str:
        """A target group's or a sex's name; field is target or sex."""
        return self(f"{field}-name", of=key or "unknown")

    def shop(self, shop: str) -> str:
        """A kind of shop."""
        return message(self.language, "reports-shop", shop=shop)

    def decade(self, decade: int) -> str:
        """Born in the 1950s; or not said."""
        return self("decade", decade=str(decade)) if decade else self("decade-unknown")

    def cells_of(self, line: Line) -> tuple[str, ...]:
        """A unit's row in the table of units."""
        return (
            self.number(line.persons),
            self.number(line.attendances),
            self.number(line.meetings),
            self.number(line.hours),
            self.number(line.completed),
            self.percent(line.completion),
            self.number(line.credited),
        )
