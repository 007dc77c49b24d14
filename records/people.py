"""Learners: who practises, under which name, and for which group they count."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, get_args

from sqlite_utils import Database

import language
from records import identity, names, persons, tally, things
from records.clock import Stamp, day_of, new_uid
from records.errors import Refused
from records.identity import Identity
from records.statements import statement
from records.store import Store
from records.things import Value

Group = Literal["older", "homemaker", "disabled", "other"]
Sex = Literal["female", "male", ""]
GROUPS: tuple[Group, ...] = get_args(Group)

_AT_ONCE = 500
"""Uids asked for in one statement."""

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
    archived: str = ""
    """The day on which the learner was put aside: no longer listed, still counted."""


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
    known = identity.identify(store.key, shown, birth, telephone)
    with store.writing() as db:
        now = store.now()
        values: dict[str, Value] = {
            "number": _number(db, centre, number),
            "centre": centre,
            "district": district or district_of(db, centre),
            "target": group,
            "sex": sex,
            "decade": identity.decade(birth),
            "profile": json.dumps(dict(profile or {}), ensure_ascii=False, sort_keys=True),
            "keep_until": keep_until.isoformat() if keep_until else "",
        }
        return take_in(db, shown, values, known, now, things.tick(db, now, store.place))


def take_in(db: Database, name: str, values: Mapping[str, Value], known: Identity, now: int, stamp: Stamp) -> str:
    """A new learner out of values that were looked at already, as a person of their own unless both hashes are known;
    gives the uid.
    """
    uid, person = new_uid(), new_uid()
    things.put(db, "learners", uid, {**named(name), "person": person, "day": day_of(now), **values}, stamp)
    persons.begin(db, person)
    persons.meet(db, uid, known, now)
    return uid


def learner(store: Store, uid: str) -> Learner:
    """One learner. Raises KeyError."""
    with store.reading() as db:
        found = read(db, "where learners.uid = ?", [uid])
    if not found:
        raise KeyError(uid)
    return found[0]


def names_of(store: Store, uids: Iterable[str]) -> dict[str, str]:
    """The names of these learners, in one question; who is not here is left out."""
    wanted = sorted(set(uids))
    found: dict[str, str] = {}
    with store.reading() as db:
        for at in range(0, len(wanted), _AT_ONCE):
            part = wanted[at : at + _AT_ONCE]
            marks = ", ".join("?" for _ in part)
            sql = f"select learners.uid, learners.name from learners where learners.uid in ({marks})"
            found.update(db.execute(sql, part).fetchall())
    return found


def by_number(store: Store, centre: str, number: str) -> Learner | None:
    """The learner who signs in at a centre's kiosk with this number."""
    with store.reading() as db:
        found = read(db, "where learners.centre = ? and learners.number = ?", [centre, number.strip()])
    return found[0] if found else None


def change_learner(store: Store, uid: str, **values: Any) -> None:
    """Change fields: name, number, centre, district, group, sex, profile, keep_until, archived (a day).

    Raises KeyError, Refused."""
    with store.writing() as db:
        now = learner(store, uid)
        changed: dict[str, Value] = {}
        for field, value in values.items():
            if field == "name":
                shown = " ".join(str(value).split())
                _refuse_bad(shown, "", now.group)
                changed |= named(shown)
            elif field == "group":
                _refuse_bad(now.name or "-", "", str(value))
                changed["target"] = str(value)
            elif field == "profile":
                changed["profile"] = json.dumps(dict(value), ensure_ascii=False, sort_keys=True)
            elif field == "number":
                changed["number"] = str(value) if value == now.number else _number(db, now.centre, str(value))
            elif field == "keep_until":
                changed["keep_until"] = value.isoformat() if value else ""
            elif field in ("centre", "district", "sex", "archived"):
                changed[field] = str(value)
            else:
                raise KeyError(field)
        things.put(db, "learners", uid, changed, things.tick(db, store.now(), store.place))
        tally.regrouped(db, uid, changed)


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
    store: Store,
    text: str = "",
    after: tuple[str, str] | None = None,
    limit: int = 60,
    centre: str = "",
    archived: bool = False,
) -> tuple[Learner, ...]:
    """A page of learners by name: those whose name begins as typed (김, 기, 김ㅇㅎ, ㄱㅇㅎ), or by number.

    `after` is the (name, uid) of the last one of the page before. Costs the same among a million learners. `archived`:
    those who were put aside, instead of the others. `person` is whom each began as, before any merge: a list needs no
    more.
    """
    typed = names.plain(names.parted(text))
    put_aside = "learners.purged = '' and learners.archived " + ("<> ''" if archived else "= ''")
    with store.reading() as db:
        if typed.isascii() and typed.isdigit():
            if after is not None:
                return ()
            where = f"where learners.number = ? and {put_aside} and (? = '' or learners.centre = ?)"
            return read(db, where + " order by learners.uid limit ?", [typed, centre, centre, limit])
        last: dict[str, Value] = {}
        if after is not None:
            last = {"name_jamo": names.jamo(after[0]), "name_initials": names.initials(after[0]), "uid": after[1]}
        for order, spans in _ranges(typed):
            key = ", ".join(f"learners.{column}" for column in order)
            conditions = [put_aside]
            values: list[Value] = []
            if centre:
                conditions.append("learners.centre = ?")
                values.append(centre)
            low, high = spans[order[0]]
            if last and str(last[order[0]]) > high:
                continue
            within = bool(last) and low <= str(last[order[0]])
            for column, (lowest, highest) in spans.items():
                if within and column == order[0]:
                    # The index is entered where the page before ended; a lower bound beside that would win, and walk.
                    conditions.append(f"learners.{column} <= ?")
                    values.append(highest)
                else:
                    conditions.append(f"learners.{column} >= ? and learners.{column} <= ?")
                    values += [lowest, highest]
            if last:
                conditions.append(f"({key}) > ({', '.join('?' for _ in order)})")
                values += [last[column] for column in order]
            where = f"where {' and '.join(conditions)} order by {key} limit ?"
            found = read(db, where, [*values, limit], "learners_listed")
            if found or within:
                return found
    return ()


def _ranges(typed: str) -> list[tuple[tuple[str, ...], Mapping[str, tuple[str, str]]]]:
    """The indices to look in, one after the other until something is found: columns, and what each must lie between."""
    if names.only_initials(typed):
        return [(("name_initials", "name_jamo", "uid"), {"name_initials": names.span(typed)})]
    begun, consonants = names.begun(typed)
    if len(consonants) > 1:  # 김ㅇㅎ: as far as it was typed by syllables, and all of it by initial consonants
        spans = {"name_jamo": names.span(names.jamo(begun + consonants[0])), "name_initials": _initials_span(typed)}
        return [(("name_jamo", "uid"), spans)]
    return [(("name_jamo", "uid"), {"name_jamo": names.span(prefix)}) for prefix in names.beginnings(typed)]


def _initials_span(typed: str) -> tuple[str, str]:
    return names.span(names.initials(typed))


def read(
    db: Database, where: str, values: list[Value] | dict[str, Value], select: str = "learners"
) -> tuple[Learner, ...]:
    """Learners by a condition of this room's own making."""
    sql = statement(select).rstrip() + "\n" + where
    return tuple(_learner(row) for row in db.execute(sql, values).fetchall())


def _learner(row: tuple[Any, ...]) -> Learner:
    values = [*row[:9], json.loads(row[9]), *row[10:]]
    return Learner(*values)


def named(name: str) -> dict[str, Value]:
    """A name with what is made from it for searching."""
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
        refuse_taken(db, centre, number)
        return number
    return str(highest_number(db, centre) + 1)


def refuse_taken(db: Database, centre: str, number: str) -> None:
    """Raises Refused where a learner of the centre has this number."""
    taken = db.execute(
        "select 1 from learners where learners.centre = ? and learners.number = ? and learners.number <> ''",
        [centre, number],
    ).fetchone()
    if taken:
        raise Refused(language.phrase("records-number-taken", number=number))


def highest_number(db: Database, centre: str) -> int:
    """The highest number that a learner of a centre has; 0 where there is none."""
    highest = db.execute(
        "select coalesce(max(cast(learners.number as integer)), 0) from learners where learners.centre = ?", [centre]
    ).fetchone()[0]
    return int(highest)


def district_of(db: Database, centre: str) -> str:
    """The district a centre lies in."""
    row = db.execute("select centres.district from centres where centres.uid = ?", [centre]).fetchone()
    return str(row[0]) if row else ""
