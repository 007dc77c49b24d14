"""What can be wrong with a store, each with words for the person in front of it."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import language
from language import Phrase

_BUSY = {5, 6}  # SQLITE_BUSY, SQLITE_LOCKED
_FULL = 13
_IO = 10
_DAMAGED = {11, 26}  # SQLITE_CORRUPT, SQLITE_NOTADB
_UNREACHABLE = {3, 8, 14, 23}  # SQLITE_PERM, SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_AUTH
_NEARLY_FULL = 1024 * 1024


class StoreTrouble(Exception):
    """Something about the store that a person must know. `passing` troubles may be over when tried again."""

    message = "records-trouble"
    passing = False

    def __init__(self, path: Path | str, detail: str = "") -> None:
        super().__init__(f"{path}: {detail}" if detail else str(path))
        self.path = Path(path)
        self.detail = detail

    @property
    def words(self) -> Phrase:
        """What happened and what can be done, for the eye and the ear."""
        return language.phrase(self.message, file=self.path.name)


class StoreTooNew(StoreTrouble):
    """Written by a newer version of the suite; left untouched."""

    message = "records-too-new"


class StoreOnNetwork(StoreTrouble):
    """On a network share, where SQLite's locks cannot be trusted."""

    message = "records-on-network"


class StoreDamaged(StoreTrouble):
    """Not a database, or one whose pages contradict each other."""

    message = "records-damaged"


class BackupDamaged(StoreDamaged):
    """What was to be restored is no backup, or its pages contradict each other: another backup is needed."""

    message = "records-backup-damaged"


class StoreGone(StoreTrouble):
    """The file cannot be reached or written: removed, unplugged, or not permitted."""

    message = "records-gone"
    passing = True


class StoreBusy(StoreTrouble):
    """Another program held the store for longer than the busy timeout."""

    message = "records-busy"
    passing = True


class DiskFull(StoreTrouble):
    """No room to write. Practice may go on; what could not be written is tried again."""

    message = "records-disk-full"
    passing = True


class Refused(ValueError):
    """A request that the rules do not allow; `words` say which rule."""

    def __init__(self, words: Phrase) -> None:
        super().__init__(words.en)
        self.words = words


def trouble(error: sqlite3.Error, path: Path) -> StoreTrouble | None:
    """The trouble behind a SQLite error; None where it is a mistake in a program."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    primary = code & 0xFF
    if primary in _BUSY:
        return StoreBusy(path, str(error))
    if primary == _FULL:
        return DiskFull(path, str(error))
    if primary in _DAMAGED:
        return StoreDamaged(path, str(error))
    if primary in _UNREACHABLE:
        return StoreGone(path, str(error))
    if primary == _IO:
        # A full disk also shows as a failed write of the log or its index.
        return DiskFull(path, str(error)) if _nearly_full(path) else StoreGone(path, str(error))
    return None


def _nearly_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _NEARLY_FULL
    except OSError:
        return False
