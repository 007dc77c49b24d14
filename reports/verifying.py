"""Whether a certificate is genuine: by its check code, its QR, or its file, with the register or by the public key."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from language import Phrase, phrase
from records import certificates, codes, signing
from records.certificates import Certificate
from records.store import Store
from reports.faults import ReportFault
from reports.fonts import tidy
from reports.papers import check, embedding

State = Literal[
    "valid", "unsigned", "signed", "signed-file",
    "revoked",
    "changed-code", "changed-file", "altered", "forged",
    "unknown", "foreign", "foreign-file", "many", "mistyped",
]  # fmt: skip

EXITS: dict[State, int] = {
    "valid": 0, "unsigned": 0, "signed": 0, "signed-file": 0,
    "revoked": 3,
    "changed-code": 4, "changed-file": 4, "altered": 4, "forged": 4,
    "unknown": 5,
    "foreign": 6, "foreign-file": 6, "many": 6,
    "mistyped": 7,
}  # fmt: skip
"""How the command ends: 0 genuine, 3 revoked, 4 changed or not signed by us, 5 unknown, 6 not ours, 7 mistyped."""

_LARGEST = 64 << 20
"""Bytes of a file that is still looked at: a certificate's own has less than one megabyte."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is known of a paper."""

    state: State
    certificate: Certificate | None = None
    said: str = ""
    """What a paper says that is checked without the register."""

    @property
    def genuine(self) -> bool:
        """Whether the paper was issued, is as it was issued, and still holds."""
        return self.exit == 0

    @property
    def exit(self) -> int:
        """How the command ends."""
        return EXITS[self.state]

    @property
    def words(self) -> Phrase:
        """For the person who asked. The name is shown in part: who holds the paper can compare it."""
        one = self.certificate
        if one is None:
            return phrase(f"reports-verify-{self.state}", said=tidy(self.said))
        return phrase(
            f"reports-verify-{self.state}",
            number=tidy(one.number),
            named="yes" if one.name else "no",
            name=masked(tidy(one.name)),
            course=tidy(one.course),
            day=one.day,
            centre=tidy(one.centre_name),
            revoked=one.revoked,
        )


def verdict(store: Store, text: str) -> Verdict:
    """What the register says of a check code, as typed or as the QR says it, and whether the QR's signature is ours."""
    said = check.read(text)
    if said is None:
        return Verdict("foreign")
    if codes.read(said.code) is None:
        return Verdict("mistyped" if said.stamp is None else "forged")
    one = certificates.by_code(store, said.code)
    if one is None:
        return Verdict("unknown")
    if said.stamp is not None and not signing.code_genuine(one.code, said.stamp, _publics(store)):
        return Verdict("changed-code", one)
    return _of(store, one)


def verdict_of_file(store: Store, file: Path) -> Verdict:
    """What the register says of a file: one that we drew and nobody has changed, or else what it says it is.

    Raises ReportFault when it cannot be read.
    """
    content = _content(file)
    one = certificates.by_file(store, hashlib.sha256(content).hexdigest())
    if one is not None:
        return _of(store, one)
    found = embedding.found(content)
    known = (certificates.by_code(store, code) for code in sorted(found.codes))
    one = next((one for one in known if one is not None), None)
    if one is not None:
        return Verdict("changed-file", one)
    if found.many:
        return Verdict("many")
    return Verdict("unknown" if found.codes or found.record else "foreign-file")


def offline(text: str, publics: Sequence[str]) -> Verdict:
    """What the public keys (base64) alone say of a QR's text: whether its code was signed, not whose it is."""
    said = check.read(text)
    if said is None:
        return Verdict("foreign")
    code = codes.read(said.code)
    if code is None and said.stamp is None:
        return Verdict("mistyped")
    if code and said.stamp and signing.code_genuine(code, said.stamp, publics):
        return Verdict("signed", said=code)
    return Verdict("forged")


def offline_file(file: Path, publics: Sequence[str]) -> Verdict:
    """What the public keys alone say of the record inside a file; not whether its page was changed.

    Raises ReportFault.
    """
    found = embedding.found(_content(file))
    if found.record is None:
        return Verdict("many" if found.many else "forged" if found.codes else "foreign-file")
    if not signing.record_genuine(found.record.payload, found.record.signature, publics):
        return Verdict("forged")
    values = found.record.values
    said = ", ".join(values.get(field, "") for field in ("number", "course", "day", "centre_name"))
    return Verdict("signed-file", said=said)


def masked(name: str) -> str:
    """김순자 as 김○자, Alexandra Kim as A○○○○○○○○ ○○m: enough to compare, too little to learn a name from."""
    if len(name) < 2:
        return "○" * len(name)
    last = name[-1] if len(name) > 2 else "○"
    return name[0] + "".join(" " if c == " " else "○" for c in name[1:-1]) + last


def _of(store: Store, one: Certificate) -> Verdict:
    """A paper of the register, whose row must still be what was signed when it was issued."""
    if one.payload:
        signed = signing.record_genuine(one.payload, one.signature, _publics(store))
        now = certificates.record_of(one)
        values = embedding.Record(one.payload, one.signature).values
        if not signed or any(values.get(field) != value for field, value in now.items()):
            return Verdict("altered", one)
    if one.revoked:
        return Verdict("revoked", one)
    return Verdict("valid" if one.payload else "unsigned", one)


def _publics(store: Store) -> list[str]:
    return [key.public for key in signing.keys(store)]


def _content(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(_LARGEST)
    except OSError as error:
        raise ReportFault(phrase("reports-cannot-read", file=file.name, reason=error.strerror or "")) from error
