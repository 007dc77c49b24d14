"""How sure people feel, before and after a course: a few questions, each of which may be left out.

It is no validated scale, and every report that shows it says so. It is kept apart from what people did.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from records import facts, tally
from records.clock import day_of, new_uid
from records.store import Store
from records.things import Value

Occasion = Literal["before", "after"]

Question = Literal["begin", "find", "mend", "pay", "behind"]
QUESTIONS: tuple[Question, ...] = get_args(Question)
"""Beginning by oneself, finding what one wants, putting a mistake right, paying, with people waiting behind."""

LEAST, MOST = 1, 5
"""From "not at all" to "very"."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer, from 1 to 5."""

    learner: str
    class_: str
    occasion: Occasion
    question: Question
    answer: int
    day: str


def keep(
    store: Store, learner: str, class_uid: str, occasion: Occasion, answers: Mapping[Question, int]
) -> tuple[str, ...]:
    """Keep the answers that were given; gives the rows' uids. Raises ValueError for an answer out of range."""
    if any(question not in QUESTIONS or not LEAST <= value <= MOST for question, value in answers.items()):
        raise ValueError(dict(answers))
    uids = []
    with store.writing() as db:
        now = store.now()
        for question, value in answers.items():
            row: dict[str, Value] = {
                "uid": new_uid(),
                "learner": learner,
                "class": class_uid,
                "occasion": occasion,
                "question": question,
                "answer": value,
                "at": now,
                "day": day_of(now),
            }
            facts.add(db, "confidence", row)
            uids.append(str(row["uid"]))
        tally.derive_classes(db, [class_uid])
    return tuple(uids)


def of_class(store: Store, class_uid: str) -> tuple[Answer, ...]:
    """The answers of a class, oldest first."""
    return _read(store, "confidence.class = ?", class_uid)


def of_learner(store: Store, learner: str) -> tuple[Answer, ...]:
    """The answers of a learner, oldest first."""
    return _read(store, "confidence.learner = ?", learner)


def _read(store: Store, where: str, value: str) -> tuple[Answer, ...]:
    with store.reading() as db:
        rows = db.execute(
            "select confidence.learner, confidence.class, confidence.occasion, confidence.question, "
            f"confidence.answer, confidence.day from confidence where {where} order by confidence.at, confidence.uid",
            [value],
        ).fetchall()
    return tuple(Answer(*row) for row in rows)
