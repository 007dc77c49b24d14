"""Papers from the records: what is in the register is what is drawn, however often."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from courses import catalogue
from language import Language, phrase
from records import attempts, attendance, centres, classes, people
from records import certificates as register
from records.certificates import Certificate
from records.store import Store
from reports import fonts, writing
from reports.faults import ReportFault
from reports.papers import attendance as attendance_paper
from reports.papers import awards
from reports.papers.attendance import Attendance, SheetLearner, SheetMeeting
from reports.papers.awards import Completion, Proof, Wording
from reports.papers.embedding import Record
from reports.papers.form import About

_MADE = re.compile(r"made-(?P<difficulty>\d+)-(?P<seed>\d+)")
"""The id of a mission that was made from a seed, by which it is made again."""


class Revoked(ReportFault):
    """A paper that was taken back is not printed again."""


class NameDestroyed(ReportFault):
    """The name on a paper was destroyed when the consented time ended."""


def certificate(
    store: Store, certificate_uid: str, folder: Path, language: Language = "ko", wording: Wording = "warm"
) -> Path:
    """Draw one paper of the register (수료증 or 혼자 주문 확인서) into `folder`, named by its number and name.

    The file holds its signed record, and the register its SHA-256: `verify` knows it again, and any other file not.
    Raises StoreTrouble, KeyError, Revoked, NameDestroyed, GlyphMissing, FontMissing, CannotWrite.
    """
    one = register.certificate(store, certificate_uid)
    record = Record(one.payload, one.signature) if one.payload else None
    content = awards.draw([_paper(store, one, language, wording)], language, record)
    register.keep_file(store, one.uid, hashlib.sha256(content).hexdigest())
    name = writing.safe_name(f"{one.number} {one.name}") + ("" if language == "ko" else f" ({language})")
    return writing.save(folder / f"{name}.pdf", content, writing.PRIVATE)


def certificates(
    store: Store, uids: Sequence[str], file: Path, language: Language = "ko", wording: Wording = "warm"
) -> Path:
    """Draw papers into one file, a page each, in the order given: a class as one print job. Raises as `certificate`."""
    return writing.save(file, certificates_drawn(store, uids, language, wording), writing.PRIVATE)


def certificates_drawn(
    store: Store, uids: Sequence[str], language: Language = "ko", wording: Wording = "warm"
) -> bytes:
    """Papers as one PDF, a page each. Raises as `certificate`, and ReportFault where there are none."""
    if not uids:
        raise ReportFault(phrase("reports-nothing-to-print"))
    found = [register.certificate(store, uid) for uid in uids]
    return awards.draw([_paper(store, one, language, wording) for one in found], language)


def done(one: Certificate, language: Language) -> str:
    """What somebody did who has a proof: the machine it was done at, by the content as it is now."""
    pack = catalogue.load().packs.get(one.course)
    return pack.title.seen(language) if pack else one.course


def check_name(name: str) -> None:
    """Raise GlyphMissing when a certificate could not be printed with this name: to be asked before it is issued."""
    fonts.must_have(fonts.faces().bold, [fonts.tidy(name)])


def check_paper(store: Store, learner: str, class_uid: str = "") -> None:
    """Raise GlyphMissing when a learner's paper could not be printed: its name, course or the head who signs it.

    To be asked before it is issued. Raises KeyError, FontMissing.
    """
    check_name(people.legal_name(store, learner))
    if class_uid:
        of = classes.klass(store, class_uid)
        fonts.must_have(fonts.faces().regular, [fonts.tidy(of.course)])
        centre = centres.centre(store, of.centre)
    else:
        centre = centres.centre(store, people.learner(store, learner).centre)
    fonts.must_have(fonts.faces().bold, [fonts.tidy(centre.head)])


def attendance_sheet(
    store: Store, class_uid: str, file: Path, language: Language = "ko", place: str = "", marked: bool = True
) -> Path:
    """Draw a class's 출석부. `marked`: with the marks there are; otherwise every box is left to be signed.

    Raises KeyError, GlyphMissing, FontMissing, CannotWrite.
    """
    paper = attendance_of(store, class_uid, place, marked)
    return writing.save(file, attendance_paper.draw(paper, language), writing.PRIVATE)


def attendance_of(store: Store, class_uid: str, place: str = "", marked: bool = True) -> Attendance:
    """What a class's attendance sheet says. Raises KeyError."""
    of = classes.klass(store, class_uid)
    held = [meeting for meeting in of.meetings if not meeting.cancelled]
    marks = attendance.sheet(store, class_uid) if marked else {}
    centre = centres.centre(store, of.centre).name
    hours = sum(meeting.hours for meeting in held)
    return Attendance(
        about=About(of.course, of.name, centre, place or centre, of.instructor, hours),
        meetings=tuple(SheetMeeting(meeting.number, date.fromisoformat(meeting.day)) for meeting in held),
        learners=tuple(
            SheetLearner(learner.name, tuple(marks.get((meeting.uid, learner.uid), "") for meeting in held))
            for learner in classes.roster(store, class_uid)
        ),
    )


def _paper(store: Store, one: Certificate, language: Language, wording: Wording) -> Completion | Proof:
    if one.revoked:
        raise Revoked(phrase("reports-revoked", number=one.number, day=one.revoked))
    if not one.name:
        raise NameDestroyed(phrase("reports-name-destroyed", number=one.number))
    if one.kind == "proof":
        return _proof(store, one, language)
    first, last = one.period
    return Completion(
        number=one.number,
        code=one.code,
        name=one.name,
        course=one.course,
        first=first,
        last=last,
        meetings=one.meetings,
        hours=one.hours,
        day=date.fromisoformat(one.day),
        centre=one.centre_name,
        head=one.head,
        wording=wording,
        stamp=one.stamp,
    )


def _proof(store: Store, one: Certificate, language: Language) -> Proof:
    attempt = attempts.attempt(store, one.attempt)
    done, machine = _practised(attempt.pack, attempt.mission, attempt.skin, language)
    level = phrase("reports-level", level=attempt.level).seen(language)
    return Proof(
        number=one.number,
        code=one.code,
        name=one.name,
        done=done,
        machine=f"{machine} ({level})",
        practised=date.fromisoformat(attempt.day),
        witness=one.witness,
        day=date.fromisoformat(one.day),
        centre=one.centre_name,
        head=one.head,
        stamp=one.stamp,
    )


def _practised(pack_id: str, mission_id: str, skin_id: str, language: Language) -> tuple[str, str]:
    """What the mission asked for, and the machine's name; as much of it as the content still holds."""
    known = catalogue.load()
    pack = known.packs.get(pack_id)
    if pack is None:
        return mission_id, pack_id
    title = pack.title.seen(language)
    mission = pack.mission(mission_id)
    made = _MADE.fullmatch(mission_id)
    if mission is None and made is not None:
        mission = known.generate(pack_id, seed=int(made["seed"]), difficulty=int(made["difficulty"]))
    words = mission.words.seen(language) if mission else title
    return words, f"{pack.skin(skin_id).brand.seen(language)} · {title}"
