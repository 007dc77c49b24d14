"""Copies while others write, and putting them back."""

import sqlite3
import struct
import threading

import pytest

from records import backup, people, rehearsing, schema
from records.errors import DiskFull, Refused, StoreDamaged, StoreGone, StoreTooNew
from records.store import Store


def names(store):
    return sorted(one.name for one in people.find(store))


def test_a_backup_is_one_whole_file(town, tmp_path):
    town.learner("김영희")
    copy = backup.backup(town.store, tmp_path / "away" / "copy.db")
    assert sorted(path.name for path in copy.parent.iterdir()) == ["copy.db"]
    with Store.open(copy) as store:
        assert names(store) == ["김영희"]
        assert store.check() == ()
    town.learner("박철수")
    backup.backup(town.store, copy)
    with Store.open(copy) as store:
        assert names(store) == ["김영희", "박철수"]


def test_a_backup_while_others_write_is_of_one_moment(town, tmp_path):
    """Each learner is written together with a second one: a copy has pairs only."""
    stop = threading.Event()

    def write():
        n = 0
        while not stop.is_set():
            with town.store.writing():
                town.learner(f"가{n}")
                town.learner(f"나{n}")
            n += 1

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for n in range(8):
            with Store.open(backup.backup(town.store, tmp_path / f"copy{n}.db")) as copy:
                found = [one.name for one in people.find(copy, limit=10_000)]
                assert len([name for name in found if name.startswith("가")]) * 2 == len(found)
    finally:
        stop.set()
        writer.join()


def test_restoring_keeps_what_was_there_and_begins_an_epoch(town, tmp_path):
    town.learner("김영희")
    copy = backup.backup(town.store, tmp_path / "copy.db")
    town.learner("박철수")
    epoch = town.store.epoch
    # Another program has the store open and goes on using it.
    seen = town.store.version()
    done = backup.restore(copy, town.store.path)
    assert town.store.version() != seen
    assert names(town.store) == ["김영희"]
    assert done.epoch == town.store.epoch != epoch
    town.learner("이순자")
    assert town.store.check() == ()
    assert done.aside is not None
    with Store.open(done.aside) as aside:
        assert names(aside) == ["김영희", "박철수"]
        assert aside.epoch == epoch
    with Store.open(copy) as untouched:
        assert untouched.epoch == epoch


def test_restoring_waits_for_writers_and_they_go_on(town, tmp_path):
    copy = backup.backup(town.store, tmp_path / "copy.db")
    stop, failed = threading.Event(), []

    def write():
        while not stop.is_set():
            try:
                town.learner("김영희")
            except sqlite3.Error as error:
                failed.append(error)

    writer = threading.Thread(target=write)
    writer.start()
    for _ in range(3):
        backup.restore(copy, town.store.path)
    stop.set()
    writer.join()
    assert not failed
    assert town.store.check() == ()


def test_restoring_where_there_was_nothing(town, tmp_path):
    town.learner("김영희")
    copy = backup.backup(town.store, tmp_path / "copy.db")
    done = backup.restore(copy, tmp_path / "new" / "records.db")
    assert done.aside is None
    with Store.open(done.path) as store:
        assert names(store) == ["김영희"]


def test_a_damaged_store_is_moved_aside_as_it_is(town, tmp_path):
    town.learner("김영희")
    copy = backup.backup(town.store, tmp_path / "copy.db")
    town.store.close()
    town.store.path.write_bytes(b"ruined" * 1000)
    town.store.path.with_name("records.db-wal").write_bytes(b"old log")
    done = backup.restore(copy, town.store.path)
    assert done.aside is not None and done.aside.read_bytes() == b"ruined" * 1000
    with Store.open(town.store.path) as store:
        assert names(store) == ["김영희"]
        assert store.check() == ()


def test_an_older_backup_is_brought_up(tmp_path):
    from sqlite_utils import Database

    old = tmp_path / "old.db"
    db = Database(sqlite3.connect(old, isolation_level=None))
    schema.migrations.apply(db, stop_before="m004_live")
    db.execute("PRAGMA user_version = 3")
    db.close()
    before = old.read_bytes()
    backup.restore(old, tmp_path / "records.db")
    assert old.read_bytes() == before
    with Store.open(tmp_path / "records.db") as store:
        assert store.db.execute("PRAGMA user_version").fetchone()[0] == schema.VERSION


@pytest.mark.parametrize("what", ["nonsense", "foreign", "newer", "torn", "scratched", "missing", "itself"])
def test_what_cannot_be_restored_changes_nothing(town, tmp_path, what):
    town.learner("김영희")
    bad = tmp_path / "bad.db"
    expected = {"nonsense": StoreDamaged, "newer": StoreTooNew, "torn": StoreDamaged, "scratched": StoreDamaged}.get(
        what, Refused
    )
    if what == "nonsense":
        bad.write_bytes(b"nonsense" * 100)
    elif what == "foreign":
        sqlite3.connect(bad).execute("create table x (y)").connection.close()
    elif what in ("newer", "torn", "scratched"):
        backup.backup(town.store, bad)
        content = bytearray(bad.read_bytes())
        if what == "newer":
            content[60:64] = struct.pack(">I", schema.VERSION + 1)
        elif what == "scratched":
            content[-4096:] = b"\x55" * 4096
        else:
            content[len(content) // 2 :] = b"\x55" * (len(content) - len(content) // 2)
        bad.write_bytes(bytes(content))
    elif what == "itself":
        bad = town.store.path
    before = sorted(path.name for path in tmp_path.iterdir())
    with pytest.raises(expected):
        backup.restore(bad, town.store.path)
    assert names(town.store) == ["김영희"]
    assert [
        name for name in sorted(path.name for path in tmp_path.iterdir()) if not name.endswith(("-wal", "-shm"))
    ] == [name for name in before if not name.endswith(("-wal", "-shm"))]


def test_a_backup_over_the_store_itself_or_into_nowhere_is_refused(town, tmp_path):
    with pytest.raises(Refused):
        backup.backup(town.store, town.store.path)
    (tmp_path / "file").touch()
    with pytest.raises(StoreGone) as caught:
        backup.backup(town.store, tmp_path / "file" / "copy.db")
    assert caught.value.path.name == "copy.db"


def test_a_backup_that_finds_no_room_leaves_the_older_one(town, tmp_path):
    import resource

    town.learner("김영희")
    copy = backup.backup(town.store, tmp_path / "copy.db")
    before = copy.read_bytes()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (64 * 1024, hard))
    try:
        with pytest.raises((DiskFull, StoreGone)):
            backup.backup(town.store, copy)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert copy.read_bytes() == before
    assert not list(tmp_path.glob("*.part*"))


def test_a_backup_is_tried_elsewhere_and_leaves_nothing(town, tmp_path):
    learner = town.learner("김영희")
    copy = backup.backup(town.store, tmp_path / "away" / "copy.db")
    tried = rehearsing.rehearse(copy)
    assert (tried.rows["learners"], tried.differences) == (1, ())
    with Store.open(copy) as store, store.writing() as db:
        db.execute("update learners set name_jamo = '' where learners.uid = ?", [learner])
    assert [one.table for one in rehearsing.rehearse(copy).differences] == ["learners"]
    assert [path.name for path in copy.parent.iterdir() if path.is_dir()] == []
    copy.write_bytes(copy.read_bytes()[:3000])
    with pytest.raises(StoreDamaged):
        rehearsing.rehearse(copy)
