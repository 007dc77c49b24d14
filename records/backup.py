"""Copies of the store: made while it is in use, and put back with the previous one kept aside."""

from __future__ import annotations

import contextlib
import errno
import os
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import language
from records import clock, schema
from records.errors import BackupDamaged, DiskFull, Refused, StoreDamaged, StoreGone, StoreTooNew, trouble
from records.store import BUSY_SECONDS, Store, examine, made_private


@dataclass(frozen=True, slots=True)
class Restored:
    """What `restore` did: the file that holds the records from before (None: there were none), and the new epoch."""

    path: Path
    aside: Path | None
    epoch: str


def backup(store: Store, file: Path | str) -> Path:
    """Write a copy of one moment of the store while others read and write; gives the file, whole or not at all.

    An older backup of that name is replaced. The programme's key is not in it. Raises Refused, DiskFull, StoreDamaged.
    """
    target = Path(file).absolute()
    if target.exists() and store.path.exists() and target.samefile(store.path):
        raise Refused(language.phrase("records-same-file", file=target.name))
    draft = target.with_name(target.name + ".part")
    with _told(target), _cleaned(draft):
        target.parent.mkdir(parents=True, exist_ok=True)
        made_private(draft)
        with contextlib.closing(sqlite3.connect(draft, isolation_level=None)) as copy:
            store.db.conn.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
            _must_be_whole(copy, draft)
        _sync(draft)
        draft.replace(target)
        _sync(target.parent)
    return target


def restore(file: Path | str, path: Path | str) -> Restored:
    """Put a backup in the place of the store at `path`, in one step that other programs see as one change.

    The backup is checked first and brought up to this version. What the store held is kept aside in a file beside it.
    The store begins a new epoch: to a hub it is another store. Raises Refused, StoreTooNew, StoreDamaged, DiskFull.
    """
    source, target = Path(file).absolute(), Path(path).absolute()
    if not source.exists():
        raise Refused(language.phrase("records-file-missing", file=source.name))
    if target.exists() and source.samefile(target):
        raise Refused(language.phrase("records-same-file", file=source.name))
    draft = target.with_name(target.name + ".part")
    with _told(target), _cleaned(draft):
        target.parent.mkdir(parents=True, exist_ok=True)
        epoch = _prepare(source, draft)
        aside = _keep_aside(target)
        made_private(target)
        with contextlib.closing(sqlite3.connect(draft)) as copy, contextlib.closing(_connect(target)) as into:
            copy.backup(into)
            into.execute("PRAGMA journal_mode = WAL")
    return Restored(target, aside, epoch)


def _prepare(source: Path, draft: Path) -> str:
    """A checked copy of the backup, of this version, in its new epoch."""
    try:
        examine(source)
    except StoreDamaged as error:
        raise BackupDamaged(source, str(error)) from error
    with contextlib.closing(sqlite3.connect(f"{source.as_uri()}?mode=ro", uri=True)) as opened:
        if not opened.execute("select 1 from sqlite_schema where name = 'about'").fetchone():
            raise Refused(language.phrase("records-backup-unusable", file=source.name))
        made_private(draft)
        with contextlib.closing(sqlite3.connect(draft, isolation_level=None)) as copy:
            opened.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
            try:
                _must_be_whole(copy, source)
            except StoreDamaged as error:
                raise BackupDamaged(source, str(error)) from error
    epoch = clock.new_uid()
    with Store.open(draft) as store, store.writing() as db:
        db.execute("update about set value = ? where about.key = 'epoch'", [epoch])
    with contextlib.closing(sqlite3.connect(draft, isolation_level=None)) as copy:
        copy.execute("PRAGMA journal_mode = DELETE")
    return epoch


def _keep_aside(target: Path) -> Path | None:
    if not target.exists():
        return None
    stamp = datetime.now(clock.CENTRE_TIME).strftime("%Y%m%d-%H%M%S")
    aside = target.with_name(f"{target.stem}-before-{stamp}{target.suffix}")
    for n in range(2, 100):
        if not aside.exists():
            break
        aside = target.with_name(f"{target.stem}-before-{stamp}-{n}{target.suffix}")
    try:
        examine(target)
        made_private(aside)
        with contextlib.closing(_connect(target)) as now, contextlib.closing(sqlite3.connect(aside)) as copy:
            now.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
    except (StoreDamaged, StoreTooNew):
        _move_aside(target, aside)
    except sqlite3.DatabaseError as error:
        if not isinstance(trouble(error, target), StoreDamaged):
            raise
        _move_aside(target, aside)
    return aside


def _move_aside(target: Path, aside: Path) -> None:
    """What cannot be read is moved as it is, with its log: a log left behind would be played into the new file."""
    aside.unlink(missing_ok=True)
    for ending in ("", "-wal", "-shm"):
        beside = target.with_name(target.name + ending)
        if beside.exists():
            beside.replace(aside.with_name(aside.name + ending))


def _connect(path: Path) -> sqlite3.Connection:
    conn = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
    conn.execute("PRAGMA synchronous = FULL")
    return conn


def _must_be_whole(conn: sqlite3.Connection, file: Path) -> None:
    found = conn.execute("PRAGMA integrity_check").fetchall()
    if found != [("ok",)]:
        raise StoreDamaged(file, str(found[0][0]))
    if conn.execute("PRAGMA user_version").fetchone()[0] > schema.VERSION:
        raise StoreTooNew(file)


@contextlib.contextmanager
def _cleaned(draft: Path) -> Iterator[None]:
    """No unfinished file is left behind, from this time or an earlier one."""
    parts = [draft.with_name(draft.name + ending) for ending in ("", "-journal", "-wal", "-shm")]
    for part in parts:
        part.unlink(missing_ok=True)
    try:
        yield
    finally:
        for part in parts:
            part.unlink(missing_ok=True)


@contextlib.contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        known = trouble(error, path)
        if known is None:
            raise
        raise known from error
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
        raise (DiskFull if full else StoreGone)(path, str(error)) from error


def _sync(path: Path) -> None:
    """Wait until a file, or a folder's list of files, is on the disk."""
    if os.name == "nt" and path.is_dir():
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
