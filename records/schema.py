"""The tables, as migrations. What a release has shipped is never changed: a change is one more migration."""

from __future__ import annotations

from sqlite_utils import Database, Migrations

from records import tally
from records.clock import new_uid
from records.statements import statements

migrations = Migrations("records")


def _make(db: Database, name: str) -> None:
    for sql in statements(f"tables/{name}"):
        db.execute(sql)


def _count_again(db: Database) -> None:
    # Counting reads many tables: it waits until all of them are as this version knows them.
    db.execute("insert into about (key, value) values ('recount', 'due') on conflict (key) do nothing")


@migrations()
def m001_people(db: Database) -> None:
    """Centres, learners, persons."""
    _make(db, "people")
    db.execute("insert into about (key, value) values ('epoch', ?)", [new_uid()])


@migrations()
def m002_classes(db: Database) -> None:
    """Classes, meetings, enrolment, attendance."""
    _make(db, "classes")


@migrations()
def m003_practice(db: Database) -> None:
    """The journal and attempts."""
    _make(db, "practice")


@migrations()
def m004_live(db: Database) -> None:
    """What kiosks show now; calls."""
    _make(db, "live")


@migrations()
def m005_certificates(db: Database) -> None:
    """The register, revocations, records of destruction."""
    _make(db, "certificates")


@migrations()
def m006_counts(db: Database) -> None:
    """The sums, counted from what the store already holds."""
    _make(db, "counts")
    _count_again(db)


@migrations()
def m007_troubles(db: Database) -> None:
    """What went wrong in an attempt by the twelve places, and which pressures of the real level were on."""
    _make(db, "troubles")


@migrations()
def m008_beside(db: Database) -> None:
    """Practice in real shops, and how sure people feel."""
    _make(db, "beside")


@migrations()
def m009_turns(db: Database) -> None:
    """Whose turn it is at the kiosks."""
    _make(db, "turns")


@migrations()
def m010_satisfaction(db: Database) -> None:
    """The survey of a class."""
    _make(db, "satisfaction")


@migrations()
def m011_accounts(db: Database) -> None:
    """Who may work at the console, and what was done there."""
    _make(db, "accounts")


@migrations()
def m012_signatures(db: Database) -> None:
    """The signatures of certificates, the keys they are checked by, and which files were drawn."""
    _make(db, "signatures")


@migrations()
def m013_roster(db: Database) -> None:
    """Learners put aside, finding them within a centre, and what was done to the roster."""
    _make(db, "roster")


@migrations()
def m014_consents(db: Database) -> None:
    """What learners have agreed to."""
    _make(db, "consents")


@migrations()
def m015_kept(db: Database) -> None:
    """Sums for whole reports; rows with impossible times lie aside."""
    _make(db, "kept")
    _count_again(db)


@migrations()
def m016_assignments(db: Database) -> None:
    """What instructors assign, and the groups of a class."""
    _make(db, "assignments")


@migrations()
def m017_watches(db: Database) -> None:
    """Witnessed proofs: when somebody began to watch, and how it ended."""
    _make(db, "watches")


@migrations()
def m018_proving(db: Database) -> None:
    """Attempts that prove something are found without reading the others."""
    _make(db, "proving")


VERSION = 18
"""The number of migrations of this version, kept in the file as `user_version`: a higher one is a newer store's."""


def pending(db: Database) -> bool:
    """Whether the store lacks any of this version's tables."""
    return int(db.execute("PRAGMA user_version").fetchone()[0]) < VERSION


def bring_up_to_date(db: Database, now: int) -> None:
    """Apply what is missing, inside the caller's transaction: all of it or nothing."""
    if not pending(db):
        return  # another program did it while this one waited for its turn
    migrations.apply(db)
    if db.execute("delete from about where about.key = 'recount' returning about.key").fetchall():
        tally.rebuild(db)
    db.execute("insert into about (key, value) values ('made', ?) on conflict (key) do nothing", [str(now)])
    db.execute(f"PRAGMA user_version = {VERSION}")
