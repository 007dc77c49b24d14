"""Telling people apart without keeping who they are: keyed hashes, made once at intake.

The key belongs to the programme and lies outside the store: whoever has only the store cannot try names and birth
dates against it.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import language
from records import names
from records.errors import Refused

KEY_FILE = "programme.key"
_BYTES = 32


class KeyUnusable(Refused):
    """A key file that holds no key, or cannot be read: whoever needs it is told so."""

    def __init__(self, file: Path) -> None:
        super().__init__(language.phrase("records-key-unusable", file=file.name))


@dataclass(frozen=True, slots=True)
class Identity:
    """Keyed hashes, "" where nothing was given."""

    name_birth: str
    telephone: str


def key_beside(store: Path) -> bytes:
    """The programme's key from the folder of the store, made there when there is none.

    A programme with several centres gives each the same file. Raises KeyUnusable.
    """
    file = store.with_name(KEY_FILE)
    try:
        return _read(kept_once(file, lambda: secrets.token_hex(_BYTES) + "\n"))
    except OSError as error:
        raise KeyUnusable(file) from error


def kept_once(file: Path, secret: Callable[[], str]) -> Path:
    """The file with a secret that only its owner may read, made when there is none. Raises OSError."""
    if file.exists():
        return file
    # Written apart and linked into place: two programs that start at once must end with one key.
    draft = drafted(file, secret())
    try:
        file.hardlink_to(draft)
    except FileExistsError:
        pass  # another program was first: its key is the key
    except OSError:
        draft.replace(file)  # a stick whose file system knows no links
    finally:
        draft.unlink(missing_ok=True)
    return file


def drafted(file: Path, secret: str) -> Path:
    """A file beside `file` that holds a secret, safely on the disk and readable by its owner only. Raises OSError."""
    draft = file.with_name(f"{file.name}.{secrets.token_hex(8)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as opened:
        opened.write(secret)
        opened.flush()
        os.fsync(opened.fileno())
    return draft


def identify(key: bytes, name: str, birth: date | None, telephone: str | None) -> Identity:
    """The hashes of a person. Without a birth date a name says too little: it is not hashed."""
    digits = telephone_digits(telephone or "")
    whole = names.plain(name)
    return Identity(
        _hash(key, "name and birth date", f"{whole}|{birth.isoformat()}") if whole and birth else "",
        _hash(key, "telephone", digits) if digits else "",
    )


def telephone_digits(text: str) -> str:
    """A Korean telephone number as it is compared: digits only, +82 10 ... as 010 ..."""
    digits = "".join(c for c in text if c.isascii() and c.isdigit())
    return "0" + digits[2:].lstrip("0") if digits.startswith("82") and len(digits) > 10 else digits


def pseudonym(key: bytes, uid: str) -> str:
    """What stands for a learner in files without names: always the same, and no way back without the key."""
    return "P-" + _hash(key, "pseudonym", uid)[:8].upper()


def decade(birth: date | None) -> int:
    """The decade of birth (1950), all that is kept of a birth date; 0 when unknown."""
    return birth.year // 10 * 10 if birth else 0


def _hash(key: bytes, purpose: str, text: str) -> str:
    return hmac.new(key, f"{purpose}|{text}".encode(), hashlib.sha256).hexdigest()


def _read(file: Path) -> bytes:
    text = file.read_text(encoding="ascii", errors="replace").strip()
    try:
        key = bytes.fromhex(text)
    except ValueError as error:
        raise KeyUnusable(file) from error
    if len(key) < _BYTES:
        raise KeyUnusable(file)
    return key
