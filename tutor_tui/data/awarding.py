"""Certificates of a class and the register, as plain rows. Knows nothing of Textual."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from courses.catalogue import Catalogue
from language import Language, message
from records import certificates, classes, people, proofs
from records.certificates import Certificate
from records.store import Store
from reports import papers
from reports.faults import ReportFault
from tutor_tui.data import mission_words

SHOWN = 300
"""Rows of the register that are shown at once; a search narrows them."""


@dataclass(frozen=True, slots=True)
class AwardRow:
    """A learner: both papers, or why there is none. `issue` are the kinds that can be issued now."""

    learner: str
    number: str
    name: str
    attended: str
    completion: str
    proof: str
    issued: tuple[Certificate, ...]
    issue: tuple[certificates.Kind, ...]


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """A paper in the register."""

    paper: Certificate
    kind: str
    state: str


def awards(store: Store, packs: Catalogue, class_uid: str, language: Language) -> tuple[AwardRow, ...]:
    """Everybody of a class, by name."""
    with store.reading():
        found = certificates.ready(store, class_uid)
        proving = proofs.ready(store, class_uid)
    rows = []
    for one in found:
        proof = proving.get(one.learner.uid, proofs.Ready(None, None))
        issued = tuple(paper for paper in (one.issued, proof.issued) if paper is not None)
        kinds: list[certificates.Kind] = ["completion"] if one.ok and one.issued is None else []
        kinds += ["proof"] if proof.ok else []
        who = one.learner
        rows.append(
            AwardRow(
                who.uid,
                who.number,
                who.name,
                f"{one.attended}/{one.meetings}",
                one.issued.number if one.issued else one.why.seen(language),
                _proof(packs, proof, language),
                issued,
                tuple(kinds),
            )
        )
    return tuple(rows)


def _proof(packs: Catalogue, proof: proofs.Ready, language: Language) -> str:
    if proof.issued is not None:
        return proof.issued.number
    if proof.run is None:
        return message(language, "awarding-proof-none")
    if proof.run.witness:
        return message(language, "awarding-proof-ready", day=proof.run.day, witness=proof.run.witness)
    what = mission_words(packs, proof.run.pack, proof.run.mission, language)
    return message(language, "awarding-proof-unwatched", day=proof.run.day, mission=what)


def issue(
    store: Store, class_uid: str, wanted: Sequence[tuple[str, certificates.Kind]], day: str, by: str
) -> list[Certificate]:
    """Issue papers of a class in one transaction: all of them or none. Names are looked at before.

    Raises Refused, GlyphMissing, StoreTrouble.
    """
    for learner in dict.fromkeys(learner for learner, _ in wanted):
        papers.check_paper(store, learner, class_uid)
    made = []
    with store.writing():
        proving = proofs.ready(store, class_uid)
        for learner, kind in wanted:
            run = proving[learner].run if kind == "proof" else None
            witness, attempt = (run.witness, run.attempt) if run else (None, None)
            made.append(certificates.issue(store, kind, learner, class_uid, day, by, witness, attempt))
    return made


def unprintable(store: Store, wanted: Sequence[tuple[str, certificates.Kind]], language: Language) -> list[str]:
    """Why some of these names could not stand on a paper, in sentences."""
    said = []
    for learner in dict.fromkeys(learner for learner, _ in wanted):
        try:
            papers.check_name(people.legal_name(store, learner))
        except ReportFault as fault:
            said.append(f"{people.learner(store, learner).name}: {fault.words.seen(language)}")
    return said


def reissue(store: Store, uid: str, by: str, reason: str, name: str = "") -> Certificate:
    """Replace a paper; `name` where it was misspelt: it stands on this one and on all later ones, all or nothing.

    Raises Refused, GlyphMissing, StoreTrouble.
    """
    if name:
        papers.check_name(name)
    with store.writing():
        if name:
            people.set_legal_name(store, certificates.certificate(store, uid).learner, name)
        return certificates.reissue(store, uid, by, reason)


def register(
    store: Store, year: int, text: str, language: Language, sees: Callable[[str], bool] = lambda _: True
) -> tuple[tuple[RegisterRow, ...], int]:
    """The papers of a year in which `text` stands (name, number, course, code), newest first; and how many there are.

    `sees` says whether a class's papers are shown.
    """
    wanted = text.strip().lower()
    found = [
        one
        for one in certificates.register(store, year)
        if (not wanted or any(wanted in part.lower() for part in (one.name, one.number, one.course, one.code)))
        and sees(one.class_)
    ]
    found.reverse()
    rows = tuple(RegisterRow(one, kind(one, language), state(one, language)) for one in found[:SHOWN])
    return rows, len(found)


def kind(one: Certificate, language: Language) -> str:
    """수료증 or 혼자 주문 확인서."""
    return message(language, "tutor_tui-kind-" + one.kind)


def state(one: Certificate, language: Language) -> str:
    """Whether it still holds."""
    if one.revoked:
        return message(language, "awarding-revoked", day=one.revoked, reason=one.reason, by=one.revoked_by)
    return message(language, "awarding-stands-for") if one.replaces else ""


def seen_by(store: Store, sees: Callable[[classes.Class], bool]) -> Callable[[str], bool]:
    """Whether a class's papers are shown, asked once for each class; papers without a class are."""
    known: dict[str, bool] = {"": True}

    def asked(uid: str) -> bool:
        if uid not in known:
            try:
                known[uid] = sees(classes.klass(store, uid))
            except KeyError:
                known[uid] = False
        return known[uid]

    return asked
