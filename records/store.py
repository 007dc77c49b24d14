"""The store: one SQLite file on a local disk, several programs writing at once, nothing acknowledged ever lost."""

from __future__ import annotations

import contextlib
import functools
import os
import sqlite3
import struct
import threading
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType

from sqlite_utils import Database

from records import clock, disks, identity, schema
from records.errors import StoreBusy, StoreDamaged, StoreGone, StoreOnNetwork, StoreTooNew, StoreTrouble, trouble

BUSY_SECONDS = 5.0
_HEADER = 100
_MAGIC = b"SQLite format 3\x00"


class _Connections(threading.local):
    """What one thread holds of a store."""

    db: Database | None = None
    file: tuple[int, int] = (0, 0)
    held: str = ""
    depth: int = 0


class Store:
    """An open store. Made by `Store.open`; usable from every thread, each with a connection of its own.

    `place` names this machine in stamps; `now` gives UTC milliseconds and may be replaced, for tests and for the
    demonstration centre's past.
    """

    def __init__(self, path: Path, place: str, now: Callable[[], int]) -> None:
        self.path = path
        self.place = place
        self.now = now
        self._mine = _Connections()
        self._writers = threading.RLock()
        self._all: weakref.WeakSet[Database] = weakref.WeakSet()

    @classmethod
    def open(cls, path: Path | str, place: str = "kiosk-1", now: Callable[[], int] = clock.utc_ms) -> Store:
        """The store at `path`, made when it is not there, brought up to this version's tables when it is older.

        Raises StoreOnNetwork, StoreTooNew (the file is left untouched), StoreDamaged, StoreBusy, StoreGone, DiskFull.
        """
        file = Path(path).absolute()
        if disks.on_network(file):
            raise StoreOnNetwork(file)
        with _translated(file):
            try:
                file.parent.mkdir(parents=True, exist_ok=True)
                made_private(file)
            except OSError as error:
                raise StoreGone(file, str(error)) from error
            examine(file)
            store = cls(file, place, now)
            if schema.pending(store.db):
                with store.writing() as db:
                    schema.bring_up_to_date(db, now())
        return store

    @property
    def db(self) -> Database:
        """This thread's connection, for reading. Writing goes through `writing`."""
        if self._mine.db is None:
            with _translated(self.path):
                self._mine.db = self._connect()
                self._mine.file = _identity(self.path)
            self._all.add(self._mine.db)
        return self._mine.db

    @contextlib.contextmanager
    def writing(self) -> Iterator[Database]:
        """The one way to write: all of the block, durably, or nothing of it. Nests.

        Raises the errors of `records.errors`. Whatever the block raises undoes the block.
        """
        mine = self._mine
        if mine.held == "reading":
            raise RuntimeError("a block that reads cannot begin to write: it may already be reading the past")
        if mine.held == "writing":
            with self.db.atomic():
                yield self.db
            return
        # Threads of one process queue here rather than in SQLite, which polls and is not fair.
        if not self._writers.acquire(timeout=BUSY_SECONDS * 2):
            raise StoreBusy(self.path)
        try:
            with _translated(self.path):
                db = self._begin()
                mine.held = "writing"
                try:
                    with db.atomic():
                        yield db
                    db.conn.execute("COMMIT")
                finally:
                    mine.held = ""
                    if db.conn.in_transaction:
                        db.conn.rollback()
        finally:
            self._writers.release()

    @contextlib.contextmanager
    def reading(self) -> Iterator[Database]:
        """Several reads of one moment. Nests, also in `writing`."""
        mine = self._mine
        if mine.held:
            yield self.db
            return
        with _translated(self.path):
            db = self.db
            db.conn.execute("BEGIN")
            mine.held = "reading"
            try:
                yield db
            finally:
                mine.held = ""
                if db.conn.in_transaction:
                    db.conn.rollback()

    def version(self) -> int:
        """A number that changes whenever anything was written, by this program or another. Cheap: for polling.

        Looks whether the file is still the one that was opened: one that was put in its place is read from now on.
        Raises StoreGone, where there is none.
        """
        if self._mine.db is not None and not self._mine.held and _identity(self.path) != self._mine.file:
            self._mine.db.close()
            self._mine.db = None
            if not self.path.exists():
                raise StoreGone(self.path)
        with _translated(self.path):
            other = self.db.conn.execute("PRAGMA data_version").fetchone()[0]
        return hash((self._mine.file, int(other), self.db.conn.total_changes))

    @property
    def epoch(self) -> str:
        """Which life of the store this is: a restored store begins a new one."""
        with self.reading() as db:
            return str(db.execute("select about.value from about where about.key = 'epoch'").fetchone()[0])

    @functools.cached_property
    def key(self) -> bytes:
        """The programme's key for private identities, from the store's folder. Raises identity.KeyUnusable."""
        return identity.key_beside(self.path)

    def check(self) -> tuple[str, ...]:
        """What SQLite finds wrong in the file's pages; empty when nothing is. Reads the whole file."""
        try:
            with _translated(self.path):
                rows = self.db.conn.execute("PRAGMA integrity_check").fetchall()
        except StoreDamaged as error:
            return (error.detail,)
        return tuple(row[0] for row in rows if row[0] != "ok")

    def close(self) -> None:
        """Close every thread's connection. No thread may be using the store."""
        for db in list(self._all):
            db.close()
        self._all.clear()
        self._mine = _Connections()

    def __enter__(self) -> Store:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def _connect(self) -> Database:
        # Never made here: where the file was removed, an empty one in its place would hide that.
        name = f"{self.path.as_uri()}?mode=rw"
        conn = sqlite3.connect(name, BUSY_SECONDS, isolation_level=None, check_same_thread=False, uri=True)
        _want_wal(conn)
        conn.execute("PRAGMA synchronous = FULL")
        return Database(conn, recursive_triggers=False, execute_plugins=False)

    def _begin(self) -> Database:
        """Take the write lock of the file that now lies at the path: it may have been removed or put in place anew."""
        for _ in range(2):
            db = self.db
            db.conn.execute("BEGIN IMMEDIATE")
            if _identity(self.path) == self._mine.file:
                return db
            db.conn.rollback()
            db.close()
            self._mine.db = None
            if not self.path.exists():
                break
        raise StoreGone(self.path)


def made_private(file: Path) -> None:
    """Make an empty file, where there is none, that holds names: not for everybody on the machine. Raises OSError."""
    with contextlib.suppress(FileExistsError):
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o660))


def examine(file: Path) -> None:
    """Look at a file before anything may write to it. Raises StoreTooNew, StoreDamaged; a missing file is fine."""
    try:
        with file.open("rb") as opened:
            header = opened.read(_HEADER)
    except FileNotFoundError:
        return
    except OSError as error:
        raise StoreGone(file, str(error)) from error
    if not header:
        return
    if len(header) < _HEADER or not header.startswith(_MAGIC):
        raise StoreDamaged(file, "not a database")
    if struct.unpack(">I", header[60:64])[0] > schema.VERSION:
        raise StoreTooNew(file)
    # The header may be older than the log beside it: ask SQLite, without leave to write.
    with _translated(file), contextlib.closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as conn:
        conn.execute(f"PRAGMA busy_timeout = {int(BUSY_SECONDS * 1000)}")
        if conn.execute("PRAGMA user_version").fetchone()[0] > schema.VERSION:
            raise StoreTooNew(file)
        conn.execute("select count(*) from sqlite_schema").fetchone()


@contextlib.contextmanager
def _translated(path: Path) -> Iterator[None]:
    try:
        yield
    except StoreTrouble:
        raise
    except sqlite3.Error as error:
        known = trouble(error, path)
        if known is None:
            raise
        raise known from error


def _want_wal(conn: sqlite3.Connection) -> None:
    """Switch to the write-ahead log. SQLite does not wait for others here, so this does."""
    for patience in range(50):
        try:
            conn.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError:
            if patience == 49:
                raise
            threading.Event().wait(BUSY_SECONDS / 50)


def _identity(path: Path) -> tuple[int, int]:
    """Which file this is, whatever its name; (0, 0) when there is none."""
    try:
        found = os.stat(path)  # noqa: PTH116 - on the path of every write: half the time of Path.stat
    except OSError:
        return (0, 0)
    return (found.st_dev, found.st_ino)
