"""Classes to be made, meetings, and what is assigned, as plain rows and values. Knows nothing of Textual."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from courses import assigned, planning, pressures, sets
from courses.catalogue import Catalogue
from courses.mastery import TEMPLATES, Template
from courses.planning import USUAL, Planned
from courses.settings import Mastery
from language import Language, message
from records import assignments, classes, practice
from records.assignments import Assignment
from records.classes import Meeting
from records.store import Store
from tutor_tui.data import mission_words, practice_words


class NotSo(ValueError):
    """What was typed cannot be; its text says why, in the instructor's language."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A class as it was asked for."""

    name: str
    course: str
    template: Template
    instructor: str
    meetings: tuple[Planned, ...]


@dataclass(frozen=True, slots=True)
class AssignedRow:
    """An assignment: to whom, what, at which level, since when, and how many of those it is for have done it."""

    uid: str
    whom: str
    what: str
    level: str
    day: str
    done: str
    by: str


def template(name: str) -> Template:
    """A template by its name; open practice where there is none of it."""
    return next((known for known in TEMPLATES if known == name), "open")


def wanted(values: Mapping[str, str], today: datetime.date, language: Language) -> Wanted:
    """What a form asks for. Raises NotSo with the reason."""
    name = " ".join(values["name"].split())
    if not name:
        raise NotSo(message(language, "planning-fault-name"))
    kind = template(values["template"])
    first = _day(values["first"], today, language)
    start = _start(values["start"], language)
    try:
        hours = float(values["hours"].replace(",", ".") or 0)
        count = int(values["count"] or 0)
        meetings = planning.plan(kind, first, start, count, hours, _days(values["days"]))
    except ValueError as error:
        raise NotSo(message(language, "planning-fault-meetings", most=planning.MOST)) from error
    course = " ".join(values["course"].split()) or name
    return Wanted(name, course, kind, " ".join(values["instructor"].split()), meetings)


def changed(values: Mapping[str, str], today: datetime.date, language: Language) -> dict[str, object]:
    """A meeting's fields out of a form, as records take them. Raises NotSo with the reason."""
    try:
        hours = float(values["hours"].replace(",", "."))
    except ValueError as error:
        raise NotSo(message(language, "planning-fault-hours")) from error
    if not 0 < hours <= 12:
        raise NotSo(message(language, "planning-fault-hours"))
    return {
        "day": _day(values["day"], today, language),
        "start": _start(values["start"], language),
        "hours": hours,
        "topic": " ".join(values["topic"].split()),
    }


def _day(text: str, today: datetime.date, language: Language) -> datetime.date:
    try:
        return planning.read_day(text, today)
    except ValueError as error:
        raise NotSo(message(language, "planning-fault-day")) from error


def _start(text: str, language: Language) -> str:
    try:
        return planning.read_start(text)
    except ValueError as error:
        raise NotSo(message(language, "planning-fault-start")) from error


_WEEK = ("월화수목금토일", "mtwhfsu")


def _days(text: str) -> tuple[int, ...]:
    """Days of the week out of their first syllables ("화목"); empty for the template's own. Raises ValueError."""
    letters = [letter for letter in text.lower().replace(",", "").replace("·", "") if not letter.isspace()]
    found = []
    for letter in letters:
        week = next((week for week in _WEEK if letter in week), None)
        if week is None:
            raise ValueError(text)
        found.append(week.index(letter))
    return tuple(sorted(set(found)))


def weekday(day: str | datetime.date, language: Language) -> str:
    """The day of the week in one syllable."""
    date = datetime.date.fromisoformat(day) if isinstance(day, str) else day
    return message(language, "reports-attendance-weekday", day=date.isoweekday())


def listed(meetings: Sequence[Planned], language: Language) -> str:
    """The dates of meetings in one line."""
    days = [f"{one.day.month}/{one.day.day}({weekday(one.day, language)})" for one in meetings]
    hours = sum(one.hours for one in meetings)
    return message(
        language,
        "planning-preview",
        year=str(meetings[0].day.year),
        count=len(days),
        days=", ".join(days),
        start=meetings[0].start,
        hours=f"{hours:g}",
    )


def usual(kind: Template, language: Language) -> str:
    """A template in a few words."""
    held = USUAL[kind]
    return message(
        language, "planning-template", template=kind, meetings=held.meetings, hours=f"{held.hours:g}", week=held.a_week
    )


def meetings(store: Store, class_uid: str) -> tuple[Meeting, ...]:
    """A class's meetings, cancelled ones too."""
    return classes.klass(store, class_uid).meetings


def what_there_is(packs: Catalogue, language: Language) -> list[tuple[str, str]]:
    """Courses, then machines, as choices: "set <id>" and "pack <id>"."""
    found = [
        (
            f"set {one.id}",
            message(
                language,
                "planning-course",
                title=one.title.seen(language),
                machines=", ".join(practice_words(packs, id, language) for id in one.packs),
            ),
        )
        for one in sets.load(packs.packs)
    ]
    return found + [(f"pack {id}", pack.title.seen(language)) for id, pack in packs.packs.items()]


def missions_of(packs: Catalogue, pack: str, language: Language) -> list[tuple[str, str]]:
    """The missions of a machine as choices, the easiest first; before them the whole machine."""
    missions = sorted(packs.packs[pack].missions, key=lambda mission: mission.difficulty)
    whole = message(language, "planning-whole-machine")
    return [("", whole), *((one.id, one.words.seen(language)) for one in missions)]


def whom(store: Store, class_uid: str, language: Language) -> list[tuple[str, str]]:
    """To whom it can be assigned: "class <uid>", "group <name>", "learner <uid>"."""
    groups = sorted(set(assignments.groups(store, class_uid).values()))
    return [
        (f"class {class_uid}", message(language, "planning-whole-class")),
        *((f"group {name}", name) for name in groups),
        *((f"learner {one.uid}", f"{one.number} {one.name}") for one in classes.roster(store, class_uid)),
    ]


def assigned_rows(
    store: Store, packs: Catalogue, class_uid: str, today: datetime.date, rules: Mastery, language: Language
) -> tuple[AssignedRow, ...]:
    """What is assigned in a class, the newest first."""
    with store.reading():
        found = assignments.of_class(store, class_uid)
        groups = assignments.groups(store, class_uid)
        roster = {one.uid: one for one in classes.roster(store, class_uid)}
        history = practice.of_roster(store, class_uid) if found else {}
    rows = []
    for one in found:
        if one.target == "learner":
            people = [one.who]
            name = roster[one.who].name if one.who in roster else "-"
        elif one.target == "group":
            people, name = [uid for uid, group in groups.items() if group == one.who and uid in roster], one.who
        else:
            people, name = list(roster), message(language, "planning-whole-class")
        given = one.assigned()
        runs = {uid: [past.run for past in history.get(uid, ())] for uid in people}
        left = sum(bool(assigned.left(given, runs[uid], packs.packs, today, rules)) for uid in people)
        rows.append(
            AssignedRow(
                one.uid,
                name,
                what(packs, one, language),
                level(one, language),
                one.day,
                f"{len(people) - left}/{len(people)}",
                one.by,
            )
        )
    return tuple(rows)


def what(packs: Catalogue, one: Assignment, language: Language) -> str:
    """What is assigned, in words."""
    if one.mission:
        return mission_words(packs, one.packs[0], one.mission, language)
    known = next((course for course in sets.load(packs.packs) if course.packs == one.packs), None)
    if known is not None and len(one.packs) > 1:
        return known.title.seen(language)
    return ", ".join(practice_words(packs, id, language) for id in one.packs)


def level(one: Assignment, language: Language) -> str:
    """At which level, and what the real one puts on."""
    words = message(language, "planning-level", level=one.level or "earned")
    if one.above:
        words = message(language, "planning-above", level=words)
    if one.pressing is not None and one.level == "real":
        names = [
            message(language, "courses-pressure", pressure=name)
            for name in pressures.PRESSURES
            if name in one.pressing.pressures
        ]
        words = ": ".join([words, ", ".join(names)]) if names else words
    return words
