"""Signatures of papers: who has only the public key can tell a paper of ours from one that somebody made up.

The private key belongs to the authority that issues; it lies beside the store (in the centre's home folder), readable
by its owner only, and is in no backup. The store holds the public keys. Two things are signed when a paper is issued:
its record (`payload`), which lies in the register and in the paper's own file, and its check code (`stamp`), which
fits in a QR. The name is in neither: the record holds a salted digest of it.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
    load_pem_public_key,
)
from sqlite_utils import Database

import language
from records import identity
from records.clock import day_of
from records.errors import Refused
from records.store import Store

KEY_FILE = "signing.key"
PROGRAMME = "kiosk-practice"
_RECORD = f"{PROGRAMME} certificate 1\n"
_CODE = f"{PROGRAMME} code 1\n"
_PRIVATE = 0o600


@dataclass(frozen=True, slots=True)
class PublicKey:
    """A key that papers are checked by. `public` is base64; `made` and `retired` are days, "" while in use."""

    key: str
    public: str
    made: str
    retired: str

    @property
    def pem(self) -> str:
        """The key as other programs read it from a file."""
        key = Ed25519PublicKey.from_public_bytes(base64.b64decode(self.public))
        return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode("ascii")


@dataclass(frozen=True, slots=True)
class Signed:
    """What was signed: the record as text, its signature, and the signature of the check code; both base64."""

    key: str
    payload: str
    signature: str
    stamp: str


def sign(store: Store, db: Database, record: Mapping[str, str | int | float]) -> Signed:
    """Sign a record with its `code`, by the authority's key, which is made when there is none.

    Raises Refused when the key cannot be read or made.
    """
    private = _private(store)
    key = _introduced(store, db, private)
    payload = json.dumps(
        {**record, "programme": PROGRAMME, "key": key}, ensure_ascii=False, sort_keys=True, separators=(",", ":")
    )
    signature = private.sign((_RECORD + payload).encode())
    stamp = private.sign((_CODE + str(record["code"])).encode())
    return Signed(key, payload, _text(signature), _text(stamp))


def keys(store: Store) -> tuple[PublicKey, ...]:
    """The public keys this store knows, the one in use first."""
    with store.reading() as db:
        rows = db.execute(
            "select signing_keys.key, signing_keys.public, signing_keys.made, signing_keys.retired from signing_keys "
            "order by signing_keys.retired <> '', signing_keys.retired desc, signing_keys.key"
        ).fetchall()
    return tuple(PublicKey(*row) for row in rows)


def own(store: Store) -> PublicKey:
    """The authority's public key in use, made when there is none. Raises Refused."""
    with store.writing() as db:
        key = _introduced(store, db, _private(store))
    return next(one for one in keys(store) if one.key == key)


def change(store: Store) -> PublicKey:
    """Begin a new key: papers from now on bear it, those before stay checkable. The old private key is destroyed.

    Raises Refused.
    """
    file = store.path.with_name(KEY_FILE)
    with store.writing() as db:
        _introduced(store, db, _private(store))  # a key that was never entered must be, before it goes
        try:
            identity.drafted(file, _made()).replace(file)
        except OSError as error:
            raise Refused(language.phrase("records-signing-key-unusable", file=file.name)) from error
        key = _introduced(store, db, _private(store))
    return next(one for one in keys(store) if one.key == key)


def record_genuine(payload: str, signature: str, publics: Iterable[str]) -> bool:
    """Whether one of the public keys (base64) signed this record."""
    return _genuine(_RECORD + payload, signature, publics)


def code_genuine(code: str, stamp: str, publics: Iterable[str]) -> bool:
    """Whether one of the public keys (base64) signed this check code."""
    return _genuine(_CODE + code, stamp, publics)


def public_of(pem: str) -> str:
    """The public key in a PEM text, as the store keeps it (base64). Raises ValueError for anything else."""
    try:
        found = load_pem_public_key(pem.encode())
    except UnsupportedAlgorithm as error:
        raise ValueError(str(error)) from error
    if not isinstance(found, Ed25519PublicKey):
        raise ValueError("not an Ed25519 key")
    return _public(found)


def _genuine(text: str, signature: str, publics: Iterable[str]) -> bool:
    try:
        raw = base64.b64decode(signature, validate=True)
    except (binascii.Error, ValueError):
        return False
    return any(_signed_by(public, raw, text.encode()) for public in publics)


def _signed_by(public: str, signature: bytes, text: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(base64.b64decode(public)).verify(signature, text)
    except InvalidSignature:
        return False
    return True


def _introduced(store: Store, db: Database, private: Ed25519PrivateKey) -> str:
    """The id of a key; one that the store has not met takes over from those before."""
    public = _public(private.public_key())
    key = hashlib.sha256(public.encode()).hexdigest()[:16]
    today = day_of(store.now())
    new = db.execute(
        "insert into signing_keys (key, public, made, retired) values (?, ?, ?, '') on conflict (key) do nothing "
        "returning key",
        [key, public, today],
    ).fetchall()
    if new:
        db.execute(
            "update signing_keys set retired = ? where signing_keys.retired = '' and signing_keys.key <> ?",
            [today, key],
        )
    return key


def _private(store: Store) -> Ed25519PrivateKey:
    file = store.path.with_name(KEY_FILE)
    try:
        identity.kept_once(file, _made)
        if file.stat().st_mode & 0o077:
            file.chmod(_PRIVATE)
        found = load_pem_private_key(file.read_bytes(), password=None)
    except (OSError, ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise Refused(language.phrase("records-signing-key-unusable", file=file.name)) from error
    if not isinstance(found, Ed25519PrivateKey):
        raise Refused(language.phrase("records-signing-key-unusable", file=file.name))
    return found


def _made() -> str:
    made = Ed25519PrivateKey.generate()
    return made.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode("ascii")


def _public(key: Ed25519PublicKey) -> str:
    return _text(key.public_bytes(Encoding.Raw, PublicFormat.Raw))


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")
