"""Learners as the console lists them: pages by key, found while a name is typed. Knows nothing of Textual."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from records import classes, names, people
from records.people import Learner
from records.roster.known import InClass, classes_of, classes_taught
from records.store import Store

PAGE = 60


@dataclass(frozen=True, slots=True)
class Sight:
    """Whom somebody may see: all of a centre ("" for every one), or only who is in classes that `teaches` allows."""

    centre: str = ""
    teaches: Callable[[InClass], bool] | None = None


@dataclass(frozen=True, slots=True)
class LearnerRow:
    """A learner with the classes that are seen."""

    learner: Learner
    classes: tuple[InClass, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """A page of learners; `more` says whether another may follow."""

    rows: tuple[LearnerRow, ...]
    more: bool

    @property
    def last(self) -> tuple[str, str] | None:
        """After whom the next page begins."""
        return (self.rows[-1].learner.name, self.rows[-1].learner.uid) if self.rows else None


def page(
    store: Store, text: str, after: tuple[str, str] | None, sight: Sight, archived: bool = False, limit: int = PAGE
) -> Page:
    """A page of the learners whose name begins as typed."""
    with store.reading():
        if sight.teaches is None:
            found = people.find(store, text, after, limit, sight.centre, archived)
        else:
            found = _among(_own(store, sight.teaches), text, after, limit, archived)
        return Page(_with_classes(store, found, sight.teaches), len(found) == limit)


def _with_classes(
    store: Store, found: Iterable[Learner], seen: Callable[[InClass], bool] | None
) -> tuple[LearnerRow, ...]:
    learners = tuple(found)
    where = classes_of(store, [one.uid for one in learners])
    return tuple(
        LearnerRow(one, tuple(filter(seen, where.get(one.uid, ())) if seen else where.get(one.uid, ())))
        for one in learners
    )


def _own(store: Store, teaches: Callable[[InClass], bool]) -> Iterable[Learner]:
    """Everybody in somebody's own classes, once."""
    found = {one.uid: one for klass in classes_taught(store, teaches) for one in classes.roster(store, klass.uid)}
    return found.values()


def _among(
    learners: Iterable[Learner], text: str, after: tuple[str, str] | None, limit: int, archived: bool
) -> tuple[Learner, ...]:
    """The same page out of a few learners: what an index does for many."""
    found = [
        (names.jamo(one.name), one.uid, one)
        for one in learners
        if bool(one.archived) == archived and (names.begins(one.name, text) or one.number == text.strip())
    ]
    found.sort(key=lambda row: row[:2])
    first = (names.jamo(after[0]), after[1]) if after else ("", "")
    return tuple(one for jamo, uid, one in found if (jamo, uid) > first)[:limit]
