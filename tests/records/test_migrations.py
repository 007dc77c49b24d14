"""Every version that was ever shipped can be brought up to this one, with its rows."""

import sqlite3

import pytest
from sqlite_utils import Database

from records import doctor, people, schema
from records.schema import migrations
from records.statements import FOLDER, statements
from records.store import Store

NAMES = [migration.name for migration in migrations._migrations]


def shape(db: Database) -> list[tuple[str, ...]]:
    """All tables and indices, as they were declared."""
    rows = db.execute("select type, name, sql from sqlite_schema where sql is not null order by type, name")
    return [tuple(row) for row in rows.fetchall()]


def test_the_version_is_the_number_of_migrations():
    assert len(NAMES) == schema.VERSION


@pytest.mark.parametrize("before", NAMES[1:])
def test_an_older_store_with_rows_is_brought_up(tmp_path, town, before):
    path = tmp_path / "older.db"
    older = Database(sqlite3.connect(path, isolation_level=None))
    migrations.apply(older, stop_before=before)
    older.execute(f"PRAGMA user_version = {NAMES.index(before)}")
    older.execute("insert into persons (uid, canonical) values ('p1', 'p1')")
    older.execute("insert into learners (uid, person, name, day) values ('l1', 'p1', '김영희', '2025-03-04')")
    older.execute("update learners set name_jamo = '김영희', name_initials = 'ㄱㅇㅎ' where uid = 'l1'")
    if before > "m003":
        older.execute("insert into classes (uid, name, centre) values ('c1', '지난 반', 'x')")
        older.execute("insert into meetings (uid, class, number, day) values ('m1', 'c1', 1, '2025-03-04')")
        older.execute(
            "insert into attendance (uid, meeting, learner, state, marked_by, at, day, stamp) "
            "values ('a1', 'm1', 'l1', 'present', '', 1, '2025-03-04', '1')"
        )
        older.execute("insert into attendance_now values ('m1', 'l1', 'present', 'a1', '1')")
    older.close()
    with Store.open(path) as store:
        assert shape(store.db) == shape(town.store.db)
        assert people.learner(store, "l1").name == "김영희"
        counted = store.db.execute("select count(*) from count_attendances").fetchone()[0]
        assert counted == (1 if before > "m003" else 0)
        completed = store.db.execute("select day from count_completions").fetchall()
        assert completed == ([("2025-03-04",)] if before > "m003" else [])
        assert not [one for one in doctor.doctor(store) if one.table != "learners"]


def test_bringing_up_to_date_happens_once(tmp_path):
    path = tmp_path / "records.db"
    Store.open(path).close()
    with Store.open(path) as store:
        epoch = store.epoch
        applied = store.db.execute("select count(*) from _sqlite_migrations").fetchone()[0]
    with Store.open(path) as store:
        assert store.epoch == epoch
        assert store.db.execute("select count(*) from _sqlite_migrations").fetchone()[0] == applied == len(NAMES)


def test_a_migration_that_fails_leaves_the_older_store(tmp_path, monkeypatch):
    path = tmp_path / "records.db"
    older = Database(sqlite3.connect(path, isolation_level=None))
    migrations.apply(older, stop_before="m004_live")
    older.execute("PRAGMA user_version = 3")
    before = shape(older)
    older.execute("create table calls (in_the_way text)")
    older.close()
    with pytest.raises(sqlite3.OperationalError):
        Store.open(path)
    older = Database(sqlite3.connect(path, isolation_level=None))
    older.execute("drop table calls")
    assert shape(older) == before
    assert older.execute("PRAGMA user_version").fetchone()[0] == 3
    older.close()


def test_every_sql_file_can_be_shared(town):
    """No triggers, no JSON functions; every statement is understood by the tables as they are."""
    for file in sorted(FOLDER.rglob("*.sql")):
        text = file.read_text(encoding="utf-8").lower()
        assert text.startswith("-- "), f"{file.name} does not say what it is for"
        assert "json_" not in text and "trigger" not in text, file.name
        if file.parent.name == "tables":
            assert statements(f"tables/{file.stem}")
        elif not text.split("\n", 1)[1].startswith("where"):
            assert sqlite3.complete_statement(text + ";")
            town.store.db.execute("explain " + file.read_text(encoding="utf-8"), Anything(text))


class Anything(dict):
    """A value for every parameter, by name or by place."""

    def __new__(cls, text: str):
        import re

        names = set(re.findall(r":([a-z_]+)", "\n".join(line.split("--")[0] for line in text.splitlines())))
        return dict.fromkeys(names, "") if names else [""] * text.count("?")
