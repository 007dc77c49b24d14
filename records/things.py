"""What can change: one row a thing, each field with the stamp of its last change. The later change of a field wins."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlite_utils import Database

from records.clock import Stamp

Value = str | int | None

FIELDS: Mapping[str, frozenset[str]] = {
    "centres": frozenset({"name", "code", "district", "head"}),
    "instructors": frozenset({"name", "centre"}),
    "learners": frozenset(
        {
            "person", "name", "name_jamo", "name_initials", "number", "centre", "district", "target", "sex", "decade",
            "profile", "day", "keep_until", "purged", "archived",
        }
    ),
    "classes": frozenset({"name", "centre", "course", "template", "instructor", "share", "needed", "state"}),
    "assignments": frozenset(
        {
            "class", "target", "who", "packs", "mission", "level", "above", "pressed", "pressures", "loudness",
            "given_by", "given", "day", "until", "state",
        }
    ),
    "class_groups": frozenset({"class", "learner", "name"}),
    "meetings": frozenset({"class", "number", "day", "start", "minutes", "topic", "cancelled"}),
}  # fmt: skip


def tick(db: Database, now: int, place: str) -> Stamp:
    """The stamp for what is written now; later than every stamp this store has made or taken in."""
    stamp = newest(db).next(now, place)
    _remember(db, stamp)
    return stamp


def newest(db: Database) -> Stamp:
    """The latest stamp this store has made or taken in."""
    row = db.execute("select about.value from about where about.key = 'clock'").fetchone()
    return Stamp.read(row[0]) if row else Stamp(0, 0, "")


def heard(db: Database, stamp: Stamp) -> None:
    """Move this store's clock past a stamp that came from elsewhere."""
    if stamp > newest(db):
        _remember(db, stamp)


def put(db: Database, kind: str, uid: str, values: Mapping[str, Value], stamp: Stamp) -> frozenset[str]:
    """Set fields of a thing, making it when it is not there; gives the fields whose change was the later one.

    Raises KeyError for a kind or a field that does not exist.
    """
    unknown = values.keys() - FIELDS[kind]
    if unknown:
        raise KeyError(", ".join(sorted(unknown)))
    db.execute(f"insert into {kind} (uid) values (?) on conflict (uid) do nothing", [uid])
    names = sorted(values)
    if not names:
        return frozenset()
    rows = ", ".join("(?, ?, ?, ?)" for _ in names)
    newer = db.execute(
        f"insert into field_stamps (kind, uid, field, stamp) values {rows} "
        "on conflict (kind, uid, field) do update set stamp = excluded.stamp "
        "where excluded.stamp > field_stamps.stamp returning field",
        [part for name in names for part in (kind, uid, name, str(stamp))],
    ).fetchall()
    changed = sorted(row[0] for row in newer)
    if changed:
        sets = ", ".join(f"{name} = ?" for name in changed)
        db.execute(f"update {kind} set {sets} where uid = ?", [*(values[name] for name in changed), uid])
    return frozenset(changed)


def stamps(db: Database, kind: str, uid: str) -> dict[str, Stamp]:
    """When and where each field of a thing was last changed."""
    rows = db.execute(
        "select field_stamps.field, field_stamps.stamp from field_stamps "
        "where field_stamps.kind = ? and field_stamps.uid = ?",
        [kind, uid],
    )
    return {field: Stamp.read(text) for field, text in rows.fetchall()}


def _remember(db: Database, stamp: Stamp) -> None:
    db.execute(
        "insert into about (key, value) values ('clock', ?) on conflict (key) do update set value = excluded.value",
        [str(stamp)],
    )


def marks(values: Iterable[object]) -> str:
    """Question marks for a list of values in SQL."""
    return ", ".join("?" for _ in values)
