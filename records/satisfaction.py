"""The survey at the end of a class (만족도 조사): five questions on paper, counted by hand, without names.

For each question it is kept how many answered 1, 2, 3, 4 and 5. Nothing is overwritten: counting again is one more
row, and the latest counts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from records import facts, tally, things
from records.clock import day_of, new_uid
from records.store import Store
from records.things import Value

Question = Literal["content", "teacher", "time", "place", "again"]
QUESTIONS: tuple[Question, ...] = get_args(Question)
"""What was learned is useful; the teaching was easy to follow; hours and length; room and machines; one would
recommend it."""

LEAST, MOST = 1, 5
"""From "not at all" to "very"."""


@dataclass(frozen=True, slots=True)
class Survey:
    """One question's answers in a class: `counts` are how many answered 1, 2, 3, 4 and 5. `day` is that of asking."""

    class_: str
    question: Question
    counts: tuple[int, int, int, int, int]
    by: str
    day: str
    uid: str = ""


def keep(
    store: Store, class_uid: str, counts: Mapping[Question, Sequence[int]], by: str = "", day: date | None = None
) -> tuple[str, ...]:
    """Keep a survey's answers, for each question how many answered 1 to 5; gives the rows' uids.

    The same class and question again corrects what was there. `day` is the day of asking, today without. Raises
    ValueError for a question that is not known or counts that are not five numbers from 0 up.
    """
    for question, five in counts.items():
        if question not in QUESTIONS or len(five) != MOST or any(not isinstance(n, int) or n < 0 for n in five):
            raise ValueError(question, tuple(five))
    uids = []
    with store.writing() as db:
        now = store.now()
        for question, (one, two, three, four, five_) in counts.items():
            row: dict[str, Value] = {
                "uid": new_uid(),
                "class": class_uid,
                "question": question,
                "one": one,
                "two": two,
                "three": three,
                "four": four,
                "five": five_,
                "noted_by": by,
                "at": now,
                "day": day.isoformat() if day else day_of(now),
                "stamp": str(things.tick(db, now, store.place)),
            }
            facts.add(db, "satisfaction", row)
            uids.append(str(row["uid"]))
        tally.derive_classes(db, [class_uid])
    return tuple(uids)


def of_class(store: Store, class_uid: str) -> tuple[Survey, ...]:
    """What counts of a class's survey, in the questions' order; a question nobody was asked is left out."""
    with store.reading() as db:
        rows = db.execute(
            "select satisfaction.class, satisfaction.question, satisfaction.one, satisfaction.two, satisfaction.three, "
            "satisfaction.four, satisfaction.five, satisfaction.noted_by, satisfaction.day, satisfaction.uid "
            "from satisfaction where satisfaction.class = ? order by satisfaction.stamp, satisfaction.uid",
            [class_uid],
        ).fetchall()
    latest: dict[Question, Survey] = {
        question: Survey(class_, question, (one, two, three, four, five), by, day, uid)
        for class_, question, one, two, three, four, five, by, day, uid in rows
    }
    return tuple(latest[question] for question in QUESTIONS if question in latest)
