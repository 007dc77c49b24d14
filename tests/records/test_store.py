"""Opening, writing, reading; what opening refuses."""

import os
import sqlite3
import struct
import threading
from pathlib import Path

import pytest

from records import disks, schema
from records.errors import StoreBusy, StoreDamaged, StoreGone, StoreOnNetwork, StoreTooNew
from records.store import Store


def put(store: Store, key: str, value: str = "x") -> None:
    with store.writing() as db:
        db.execute("insert into about (key, value) values (?, ?)", [key, value])


def has(store: Store, key: str) -> bool:
    with store.reading() as db:
        return bool(db.execute("select 1 from about where about.key = ?", [key]).fetchone())


def test_a_new_store_is_durable_and_strict(tmp_path):
    store = Store.open(tmp_path / "new.db")
    conn = store.db.conn
    assert conn.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    assert conn.execute("PRAGMA synchronous").fetchone()[0] == 2
    assert conn.execute("PRAGMA busy_timeout").fetchone()[0] == 5000
    assert conn.execute("PRAGMA user_version").fetchone()[0] == schema.VERSION
    loose = conn.execute("select name from pragma_table_list where type = 'table' and strict = 0 and schema = 'main'")
    assert {row[0] for row in loose} <= {"sqlite_schema", "_sqlite_migrations", "sqlite_sequence"}
    assert not conn.execute("select name from sqlite_schema where type = 'trigger'").fetchall()
    store.close()


def test_a_block_that_raises_leaves_nothing(town):
    with pytest.raises(KeyError), town.store.writing():
        put(town.store, "a")
        raise KeyError
    assert not has(town.store, "a")


def test_an_inner_block_can_fail_alone(town):
    with town.store.writing():
        put(town.store, "outer")
        with pytest.raises(KeyError), town.store.writing():
            put(town.store, "inner")
            raise KeyError
    assert has(town.store, "outer")
    assert not has(town.store, "inner")


def test_reading_sees_one_moment(town):
    other = Store.open(town.store.path)
    with town.store.reading():
        assert not has(town.store, "late")
        put(other, "late")
        assert not has(town.store, "late")
    assert has(town.store, "late")
    other.close()


def test_a_reading_block_cannot_begin_to_write(town):
    with town.store.reading(), pytest.raises(RuntimeError):
        put(town.store, "a")


def test_the_version_changes_with_anybodys_writing(town):
    other = Store.open(town.store.path)
    seen = [town.store.version()]
    for store in (other, town.store, other):
        put(store, f"k{len(seen)}")
        seen.append(town.store.version())
    assert len(set(seen)) == 4
    assert town.store.version() == seen[-1]
    other.close()


def test_threads_have_connections_of_their_own_and_lose_nothing(town):
    def write(name: int) -> None:
        for n in range(25):
            put(town.store, f"{name}-{n}")

    threads = [threading.Thread(target=write, args=(name,)) for name in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len([row for row in town.rows("about") if "-" in row["key"]]) == 100


def test_a_writer_that_holds_on_is_said_to_be_busy(town, monkeypatch):
    other = sqlite3.connect(town.store.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    town.store.db.execute("PRAGMA busy_timeout = 50")
    with pytest.raises(StoreBusy) as caught:
        put(town.store, "a")
    assert caught.value.passing
    assert "records.db" in caught.value.words.ko
    other.close()
    put(town.store, "a")


def version_written_to(path: Path, version: int) -> None:
    with path.open("r+b") as file:
        file.seek(60)
        file.write(struct.pack(">I", version))


def test_a_newer_store_is_refused_untouched(town):
    path = town.store.path
    town.store.close()
    version_written_to(path, schema.VERSION + 1)
    before = path.read_bytes()
    with pytest.raises(StoreTooNew):
        Store.open(path)
    assert path.read_bytes() == before
    assert sorted(p.name for p in path.parent.iterdir() if p.name.startswith("records")) == ["records.db"]


def test_a_newer_version_that_is_still_in_the_log_is_refused_too(town):
    path = town.store.path
    newer = sqlite3.connect(path, isolation_level=None)
    newer.execute("PRAGMA wal_autocheckpoint = 0")
    newer.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    before = path.read_bytes()
    with pytest.raises(StoreTooNew):
        Store.open(path)
    assert path.read_bytes() == before
    newer.close()


@pytest.mark.parametrize("content", [b"not a database at all" * 20, b"SQLite format 3\x00 cut off"])
def test_what_is_no_database_is_named_and_left_alone(tmp_path, content):
    path = tmp_path / "records.db"
    path.write_bytes(content)
    with pytest.raises(StoreDamaged) as caught:
        Store.open(path)
    assert "records.db" in str(caught.value)
    assert "records.db" in caught.value.words.en
    assert path.read_bytes() == content


def test_damaged_pages_are_said(town):
    path = town.store.path
    for n in range(400):
        put(town.store, f"{n}", "y" * 200)
    town.store.close()
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xaa" * (len(content) - 4096)
    path.write_bytes(bytes(content))
    with pytest.raises(StoreDamaged):
        Store.open(path).check()


def test_an_empty_file_becomes_a_store(tmp_path):
    path = tmp_path / "records.db"
    path.touch()
    with Store.open(path) as store:
        put(store, "a")
        assert store.check() == ()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights otherwise")
def test_names_are_not_for_everybody_on_the_machine(town, tmp_path):
    from records import backup

    made = Store.open(tmp_path / "new.db")
    copy = backup.backup(made, tmp_path / "copy.db")
    aside = backup.restore(copy, made.path).aside
    again = backup.restore(copy, tmp_path / "again.db").path
    made.close()
    for file in (made.path, copy, aside, again):
        assert file.stat().st_mode & 0o007 == 0


def test_a_folder_in_the_way_is_said(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(StoreGone):
        Store.open(tmp_path / "file" / "records.db")


def test_a_store_that_was_removed_is_said_and_one_put_in_its_place_is_used(town, blank, tmp_path):
    path = town.store.path
    put(town.store, "first")
    away = path.with_name("away.db")
    path.rename(away)
    for _ in range(2):
        with pytest.raises(StoreGone):
            put(town.store, "nowhere")
        assert not path.exists()
    # With the write-ahead log of the old file gone too, as on an unplugged stick.
    for ending in ("-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
    path.write_bytes(blank.read_bytes())
    put(town.store, "second")
    assert has(town.store, "second")
    assert not has(town.store, "first")


def test_a_network_share_is_refused(tmp_path, monkeypatch):
    mounts = tmp_path / "mounts"
    mounts.write_text(f"server:/x {tmp_path.resolve()}/share nfs4 rw 0 0\n/dev/sda1 / ext4 rw 0 0\n")
    monkeypatch.setattr(disks.on_network, "__defaults__", (mounts,))
    with pytest.raises(StoreOnNetwork) as caught:
        Store.open(tmp_path / "share" / "records.db")
    assert not (tmp_path / "share").exists()
    assert "네트워크" in caught.value.words.ko
    Store.open(tmp_path / "records.db").close()


MOUNTS = """\
overlay / overlay rw,relatime 0 0
proc /proc proc rw 0 0
/dev/sda2 /home ext4 rw 0 0
//nas/shared\\040files /home/class/shared\\040files cifs rw 0 0
fs:/home /home/net nfs rw 0 0
/dev/sdb1 /home/net/stick vfat rw 0 0
me@host: /mnt/ssh fuse.sshfs rw 0 0
/dev/fuse /mnt/ntfs fuseblk rw 0 0
broken
server:/over /mnt/over nfs rw 0 0
tmpfs /mnt/over tmpfs rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "network"),
    [
        ("/home/class/records.db", False),
        ("/home/class/shared files/records.db", True),
        ("/home/class/shared/records.db", False),
        ("/home/net/a/records.db", True),
        ("/home/net/stick/records.db", False),
        ("/home/network/records.db", False),
        ("/mnt/ssh/x", True),
        ("/mnt/ntfs/x", False),
        ("/mnt/over/x", False),
        ("/x", False),
    ],
)
def test_which_disk_a_file_lies_on(path, network):
    mount = disks.mount_of(disks.PurePosixPath(path), disks.parse(MOUNTS))
    assert mount is not None
    assert disks.is_network(mount) is network
