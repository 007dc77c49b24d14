"""What the instructor has set for the real level, for a class or one learner. A state of the centre, not history."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from records.store import Store

_KEY = "real:"


@dataclass(frozen=True, slots=True)
class Pressing:
    """Names of pressures (`courses.pressures`), how loud the shop is (0 to 1), whether anybody may choose the level."""

    pressures: frozenset[str]
    loudness: float
    allowed: bool


def press(store: Store, who: str, pressing: Pressing) -> None:
    """Set it for `who`, the uid of a class or of a learner. Raises StoreTrouble."""
    value = json.dumps(
        {"pressures": sorted(pressing.pressures), "loudness": pressing.loudness, "allowed": pressing.allowed}
    )
    with store.writing() as db:
        db.execute(
            "insert into about (key, value) values (?, ?) on conflict (key) do update set value = excluded.value",
            [_KEY + who, value],
        )


def as_usual(store: Store, who: str) -> None:
    """Set nothing for `who` any more. Raises StoreTrouble."""
    with store.writing() as db:
        db.execute("delete from about where about.key = ?", [_KEY + who])


def pressing(store: Store, who: Iterable[str]) -> Pressing | None:
    """What is set for the first of `who` (the learner, then the class) for whom something is. Raises StoreTrouble."""
    with store.reading() as db:
        for uid in who:
            row = (
                db.execute("select about.value from about where about.key = ?", [_KEY + uid]).fetchone()
                if uid
                else None
            )
            if row is not None:
                found = json.loads(row[0])
                return Pressing(frozenset(found["pressures"]), float(found["loudness"]), bool(found["allowed"]))
    return None
