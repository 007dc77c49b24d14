"""What stands beside the figures of a class: how sure people feel, before and after, and how it went in real shops.

Neither is added to anything. The questions are no validated scale: each is shown by itself, nothing is summed up.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from records import confidence, field
from records.confidence import QUESTIONS, Occasion, Question
from records.field import HOWS, SHOPS, How, Shop
from records.store import Store


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
    """Both, for one class."""

    changes: tuple[Change, ...] = ()
    """A line for each question that somebody answered both times."""
    shops: tuple[Shopping, ...] = ()


NONE = Beside()
"""Of more than one class nothing is said."""


def of_class(store: Store, class_uid: str, until: date) -> Beside:
    """What was answered and noted in a class up to a day."""
    last = until.isoformat()
    return Beside(_changes(store, class_uid, last), _shops(store, class_uid, last))


def _changes(store: Store, class_uid: str, last: str) -> tuple[Change, ...]:
    answers: dict[tuple[str, Question], dict[Occasion, int]] = {}
    for one in confidence.of_class(store, class_uid):
        if one.day <= last:
            answers.setdefault((one.learner, one.question), {})[one.occasion] = one.answer  # the latest counts
    found = []
    for question in QUESTIONS:
        steps = [
            given["after"] - given["before"]
            for (_, asked), given in answers.items()
            if asked == question and len(given) == 2
        ]
        if steps:
            surer, less = sum(step > 0 for step in steps), sum(step < 0 for step in steps)
            found.append(Change(question, len(steps), surer, len(steps) - surer - less, less))
    return tuple(found)


def _shops(store: Store, class_uid: str, last: str) -> tuple[Shopping, ...]:
    counted = Counter((one.shop, one.how) for one in field.of_class(store, class_uid) if one.day <= last)
    rows = (Shopping(shop, {how: counted[shop, how] for how in HOWS}) for shop in SHOPS)
    return tuple(row for row in rows if any(row.ended.values()))
