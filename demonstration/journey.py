"""The whole journey: a centre with a past, a learner at the kiosk, the console, the papers, one line to the million."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import reports.page
from courses import catalogue, places
from courses.practice import Result
from demonstration import centre, console
from demonstration.kiosk import Visit, visits
from records import attempts, certificates, classes
from records import centres as known_centres
from records.certificates import Certificate
from records.classes import Class
from records.clock import CENTRE_TIME
from records.store import Store
from reports import papers
from reports.figures import million

CONSOLE_WALK = {
    "1-today": (),
    "2-class": ("2", "enter"),
    "3-attendance": ("a",),
    "4-certificates": ("escape", "c"),
    "5-learner": ("escape", "enter"),
    "6-grid": ("escape", "g"),
    "7-progress": ("5",),
    "8-learners": ("3",),
}


def play(folder: Path, size: tuple[int, int]) -> Iterator[str]:
    """Play it into `folder`; gives one line for each part that is done."""
    today = datetime.datetime.now(CENTRE_TIME).date()
    file = places.store_file()
    if not file.exists():
        centre.make(file)
    yield f"centre     {file}"

    packs = catalogue.load()
    before = console.pictures(file, packs, _made(folder / "console" / "before"), CONSOLE_WALK)

    plan = (
        Visit("cafe", 0, "cafe", "for-four", "guided", _SLIPS),
        Visit("bus", 1, "bus-app", "minutes-101", "follow"),
    )
    for visit, result in visits(file, folder, size, plan):
        yield f"kiosk      {visit.name}: {_told(result)}"
    yield f"pictures   {folder / 'pictures'}"
    yield f"spoken     {folder / 'spoken'}"
    after = console.pictures(file, packs, _made(folder / "console" / "after"), CONSOLE_WALK)
    yield f"console    {before[0].parent.parent} ({len(before) + len(after)} pictures)"

    with Store.open(file, place="console") as store:
        made = _made(folder / "papers")
        for one in _one_of_each(store, today.year):
            yield f"paper      {papers.certificate(store, one.uid, _made(made / one.kind))}"
        held = _todays_class(store, today).uid
        yield f"paper      {papers.attendance_sheet(store, held, made / 'attendance.pdf')}"
        known = [one.uid for one in classes.roster(store, held)]
        learner = next((uid for uid in known if attempts.of_learner(store, uid)), known[0])
        yield f"paper      {papers.own(store, learner, _made(made / 'own'), today=today, packs=packs)}"
        yield f"paper      {papers.card('cafe', _made(made / 'card'), packs=packs)}"
        uid = known_centres.centre(store).uid
        page = reports.page.progress(store, level="centre", uid=uid, year=today.year, file=made / "progress.html")
        yield f"page       {page}"
        line = million(store, today).line
        yield line.ko
        yield line.en


_SLIPS = (("place:out", "place:here"), ("set:temperature:ice", "set:temperature:hot"))
"""She touches 매장 instead of 포장, and HOT instead of ICE; the coach leads her back."""


def _todays_class(store: Store, today: datetime.date) -> Class:
    meetings = classes.meetings_on(store, known_centres.centre(store).uid, today)
    return classes.klass(store, meetings[0].class_)


def _one_of_each(store: Store, year: int) -> list[Certificate]:
    """The newest certificate of completion and the newest proof."""
    newest = {one.kind: one for one in certificates.register(store, year) if not one.revoked}
    return [newest[kind] for kind in sorted(newest)]


def _told(result: Result) -> str:
    outcome = "right" if result.correct else result.ended
    return f"{outcome}, {result.touches} touches (fewest {result.fewest}), {result.wrong_touches} wrong and mended"


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder
