"""A feed's files out of a zip or a folder. The zip may come from anywhere: nothing in it is believed.

Nothing is ever written to disk. Sizes are counted while reading, since what a zip says of itself may be a lie.
"""

from __future__ import annotations

import stat
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from courses.gtfs.notices import Notices


@dataclass(frozen=True, slots=True)
class Limits:
    """What is still believed to be a feed. Sizes in bytes; a whole country's feed needs a server, not a kiosk."""

    archive: int = 64_000_000
    members: int = 100
    member: int = 250_000_000
    total: int = 300_000_000
    ratio: int = 150
    """Times that a member may be larger than its packed form: timetables pack 5 to 40 times."""
    ratio_from: int = 1_000_000
    """Members up to this size may pack better."""


LIMITS = Limits()

_BROKEN = (
    OSError,
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    ValueError,
    RuntimeError,  # an encrypted member; NotImplementedError, an unknown way of packing, is one of it
    OverflowError,
)
_CHUNK = 1 << 16
_IGNORED = ("__MACOSX", ".DS_Store", "Thumbs.db")


@dataclass(frozen=True, slots=True)
class Names:
    """Names of files: those that are read, and those that are known and stay closed. Others are noted."""

    read: frozenset[str]
    closed: frozenset[str] = frozenset()

    def wants(self, name: str, shown: str, notices: Notices) -> bool:
        """Whether to read a file; what nobody knows is noted."""
        if name not in self.read and name not in self.closed:
            notices.add("unknown_file", shown)
        return name in self.read


def contents(path: Path, names: Names, notices: Notices, limits: Limits = LIMITS) -> dict[str, bytes]:
    """The files of a zip or a folder by their names. Never raises for what it holds."""
    try:
        if path.is_dir():
            return _folder(path, names, notices, limits)
        if path.stat().st_size > limits.archive:
            notices.add("unsafe_archive", path.name, found=path.stat().st_size, expected=f"<= {limits.archive}")
            return {}
        with zipfile.ZipFile(path) as archive:
            return _zip(archive, path.name, names, notices, limits)
    except _BROKEN as error:
        notices.add("i_o_error", path.name, found=type(error).__name__)
        return {}


def _folder(path: Path, names: Names, notices: Notices, limits: Limits) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    room = limits.total
    for file in sorted(path.iterdir()):
        if file.name in _IGNORED or not file.is_file():
            continue
        if not names.wants(file.name, file.name, notices):
            continue
        if file.stat().st_size > min(room, limits.member):
            notices.add("unsafe_archive", file.name, found=file.stat().st_size, expected=f"<= {limits.member}")
            return {}
        found[file.name] = file.read_bytes()
        room -= len(found[file.name])
    return found


def _zip(archive: zipfile.ZipFile, name: str, names: Names, notices: Notices, limits: Limits) -> dict[str, bytes]:
    members = archive.infolist()
    if (fault := _suspicious(members, limits)) is not None:
        notices.add("unsafe_archive", name, found=fault)
        return {}
    found: dict[str, bytes] = {}
    inside = False
    for member in members:
        place = PurePosixPath(member.filename)
        if member.is_dir() or place.parts[0] in _IGNORED or place.name in _IGNORED:
            continue
        if not names.wants(place.name, member.filename, notices):
            continue
        inside = inside or len(place.parts) > 1
        if place.name in found:
            notices.add("unsafe_archive", name, found=member.filename)
            return {}
        content = _unpacked(archive, member, limits)
        if content is None:
            notices.add("unsafe_archive", name, found=member.filename, expected=f"<= {limits.member}")
            return {}
        found[place.name] = content
    if inside:
        notices.add("invalid_input_files_in_subfolder", name)
    return found


def _suspicious(members: list[zipfile.ZipInfo], limits: Limits) -> str | None:
    """Why these cannot be the files of a feed; None where nothing speaks against it."""
    if len(members) > limits.members:
        return f"{len(members)} files"
    names = set()
    for member in members:
        name = member.filename
        if not _plain(name) or name.casefold() in names:
            return name
        names.add(name.casefold())
        if stat.S_ISLNK(member.external_attr >> 16):
            return name
        if member.flag_bits & 0x1 or member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            return name
        if member.file_size > max(limits.ratio_from, member.compress_size * limits.ratio):
            return name
    if sum(member.file_size for member in members) > limits.total:
        return f"{sum(member.file_size for member in members)} bytes"
    return None


def _plain(name: str) -> bool:
    """A name that stays inside the archive on every system."""
    parts = name.removesuffix("/").split("/")
    return (
        len(name) <= 200
        and "\\" not in name
        and ":" not in name
        and name.isprintable()
        and all(part not in ("", ".", "..") for part in parts)
    )


def _unpacked(archive: zipfile.ZipFile, member: zipfile.ZipInfo, limits: Limits) -> bytes | None:
    """A member's content; None when it is larger than it says or than is allowed."""
    parts: list[bytes] = []
    room = min(member.file_size, limits.member)
    with archive.open(member) as stream:
        while chunk := stream.read(_CHUNK):
            room -= len(chunk)
            if room < 0:
                return None
            parts.append(chunk)
    return b"".join(parts)
