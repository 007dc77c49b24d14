"""Making a class, changing a meeting, assigning: one dialog after another, then one transaction."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from courses.mastery import TEMPLATES
from courses.pressures import Real
from language import message
from records import assignments, classes
from records.classes import Meeting
from records.pressing import Pressing
from tutor_tui import data
from tutor_tui.data import planning as plans
from tutor_tui.data.planning import NotSo
from tutor_tui.dialogs import Pick
from tutor_tui.dialogs.form import Form, Line, Values
from tutor_tui.dialogs.real import RealLevel

if TYPE_CHECKING:
    from tutor_tui.app import TutorApp

Plan = TypeVar("Plan")

LEVELS = ("earned", "follow", "guided", "prompted", "alone", "real")


def new_class(tutor: TutorApp, made: Callable[[str], None]) -> None:
    """Ask for a class and make it with its meetings; `made` is told its uid."""
    words, today = tutor.words, tutor.today()
    here = data.centre(tutor.store)
    if here is None:
        tutor.notify(message(words, "planning-no-centre"), severity="warning")
        return

    def below(found: plans.Wanted) -> str:
        return f"{plans.usual(found.template, words)}\n{plans.listed(found.meetings, words)}"

    def planned(found: plans.Wanted) -> None:
        def make() -> str:
            dates = [(one.day, one.start, one.hours) for one in found.meetings]
            return classes.add_class(
                tutor.store, found.name, here.uid, found.course, found.template, found.instructor, dates,
                tutor.settings.completion_share,
            )  # fmt: skip

        def done(uid: str) -> None:
            tutor.notify(message(words, "planning-made", name=found.name, count=len(found.meetings)))
            made(uid)

        tutor.write(make, done)

    kinds = tuple((kind, message(words, "planning-kind", template=kind)) for kind in TEMPLATES)
    lines = (
        Line("template", message(words, "planning-field-template"), "four", kinds),
        Line("name", message(words, "planning-field-name")),
        Line("course", message(words, "planning-field-course")),
        Line("instructor", message(words, "planning-field-instructor"), tutor.instructor),
        Line("first", message(words, "planning-field-first"), today.isoformat()),
        Line("start", message(words, "planning-field-start"), "14:00"),
        Line("hours", message(words, "planning-field-hours")),
        Line("count", message(words, "planning-field-count")),
        Line("days", message(words, "planning-field-days")),
    )
    title, hint = message(words, "planning-new-class"), message(words, "planning-new-class-hint")
    _ask(tutor, title, lines, lambda values: plans.wanted(values, today, words), below, planned, hint)


def change_meeting(tutor: TutorApp, meeting: Meeting | None, class_uid: str, done: Callable[[], None]) -> None:
    """Ask for a meeting's day, start, length and topic, and change it; without one a new meeting is added."""
    words, today = tutor.words, tutor.today()

    def below(found: dict[str, object]) -> str:
        return f"{found['day']} ({plans.weekday(str(found['day']), words)}) {found['start']}"

    def planned(found: dict[str, object]) -> None:
        def write() -> None:
            with tutor.store.writing():
                uid = meeting.uid if meeting else classes.add_meeting(tutor.store, class_uid, today, "00:00", 1.0)
                classes.change_meeting(tutor.store, uid, **found)

        tutor.write(write, lambda _: done())

    last = classes.klass(tutor.store, class_uid).meetings[-1:]
    shown = meeting or (last[0] if last else None)
    lines = (
        Line("day", message(words, "planning-field-day"), shown.day if shown else today.isoformat()),
        Line("start", message(words, "planning-field-start"), shown.start if shown else "14:00"),
        Line("hours", message(words, "planning-field-length"), f"{shown.hours:g}" if shown else "2"),
        Line("topic", message(words, "planning-field-topic"), meeting.topic if meeting else ""),
    )
    title = (
        message(words, "planning-meeting", number=meeting.number) if meeting else message(words, "planning-meeting-new")
    )
    _ask(tutor, title, lines, lambda values: plans.changed(values, today, words), below, planned)


def _ask(
    tutor: TutorApp,
    title: str,
    lines: Sequence[Line],
    plan: Callable[[Values], Plan],
    below: Callable[[Plan], str],
    planned: Callable[[Plan], None],
    hint: str = "",
) -> None:
    """A form whose lines are one plan: `plan` reads it or says NotSo, `below` tells it, `planned` takes it."""

    def fault(values: Values) -> str:
        try:
            plan(values)
        except NotSo as why:
            return str(why)
        return ""

    def answered(values: dict[str, str] | None) -> None:
        if values is not None:
            planned(plan(values))

    tutor.push_screen(Form(title, lines, tutor.words, fault, lambda values: below(plan(values)), hint), answered)


def assign(tutor: TutorApp, class_uid: str, learner: str, done: Callable[[], None]) -> None:
    """What, then to whom and at which level; at the real level also what it puts on. `learner` is proposed."""
    words = tutor.words

    def chosen(what: str | None) -> None:
        if what is None:
            return
        kind, _, id = what.partition(" ")
        if kind == "set":
            packs = next((one.packs for one in plans.sets.load(tutor.packs.packs) if one.id == id), ())
            _to_whom(tutor, class_uid, learner, packs, "", done)
            return

        def mission(one: str | None) -> None:
            if one is not None:
                _to_whom(tutor, class_uid, learner, (id,), one, done)

        question = message(words, "planning-which-mission", machine=data.practice_words(tutor.packs, id, words))
        tutor.push_screen(Pick(question, plans.missions_of(tutor.packs, id, words)), mission)

    tutor.push_screen(Pick(message(words, "planning-which"), plans.what_there_is(tutor.packs, words)), chosen)


def _to_whom(
    tutor: TutorApp, class_uid: str, learner: str, packs: tuple[str, ...], mission: str, done: Callable[[], None]
) -> None:
    words = tutor.words

    def answered(values: dict[str, str] | None) -> None:
        if values is None:
            return
        if values["level"] != "real":
            _give(tutor, class_uid, packs, mission, values, None, done)
            return

        def pressed(real: Real | None) -> None:
            if real is not None:
                above = values["above"] == "yes"
                kept = Pressing(frozenset(real.pressures), real.loudness, real.allowed or above)
                _give(tutor, class_uid, packs, mission, values, kept, done)

        name = dict(people)[values["whom"]]
        who = values["whom"].partition(" ")[2]
        tutor.push_screen(RealLevel(name, data.real(tutor.store, (who, class_uid)), words), pressed)

    people = tuple(plans.whom(tutor.store, class_uid, words))
    levels = tuple((one, message(words, "planning-level", level=one)) for one in LEVELS)
    yes_no = (("no", message(words, "planning-above-no")), ("yes", message(words, "planning-above-yes")))
    lines = (
        Line("whom", message(words, "planning-field-whom"), f"learner {learner}" if learner else "", people),
        Line("level", message(words, "planning-field-level"), "earned", levels),
        Line("above", message(words, "planning-field-above"), "no", yes_no),
    )
    title = message(words, "planning-assign")
    tutor.push_screen(Form(title, lines, words, hint=message(words, "planning-assign-hint")), answered)


def _give(
    tutor: TutorApp,
    class_uid: str,
    packs: tuple[str, ...],
    mission: str,
    values: Values,
    pressing: Pressing | None,
    done: Callable[[], None],
) -> None:
    target, _, who = values["whom"].partition(" ")
    level = "" if values["level"] == "earned" else values["level"]
    kind = next(known for known in assignments.TARGETS if known == target)

    def write() -> str:
        return assignments.assign(
            tutor.store, class_uid, kind, who, packs, mission, level, values["above"] == "yes", pressing,
            tutor.instructor,
        )  # fmt: skip

    def given(_: str) -> None:
        tutor.notify(message(tutor.words, "planning-assigned"))
        done()

    tutor.write(write, given)
