"""Pictures of the practice that teaches: the real level under each pressure, what comes after it, turns, the papers.

Every picture is taken of the real window, touched by a hand, over a small centre of its own.
"""

from __future__ import annotations

import datetime
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from courses import catalogue, places, turns
from courses.comfort import Comfort
from courses.pressures import PRESSURES, QUEUE, Pressure
from courses.settings import Settings
from kiosk_trainer.look.prepare import prepare
from records import centres, classes, people, pressing, room
from records import turns as kept
from records.clock import CENTRE_TIME
from records.store import Store
from reports import papers

if TYPE_CHECKING:
    from kiosk_trainer.hand import Hand

NAMES = ("김영희", "이순자")
PACK, MISSION = "cafe", "two-lattes"
SLIPS = (("card:in", "card:turned"),)
"""The card is put in the wrong way round."""
IDLE_SECONDS = 41
"""After so long the machine of the café warns."""
FAR: Mapping[Pressure, tuple[str, ...]] = {
    "sold_out": ("sold-out", "menu"),
    "offers": ("offer", "upsell"),
    "misread": ("card-unread",),
}
"""Screens on which a pressure of the machine is seen, by the beginning of their ids."""


@dataclass(frozen=True, slots=True)
class Room:
    """The centre of the pictures."""

    store: Store
    class_uid: str
    learners: tuple[str, ...]


def centre(file: Path, comfort: Comfort) -> Room:
    """A class of two that meets today; both like the kiosk so."""
    store = Store.open(file, place="demonstration")
    uid = centres.add_centre(store, "강북햇살복지관", "강북03", "강북구", "강북햇살복지관장")
    today = datetime.datetime.now(CENTRE_TIME).date()
    held = classes.add_class(store, "월요일 오후반", uid, "키오스크 첫걸음", meetings=[(today, "14:00", 2)])
    profile = {**comfort.kept(), "asked": True}
    made = tuple(people.add_learner(store, name=name, centre=uid, profile=profile) for name in NAMES)
    for learner in made:
        classes.enrol(store, held, learner)
    return Room(store, held, made)


def pictures(folder: Path, size: tuple[int, int], comfort: Comfort) -> Iterator[str]:
    """Take them all into `folder`; gives a line a picture."""
    prepare(size, screen=False)
    # Kivy opens its window when these are imported, and must have been prepared by then.
    from kiosk_trainer.app import KioskApp
    from kiosk_trainer.hand import Hand
    from kiosk_trainer.parts import open_parts
    from kiosk_trainer.speech import keeping_speaker

    made = centre(folder / "records.db", comfort)
    settings = Settings(confidence=False, language=comfort.language or "ko")
    speaker, _, _ = keeping_speaker(settings.speech, places.cache_folder() / "speech", folder / "spoken")
    app = KioskApp(settings, lambda tell: open_parts(settings, tell, speaker=speaker, store=folder / "records.db"))
    with Hand(app, patience=60) as hand:
        walk = _Walk(hand, app, made, folder)
        for pressure in PRESSURES:
            yield from walk.under(pressure)
        yield from walk.afterwards()
        yield from walk.shared()
        packs = app.journey.catalogue
    yield from _papers(folder, made, packs)
    made.store.close()


class _Walk:
    """One kiosk, walked through."""

    def __init__(self, hand: Hand, app: Any, made: Room, folder: Path) -> None:
        self._hand, self._app, self._made, self._folder = hand, app, made, folder
        self._count = 0

    def _see(self, name: str) -> str:
        self._count += 1
        self._hand.frames(3)
        return str(self._hand.picture(self._folder / f"{self._count:02d}-{name}.png").relative_to(self._folder))

    def _stands(self, stop: str) -> None:
        self._hand.until(lambda: type(self._app.glass.shown).__name__ == stop, stop)
        self._hand.frames(2)

    def _begin(self, *pressures: Pressure, level: str = "real") -> None:
        """From the greeting to the mission, with these pressures alone."""
        hand, made = self._hand, self._made
        pressing.press(made.store, made.class_uid, pressing.Pressing(frozenset(pressures), 0.3, allowed=True))
        hand.touch_at(0.5, 0.35 * self._app.glass.height)
        self._turn_to(f"person-{made.learners[0]}")
        self._stands("ChooseScreen")
        self._choose(PACK)
        self._choose(MISSION)
        self._stands("MissionScreen")
        self._turn_to(f"level-{level}")

    def _turn_to(self, control: str) -> None:
        """Touch a button, on whichever page it stands."""
        self._page_of(control)
        self._hand.touch(control)

    def _page_of(self, control: str) -> None:
        """Turn pages until a button is there."""
        hand = self._hand
        for turner in ("page-next", "page-previous"):
            hand.wait(0.3)
            while hand.find(control) is None and hand.find(turner) is not None:
                hand.touch(turner)
                hand.wait(0.3)

    def _choose(self, id: str) -> None:
        self._hand.wait(0.3)
        self._turn_to(f"choice-{id}")
        self._hand.wait(0.3)

    def _start(self) -> None:
        self._turn_to("start")
        self._stands("PracticeScreen")

    def _session(self) -> Any:
        return self._app.glass.shown.presenter.session

    def _on(self) -> None:
        due = self._session().practice.next_touch
        if due is None:
            self._hand.wait(0.05)
        else:
            self._hand.touch_machine(due)

    def _until(self, start: str) -> bool:
        """Go on rightly until a screen of that name; whether it came."""
        session = self._session()
        while not session.ended and not session.practice.screen.id.startswith(start):
            self._on()
        return not session.ended

    def _leave(self) -> None:
        """Out of the mission, to the greeting."""
        hand, ended = self._hand, self._session().ended
        if hand.find("stop") is None:  # folded away
            hand.touch("guide")
            self._turn_to("guide-stop")
        else:
            hand.touch("stop")
        if not ended:
            self._turn_to("stop-yes")
        self._stands("ResultScreen")
        self._finish()

    def _finish(self) -> None:
        exercise = self._app.journey.exercise  # its button comes when it is made, and moves the others
        self._hand.until(lambda: exercise is None or exercise.made.done(), "the exercise")
        self._hand.wait(0.5)
        self._turn_to("finish")
        self._stands("WelcomeScreen")

    def under(self, pressure: Pressure) -> Iterator[str]:
        """One pressure by itself: the mission's screen, and where it is met."""
        self._begin(pressure)
        if pressure == "true_size":
            self._turn_to("true-size")
        yield self._see(f"{pressure}-mission")
        self._start()
        yield from self._met(pressure)
        self._leave()

    def _met(self, pressure: Pressure) -> Iterator[str]:
        hand, clock = self._hand, self._app.clock
        if pressure in FAR:
            for screen in FAR[pressure]:
                if self._until(screen):
                    yield self._see(f"{pressure}-{screen}")
            return
        if pressure == "idle":
            self._on()
            clock.skip(IDLE_SECONDS * 1000)
            hand.wait(0.6)
            yield self._see("idle-warning")
            return
        elif pressure == "behind":
            for seconds in (QUEUE[0], QUEUE[2] - QUEUE[0]):
                clock.skip(round(seconds * 1000))
                hand.wait(1.5)
                yield self._see(f"behind-{round(seconds)}")
            return
        elif pressure == "once":
            hand.touch("slip")
            yield self._see("once-slip")
            self._turn_to("close")
        self._until("menu")
        yield self._see(pressure)

    def afterwards(self) -> Iterator[str]:
        """A mission in which one thing goes wrong: the slip of paper, result, one-minute exercise, the own record."""
        hand, journey = self._hand, self._app.journey
        self._begin("unseen", "behind")
        self._start()
        hand.touch("slip")
        yield self._see("slip")
        self._turn_to("close")
        hand.practise(SLIPS)
        yield self._see("end")
        hand.touch("stop")
        self._stands("ResultScreen")
        hand.until(lambda: journey.exercise is not None and journey.exercise.ready, "the exercise")
        hand.wait(0.5)
        yield self._see("result")
        self._turn_to("exercise")
        self._stands("PracticeScreen")
        yield self._see("exercise")
        while type(self._app.glass.shown).__name__ == "PracticeScreen":
            hand.practise()
            hand.touch("stop")
            hand.wait(0.3)
        self._stands("ResultScreen")
        yield self._see("result-after")
        self._turn_to("close")
        hand.wait(0.3)
        self._turn_to("another")
        self._stands("ChooseScreen")
        self._turn_to("back")
        self._page_of("suggestion")
        yield self._see("suggestion")
        self._turn_to("record")
        hand.wait(0.5)
        yield self._see("own-record")
        self._app.journey.greet()
        self._stands("WelcomeScreen")

    def shared(self) -> Iterator[str]:
        """Turns, two at one kiosk, the room held and silent, a demonstration."""
        hand, made = self._hand, self._made
        kept.open_list(made.store, made.class_uid, list(made.learners), minutes=8)
        hand.until(lambda: self._app.journey.sharing.turns.called is not None, "a name")
        hand.wait(0.5)
        yield self._see("turn")
        hand.touch_at(0.5, 0.35 * self._app.glass.height)
        self._stands("ChooseScreen")
        self._choose("together")
        self._stands("WhoScreen")
        yield self._see("who-reads")
        self._turn_to(f"person-{made.learners[1]}")
        self._stands("ChooseScreen")
        yield self._see("roles")
        self._turn_to("close")
        self._choose(PACK)
        self._choose(MISSION)
        self._stands("MissionScreen")
        self._turn_to("level-guided")
        yield self._see("two-mission")
        self._start()
        hand.wait(0.5)
        yield self._see("two-practise")
        room.silence(made.store, by="")
        hand.until(lambda: self._app.journey.voice.room, "silence")
        yield self._see("two-and-silence")
        room.let_speak(made.store)
        self._app.clock.skip(9 * turns.MINUTE)
        hand.wait(2)
        yield self._see("turn-over")
        room.hold(made.store, by="")
        hand.until(lambda: self._app.calm is not None, "held")
        yield self._see("held")
        room.lift(made.store)
        hand.until(lambda: self._app.calm is None, "goes on")
        self._leave()
        hand.wait(2)
        yield self._see("next-turn")
        kept.close_list(made.store, made.class_uid)
        room.show(made.store, "kiosk-1", by="")
        hand.until(lambda: self._app.journey.sharing.showing, "a demonstration")
        hand.wait(0.5)
        yield self._see("demonstration")
        room.end_show(made.store)
        hand.until(lambda: not self._app.journey.sharing.showing, "its end")


def _papers(folder: Path, made: Room, packs: catalogue.Catalogue) -> Iterator[str]:
    """The learner's own page, the take-home card, the slip: as files and as pictures."""
    for paper in (
        papers.own(made.store, made.learners[0], folder, packs=packs),
        papers.card(PACK, folder, packs=packs),
        papers.slip(PACK, MISSION, folder, packs=packs, sold_out=True),
    ):
        page = paper.with_suffix("")
        subprocess.run(["pdftoppm", "-r", "80", "-png", "-singlefile", str(paper), str(page)], check=True)
        yield str(page.with_suffix(".png").relative_to(folder))
