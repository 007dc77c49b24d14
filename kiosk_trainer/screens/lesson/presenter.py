"""편한 방법 배우기: each way to use the kiosk in two minutes, with that way switched on, and kept only if wanted."""

from __future__ import annotations

from courses.comfort import Comfort
from kiosk_trainer.access.lessons import LESSONS, THINGS, Progress, lesson
from kiosk_trainer.journey import Journey
from kiosk_trainer.paging import page
from kiosk_trainer.screens.presenting import Presenting
from kiosk_trainer.screens.settings.presenter import Page, Tile, View
from kiosk_trainer.voice import Caption
from language import NOTHING, Phrase, phrase

TILE = "tile-"
"""Before the names of the pictures on the glass."""


class Presenter(Presenting[View]):
    """First the ways, then one lesson, then whether it stays so."""

    def __init__(self, journey: Journey, view: View) -> None:
        super().__init__(journey, view)
        self._progress: Progress | None = None
        self._usual = Comfort()
        self._number = 0
        self._learned: set[str] = set()

    def enter(self) -> None:
        """The screen appears, with all ways."""
        self._progress, self._number, self._learned = None, 0, set()
        self._usual = self._journey.comfort
        self._listen()
        self._say(phrase("access-lesson-which"))
        self._show()

    def leave(self) -> None:
        """The screen goes away."""
        self._journey.voice.listener = lambda _: None
        self._journey.noticed = lambda *_: None

    def redraw(self) -> None:
        """As it stands, in its new looks."""
        self._listen()
        self._show()

    def _listen(self) -> None:
        self._journey.voice.listener = lambda _: self._show()
        self._journey.noticed = self.noticed

    def choose(self, id: str) -> None:
        """A tile: a way, a picture, or what to do after the lesson."""
        progress = self._progress
        if progress is None:
            self._begin(id)
        elif not progress.over:
            self.noticed("act", TILE + id)
        elif id == "keep":
            self._usual = self._journey.comfort
            self._journey.keep(self._usual)
            self._to_the_ways(phrase("access-lesson-kept"))
        elif id == "again":
            self._begin(progress.lesson.way)
        else:
            self._to_the_ways(phrase("access-lesson-which"))

    def noticed(self, kind: str, target: str) -> None:
        """The person did something in one of the ways."""
        before = self._progress
        if before is None or before.over:
            return
        thing = target.removeprefix(TILE)
        after = before.after(kind, thing)
        if after is not before:
            self._progress = after
            if after.over:
                self._learned.add(after.lesson.way)
            self._say(phrase("access-lesson-well"), after.told)
            self._show()
        elif before.slip(kind, thing):
            self._say(phrase("access-lesson-slip"), before.told)

    def foot(self, name: str) -> None:
        """A button below."""
        if name == "ways":
            self._to_the_ways(phrase("access-lesson-which"))
        else:
            self._journey.try_on(self._usual)
            self._journey.learned()

    def back(self) -> None:
        """From a lesson to the ways."""
        self._to_the_ways(phrase("access-lesson-which"))

    def turn_page(self, by: int) -> None:
        """Other tiles."""
        self._number += by
        self._show()

    def _begin(self, way: str) -> None:
        self._progress, self._number = Progress(lesson(way)), 0
        self._journey.try_on(self._progress.lesson.on(self._usual))
        self._say(phrase(f"access-lesson-{way}-about"), self._progress.told)
        self._show()

    def _to_the_ways(self, said: Phrase) -> None:
        self._progress, self._number = None, 0
        self._journey.try_on(self._usual)
        self._say(said)
        self._show()

    def _say(self, *said: Phrase) -> None:
        self._journey.voice.turn(*(Caption("coach", words) for words in said))

    def _show(self) -> None:
        self._view.show(self._page())

    def _page(self) -> Page:
        progress = self._progress
        tiles = page(self._tiles(), self._number, self._view.tiles_that_fit())
        self._number = tiles.number
        captions = self._journey.voice.captions
        if progress is None:
            foot = (("done", phrase("access-lesson-done")),)
            return Page(tiles, foot, NOTHING, captions, phrase("access-lesson"), "icon:hand")
        told = Caption("coach", progress.told)
        if told not in captions:  # what is said by the way does not take the task away
            captions = (told, *captions[-1:])
        foot = (("ways", phrase("access-lesson-ways")),)
        return Page(tiles, foot, NOTHING, captions, progress.lesson.words, progress.lesson.picture)

    def _tiles(self) -> list[Tile]:
        progress = self._progress
        if progress is None:
            learned = phrase("access-lesson-learned")
            return [
                Tile(one.way, one.words, learned if one.way in self._learned else NOTHING, one.picture)
                for one in LESSONS
                if self._view.upright or one.way != "low"
            ]
        if progress.over:
            return [
                Tile("keep", phrase("access-lesson-keep"), main=True),
                Tile("again", phrase("access-lesson-again")),
                Tile("other", phrase("access-lesson-other")),
            ]
        return [Tile(id, phrase(f"access-thing-{id}"), NOTHING, _PICTURES.get(id, f"sign:{id}")) for id in THINGS]


_PICTURES = {"flower": "sign:sunflower"}
