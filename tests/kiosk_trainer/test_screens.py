"""Every screen around the machine, both ways up, in both languages: nothing cut, nothing small, nothing too near."""

import dataclasses
import itertools
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from courses.comfort import THEMES, Comfort, Theme
from courses.kiosk import PracticeCard
from courses.mastery import Run
from kiosk_trainer.look.colours import contrast
from kiosk_trainer.look.prepare import prepare
from kiosk_trainer.people import Past
from kiosk_trainer.screens.practice.presenter import Frame
from kiosk_trainer.voice import Caption
from language import Phrase, phrase

GLASSES = {
    "upright": (1080, 1920, 102, Comfort()),
    "lying-yellow": (1920, 1080, 102, Comfort(theme="yellow-on-black")),
    "upright-125": (1080, 1920, 102, Comfort(zoom=1.25, theme="soft")),
    "upright-200": (1080, 1920, 102, Comfort(zoom=2.0, theme="white-on-black")),
    "lying-150": (1920, 1080, 82, Comfort(zoom=1.5)),
    "lying-200": (1920, 1080, 102, Comfort(zoom=2.0, theme="black-on-white")),
    "low": (1080, 1920, 69, Comfort(low=True)),
    "low-150": (1080, 1920, 102, Comfort(low=True, zoom=1.5, theme="white-on-black")),
    "low-200": (1080, 1920, 82, Comfort(low=True, zoom=2.0)),
    "tablet": (1200, 1920, 206, Comfort()),
    "tablet-200": (1200, 1920, 206, Comfort(zoom=2.0)),
}
"""A sample: width and height in pixels, pixels an inch, and what somebody wants."""


@pytest.fixture(scope="module", autouse=True)
def window() -> Iterator[None]:
    prepare((1080, 1920), screen=False)
    from kivy.core.window import Window
    from kivy.metrics import Metrics

    from kiosk_trainer.look.now import Look, wear

    yield
    Metrics.dpi = 102
    wear(Look())
    Window.size = (1080, 1920)


@pytest.fixture(params=itertools.product(GLASSES, ["ko", "en"]), ids=lambda p: "-".join(p))
def glass(request: Any, journey: Any, desk: Any) -> Iterator[Any]:
    """Shows a screen as the app does and lets the layout settle."""
    from kivy.core.window import Window
    from kivy.metrics import Metrics

    from kiosk_trainer.access.repeats import Repeats
    from kiosk_trainer.glass import Glass

    name, language = request.param
    width, height, Metrics.dpi, comfort = GLASSES[name]
    size = (width, height)
    Window.size = size
    root = Glass(Repeats(), lambda: 0.0, lambda: None, size=size, size_hint=(None, None))
    Window.add_widget(root)
    root.wear(comfort)
    journey.voice.language = language

    class It:
        def __init__(self) -> None:
            self.journey, self.root, self.language, self.desk = journey, root, language, desk
            self.name = name

        def show(self, screen_class: Any, presenter_class: Any, *more: Any) -> Any:
            screen = screen_class(size=size, language=language)
            screen.presenter = presenter_class(journey, screen, *more)
            root.show(screen)
            screen.enter()
            self.settle()
            return screen

        def settle(self) -> None:
            from kivy.clock import Clock
            from kivy.lang import Builder

            for _ in range(3):
                Clock.tick_draw()
                Builder.sync()

        def check(self, within: Any = None) -> None:
            """Every page of what is shown, or of what is `within`."""
            shown = within or root.shown
            column = shown.ids.get("column")
            check(shown, *size)
            for _ in range(int(column.pages) - 1 if column is not None else 0):
                column.turn(int(column.page) + 1)
                self.settle()
                check(shown, *size)
            if column is not None:
                column.first()
                self.settle()

    yield It()
    root.wear(Comfort())
    Window.remove_widget(root)


def check(root: Any, width: float, height: float) -> int:
    """Measures a screen; the number of things measured."""
    from kiosk_trainer.widgets.measures import measure

    found = measure(root, width, height)
    assert found.faults == ()
    return found.count


def test_welcome(glass: Any) -> None:
    from kiosk_trainer.screens.welcome.presenter import Presenter
    from kiosk_trainer.screens.welcome.welcome import WelcomeScreen

    glass.show(WelcomeScreen, Presenter, (phrase("speech-no-sound-device"),))
    glass.check()
    glass.journey.person = dataclasses.replace(glass.desk.groups[0].people[0], name="남궁옥분")
    glass.journey.greet(farewell=True)
    glass.show(WelcomeScreen, Presenter)
    glass.check()


def test_who(glass: Any) -> None:
    from kiosk_trainer.screens.who.presenter import Presenter
    from kiosk_trainer.screens.who.who import WhoScreen

    one = glass.desk.groups[0]
    many = tuple(dataclasses.replace(one.people[0], uid=f"u{n}", name="황보경자") for n in range(40))
    glass.desk.groups = (dataclasses.replace(one, people=many), glass.desk.groups[1])
    screen = glass.show(WhoScreen, Presenter)
    assert screen.ids.column.pages > 1
    glass.check()
    for act in (screen.presenter.by_number, lambda: screen.presenter.digit("9"), screen.presenter.done):
        act()
        glass.settle()
        glass.check()


def test_settings(glass: Any) -> None:
    from kiosk_trainer.screens.settings.presenter import Presenter
    from kiosk_trainer.screens.settings.settings import SettingsScreen
    from kiosk_trainer.screens.settings.topics import topics

    screen = glass.show(SettingsScreen, Presenter)
    glass.check()
    most = ("size", "colours", "hold", "scan")  # those with the longest words; all of them on one glass
    for topic in topics(140, screen.upright):
        if glass.name != "upright-200" and topic.id not in most:
            continue
        screen.presenter.enter()
        screen.presenter.choose(topic.id)
        glass.settle()
        glass.check()


def test_the_first_time(glass: Any) -> None:
    from kiosk_trainer.screens.first.presenter import Presenter
    from kiosk_trainer.screens.settings.settings import SettingsScreen

    screen = glass.show(SettingsScreen, Presenter)
    glass.check()
    for answer in ("yes", "louder", "yes", "tremble"):
        screen.presenter.choose(answer)
        glass.settle()
        glass.check()


def test_feelings(glass: Any) -> None:
    from kiosk_trainer.screens.feelings.presenter import Presenter
    from kiosk_trainer.screens.settings.settings import SettingsScreen

    glass.journey.feeling = "before"
    screen = glass.show(SettingsScreen, Presenter)
    screen.presenter.choose("2")
    screen.presenter.back()
    glass.settle()
    glass.check()


def test_record(glass: Any, catalogue: Any) -> None:
    from kiosk_trainer.screens.record.presenter import Presenter
    from kiosk_trainer.screens.settings.settings import SettingsScreen

    pack = catalogue.packs["toy"]
    for n in range(5):
        catalogue.packs[f"p{n}"] = dataclasses.replace(pack, id=f"p{n}", title=Phrase("편의점 셀프 계산대", "Bus stop"))
        run = Run(f"p{n}", "m", "one", "guided", date(2026, 3, 1), n > 2, False)
        glass.journey.history = (*glass.journey.history, Past(run, 60.0))
    glass.show(SettingsScreen, Presenter)
    glass.check()


def test_choose(glass: Any, catalogue: Any) -> None:
    from kiosk_trainer.screens.choose.choose import ChooseScreen
    from kiosk_trainer.screens.choose.presenter import Presenter

    pack = catalogue.packs["toy"]
    long = Phrase(
        "따뜻한 아메리카노 두 잔, 한 잔은 연하게, 아이스 초코라떼 한 잔, 포장, 카드로, 적립도 할게요. 영수증도 주세요.",
        "Two hot americanos, one of them mild, an iced chocolate latte, take-out, by card, points, receipt.",
    )
    missions = tuple(dataclasses.replace(pack.missions[0], id=f"m{n}", words=long) for n in range(12))
    catalogue.packs["toy"] = dataclasses.replace(pack, missions=missions)
    glass.journey.person = glass.desk.groups[0].people[0]
    run = Run("toy", "m0", "one", "follow", date(2026, 3, 1), True, False)
    glass.journey.history = (Past(run, 60.0),)
    screen = glass.show(ChooseScreen, Presenter)
    glass.check()
    screen.presenter.choose("toy")
    glass.settle()
    glass.check()
    for n in range(3, 8):
        catalogue.packs[f"p{n}"] = dataclasses.replace(
            pack, id=f"p{n}", title=Phrase("버스 정류소 안내판", "Bus stop board")
        )
        glass.journey.pack = None
        glass.show(ChooseScreen, Presenter)
        glass.check()


def test_what_is_told_by_the_way_leaves_help_free(glass: Any) -> None:
    from kiosk_trainer.screens.who.presenter import Presenter
    from kiosk_trainer.screens.who.who import WhoScreen

    screen = glass.show(WhoScreen, Presenter)
    screen.tell(phrase("turns-roles", touches=Phrase("김영희 님", "Kim"), reads=Phrase("이순자 님", "Lee")))
    glass.settle()
    glass.settle()
    close = next(w for w in screen._sheet_over.walk() if getattr(w, "control", "") == "close")
    (x, y), help_ = close.to_window(*close.pos), screen.help_button
    apart = x >= help_.right or x + close.width <= help_.x or y >= help_.top or y + close.height <= help_.y
    assert apart, (close.size, (x, y), help_.pos)
    assert close.fits and min(close.size) > 40


def test_mission(glass: Any, catalogue: Any) -> None:
    from kiosk_trainer.screens.mission.mission import MissionScreen
    from kiosk_trainer.screens.mission.presenter import Presenter

    pack = catalogue.packs["toy"]
    glass.journey.choose(pack, pack.missions[0])
    glass.show(MissionScreen, Presenter)
    glass.check()


def test_practice_and_its_sheets(glass: Any, catalogue: Any) -> None:
    from kiosk_trainer.frame.places import ROW_WORDS, machine_of
    from kiosk_trainer.look.now import now
    from kiosk_trainer.screens.practice.practice import PracticeScreen
    from kiosk_trainer.screens.practice.presenter import Presenter

    pack = catalogue.packs["toy"]
    glass.journey.choose(pack, pack.missions[0])
    screen = glass.show(PracticeScreen, Presenter)
    frame = screen.ids.frame
    machine = screen.machine
    said = machine_of(now(), ROW_WORDS, glass.language)
    assert (machine.width, machine.height) == pytest.approx(said[:2], abs=2), "measured without a window it is the same"
    assert machine.width * machine.height >= glass.root.width * glass.root.height * 3 / 4 - 1
    task = Phrase(
        "아메리카노 두 잔, 한 잔은 연하게, 아이스 초코라떼 한 잔, 망고 스무디 한 잔, 포장, 카드로, 적립도 할게요.",
        "Two hot americanos, one of them mild, an iced chocolate latte, a mango smoothie, take-out, by card.",
    )
    said = (
        Caption(
            "machine",
            Phrase(
                "카드를 읽지 못했습니다. 카드를 뺐다가 다시 넣어 주세요", "The card could not be read. Take it out."
            ),
        ),
        Caption(
            "coach",
            Phrase(
                "괜찮아요. 카드를 그림 방향대로 끝까지 넣어 보세요.", "Never mind. Put it in all the way, as drawn."
            ),
        ),
    )
    for asking in ("", "task", "sound", "stop", "time", "present"):
        for called, over in ((False, False), (True, False), (False, True)):
            screen.frame(
                Frame(
                    task,
                    PracticeCard(),
                    said,
                    slow=called,
                    silent=called,
                    room=over,
                    meaning=called,
                    over=over,
                    asking=asking,
                )
            )
            glass.settle()
            check(frame, *glass.root.size)
            if screen._sheet is not None:
                glass.check(screen._sheet)


def test_calibrate(glass: Any) -> None:
    from kiosk_trainer.look.calibration import card_px
    from kiosk_trainer.screens.calibrate.calibrate import CalibrateScreen
    from kiosk_trainer.screens.calibrate.presenter import Presenter

    screen = glass.show(CalibrateScreen, Presenter)
    glass.check()
    card = screen.ids.card
    assert card.height >= card_px(card.dpi)[1], "the card is drawn in its true size, however everything is enlarged"


def test_a_long_task_is_shortened_and_never_cut(glass: Any, catalogue: Any) -> None:
    from kiosk_trainer.screens.practice.practice import PracticeScreen
    from kiosk_trainer.screens.practice.presenter import Presenter

    pack = catalogue.packs["toy"]
    glass.journey.choose(pack, pack.missions[0])
    screen = glass.show(PracticeScreen, Presenter)
    long = "아이스 바닐라라떼 두 잔, 한 잔은 시럽 빼고, " * 12
    screen.frame(dataclasses.replace(screen.frame_state, task=Phrase(long, long)))
    glass.settle()
    task = next((w for w in screen.ids.frame.children if getattr(w, "control", "") == "task"), None)
    if task is not None:  # folded, it stands on a sheet
        assert task.fits and task.texts[0].lines[-1].endswith("…")


def test_the_real_level_leaves_help_and_stop_and_nothing_moves(glass: Any, catalogue: Any) -> None:
    from kiosk_trainer.screens.practice.practice import PracticeScreen
    from kiosk_trainer.screens.practice.presenter import Presenter

    pack = catalogue.packs["toy"]
    glass.journey.choose(pack, pack.missions[0])
    screen = glass.show(PracticeScreen, Presenter)
    usual = dataclasses.replace(screen.frame_state, real=True, slip=True, behind=True, heard=True)
    frame, boxes = screen.ids.frame, set()
    for people, sounds, over in ((0, True, False), (1, True, False), (5, False, False), (5, False, True)):
        screen.frame(dataclasses.replace(usual, people=people, sounds=sounds, excuse=people == 1, over=over))
        glass.settle()
        check(frame, *glass.root.size)
        shown = {widget.control for widget in frame.children if getattr(widget, "control", "")}
        assert "stop" in shown and shown <= {"stop", "slip", "hush"}
        boxes.add(tuple(frame.machine))
    assert len(boxes) == 1
    long = Phrase(
        "따뜻한 카페라떼 두 잔, 매장에서, 카드로, 적립은 안 할래요. 카페라떼가 다 팔렸으면 카푸치노로 해 주세요.",
        "Two hot lattes, for here, by card, no points. If hot latte is sold out, take hot cappuccino instead.",
    )
    for once in (False, True):
        screen.frame(dataclasses.replace(usual, task=long, card=PracticeCard(), asking="slip", once=once))
        glass.settle()
        glass.settle()  # the words of the paper, then the sheet as high as they need
        glass.check(screen._sheet)
        screen.frame(usual)


def test_result(glass: Any) -> None:
    from kiosk_trainer.screens.result.presenter import Page
    from kiosk_trainer.screens.result.result import ResultScreen

    class Still:
        def __init__(self, journey: Any, view: Any) -> None:
            self.view = view

        def turned(self, *_: object) -> None:
            pass

        def enter(self) -> None:
            self.view.show(
                Page(
                    phrase("kiosk_trainer-result-different"),
                    Phrase(
                        "아이스 바닐라라떼 두 잔, 한 잔은 시럽 빼고, 포장, 카드로.",
                        "Two iced vanilla lattes, one without.",
                    ),
                    (
                        Phrase("바닐라라떼가 한 잔이에요.", "There is one vanilla latte."),
                        Phrase("매장이에요.", "It is for here."),
                    ),
                    phrase("courses-watch-unnoticed"),
                    phrase("kiosk_trainer-faster", seconds=83),
                    False,
                    "sign:seedling",
                )
            )

    glass.show(ResultScreen, Still)
    glass.check()


@pytest.mark.parametrize("theme", THEMES)
def test_everything_around_the_machine_can_be_read(theme: Theme) -> None:
    """Words on every surface 7:1; the edge or the fill of every surface that can be touched 3:1 on what is around."""
    from kiosk_trainer.look.now import now, wear
    from kiosk_trainer.widgets import theme as house

    before = now()
    wear(dataclasses.replace(before, theme=theme))
    try:
        for name, made in house.surfaces(theme).items():
            assert contrast(house.ink(name), made.fill) >= 7, name
            assert contrast(house.colour("deep", name), made.fill) >= 7, name
            if made.edge and name not in {"panel", "watch", "card"}:  # nobody touches these
                for around in (house.page(), house.surface("frame").fill, house.surface("sheet").fill):
                    assert max(contrast(made.edge, around), contrast(made.fill, around)) >= 3, (name, around)
    finally:
        wear(before)


def test_every_letter_of_every_word_is_in_the_fonts() -> None:
    import re
    from pathlib import Path

    import language
    from kiosk_trainer.look.fonts import find

    fonts = find()
    folder = Path(language.__file__).parent / "locales"
    for file in folder.glob("*/kiosk_trainer.ftl"):
        text = re.sub(r"(?m)^#.*$", "", file.read_text(encoding="utf-8"))
        assert fonts.regular.missing(text) == fonts.bold.missing(text) == (), file
