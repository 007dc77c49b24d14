"""Files that are either there as a whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from language import Phrase, phrase
from reports.faults import CannotWrite

_FULL = {errno.ENOSPC, errno.EDQUOT}
_NAME_BYTES = 230
PRIVATE = 0o600
"""For files with people's names: readable by whoever made them, and nobody else on the machine."""
_CLOSED = {errno.EACCES, errno.EPERM, errno.EROFS}


def save(file: Path, content: bytes, mode: int = 0o644) -> Path:
    """Put `content` in `file` and return it; folders on the way are made. `mode` says who may read it.

    The old file stands until the new one is safely on the disk, so a full disk or a power cut never leaves half a
    certificate. Raises CannotWrite with words for the person.
    """
    with growing(file, mode) as draft:
        draft.write_bytes(content)
    return file


@contextlib.contextmanager
def growing(file: Path, mode: int = 0o644) -> Iterator[Path]:
    """A draft beside `file` to be written bit by bit; when the block ends well it is put in the file's place.

    Whatever the block raises leaves the old file as it was. Raises CannotWrite.
    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=file.parent)
        os.close(handle)
    except OSError as error:
        raise CannotWrite(_words(file, error)) from error
    draft = Path(name)
    try:
        yield draft
        with draft.open("rb+") as written:
            os.fsync(written.fileno())
        draft.chmod(mode)
        draft.replace(file)
    except OSError as error:
        raise CannotWrite(_words(file, error)) from error
    finally:
        with contextlib.suppress(OSError):
            draft.unlink()


def _words(file: Path, error: OSError) -> Phrase:
    if error.errno in _FULL:
        return phrase("reports-disk-full", file=str(file))
    if error.errno in _CLOSED:
        return phrase("reports-folder-closed", folder=str(file.parent))
    return phrase("reports-cannot-write", file=str(file), reason=error.strerror or type(error).__name__)


def safe_name(words: str) -> str:
    """A file name that every system takes: no separators or controls, no leading dot, short enough with an ending."""
    kept = "".join(" " if c in '\\/:*?"<>|' or not c.isprintable() else c for c in words)
    short = " ".join(kept.split()).strip(". ").encode()[:_NAME_BYTES].decode(errors="ignore")
    return short.strip(". ") or "paper"
