"""What the screens show, read from the store as plain rows. Knows nothing of Textual."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from language import Language, message
from records import attempts, attendance, centres, classes, field, live, people, pressing, room, turns
from records.class_list import Listed, Whose, listed
from records.classes import Class
from records.clock import CENTRE_TIME
from records.store import Store

if TYPE_CHECKING:
    from courses.catalogue import Catalogue
    from courses.pressures import Real
    from records import certificates

MINUTE_MS = 60_000
LOADING = "…"
"""Stands where a machine's words will be as soon as the packs are loaded."""


@dataclass(frozen=True, slots=True)
class CallRow:
    """An open call with what the instructor needs to walk over."""

    uid: str
    name: str
    kiosk: str
    minutes: int
    mission: str
    next_touch: str
    step: int = 0


@dataclass(frozen=True, slots=True)
class LiveRow:
    """A learner of the class that is watched. `minutes` is None before anything was begun."""

    learner: str
    number: str
    name: str
    state: live.LearnerState
    practice: str
    level: str
    minutes: int | None
    last_wrong: str
    kiosk: str
    attended: int
    meetings: int
    mission: str = ""
    turn: str = ""
    """on, beside, called, waiting or away while turns are taken."""
    place: int = 0
    """In the line, counted from 1."""


@dataclass(frozen=True, slots=True)
class Run:
    """One attempt on a learner's sheet."""

    uid: str
    day: str
    practice: str
    skin: str
    level: str
    result: str
    """alone, correct, spoiled or stopped."""
    touches: int
    fewest: int
    wrong: int
    help: int
    time: str


@dataclass(frozen=True, slots=True)
class LearnerSheet:
    """What is known of one learner in one class."""

    name: str
    number: str
    district: str
    group: str
    attended: int
    meetings: int
    needed: int
    instructor: str
    runs: tuple[Run, ...]
    papers: tuple[certificates.Certificate, ...]
    visits: tuple[field.Visit, ...] = ()
    """To real shops, the newest first."""


@dataclass(frozen=True, slots=True)
class Found:
    """A learner found by name, in one of their classes."""

    learner: str
    name: str
    number: str
    attended: str
    class_uid: str
    class_name: str


def centre(store: Store, uid: str = "") -> centres.Centre | None:
    """A centre, without a uid the store's own; None in an empty store."""
    try:
        return centres.centre(store, uid)
    except KeyError:
        return None


def klass(store: Store, uid: str) -> Class:
    """One class."""
    return classes.klass(store, uid)


def classes_today(
    store: Store, today: datetime.date, sees: Callable[[Whose], bool], centre: str = ""
) -> tuple[Listed, ...]:
    """The classes that are seen: those that meet today first, then by their next meeting, finished ones last."""
    return listed(store, today.isoformat(), sees, centre)


def real(store: Store, who: Sequence[str]) -> Real:
    """How the real level is for the first of `who` for whom something is set; else as the centre has it."""
    from courses import settings as centre_settings
    from courses.pressures import Real, known

    found = pressing.pressing(store, who)
    if found is not None:
        return Real(known(found.pressures), found.loudness, found.allowed)
    usual = centre_settings.load().real
    return Real(known(usual.pressures), usual.loudness, usual.allowed)


def room_quiet(store: Store) -> datetime.time | None:
    """Since when, on the centre's clock, the kiosks of the room are silent; None while they may speak."""
    quiet = room.quiet(store)
    return None if quiet is None else datetime.datetime.fromtimestamp(quiet.at / 1000, CENTRE_TIME).time()


def calls(store: Store, packs: Catalogue | None, now: int, language: Language) -> tuple[CallRow, ...]:
    """Today's open calls, oldest first."""
    with store.reading():
        waiting = live.open_calls(store)
        at_kiosk = {kiosk.kiosk: kiosk for kiosk in live.kiosks(store)} if waiting else {}
        rows = []
        for call in waiting:
            kiosk = at_kiosk.get(call.kiosk)
            name = (
                people.learner(store, call.learner).name if call.learner else message(language, "tutor_tui-call-guest")
            )
            rows.append(
                CallRow(
                    call.uid,
                    name,
                    call.kiosk,
                    max(0, (now - call.at) // MINUTE_MS),
                    practice_words(packs, kiosk.pack, language) if kiosk else "",
                    kiosk.next_touch if kiosk else "",
                    kiosk.step if kiosk else 0,
                )
            )
    return tuple(rows)


def live_rows(
    store: Store, packs: Catalogue | None, one: Class, today: datetime.date, language: Language
) -> tuple[LiveRow, ...]:
    """Each learner of a class as they stand today."""
    rows = []
    meetings = sum(not meeting.cancelled and meeting.day != "" for meeting in one.meetings)
    with store.reading():
        attended = attendance.shares_of_class(store, one.uid)
        line = turns.of_class(store, one.uid)
        places = turns.places(line.line) if line is not None and line.open else {}
        for now in live.class_states(store, one.uid, today):
            rows.append(
                LiveRow(
                    now.learner.uid,
                    now.learner.number,
                    now.learner.name,
                    now.state,
                    practice_words(packs, now.pack, language),
                    now.level,
                    round(now.minutes) if now.pack else None,
                    touched_words(packs, now.pack, now.last_wrong, language),
                    now.kiosk,
                    attended.get(now.learner.uid, 0),
                    meetings,
                    mission_words(packs, now.pack, now.mission, language) if now.mission else "",
                    *places.get(now.learner.uid, ("", 0)),
                )
            )
    return tuple(rows)


def learner(store: Store, packs: Catalogue, class_uid: str, uid: str, language: Language) -> LearnerSheet:
    """A learner's sheet, the newest run first."""
    from records import certificates  # with the signatures' library, which takes a while to load

    with store.reading():
        who = people.learner(store, uid)
        attended, meetings = attendance.share(store, class_uid, uid)
        runs = tuple(_run(packs, one, language) for one in reversed(attempts.of_learner(store, uid)))
        return LearnerSheet(
            who.name,
            who.number,
            who.district,
            who.group,
            attended,
            meetings,
            classes.share_of(store, class_uid)[0],
            classes.klass(store, class_uid).instructor,
            runs,
            certificates.of_learner(store, uid),
            tuple(reversed(field.of_learner(store, uid))),
        )


def find(store: Store, text: str, sees: Callable[[Class], bool]) -> tuple[Found, ...]:
    """Learners whose name begins so, once for each of their classes that are seen."""
    rows = []
    with store.reading():
        for who in people.find(store, text.strip()):
            for one in filter(sees, classes.classes_of(store, who.uid)):
                attended, meetings = attendance.share(store, one.uid, who.uid)
                rows.append(Found(who.uid, who.name, who.number, f"{attended}/{meetings}", one.uid, one.name))
    return tuple(rows)


def _run(packs: Catalogue, one: attempts.Attempt, language: Language) -> Run:
    if one.correct:
        # Where the level itself shows the way, nobody did it alone.
        result = "alone" if one.unaided and one.level in ("alone", "real") else "correct"
    else:
        result = "spoiled" if one.ended == "spoiled" else "stopped"
    pack = packs.packs.get(one.pack)
    minutes, seconds = divmod(round(one.seconds), 60)
    return Run(
        one.uid,
        one.day,
        mission_words(packs, one.pack, one.mission, language),
        pack.skin(one.skin).brand.seen(language) if pack else one.skin,
        one.level,
        result,
        one.touches,
        one.fewest,
        one.wrong_touches,
        one.hints + one.asked,
        f"{minutes}:{seconds:02}",
    )


def practice_words(packs: Catalogue | None, id: str, language: Language) -> str:
    """What a machine is called; its id where the pack is not here any more."""
    if packs is None:
        return LOADING if id else ""
    pack = packs.packs.get(id)
    return pack.title.seen(language) if pack else id


def mission_words(packs: Catalogue | None, pack: str, id: str, language: Language) -> str:
    """What a mission asks for; the machine and its id where it is not here any more."""
    if packs is None:
        return LOADING
    found = packs.mission(pack, id) if pack in packs.packs else None
    return found.words.seen(language) if found else f"{practice_words(packs, pack, language)} ({id})"


def touched_words(packs: Catalogue | None, pack: str, control: str, language: Language) -> str:
    """The words of what was touched wrongly last; its id where the pack is not here any more."""
    if packs is None and control:
        return LOADING
    if packs is None or not control or pack not in packs.packs:
        return control
    return packs.label(pack, control).seen(language)


def name_of(store: Store, learner: str) -> str:
    """A learner's name. Raises KeyError."""
    return people.learner(store, learner).name
