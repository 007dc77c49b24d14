"""Which kind of disk a file lies on. SQLite's locks are only trustworthy on a local one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

MOUNTS = Path("/proc/mounts")

NETWORK = frozenset(
    {
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "smb2", "afs", "ncpfs", "ncp", "coda", "9p", "ceph", "glusterfs",
        "lustre", "gfs", "gfs2", "ocfs2", "gpfs", "beegfs", "orangefs", "pvfs2", "davfs", "davfs2", "sshfs",
    }
)  # fmt: skip
_NETWORK_FUSE = frozenset(
    {
        "sshfs",
        "rclone",
        "s3fs",
        "gcsfuse",
        "davfs",
        "davfs2",
        "glusterfs",
        "ceph",
        "smbnetfs",
        "curlftpfs",
        "gvfsd-fuse",
    }
)


@dataclass(frozen=True, slots=True)
class Mount:
    """One mounted file system."""

    device: str
    point: PurePosixPath
    kind: str


def parse(text: str) -> tuple[Mount, ...]:
    """Mounts from the text of /proc/mounts, where a blank is written \\040. Lines that are too short are left out."""
    mounts = []
    for line in text.splitlines():
        parts = line.split()
        if len(parts) >= 3:
            mounts.append(Mount(_plain(parts[0]), PurePosixPath(_plain(parts[1])), parts[2]))
    return tuple(mounts)


def mount_of(path: PurePosixPath, mounts: Iterable[Mount]) -> Mount | None:
    """The mount that holds `path` (absolute, links followed): the longest; of equals the last, which hides the rest."""
    best: Mount | None = None
    for mount in mounts:
        inside = mount.point == path or mount.point in path.parents
        if inside and (best is None or len(mount.point.parts) >= len(best.point.parts)):
            best = mount
    return best


def is_network(mount: Mount) -> bool:
    """Whether the mount's files lie on another machine."""
    if mount.kind in NETWORK:
        return True
    return mount.kind.startswith("fuse.") and mount.kind.removeprefix("fuse.") in _NETWORK_FUSE


def on_network(path: Path, mounts: Path = MOUNTS) -> bool:
    """Whether a file (that need not exist yet) lies on a network share."""
    text = str(path)
    if text.startswith(("\\\\", "//")):
        return True
    try:
        table = parse(mounts.read_text(encoding="utf-8", errors="surrogateescape"))
    except OSError:
        return False
    mount = mount_of(PurePosixPath(path.resolve().as_posix()), table)
    return mount is not None and is_network(mount)


def _plain(text: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda m: chr(int(m[1], 8)), text)
