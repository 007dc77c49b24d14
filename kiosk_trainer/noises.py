"""Lets the sounds of a shop be heard beside the voice: one at a time, each short, silent at once when told."""

from __future__ import annotations

import logging
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from kiosk_trainer.speech import shop, sound
from kiosk_trainer.speech.contract import Player, Playing, SpeechFault, Spoken

log = logging.getLogger(__name__)


class ShopNoises:
    """Sounds are made once and kept as files; making and starting them happens on a thread of its own.

    What cannot be played is let go: nobody needs these sounds, and the people behind are drawn as well.
    """

    def __init__(self, player: Player, folder: Path) -> None:
        """`folder` keeps the files; it is made when the first sound is."""
        self._player, self._folder = player, folder
        self._line = ThreadPoolExecutor(1, thread_name_prefix="noises")
        self._playing: Playing | None = None
        self._turn = 0

    def play(self, name: str, loudness: float) -> None:
        """Let one sound be heard, in place of another."""
        if loudness > 0:
            self._turn += 1
            self._line.submit(self._play, name, loudness, self._turn)

    def stop(self) -> None:
        """Silence at once, also what was about to begin."""
        self._turn += 1
        playing, self._playing = self._playing, None
        if playing is not None:
            playing.stop()

    def prepare(self) -> Future[None]:
        """Make all of them, beside everything else."""
        return self._line.submit(self._make_all)

    def close(self) -> None:
        """Silence, and end the thread."""
        self.stop()
        self._line.shutdown(wait=True, cancel_futures=True)

    def _make_all(self) -> None:
        for name in shop.names():
            self._file(name, 1.0)

    def _play(self, name: str, loudness: float, turn: int) -> None:
        file = self._file(name, loudness)
        if file is None or turn != self._turn:
            return
        if self._playing is not None:
            self._playing.stop()
        try:
            self._playing = self._player.play(file, Spoken("", "ko"))
        except SpeechFault as fault:
            log.debug("noise: %s", fault)
            return
        if turn != self._turn:  # silenced while it was being started
            self._playing.stop()

    def _file(self, name: str, loudness: float) -> Path | None:
        """The sound at this loudness; a tenth is a step that can be heard."""
        step = max(1, min(10, round(loudness * 10)))
        whole, file = self._folder / f"{name}-10.wav", self._folder / f"{name}-{step}.wav"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            if not sound.usable(whole):
                sound.write(shop.make(name), whole)
            if not sound.usable(file):
                sound.write(sound.at_volume(sound.read(whole), sound.USUAL * step / 10), file)
        except (OSError, ValueError) as fault:
            log.debug("noise: %s", fault)
            return None
        return file
