"""What stands beside the figures: how sure people feel, before and after, and how it went in real shops.

Neither is added to anything. The questions are no validated scale: each is shown by itself, nothing is summed up.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from records.confidence import QUESTIONS, Question
from records.field import HOWS, SHOPS, How, Shop


@dataclass(frozen=True, slots=True)
class Change:
    """One question: how many answered it both times, and of these how many more, equally and less surely."""

    question: Question
    both: int
    surer: int
    same: int
    less: int


@dataclass(frozen=True, slots=True)
class Shopping:
    """Visits to one kind of shop: how many ended how."""

    shop: Shop
    ended: Mapping[How, int]


@dataclass(frozen=True, slots=True)
class Beside:
    """Both, for one unit and time."""

    changes: tuple[Change, ...] = ()
    """A line for each question that somebody answered both times."""
    shops: tuple[Shopping, ...] = ()


NONE = Beside()
"""Nobody was asked, nobody was in a shop."""


def told(surer: Mapping[str, int], visits: Mapping[str, int]) -> Beside:
    """What was answered and noted, from the numbers by question/change and shop/how."""
    return Beside(_changes(surer), _shops(visits))


def _changes(numbers: Mapping[str, int]) -> tuple[Change, ...]:
    found = []
    for question in QUESTIONS:
        surer, same, less = (numbers.get(f"{question}/{how}", 0) for how in ("surer", "same", "less"))
        if surer + same + less:
            found.append(Change(question, surer + same + less, surer, same, less))
    return tuple(found)


def _shops(numbers: Mapping[str, int]) -> tuple[Shopping, ...]:
    rows = (Shopping(shop, {how: numbers.get(f"{shop}/{how}", 0) for how in HOWS}) for shop in SHOPS)
    return tuple(row for row in rows if any(row.ended.values()))
