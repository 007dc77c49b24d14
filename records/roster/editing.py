"""The roster changed by hand; each change can be undone (`undoing`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

import language
from records import classes, identity, people, persons, things
from records.clock import day_of
from records.errors import Refused
from records.people import Group, Sex
from records.private import refuse_numbers
from records.roster import acts, fields
from records.roster.acts import Act, By, Change
from records.store import Store
from records.things import Value


@dataclass(frozen=True, slots=True)
class Given:
    """What a person has filled in for a learner. Birth date and telephone become keyed hashes and are forgotten.

    Left empty, a birth date or a telephone says nothing new; a number, that the centre's next one is to be given.
    """

    name: str
    sex: Sex = ""
    group: Group = "older"
    district: str = ""
    number: str = ""
    birth: date | None = None
    telephone: str = ""


def add(store: Store, given: Given, centre: str, class_: str, by: By) -> Act:
    """Take in a learner, into a class where one is given. Raises Refused."""
    name = checked_name(given.name)
    with store.writing() as db:
        learner = people.add_learner(
            store,
            name,
            centre,
            given.district,
            given.group,
            given.sex,
            given.birth,
            given.telephone or None,
            given.number or None,
        )
        if class_:
            classes.enrol(store, class_, learner, by.name)
        return acts.keep(store, db, "add", [acts.made(db, learner)], by, class_, counts=(1, 0, 0, 0))


def edit(store: Store, learner: str, given: Given, by: By) -> Act | None:
    """Change a learner; None where nothing is different. Raises Refused, KeyError."""
    name = checked_name(given.name)
    with store.writing() as db:
        now = people.learner(store, learner)
        number = given.number.strip()
        if number and number != now.number:
            people.refuse_taken(db, now.centre, number)
        said: Mapping[str, tuple[Value, Value]] = {
            "name": (name, now.name),
            "sex": (given.sex, now.sex),
            "target": (given.group, now.group),
            "district": (given.district or now.district, now.district),
            "number": (number or now.number, now.number),
            "decade": (identity.decade(given.birth) or now.decade, now.decade),
        }
        values = {field: new for field, (new, old) in said.items() if new != old}
        stamp = things.tick(db, store.now(), store.place)
        changes = list(acts.change(db, learner, values, stamp))
        had = acts.hashes(db, learner)
        known = identity.identify(store.key, name, given.birth, given.telephone or None)
        has = (known.name_birth or had[0], known.telephone or had[1])
        if has != had:
            acts.identify(db, learner, "|".join(has))
            changes.append((learner, acts.IDENTITY, "|".join(had), "|".join(has)))
        if not changes:
            return None
        return acts.keep(store, db, "edit", changes, by, counts=(0, 1, 0, 0))


def move(store: Store, learners: Sequence[str], from_: str, to: str, by: By) -> Act:
    """Out of one class and into another ("" for none), also of another centre. Raises KeyError.

    Whoever comes to another centre gets a number of it where somebody there has the old one.
    """
    with store.writing() as db:
        changes: list[Change] = []
        centre = classes.klass(store, to).centre if to else ""
        stamp = things.tick(db, store.now(), store.place)
        for learner in learners:
            if from_:
                changes.append((learner, f"{acts.ENROLMENT}{from_}", *acts.enrolment(db, from_, learner, "left")))
            if to:
                changes.append((learner, f"{acts.ENROLMENT}{to}", *acts.enrolment(db, to, learner)))
            now = people.learner(store, learner)
            if centre and centre != now.centre:
                values: dict[str, Value] = {"centre": centre}
                if people.by_number(store, centre, now.number):
                    values["number"] = str(people.highest_number(db, centre) + 1)
                changes += acts.change(db, learner, values, stamp)
        if from_:
            classes.enrol_all(store, from_, learners, by.name, "left")
        if to:
            classes.enrol_all(store, to, learners, by.name)
        return acts.keep(store, db, "move", changes, by, to or from_, counts=(0, len(learners), 0, 0))


def archive(store: Store, learner: str, by: By) -> Act:
    """Put a learner aside: no longer listed, still counted; the same once more takes them back. Raises KeyError."""
    with store.writing() as db:
        now = people.learner(store, learner)
        kind: Literal["archive", "restore"] = "restore" if now.archived else "archive"
        day = "" if now.archived else day_of(store.now())
        stamp = things.tick(db, store.now(), store.place)
        changes = acts.change(db, learner, {"archived": day}, stamp)
        return acts.keep(store, db, kind, changes, by, counts=(0, 1, 0, 0))


def merge(store: Store, a: str, b: str, by: By, reason: str) -> Act:
    """Say that two learners are one person. Raises KeyError."""
    with store.writing() as db:
        event = persons.merge(store, a, b, by.name, reason)
        return acts.keep(store, db, "merge", [(a, acts.MERGE, "", event)], by, counts=(0, 2, 0, 0))


def checked_name(text: str) -> str:
    """A name as it is kept. Raises Refused with the reason."""
    refuse_numbers(text)
    try:
        return fields.name(text)
    except fields.Unfit as unfit:
        raise Refused(
            language.phrase(f"roster-why-{unfit.what}", column=language.phrase("roster-field-name"))
        ) from unfit
