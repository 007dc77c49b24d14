"""What stands on the screen of today: each kiosk with who is there, and what the coach would touch next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from language import Language, message
from records import live, people
from records.clock import day_of
from records.live import Call, KioskNow, KioskState
from records.store import Store
from tutor_tui.data import MINUTE_MS, mission_words

if TYPE_CHECKING:
    from courses.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class KioskRow:
    """A kiosk and who is there. `call` is an open call's uid, or empty; `reason` then asked or stuck.

    `minutes` are those since the call where one is open, else those of the mission.
    """

    kiosk: str
    learner: str
    name: str
    state: KioskState
    call: str
    reason: str
    mission: str
    step: int
    next_touch: str
    minutes: int


def kiosks(store: Store, packs: Catalogue | None, now: int, language: Language) -> tuple[KioskRow, ...]:
    """Who calls first, the longest wait at the top; then the kiosks that show something today, by name."""
    with store.reading():
        calls = {one.kiosk: one for one in live.open_calls(store, day_of(now))}
        shown = {one.kiosk: one for one in live.kiosks(store) if day_of(one.at) == day_of(now)}
        here = {one.learner for one in shown.values()} | {one.learner for one in calls.values()}
        names = people.names_of(store, here - {""})
    rows = [
        _row(kiosk, shown.get(kiosk), calls.get(kiosk), names, packs, now, language)
        for kiosk in {**shown, **dict.fromkeys(calls)}
    ]
    waits = {one.kiosk: one.at for one in calls.values()}
    return tuple(sorted(rows, key=lambda row: (not row.call, waits.get(row.kiosk, 0), row.kiosk)))


def _row(
    kiosk: str,
    shown: KioskNow | None,
    call: Call | None,
    names: dict[str, str],
    packs: Catalogue | None,
    now: int,
    language: Language,
) -> KioskRow:
    learner = call.learner if call else shown.learner if shown else ""
    state: KioskState = "called" if call else shown.state if shown and shown.state != "called" else "practising"
    since = call.at if call else shown.since if shown else now
    practising = shown is not None and shown.pack != ""
    return KioskRow(
        kiosk,
        learner,
        names.get(learner, "") or (message(language, "tutor_tui-call-guest") if call or practising else ""),
        state,
        call.uid if call else "",
        call.reason if call else "",
        mission_words(packs, shown.pack, shown.mission, language) if shown and shown.pack else "",
        shown.step if shown else 0,
        shown.next_touch if shown else "",
        max(0, now - since) // MINUTE_MS,
    )
