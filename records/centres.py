"""Centres, their districts, and the names of their instructors."""

from __future__ import annotations

from dataclasses import dataclass

from records import tally, things
from records.clock import new_uid
from records.store import Store

DISTRICTS = (
    "강남구", "강동구", "강북구", "강서구", "관악구", "광진구", "구로구", "금천구", "노원구",

"도봉구", "동대문구", "동작구", "마포구", "서대문구", "서초구", "성동구", "성북구", "송파구", "양천구", "영등포구",
    "용산구", "은평구", "종로구", "중구", "중랑구",
)  # fmt: skip
"""The districts of Seoul, in the order of offices' tables."""


@dataclass(frozen=True, slots=True)
class Centre:
    """A place where classes are held. `code` stands in certificate numbers, `head` signs the papers."""

    uid: str
    name: str
    code: str
    district: str
    head: str


@dataclass(frozen=True, slots=True)
class Instructor:
    """Somebody who teaches; no more than the name is kept here."""

    uid: str
    name: str
    centre: str


def add_centre(store: Store, name: str, code: str, district: str, head: str) -> str:
    """Add a centre; gives its uid. The first one becomes the store's own."""
    uid = new_uid()
    with store.writing() as db:
        stamp = things.tick(db, store.now(), store.place)
        things.put(db, "centres", uid, {"name": name, "code": code, "district": district, "head": head}, stamp)
        db.execute("insert into about (key, value) values ('centre', ?) on conflict (key) do nothing", [uid])
    return uid


def change_centre(store: Store, uid: str, **values: str) -> None:
    """Change fields of a centre: name, code, district, head. Raises KeyError for others."""
    with store.writing() as db:
        things.put(db, "centres", uid, values, things.tick(db, store.now(), store.place))
        if "district" in values:
            persons, classes = tally.of_centres(db, [uid])
            tally.derive(db, persons)
            tally.derive_classes(db, classes)


def centre(store: Store, uid: str = "") -> Centre:
    """A centre; without a uid the store's own. Raises KeyError when there is none."""
    with store.reading() as db:
        row = db.execute(
            "select centres.uid, centres.name, centres.code, centres.district, centres.head from centres "
            "where centres.uid = coalesce(nullif(?, ''), (select about.value from about where about.key = 'centre'))",
            [uid],
        ).fetchone()
    if row is None:
        raise KeyError(uid or "centre")
    return Centre(*row)


def centres(store: Store, district: str = "") -> tuple[Centre, ...]:
    """All centres, or those of a district, by name."""
    with store.reading() as db:
        rows = db.execute(
            "select centres.uid, centres.name, centres.code, centres.district, centres.head from centres "
            "where :district = '' or centres.district = :district order by centres.name, centres.uid",
            {"district": district},
        ).fetchall()
    return tuple(Centre(*row) for row in rows)


def districts(store: Store) -> tuple[str, ...]:
    """The districts that have a centre, in the order of offices' tables; unknown ones last."""
    with store.reading() as db:
        rows = db.execute("select distinct centres.district from centres where centres.district <> ''").fetchall()
    order = {name: place for place, name in enumerate(DISTRICTS)}
    return tuple(sorted((row[0] for row in rows), key=lambda name: (order.get(name, len(order)), name)))


def elsewhere(store: Store) -> dict[str, int]:
    """Districts that are none of the city's ("" where none was said), with how many centres say they lie there."""
    with store.reading() as db:
        rows = db.execute(
            "select centres.district, count(*) from centres group by centres.district order by centres.district"
        ).fetchall()
    return {name: number for name, number in rows if name not in DISTRICTS}


def add_instructor(store: Store, name: str, centre: str) -> str:
    """Add an instructor; gives the uid."""
    uid = new_uid()
    with store.writing() as db:
        stamp = things.tick(db, store.now(), store.place)
        things.put(db, "instructors", uid, {"name": name, "centre": centre}, stamp)
    return uid


def instructors(store: Store, centre: str) -> tuple[Instructor, ...]:
    """The instructors of a centre, by name."""
    with store.reading() as db:
        rows = db.execute(
            "select instructors.uid, instructors.name, instructors.centre from instructors "
            "where instructors.centre = ? order by instructors.name, instructors.uid",
            [centre],
        ).fetchall()
    return tuple(Instructor(*row) for row in rows)
