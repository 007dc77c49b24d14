"""All papers of a class or a centre by their names: gathered from the records, drawn, written as a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Literal

from language import Language, message
from records import attendance, centres, classes, clock
from records import certificates as register_of
from records.certificates import Certificate
from records.classes import Class
from records.counting import ATTENDED
from records.store import Store
from reports import dates, writing
from reports.papers import attendance as attendance_paper
from reports.papers import cards, consent_form, journal, making, register, survey, syllabus
from reports.papers.cards import Card, Cards
from reports.papers.form import About
from reports.papers.journal import Entry, Journal
from reports.papers.register import Line, Register
from reports.papers.syllabus import Lesson, Syllabus

Name = Literal[
    "attendance", "attendance-blank", "syllabus", "journal", "survey", "consent", "cards", "certificates", "register"
]
Of = Literal["class", "centre"]


Sees = Callable[[str], bool]
"""Whether the papers of a class, by its uid, may be shown to whoever asks."""


def _all(_: str) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Asked:
    """Of which class a paper is wanted, in which language. `today` and `sees` are for the register."""

    store: Store
    klass: Class
    language: Language
    today: date
    sees: Sees = _all


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper that can be made, of a class or of its centre."""

    name: Name
    draw: Callable[[Asked], bytes]
    about: Of = "class"

    def title(self, language: Language) -> str:
        """What it is called."""
        return message(language, "papers-paper", of=self.name)


def make(store: Store, name: str, class_uid: str, folder: Path, language: Language = "ko", sees: Sees = _all) -> Path:
    """Write a paper of a class into `folder`; the register is that of the class's centre, of this year, as far as seen.

    Raises KeyError for a paper or a class that is not there, ReportFault (nothing to print, GlyphMissing, FontMissing,
    CannotWrite), StoreTrouble.
    """
    paper = PAPERS[name]
    today = date.fromisoformat(clock.day_of(store.now()))
    asked = Asked(store, classes.klass(store, class_uid), language, today, sees)
    content = paper.draw(asked)
    of = asked.klass.name if paper.about == "class" else f"{_centre(asked)} {asked.today.year}"
    file = folder / f"{writing.safe_name(f'{paper.title(language)} {of}')}.pdf"
    return writing.save(file, content, writing.PRIVATE)


def register_paper(store: Store, year: int, centre: str, language: Language = "ko", sees: Sees = _all) -> bytes:
    """The register (발급대장) of a centre's year as PDF, of the classes that are seen.

    Raises KeyError, GlyphMissing, FontMissing.
    """
    found = register_of.register(store, year, centre)
    lines = tuple(_line(one, language) for one in found if sees(one.class_))
    today, name = clock.day_of(store.now()), centres.centre(store, centre).name
    return register.draw(Register(name, year, today, lines, len(found) - len(lines)), language)


def _attendance(asked: Asked, marked: bool = True) -> bytes:
    return attendance_paper.draw(making.attendance_of(asked.store, asked.klass.uid, marked=marked), asked.language)


def _syllabus(asked: Asked) -> bytes:
    one = asked.klass
    needed, _ = classes.share_of(asked.store, one.uid)
    lessons = tuple(
        Lesson(held.number, date.fromisoformat(held.day), held.start, _end(held.start, held.hours), held.topic)
        for held in one.meetings
        if not held.cancelled
    )
    return syllabus.draw(Syllabus(_about(asked), needed, lessons), asked.language)


def _journal(asked: Asked) -> bytes:
    one, store = asked.klass, asked.store
    marks = attendance.sheet(store, one.uid)
    enrolled = len(classes.roster(store, one.uid))
    entries = []
    for held in one.meetings:
        if held.cancelled:
            continue
        states = [state for (meeting, _), state in marks.items() if meeting == held.uid]
        present = sum(state in ATTENDED for state in states)
        guests = attendance.guests(store, held.uid)
        counted = (present, len(states) - present, guests) if states else (None, None, guests)
        entries.append(Entry(held.number, date.fromisoformat(held.day), held.topic, enrolled, *counted))
    return journal.draw(Journal(_about(asked), tuple(entries)), asked.language)


def _survey(asked: Asked) -> bytes:
    days = [date.fromisoformat(held.day) for held in asked.klass.meetings if not held.cancelled]
    return survey.draw(_about(asked), max(days, default=None), asked.language)


def _consent(asked: Asked) -> bytes:
    until = {learner.keep_until for learner in classes.roster(asked.store, asked.klass.uid)} - {""}
    day = date.fromisoformat(until.pop()) if len(until) == 1 else None  # one day is said only where it holds for all
    return consent_form.draw(_about(asked), day, asked.language)


def _cards(asked: Asked) -> bytes:
    people = classes.roster(asked.store, asked.klass.uid)
    some = tuple(Card(learner.name, learner.number) for learner in people)
    return cards.draw(Cards(asked.klass.name, _centre(asked), some), asked.language)


def _certificates(asked: Asked) -> bytes:
    issued = [one.uid for one in register_of.of_class(asked.store, asked.klass.uid) if not one.revoked]
    return making.certificates_drawn(asked.store, issued, asked.language)


def _register(asked: Asked) -> bytes:
    return register_paper(asked.store, asked.today.year, asked.klass.centre, asked.language, asked.sees)


def _line(one: Certificate, language: Language) -> Line:
    first, last = one.period
    proof = one.kind == "proof"
    return Line(
        number=one.number,
        kind=message(language, "papers-register-kind", of=one.kind),
        name=one.name,
        course=making.done(one, language) if proof else one.course,
        period=dates.span(first, last, language),
        hours="" if proof else str(dates.whole(one.hours)),
        day=one.day,
        code=one.code,
        remark=message(language, "papers-register-revoked", day=one.revoked) if one.revoked else "",
    )


def _about(asked: Asked) -> About:
    one, centre = asked.klass, _centre(asked)
    return About(one.course, one.name, centre, centre, one.instructor, one.hours)


def _centre(asked: Asked) -> str:
    return centres.centre(asked.store, asked.klass.centre).name


def _end(start: str, hours: float) -> str:
    """The clock at the end of a meeting."""
    try:
        begun = datetime.strptime(start, "%H:%M")
    except ValueError:
        return ""
    return (begun + timedelta(hours=hours)).strftime("%H:%M")


PAPERS: Mapping[str, Paper] = {
    paper.name: paper
    for paper in (
        Paper("attendance", _attendance),
        Paper("attendance-blank", lambda asked: _attendance(asked, marked=False)),
        Paper("syllabus", _syllabus),
        Paper("journal", _journal),
        Paper("survey", _survey),
        Paper("consent", _consent),
        Paper("cards", _cards),
        Paper("certificates", _certificates),
        Paper("register", _register, about="centre"),
    )
}
"""What can be printed of a class, in the order in which a course needs it."""
