"""Checked packs, kept so that start-up need not read YAML: reading and proving takes seconds, loading milliseconds.

One file a pack, named by the hash of everything it was made from: the pack's files, and the rooms `courses` and
`language` themselves, since other code may make other objects from the same files. So nothing here is ever stale.

The form is pickle: content belongs to the kinds, and any other form would need a second description of every kind's
objects. It is made safe twice: the file begins with the digest of its payload, so that damage is seen before a byte
of it is interpreted, and only the suite's own classes can be named in it. What cannot be read is made again.
"""

from __future__ import annotations

import hashlib
import io
import logging
import os
import pickle
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from courses.pack import FILES, Checked

log = logging.getLogger(__name__)

_DIGEST = hashlib.sha256().digest_size
_ROOMS = ("courses", "language")
_PLAIN = {("builtins", "frozenset"), ("builtins", "set"), ("datetime", "date"), ("datetime", "time")}


def checked(folder: Path, cache_folder: Path | None) -> Checked:
    """The pack in `folder`, from the cache where it is there. None as `cache_folder` means: read it anew."""
    if cache_folder is None:
        return check(folder)
    file = _file(folder, cache_folder)
    kept = load(file)
    if kept is None:
        kept = check(folder)
        save(file, kept)
    return kept


def read(folder: Path, cache_folder: Path) -> Checked:
    """One of the suite's own packs: played before it was given out, so it is only read where it is not kept."""
    file = _file(folder, cache_folder)
    kept = load(file)
    if kept is None:
        from courses import checking

        kept = checking.check(folder, proven=True)
        save(file, kept)
    return kept


def sound(folder: Path, cache_folder: Path) -> Checked | None:
    """The pack, where exactly these files were played by exactly this code and nothing was found; None otherwise."""
    return load(_file(folder, cache_folder / "sound"))


def note_sound(folder: Path, cache_folder: Path, found: Checked) -> None:
    """Remember that a pack was played and is sound."""
    save(_file(folder, cache_folder / "sound"), found)


def is_kept(folder: Path, cache_folder: Path) -> bool:
    """Whether the pack need not be made again."""
    return _file(folder, cache_folder).exists()


def check(folder: Path) -> Checked:
    """Read a pack anew. What reading needs is imported here: a start-up that finds everything kept does without."""
    from courses import checking

    return checking.check(folder)


def make(folders: Sequence[Path], cache_folder: Path) -> None:
    """Make packs in other processes, behind everything else that the machine has to do; returns when all are kept.

    What cannot be made so is made when it is asked for.
    """
    count = max(1, (os.cpu_count() or 2) - 1)
    parts = [list(map(str, folders[at::count])) for at in range(min(count, len(folders)))]
    command = [sys.executable, "-m", "courses.compiled", str(cache_folder)]
    running = [subprocess.Popen([*command, *part], stdin=subprocess.DEVNULL) for part in parts]
    for one in running:
        one.wait()


def _file(folder: Path, cache_folder: Path) -> Path:
    return cache_folder / "packs" / f"{folder.name}-{key(folder)}.pickle"


def key(folder: Path) -> str:
    """Names everything that a checked pack depends on."""
    digest = hashlib.sha256(_code())
    for file in sorted(folder.glob("*.y*ml")):
        digest.update(file.name.encode() + b"\0")
        if file.name in FILES:
            try:
                content = file.read_bytes()
            except OSError as error:
                content = repr(error).encode()
            digest.update(hashlib.sha256(content).digest())
    for file in sorted((*folder.glob("*.zip"), *folder.glob("*/*.txt"))):  # feeds of timetables
        digest.update(file.relative_to(folder).as_posix().encode() + b"\0")
        try:
            with file.open("rb") as stream:
                digest.update(hashlib.file_digest(stream, "sha256").digest())
        except OSError as error:
            digest.update(repr(error).encode())
    return digest.hexdigest()[:24]


@cache
def _code() -> bytes:
    """Digest of the rooms that turn files into packs. Content packs themselves are not among it."""
    digest = hashlib.sha256(sys.version.encode())
    top = Path(__file__).parent.parent
    for room in _ROOMS:
        for file in sorted((top / room).rglob("*")):
            if file.suffix in (".py", ".ftl", ".json", ".txt") and "packs" not in file.parts:
                digest.update(file.relative_to(top).as_posix().encode() + b"\0" + file.read_bytes())
    return digest.digest()


def load(file: Path) -> Checked | None:
    """What was kept in a file; None where it is not there, is damaged, or is not ours."""
    try:
        raw = file.read_bytes()
    except OSError:
        return None
    digest, payload = raw[:_DIGEST], raw[_DIGEST:]
    if hashlib.sha256(payload).digest() != digest:
        log.warning("the kept pack %s is damaged and will be made again", file.name)
        return None
    try:
        kept = _Reader(io.BytesIO(payload)).load()
    except (pickle.UnpicklingError, AttributeError, ImportError, TypeError, ValueError, EOFError, IndexError) as error:
        log.warning("the kept pack %s cannot be used and will be made again: %s", file.name, error)
        return None
    return kept if isinstance(kept, Checked) else None


def save(file: Path, made: Checked) -> None:
    """Keep a checked pack in place of older ones of its name. A full or closed disk costs time only: it is logged."""
    payload = pickle.dumps(made, protocol=5)
    name = file.name.rpartition("-")[0]
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=file.parent, prefix=".", suffix=".part", delete=False) as part:
            part.write(hashlib.sha256(payload).digest() + payload)
        Path(part.name).replace(file)
        for old in file.parent.glob(f"{name}-*.pickle"):
            if old != file and old.name.rpartition("-")[0] == name:
                old.unlink(missing_ok=True)
    except OSError as error:
        log.warning("the pack %s cannot be kept: %s", name, error)


class _Reader(pickle.Unpickler):
    """Reads the suite's own frozen objects and nothing else."""

    def find_class(self, module: str, name: str) -> Any:
        """A class that may stand in a kept pack."""
        if module.partition(".")[0] in _ROOMS or (module, name) in _PLAIN:
            found = super().find_class(module, name)
            # A dotted name could lead from our modules into those that they import: the class itself must be ours.
            if isinstance(found, type) and found.__module__.partition(".")[0] in (*_ROOMS, "builtins", "datetime"):
                return found
        raise pickle.UnpicklingError(f"{module}.{name} does not belong in a pack")


def main() -> None:
    """`python -m courses.compiled CACHE FOLDER...`: what `make` starts."""
    if hasattr(os, "nice"):
        os.nice(10)
    for folder in sys.argv[2:]:
        checked(Path(folder), Path(sys.argv[1]))


if __name__ == "__main__":
    main()
