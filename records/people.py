"""Learners: who practises, under which name, and for which group they count."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, get_args

from sqlite_utils import Database

import language
from records import identity, names, persons, things
from records.clock import day_of, new_uid
from records.errors import Refused
from records.statements import statement
from records.store import Store
from records.things import Value

Group = Literal["older", "homemaker", "disabled", "other"]
Sex = Literal["female", "male", ""]
GROUPS: tuple[Group, ...] = get_args(Group)

_RESIDENT_NUMBER = re.compile(r"\d{6}\s*-?\s*[0-9]\d{6}")


@dataclass(frozen=True, slots=True)
class Learner:
    """Somebody who practises. `person` is the one who stands for all learners that are the same human being.

    `decade` is the decade of birth (1950; 0 unknown); `profile` holds what the kiosk must know (large text, one hand);
    `keep_until` is the day after which names are to be destroyed, `purged` the day on which they were.
    """

    uid: str
    person: str
    name: str
    number: str
    centre: str
    district: str
    group: str
    sex: str
    decade: int
    profile: Mapping[str, Any]
    keep_until: str = ""
    purged: str = ""


def add_learner(
    store: Store,
    name: str,
    centre: str,
    district: str = "",
    group: Group = "older",
    sex: Sex = "",
    birth: date | None = None,
    telephone: str | None = None,
    number: str | None = None,
    profile: Mapping[str, Any] | None = None,
    keep_until: date | None = None,
) -> str:
    """Take in a learner; gives the uid. Birth date and telephone are turned into keyed hashes and forgotten.

    Both equal to somebody already here: the same person, joined at once (and parted by `persons.unmerge`). One equal:
    a proposal for a human (`persons.proposals`). Without a number the centre's next one is given. Raises Refused for a
    name or number shaped like a resident number, an empty name, or a number that is taken.
    """
    shown = " ".join(name.split())
    _refuse_bad(shown, number or "", group)
    uid = new_uid()
    known = identity.identify(store.key, shown, birth, telephone)
    with store.writing() as db:
        if not district:
            district = _district(db, centre)
        now = store.now()
        values: dict[str, Value] = {
            **_named(shown),
            "person": new_uid(),
            "number": _number(db, centre, number),
            "centre": centre,
            "district": district,
            "target": group,
            "sex": sex,
            "decade": identity.decade(birth),
            "profile": json.dumps(dict(profile or {}), ensure_ascii=False, sort_keys=True),
            "day": day_of(now),
            "keep_until": keep_until.isoformat() if keep_until else "",
        }
        things.put(db, "learners", uid, values, things.tick(db, now, store.place))
        persons.begin(db, str(values["person"]))
        persons.meet(db, uid, known, now)
    return uid


def learner(store: Store, uid: str) -> Learner:
    """One learner. Raises KeyError."""
    with store.reading() as db:
        found = read(db, "where learners.uid = ?", [uid])
    if not found:
        raise KeyError(uid)
    return found[0]


def by_number(store: Store, centre: str, number: str) -> Learner | None:
    """The learner who signs in at a centre's kiosk with this number."""
    with store.reading() as db:
        found = read(db, "where learners.centre = ? and learners.number = ?", [centre, number.strip()])
    return found[0] if found else None


def change_learner(store: Store, uid: str, **values: Any) -> None:
    """Change fields: name, number, centre, district, group, sex, profile, keep_until. Raises KeyError, Refused."""
    with store.writing() as db:
        now = learner(store, uid)
        changed: dict[str, Value] = {}
        for field, value in values.items():
            if field == "name":
                shown = " ".join(str(value).split())
                _refuse_bad(shown, "", now.group)
                changed |= _named(shown)
            elif field == "group":
                _refuse_bad(now.name or "-", "", str(value))
                changed["target"] = str(value)
            elif field == "profile":
                changed["profile"] = json.dumps(dict(value), ensure_ascii=False, sort_keys=True)
            elif field == "number":
                changed["number"] = str(value) if value == now.number else _number(db, now.centre, str(value))
            elif field == "keep_until":
                changed["keep_until"] = value.isoformat() if value else ""
            elif field in ("centre", "district", "sex"):
                changed[field] = str(value)
            else:
                raise KeyError(field)
        things.put(db, "learners", uid, changed, things.tick(db, store.now(), store.place))


def set_legal_name(store: Store, uid: str, name: str) -> None:
    """Keep the name for certificates where it is not the one shown; "" forgets it."""
    with store.writing() as db:
        db.execute("delete from legal_names where legal_names.learner = ?", [uid])
        if name.strip():
            db.execute("insert into legal_names (learner, name) values (?, ?)", [uid, " ".join(name.split())])


def legal_name(store: Store, uid: str) -> str:
    """The name a certificate bears: the legal one where it was given, else the one shown."""
    with store.reading() as db:
        row = db.execute(
            "select coalesce(legal_names.name, learners.name) from learners "
            "left join legal_names on legal_names.learner = learners.uid where learners.uid = ?",
            [uid],
        ).fetchone()
    if row is None:
        raise KeyError(uid)
    return str(row[0])


def find(
    store: Store, text: str = "", after: tuple[str, str] | None = None, limit: int = 60, centre: str = ""
) -> tuple[Learner, ...]:
    """A page of learners by name: those whose name begins as typed, or by initial consonants, or by number.

    `after` is the (name, uid) of the last one of the page before.
    """
    ranges: tuple[tuple[str, str], ...]
    typed = names.plain(text)
    if not typed:
        column, ranges = "name", (names.span(""),)
    elif typed.isdigit():
        column, ranges = "number", ((typed, typed),)
    elif names.only_initials(typed):
        column, ranges = "name_initials", (names.span(typed),)
    else:
        column, ranges = "name_jamo", tuple(names.span(prefix) for prefix in names.beginnings(typed))
    wheres = " or ".join(f"(learners.{column} >= ? and learners.{column} <= ?)" for _ in ranges)
    values: list[Value] = [part for span in ranges for part in span]
    where = f"where ({wheres}) and learners.purged = ''"
    if centre:
        where += " and learners.centre = ?"
        values.append(centre)
    if after is not None:
        where += " and (learners.name, learners.uid) > (?, ?)"
        values += after
    with store.reading() as db:
        return read(db, where + " order by learners.name, learners.uid limit ?", [*values, limit])


def read(db: Database, where: str, values: list[Value] | dict[str, Value]) -> tuple[Learner, ...]:
    """Learners by a condition of this room's own making."""
    sql = statement("learners").rstrip() + "\n" + where
    return tuple(_learner(row) for row in db.execute(sql, values).fetchall())


def _learner(row: tuple[Any, ...]) -> Learner:
    values = [*row[:9], json.loads(row[9]), *row[10:]]
    return Learner(*values)


def _named(name: str) -> dict[str, Value]:
    return {"name": name, "name_jamo": names.jamo(name), "name_initials": names.initials(name)}


def _refuse_bad(name: str, number: str, group: str) -> None:
    if not name:
        raise Refused(language.phrase("records-name-missing"))
    if _RESIDENT_NUMBER.search(name) or _RESIDENT_NUMBER.search(number):
        raise Refused(language.phrase("records-resident-number"))
    if group not in GROUPS:
        raise Refused(language.phrase("records-group-unknown", group=group))


def _number(db: Database, centre: str, wanted: str | None) -> str:
    if wanted is not None:
        number = wanted.strip()
        taken = db.execute(
            "select 1 from learners where learners.centre = ? and learners.number = ? and learners.number <> ''",
            [centre, number],
        ).fetchone()
        if taken:
            raise Refused(language.phrase("records-number-taken", number=number))
        return number
    highest = db.execute(
        "select coalesce(max(cast(learners.number as integer)), 0) from learners where learners.centre = ?", [centre]
    ).fetchone()[0]
    return str(highest + 1)


def _district(db: Database, centre: str) -> str:
    row = db.execute("select centres.district from centres where centres.uid = ?", [centre]).fetchone()
    return str(row[0]) if row else ""
