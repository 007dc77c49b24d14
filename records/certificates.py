"""Certificates (수료증) and proofs (혼자 주문 확인서): who is ready, issue, reissue, revoke, the register.

A number is given inside the transaction that writes the certificate: per centre and year without gaps or doubles,
however many consoles issue at once. What was issued is never edited; a revocation is a row of its own.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from sqlite_utils import Database

import language
from language import Phrase
from records import attendance, audit, classes, codes, facts, people, persons, signing, tally
from records.centres import Centre, centre
from records.clock import day_of, new_uid
from records.errors import Refused
from records.statements import statement
from records.store import Store
from records.things import Value

Kind = Literal["completion", "proof"]
PROOF_LEVELS = ("alone", "real")
_SIGNED = (
    "number", "code", "kind", "course", "first_day", "last_day", "meetings", "minutes", "day", "centre_name", "head",
    "salt", "name_digest",
)  # fmt: skip
"""What of a paper is signed: all that stands on it, its name as a salted digest, and not whose it is here."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """A paper as it was issued. Days are ISO dates; `name` is "" once it was destroyed; `revoked` is the day or "".

    `attempt` and `witness` belong to proofs; `replaces` is the certificate that this one stands for now.
    """

    uid: str
    kind: Kind
    number: str
    code: str
    name: str
    learner: str
    class_: str
    course: str
    first_day: str
    last_day: str
    meetings: int
    hours: float
    day: str
    centre: str
    centre_name: str
    head: str
    by: str
    witness: str
    attempt: str
    replaces: str
    salt: str
    name_digest: str
    year: int
    serial: int
    revoked: str
    revoked_by: str
    reason: str
    key: str
    """The key it was signed by; "" for one that was issued before there were signatures."""
    payload: str
    signature: str
    stamp: str

    @property
    def period(self) -> tuple[date, date]:
        """First and last day of the course."""
        return date.fromisoformat(self.first_day), date.fromisoformat(self.last_day)


@dataclass(frozen=True, slots=True)
class Ready:
    """Whether a learner of a class can be given a certificate of completion, and why not."""

    learner: people.Learner
    attended: int
    meetings: int
    needed: int
    ok: bool
    why: Phrase
    issued: Certificate | None


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A paper that is asked for."""

    kind: Kind
    learner: str
    class_: str
    day: str
    by: str
    witness: str
    attempt: str
    share: float | None
    replaces: str = ""


def ready(store: Store, class_uid: str, share: float | None = None) -> tuple[Ready, ...]:
    """Everybody on the roster of a class, by name: ready for the certificate, or why not, or already issued.

    The class's own rule decides, by which trained persons are counted too; `share` (0-1) asks for another.
    """
    with store.reading() as db:
        needed, held = classes.share_of(store, class_uid, share)
        return tuple(_ready(db, one, class_uid, needed, held) for one in classes.roster(store, class_uid))


def issue(
    store: Store,
    kind: Kind,
    learner: str,
    class_: str | None = None,
    day: date | str | None = None,
    by: str = "",
    witness: str | None = None,
    attempt: str | None = None,
    share: float | None = None,
) -> Certificate:
    """Issue a paper and enter it in the register; one that stands already is given back, not doubled.

    completion: for a class whose share of meetings was attended (`share` as in `ready`). proof: for a right, unaided
    attempt at Alone or Real (`attempt`, else the latest, in the class where one is given), seen by `witness`.
    Raises Refused with the reason, KeyError.
    """
    with store.writing() as db:
        standing = _standing(db, kind, learner, class_ or "")
        if standing is not None:
            return standing
        wanted = _Wanted(kind, learner, class_ or "", _text(store, day), by, witness or "", attempt or "", share)
        return _issue(store, db, wanted)


def reissue(store: Store, uid: str, by: str, reason: str, day: date | str | None = None) -> Certificate:
    """Replace a paper (lost, name corrected): the old one is revoked, the new one has the next number.

    Raises Refused when the old one was revoked before, KeyError.
    """
    with store.writing() as db:
        old = certificate(store, uid)
        if old.revoked:
            raise Refused(language.phrase("records-revoked-before", number=old.number))
        revoke(store, uid, by, reason)
        wanted = _Wanted(old.kind, old.learner, old.class_, _text(store, day), by, old.witness, old.attempt, None, uid)
        return _issue(store, db, wanted)


def revoke(store: Store, uid: str, by: str, reason: str) -> None:
    """Take a paper back: it stays in the register, as revoked. Raises KeyError."""
    with store.writing() as db:
        one = certificate(store, uid)
        now = store.now()
        row: dict[str, Value] = {"uid": new_uid(), "certificate": uid, "revoked_by": by, "reason": reason}
        facts.add(db, "revocations", {**row, "at": now, "day": day_of(now)})
        audit.note(store, by, "revoke", uid, one.number)
        tally.derive(db, tally.of_learners(db, [one.learner]))


def certificate(store: Store, uid: str) -> Certificate:
    """One certificate. Raises KeyError."""
    with store.reading() as db:
        found = _read(db, "where certificates.uid = ?", [uid])
    if not found:
        raise KeyError(uid)
    return found[0]


def by_code(store: Store, code: str) -> Certificate | None:
    """The certificate with a check code, as somebody typed it; None for a slip or an unknown code."""
    known = codes.read(code)
    if known is None:
        return None
    with store.reading() as db:
        found = _read(db, "where certificates.code = ?", [known])
    return found[0] if found else None


def of_learner(store: Store, learner: str) -> tuple[Certificate, ...]:
    """A learner's certificates, in the order of issue, revoked ones too."""
    with store.reading() as db:
        return _read(db, "where certificates.learner = ? order by certificates.uid", [learner])


def of_class(store: Store, class_uid: str) -> tuple[Certificate, ...]:
    """A class's certificates in the order of their numbers, revoked ones too."""
    with store.reading() as db:
        return _read(db, "where certificates.class = ? order by certificates.year, certificates.serial", [class_uid])


def register(store: Store, year: int, centre: str = "") -> tuple[Certificate, ...]:
    """The register (발급대장) of a year, in the order of the numbers; of one centre or all."""
    with store.reading() as db:
        return _read(
            db,
            "where certificates.year = :year and (:centre = '' or certificates.centre = :centre) "
            "order by certificates.centre, certificates.serial",
            {"year": year, "centre": centre},
        )


def number(year: int, code: str, serial: int) -> str:
    """A number as it is printed: 제2026-강북03-0012호."""
    return f"제{year}-{code}-{serial:04d}호"


def digest_of(salt: str, name: str) -> str:
    """The salted digest of a name in the register: a paper can be checked against it, a name not read from it."""
    return hashlib.sha256(f"{salt}|{name}".encode()).hexdigest()


def record_of(one: Certificate) -> dict[str, str]:
    """What the register says now of everything that was signed, as the signed record wrote it."""
    now = {"minutes": str(round(one.hours * 60)), "meetings": str(one.meetings)}
    return {field: now.get(field) or str(getattr(one, field)) for field in _SIGNED}


def keep_file(store: Store, uid: str, digest: str) -> None:
    """Enter the SHA-256 (hex) of a single file that was drawn of a certificate. Entering it again changes nothing."""
    with store.writing() as db:
        db.execute(
            "insert into certificate_files (digest, certificate, day) values (?, ?, ?) on conflict (digest) do nothing",
            [digest, uid, day_of(store.now())],
        )


def by_file(store: Store, digest: str) -> Certificate | None:
    """The certificate that a file of this SHA-256 (hex) was drawn of, if it is in the register."""
    where = (
        "where certificates.uid = (select certificate_files.certificate from certificate_files "
        "where certificate_files.digest = ?)"
    )
    with store.reading() as db:
        found = _read(db, where, [digest])
    return found[0] if found else None


def proving(store: Store, learner: str, class_: str = "") -> str | None:
    """The uid of the learner's latest attempt that a proof can stand on, if there is one."""
    with store.reading() as db:
        return _proving(store, db, learner, class_)


def _ready(db: Database, one: people.Learner, class_uid: str, needed: int, held: int) -> Ready:
    attended, _ = attendance.shares(db, class_uid, one.uid)
    issued = _standing(db, "completion", one.uid, class_uid)
    ok = 0 < needed <= attended
    if issued is not None:
        why = language.phrase("records-issued", number=issued.number)
    elif ok:
        why = language.phrase("records-ready", attended=attended, meetings=held)
    elif needed == 0:
        why = language.phrase("records-no-meetings")
    else:
        why = language.phrase("records-attended-too-few", attended=attended, meetings=held, needed=needed)
    return Ready(one, attended, held, needed, ok, why, issued)


def _issue(store: Store, db: Database, wanted: _Wanted) -> Certificate:
    person = people.learner(store, wanted.learner)
    attempt = _grounds(store, db, wanted, person)
    where, about = _about(store, person, wanted.class_, attempt, wanted.day)
    year = int(wanted.day[:4])
    serial = db.execute(
        "select coalesce(max(certificates.serial), 0) + 1 from certificates "
        "where certificates.centre = ? and certificates.year = ?",
        [where.uid, year],
    ).fetchone()[0]
    uid, name, salt = new_uid(), people.legal_name(store, wanted.learner), secrets.token_hex(16)
    if not name:  # destroyed: a paper for nobody could not be printed, and would have taken the old one's place
        raise Refused(language.phrase("records-name-missing"))
    row: dict[str, Value] = {
        **about,
        "uid": uid,
        "kind": wanted.kind,
        "number": number(year, where.code, serial),
        "centre": where.uid,
        "year": year,
        "serial": serial,
        "code": codes.new_code(),
        "learner": wanted.learner,
        "class": wanted.class_,
        "day": wanted.day,
        "centre_name": where.name,
        "head": where.head,
        "issued_by": wanted.by,
        "witness": wanted.witness,
        "attempt": attempt,
        "replaces": wanted.replaces,
        "salt": salt,
        "name_digest": digest_of(salt, name),
        "at": store.now(),
    }
    facts.add(db, "certificates", row)
    db.execute("insert into certificate_names (certificate, name) values (?, ?)", [uid, name])
    signed = signing.sign(store, db, {field: str(row[field]) for field in _SIGNED})
    db.execute(
        "insert into certificate_signatures (certificate, key, payload, signature, stamp) values (?, ?, ?, ?, ?)",
        [uid, signed.key, signed.payload, signed.signature, signed.stamp],
    )
    tally.derive(db, tally.of_learners(db, [wanted.learner]))
    audit.note(store, wanted.by, "reissue" if wanted.replaces else "issue", uid, number(year, where.code, serial))
    return certificate(store, uid)


def _grounds(store: Store, db: Database, wanted: _Wanted, person: people.Learner) -> str:
    """Refuse what is not deserved; gives the attempt that a proof stands on."""
    if wanted.replaces:
        return wanted.attempt  # it was deserved when it was issued
    if wanted.kind == "completion":
        needed, held = classes.share_of(store, wanted.class_, wanted.share)
        one = _ready(db, person, wanted.class_, needed, held)
        if not one.ok:
            raise Refused(one.why)
        return ""
    if wanted.kind != "proof":
        raise ValueError(wanted.kind)
    found = _proving(store, db, wanted.learner, wanted.class_, wanted.attempt)
    if found is None:
        raise Refused(language.phrase("records-nothing-proved"))
    if not wanted.witness.strip():
        raise Refused(language.phrase("records-witness-missing"))
    return found


def _about(
    store: Store, person: people.Learner, class_: str, attempt: str, day: str
) -> tuple[Centre, dict[str, Value]]:
    """The centre that issues, and the course with its first and last day, meetings and minutes."""
    if class_:
        of = classes.klass(store, class_)
        held = [meeting for meeting in of.meetings if not meeting.cancelled]
        days = sorted(meeting.day for meeting in held) or [day]
        about: dict[str, Value] = {"course": of.course, "first_day": days[0], "last_day": days[-1]}
        about |= {"meetings": len(held), "minutes": round(of.hours * 60)}
        return centre(store, of.centre), about
    with store.reading() as db:
        row = db.execute(
            "select attempts.day, attempts.pack from attempts where attempts.uid = ?", [attempt]
        ).fetchone()
    return centre(store, person.centre), {
        "course": row[1],
        "first_day": row[0],
        "last_day": row[0],
        "meetings": 0,
        "minutes": 0,
    }


def _standing(db: Database, kind: str, learner: str, class_: str) -> Certificate | None:
    """The unrevoked paper of this kind that the learner's person has for this class."""
    found = _read(db, statement("certificates_standing"), {"kind": kind, "learner": learner, "class": class_})
    return found[0] if found else None


def _proving(store: Store, db: Database, learner: str, class_: str, attempt: str = "") -> str | None:
    mine = persons.learners_of(store, people.learner(store, learner).person)
    for uid in sorted(mine, key=lambda uid: uid != learner):
        values = {"learner": uid, "class": class_, "attempt": attempt}
        row = db.execute(statement("attempt_that_proves"), values).fetchone()
        if row:
            return str(row[0])
    return None


def _text(store: Store, day: date | str | None) -> str:
    if day is None:
        return day_of(store.now())
    return day if isinstance(day, str) else day.isoformat()


def _read(db: Database, where: str, values: list[Value] | dict[str, Value]) -> tuple[Certificate, ...]:
    rows = db.execute(statement("certificates") + where, values).fetchall()
    return tuple(_certificate(row) for row in rows)


def _certificate(row: tuple[Any, ...]) -> Certificate:
    values = list(row)
    values[11] = values[11] / 60
    return Certificate(*values)
