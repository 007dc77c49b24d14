"""Field practice (현장실습): the class goes to a real shop. This is the only proof that counts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from records import facts, tally
from records.clock import day_of, new_uid
from records.store import Store
from records.things import Value

How = Literal["alone", "word", "help", "gave_up"]
HOWS: tuple[How, ...] = get_args(How)
"""Alone, with a word from the instructor, with help, given up."""

Shop = Literal[
    "cafe", "fast_food", "diner", "convenience", "office", "bank", "station", "hospital", "cinema", "bus", "other"
]  # fmt: skip
SHOPS: tuple[Shop, ...] = get_args(Shop)


@dataclass(frozen=True, slots=True)
class Visit:
    """One learner at one real machine. `at` is UTC milliseconds of the noting, `day` that of the visit."""

    uid: str
    learner: str
    class_: str
    shop: Shop
    how: How
    by: str
    at: int
    day: str


def note(
    store: Store, class_uid: str, shop: Shop, done: Iterable[tuple[str, How]], by: str, day: date | None = None
) -> tuple[str, ...]:
    """Note how each learner of a class did at a real machine, all at once; gives the rows' uids.

    `day` is the day of the visit, today without. Raises ValueError for a shop or an outcome that is not known.
    """
    wanted = list(done)
    if shop not in SHOPS or any(how not in HOWS for _, how in wanted):
        raise ValueError(shop)
    uids = []
    with store.writing() as db:
        now = store.now()
        for learner, how in wanted:
            row: dict[str, Value] = {
                "uid": new_uid(),
                "learner": learner,
                "class": class_uid,
                "shop": shop,
                "how": how,
                "noted_by": by,
                "at": now,
                "day": day.isoformat() if day else day_of(now),
            }
            facts.add(db, "field_practice", row)
            uids.append(str(row["uid"]))
        tally.derive_classes(db, [class_uid])
    return tuple(uids)


def of_class(store: Store, class_uid: str) -> tuple[Visit, ...]:
    """The visits of a class, oldest first."""
    return _read(store, "field_practice.class = ?", class_uid)


def of_learner(store: Store, learner: str) -> tuple[Visit, ...]:
    """The visits of a learner, oldest first."""
    return _read(store, "field_practice.learner = ?", learner)


def _read(store: Store, where: str, value: str) -> tuple[Visit, ...]:
    with store.reading() as db:
        rows = db.execute(
            "select field_practice.uid, field_practice.learner, field_practice.class, field_practice.shop, "
            "field_practice.how, field_practice.noted_by, field_practice.at, field_practice.day "
            f"from field_practice where {where} order by field_practice.day, field_practice.uid",
            [value],
        ).fetchall()
    return tuple(Visit(*row) for row in rows)
