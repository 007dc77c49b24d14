"""The kiosk in the demonstration: the real window without a screen, touched by a hand, its words kept as sound."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from courses import places
from courses.practice import Level, Result
from courses.settings import Settings
from kiosk_trainer.look.prepare import prepare


@dataclass(frozen=True, slots=True)
class Visit:
    """What a learner comes for, and where she slips on purpose: (the touch that is due, what is touched instead)."""

    name: str
    tile: int
    """Which of the names on the glass is hers."""
    pack: str
    mission: str
    level: Level
    slips: Sequence[tuple[str, str]] = ()


def visits(store: Path, folder: Path, size: tuple[int, int], plan: Sequence[Visit]) -> list[tuple[Visit, Result]]:
    """Open the kiosk over `store` and play the visits. Pictures of every screen and the spoken words go to `folder`."""
    prepare(size, screen=False)
    # Kivy opens its window when these are imported, and must have been prepared by then.
    from kiosk_trainer.app import KioskApp
    from kiosk_trainer.hand import Hand
    from kiosk_trainer.parts import open_parts
    from kiosk_trainer.speech import keeping_speaker

    settings = Settings(confidence=False)
    speaker, _, _ = keeping_speaker(settings.speech, places.cache_folder() / "speech", folder / "spoken")
    app = KioskApp(settings, lambda tell: open_parts(settings, tell, speaker=speaker, store=store))
    done = []
    with Hand(app, patience=60) as hand:
        camera = _Camera(hand, folder / "pictures")
        for visit in plan:
            camera.begin(visit.name)
            _arrive(hand, camera, visit)
            result = hand.practise(visit.slips, seen=camera)
            camera("end")
            hand.touch("stop")
            camera("result")
            hand.touch("finish")
            done.append((visit, result))
        speaker.wait(60)
    return done


def _arrive(hand: Hand, camera: _Camera, visit: Visit) -> None:  # noqa: F821 - Hand may only be imported with a window
    camera("welcome")
    hand.touch_at(300, 300)
    camera("who")
    hand.touch([button.control for button in hand.buttons() if button.control.startswith("person-")][visit.tile])
    hand.until(lambda: hand.find("skip") is not None or hand.find("back") is not None)
    if hand.find("skip") is not None:  # who comes for the first time is asked how the kiosk should be
        camera("first")
        hand.touch("skip")
    camera("choose")
    hand.choose(visit.pack)
    hand.until(lambda: hand.find(f"choice-{visit.pack}") is None)
    while hand.find(f"choice-{visit.mission}") is None:
        hand.touch("page-next")
    camera("missions")
    hand.touch(f"choice-{visit.mission}")
    hand.touch(f"level-{visit.level}")
    camera("mission")
    hand.touch("start")


class _Camera:
    """Takes a picture whenever the screen is another one than before."""

    def __init__(self, hand: Hand, folder: Path) -> None:  # noqa: F821 - Hand may only be imported with a window
        self._hand, self._folder = hand, folder
        self._visit, self._before, self._count = "", "", 0

    def begin(self, visit: str) -> None:
        """The pictures of the next visit bear its name."""
        self._visit, self._before, self._count = visit, "", 0

    def __call__(self, screen: str) -> None:
        """The glass shows `screen`."""
        if screen == self._before:
            return
        self._before = screen
        self._count += 1
        self._hand.picture(self._folder / self._visit / f"{self._count:02d}-{screen.replace(':', '-')}.png")
