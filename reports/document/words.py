"""The words and numbers of a report in one language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from language import Language, message
from language.functions import Argument
from reports import dates
from reports.document.model import Edition, Value
from reports.figures import Figures
from reports.tidy import tidy

DASH = "–"
HIDDEN = "*"
Period = Literal["year", "month"]
NOTHING = Value("none", None, DASH)
KEPT = Value("hidden", None, HIDDEN)


@dataclass(frozen=True, slots=True)
class Words:
    """What a report says, bound to its language."""

    language: Language

    def __call__(self, name: str, /, **args: Argument) -> str:
        """The report's message `name`."""
        return message(self.language, f"document-{name}", **args)

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

    def text(self, words: str) -> Value:
        """Words, and names as they can stand in a report: without signs that turn or hide other letters."""
        tidied = tidy(words)
        return Value("text", tidied, tidied)

    def count(self, value: int | None) -> Value:
        """A whole number."""
        return NOTHING if value is None else Value("count", value, self.number(value))

    def hours(self, value: float | None) -> Value:
        """Hours with at most one decimal."""
        return NOTHING if value is None else Value("hours", round(value, 1), self.number(value))

    def seconds(self, value: float | None) -> Value:
        """Seconds with one decimal."""
        return NOTHING if value is None else Value("seconds", round(value, 1), f"{value:,.1f}")

    def share(self, value: float | None) -> Value:
        """A part of a whole, in percent."""
        return NOTHING if value is None else Value("share", round(value, 6), self.percent(value))

    def score(self, value: float | None) -> Value:
        """A mean of answers, with two decimals."""
        return NOTHING if value is None else Value("score", round(value, 2), f"{value:.2f}")

    def day(self, day: date) -> Value:
        """A day."""
        return Value("day", day, dates.long_day(day, self.language))

    def month(self, year: int, month: int) -> Value:
        """A month of a year."""
        return Value("month", date(year, month, 1), dates.month_name(month, self.language))

    def period(self, figures: Figures, period: Period) -> str:
        """2026년, 2026년 11월; 2026, Nov 2026."""
        if period == "year":
            return self("year", year=str(figures.year))
        return self("month", year=str(figures.year), month=dates.month_name(figures.until.month, self.language))

    def title(self, figures: Figures, period: Period = "year") -> str:
        """The report's title."""
        when = self.period(figures, period)
        return (
            self("title-city", when=when)
            if figures.level == "city"
            else self("title", name=tidy(figures.name), when=when)
        )

    def badge(self, edition: Edition) -> str:
        """Which edition it is."""
        return self("badge", edition=edition)

    def group(self, field: str, key: str) -> str:
        """A target group's or a sex's name; field is target or sex."""
        return self(f"{field}-name", of=key or "unknown")

    def shop(self, shop: str) -> str:
        """A kind of shop."""
        return message(self.language, "reports-shop", shop=shop)

    def level(self, level: str) -> str:
        """How much help there was."""
        return message(self.language, "understanding-level", level=level)

    def trouble(self, trouble: str) -> str:
        """One of the twelve places where people fail."""
        return message(self.language, "understanding-place", place=trouble)

    def decade(self, decade: int) -> str:
        """Born in the 1950s; or not said."""
        return self("decade", decade=str(decade)) if decade else self("decade-unknown")
