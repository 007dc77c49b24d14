"""나에게 맞추기: every change takes effect at once, is said, and can be taken back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

from courses.comfort import Comfort
from kiosk_trainer.journey import Journey
from kiosk_trainer.paging import Page as ListPage
from kiosk_trainer.paging import page
from kiosk_trainer.screens.presenting import Presenting
from kiosk_trainer.screens.settings.topics import ASK, LEARN, SHOW, Option, Topic, topics
from kiosk_trainer.voice import Caption
from language import NOTHING, Language, Phrase, phrase


@dataclass(frozen=True, slots=True)
class Tile:
    """One large button. `sample`: in this theme's colours; `main`: it leads on; `large`: its picture says much."""

    id: str
    words: Phrase
    note: Phrase = NOTHING
    picture: str = ""
    chosen: bool = False
    sample: str = ""
    main: bool = False
    large: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """What the screen shows. `foot` are the buttons below: name and words, the last one leads on."""

    tiles: ListPage[Tile]
    foot: tuple[tuple[str, Phrase], ...]
    back: Phrase = NOTHING
    captions: tuple[Caption, ...] = ()
    title: Phrase = NOTHING
    picture: str = ""


class View(Protocol):
    """The screen."""

    language: Language

    def show(self, page: Page) -> None:
        """Show it."""
        ...

    def tiles_that_fit(self) -> int:
        """How many tiles fit the glass."""
        ...

    @property
    def upright(self) -> bool:
        """Whether the glass stands upright."""
        ...


class Presenter(Presenting[View]):
    """Topics, then the options of one."""

    def __init__(self, journey: Journey, view: View) -> None:
        super().__init__(journey, view)
        self._topic = ""
        self._number = 0
        self._before: Comfort | None = None
        """What the settings were before all of it was put back."""

    def enter(self) -> None:
        """The screen appears, with all topics."""
        self._topic, self._number, self._before = "", 0, None
        self._journey.voice.listener = lambda _: self._show()
        self._journey.voice.say(phrase("fit-question"))
        self._show()

    def leave(self) -> None:
        """The screen goes away."""
        self._journey.voice.listener = lambda _: None

    def redraw(self) -> None:
        """As it stands, in its new looks."""
        self._journey.voice.listener = lambda _: self._show()
        self._show()

    def choose(self, id: str) -> None:
        """A tile: a topic is opened, an option taken."""
        topic = self._open
        if topic is not None:
            self._take(next(option for option in topic.options if option.id == id))
        elif id == ASK:
            self._journey.ask()
        elif id == LEARN:
            self._journey.learn()
        elif id == SHOW:
            self._journey.settings_done()
            self._journey.sharing.order_show()
        else:
            self._topic, self._number = id, 0
            assert self._open is not None
            self._show_chosen(self._open)
            self._journey.voice.say(self._open.question)

    def foot(self, name: str) -> None:
        """A button below."""
        if name == "done":
            self._journey.settings_done()
        elif name == "reset":
            self._before = self._journey.comfort
            self._fit(Comfort(language=self._before.language), phrase("fit-reset-said"))
        elif self._before is not None:
            before, self._before = self._before, None
            self._fit(before, phrase("fit-undo-said"))

    def back(self) -> None:
        """From the options to the topics, on the page where the topic stands."""
        topic, self._topic = self._topic, ""
        place = [tile.id for tile in self._tiles()].index(topic)
        self._number = place // max(1, self._view.tiles_that_fit())
        self._journey.voice.say(phrase("fit-question"))
        self._show()

    def turn_page(self, by: int) -> None:
        """Other tiles."""
        self._number += by
        self._show()

    def _take(self, option: Option) -> None:
        self._before = None
        self._fit(option.on(self._journey.comfort), option.said)

    def _fit(self, comfort: Comfort, said: Phrase) -> None:
        journey = self._journey
        journey.fit(comfort)
        self._view.language = journey.voice.language
        if self._open is not None:
            self._show_chosen(self._open)
        journey.voice.say(said)
        self._show()

    @property
    def _topics(self) -> tuple[Topic, ...]:
        return topics(self._journey.settings.speech.rate, self._view.upright)

    @property
    def _open(self) -> Topic | None:
        return next((topic for topic in self._topics if topic.id == self._topic), None)

    def _show_chosen(self, topic: Topic) -> None:
        """Turn to the page with what counts now."""
        journey = self._journey
        now = topic.now(replace(journey.comfort, language=journey.voice.language))
        place = topic.options.index(now) if now is not None else 0
        self._number = place // max(1, self._view.tiles_that_fit())

    def _show(self) -> None:
        self._view.show(self._page())

    def _tiles(self) -> list[Tile]:
        journey, topic = self._journey, self._open
        comfort = replace(journey.comfort, language=journey.voice.language)
        if topic is not None:
            chosen = phrase("fit-now")
            return [
                Tile(o.id, o.words, chosen if o.chosen(comfort) else NOTHING, "", o.chosen(comfort), o.sample)
                for o in topic.options
            ]
        tiles = []
        for one in self._topics:
            now = one.now(comfort)
            tiles.append(Tile(one.id, one.words, now.words if now is not None else NOTHING, one.picture))
        learn = Tile(LEARN, phrase("access-lesson"), NOTHING, "icon:hand")
        ask = Tile(ASK, phrase("fit-ask"), NOTHING, "icon:question")
        show = Tile(SHOW, phrase("turns-show"), phrase("turns-show-note"), "sign:teacher")
        return [*tiles, learn, ask, *((show,) if journey.came_from == "welcome" else ())]

    def _page(self) -> Page:
        tiles = page(self._tiles(), self._number, self._view.tiles_that_fit())
        self._number = tiles.number
        again = "undo" if self._before is not None else "reset"
        foot = ((again, phrase(f"fit-{again}")), ("done", phrase("fit-done")))
        back = phrase("kiosk_trainer-back") if self._topic else NOTHING
        captions, topic = self._journey.voice.captions, self._open
        if topic is not None:
            return Page(tiles, foot, back, captions, topic.words, topic.picture)
        return Page(tiles, foot, back, captions, phrase("kiosk_trainer-settings"))
