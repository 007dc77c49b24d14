"""What the kiosk works with, and how it is opened: whatever cannot be had is named, and practice goes on without it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from courses import catalogue, compiled, places
from courses.catalogue import Catalogue
from courses.settings import Settings
from kiosk_trainer.desk import GuestDesk, StoreDesk
from kiosk_trainer.noises import ShopNoises
from kiosk_trainer.room import RoomWatch
from kiosk_trainer.speech import Speaker, open_speaker
from kiosk_trainer.speech.players import system_player
from kiosk_trainer.task import Desk
from kiosk_trainer.turns import RoomNow, StoreLedger, look
from language import Phrase, phrase
from records.errors import StoreTrouble
from records.store import Store

if TYPE_CHECKING:
    from kiosk_trainer.arrivals import Arrivals

log = logging.getLogger(__name__)

Tell = Callable[[Phrase | None], None]
"""Told, from any thread, of a trouble that has come up; None when the records' trouble is over."""


@dataclass(frozen=True, slots=True)
class Parts:
    """Everything behind the window. `troubles` are for the staff to know."""

    settings: Settings
    catalogue: Catalogue
    desk: Desk
    speaker: Speaker
    troubles: tuple[Phrase, ...] = ()
    arrivals: Arrivals | None = None
    """The operator's live line to the buses, where there is one."""

    noises: ShopNoises | None = None
    """The sounds of the real level, where there is a voice to be heard beside them."""

    def watch_room(self, told: Callable[[RoomNow], None]) -> RoomWatch | None:
        """Tell, from another thread, what the instructor orders of the room and this kiosk; None without a store."""
        if not isinstance(self.desk, StoreDesk):
            return None
        kiosk = self.desk.kiosk
        return RoomWatch(self.desk.store, told, look=lambda store: look(store, kiosk), known=RoomNow())

    def ledger(self) -> StoreLedger | None:
        """Where turns are written; None without a store."""
        return StoreLedger(self.desk) if isinstance(self.desk, StoreDesk) else None

    def make_new(self) -> Catalogue:
        """Check the packs that were dropped in, beside the window: takes as long as there are many. All packs then."""
        compiled.make(self.catalogue.waiting, places.cache_folder())
        return catalogue.load()

    def close(self) -> None:
        """Let what was recorded reach the disk, and end the voice."""
        if isinstance(self.desk, StoreDesk):
            self.desk.close()
        self.speaker.close()
        if self.noises is not None:
            self.noises.close()
        if self.arrivals is not None:
            self.arrivals.close()


def open_parts(settings: Settings, tell: Tell, speaker: Speaker | None = None, store: Path | None = None) -> Parts:
    """Open records, content and voice. `speaker` and `store` stand in for the kiosk's own.

    Never raises for what a centre can have: a store that cannot be opened, packs with mistakes, no voice, no sound.
    """
    desk, no_records = _desk(settings, tell, store or places.store_file())
    found = catalogue.load(wait=False)
    voice, no_voice = _voice(settings, tell) if speaker is None else (speaker, ())
    troubles = (*no_records, *troubles_of(found), *no_voice)
    noises = ShopNoises(system_player(), places.cache_folder() / "noises") if speaker is None else None
    return Parts(settings, found, desk, voice, troubles, _arrivals(settings), noises)


def _arrivals(settings: Settings) -> Arrivals | None:
    if not settings.buses.key.get_secret_value():
        return None
    from kiosk_trainer.arrivals import Arrivals  # few kiosks have a line, and its imports take long

    return Arrivals(settings.buses)


def _desk(settings: Settings, tell: Tell, file: Path) -> tuple[Desk, tuple[Phrase, ...]]:
    def troubled(trouble: StoreTrouble | None) -> None:
        if trouble is not None:
            log.warning("records: %s", trouble)
        tell(None if trouble is None else trouble.words)

    try:
        desk = StoreDesk(Store.open(file, place=settings.kiosk), settings.kiosk, troubled)
    except StoreTrouble as trouble:
        log.error("records: %s", trouble)
        return GuestDesk(), (trouble.words,)
    desk.recover()
    return desk, ()


def troubles_of(found: Catalogue) -> tuple[Phrase, ...]:
    """What the staff should know of the packs; each mistake goes to the log."""
    for mistake in found.mistakes:
        log.warning("%s:%d: %s (%s)", mistake.file, mistake.line, mistake.words.ko, mistake.found)
    if not found.packs:
        return (phrase("kiosk_trainer-notice-no-packs"),)
    return (phrase("kiosk_trainer-notice-packs"),) if found.mistakes else ()


def _voice(settings: Settings, tell: Tell) -> tuple[Speaker, tuple[Phrase, ...]]:
    opened, problems = open_speaker(settings.speech, places.cache_folder() / "speech", places.recordings_folder())
    opened.on_fault = tell
    return opened, problems
