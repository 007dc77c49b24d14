"""What lists of learners show beside the name, read for a whole page at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from records import things
from records.statements import statement
from records.store import Store


@dataclass(frozen=True, slots=True)
class InClass:
    """A class that a learner is enrolled in, with what decides who may see it."""

    uid: str
    name: str
    centre: str
    instructor: str


def classes_of(store: Store, learners: Sequence[str]) -> Mapping[str, tuple[InClass, ...]]:
    """The classes of each learner, by name; one query, however many learners."""
    if not learners:
        return {}
    where = (
        f"where enrolment_now.state = 'enrolled' and enrolment_now.learner in ({things.marks(learners)}) "
        "order by classes.name, classes.uid"
    )
    found: dict[str, list[InClass]] = defaultdict(list)
    with store.reading() as db:
        for learner, *row in db.execute(statement("roster_classes") + where, list(learners)).fetchall():
            found[learner].append(InClass(*row))
    return {learner: tuple(rows) for learner, rows in found.items()}


def classes_taught(store: Store, seen: Callable[[InClass], bool]) -> tuple[InClass, ...]:
    """The classes that somebody is shown, by name."""
    with store.reading() as db:
        rows = db.execute(
            "select classes.uid, classes.name, classes.centre, classes.instructor from classes "
            "order by classes.name, classes.uid"
        ).fetchall()
    return tuple(one for row in rows if seen(one := InClass(*row)))
