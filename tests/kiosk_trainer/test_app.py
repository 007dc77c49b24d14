"""The window itself: what comes before everything is loaded, locking, somebody who goes away."""

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from courses.comfort import Comfort
from courses.kiosk import Situation
from courses.practice import LEVELS, sentences
from courses.settings import Settings
from kiosk_trainer.look.prepare import prepare
from kiosk_trainer.parts import Parts
from kiosk_trainer.people import GUEST
from kiosk_trainer.screens.settings.topics import topics
from language import Phrase


@pytest.fixture
def open_app(catalogue: Any, desk: Any, speaker: Any) -> Iterator[Any]:
    prepare((1080, 1920), screen=False)
    from kivy.core.window import Window

    from kiosk_trainer.app import KioskApp
    from kiosk_trainer.hand import Hand

    Window.size = (1080, 1920)
    hands = []

    def open_it(**settings: Any) -> Any:
        app = KioskApp(Settings(**settings), lambda tell: Parts(Settings(), catalogue, desk, speaker))
        hand = Hand(app)
        hands.append(hand)
        hand.__enter__()
        return hand

    yield open_it
    for hand in hands:
        hand.__exit__(None, None, None)


def keys_pressed() -> None:
    """F1, Esc, F11, Alt+F4, Ctrl+E, Q, W, C."""
    from kivy.core.window import Window

    for key, modifiers in ((282, []), (27, []), (292, []), (285, ["alt"])):
        Window.dispatch("on_keyboard", key, 0, "", modifiers)
    for letter in "eqwc":
        Window.dispatch("on_keyboard", ord(letter), 0, letter, ["ctrl"])


def test_a_locked_kiosk_cannot_be_left_by_keys(open_app: Any) -> None:
    from kivy.base import EventLoop
    from kivy.core.window import Window

    hand = open_app(locked_down=True)
    keys_pressed()
    hand.frames(3)
    assert EventLoop.status == "started" and not EventLoop.quit
    assert Window.dispatch("on_request_close") is True
    assert hand.app.open_settings() is False
    assert len(Window.children) == 1


def test_an_unlocked_one_may_be_closed(open_app: Any) -> None:
    from kivy.core.window import Window

    open_app(locked_down=False)
    assert not Window.dispatch("on_request_close")


def test_the_greeting_waits_for_what_is_loaded(catalogue: Any, desk: Any, speaker: Any) -> None:
    import threading

    prepare((1080, 1920), screen=False)
    from kivy.base import EventLoop

    from kiosk_trainer.app import KioskApp
    from kiosk_trainer.hand import Hand

    loaded = threading.Event()
    early = Phrase("디스크가 찼어요.", "Disk full.")

    def load(tell: Any) -> Parts:
        tell(early)
        loaded.wait(20)
        return Parts(Settings(), catalogue, desk, speaker)

    app = KioskApp(Settings(), load)

    class EarlyHand(Hand):
        def until(self, seen: Any, what: str = "") -> None:
            if app.journey is None and not loaded.is_set():
                for _ in range(5):
                    EventLoop.idle()
                self.touch_at(500, 800)
                assert type(app.glass.shown).__name__ == "WelcomeScreen"
                assert app.glass.shown.greeting == "안녕하세요"
                assert app.glass.shown.invitation == "곧 시작해요. 잠시만 기다려 주세요."
                loaded.set()
            super().until(seen, what)

    with EarlyHand(app) as hand:
        hand.until(lambda: type(app.glass.shown).__name__ == "WhoScreen")
        hand.touch("home")
        assert app.glass.shown.notice == early.ko


def test_what_cannot_be_loaded_is_not_silent() -> None:
    prepare((1080, 1920), screen=False)
    from kiosk_trainer.app import KioskApp
    from kiosk_trainer.hand import Hand

    def load(tell: Any) -> Parts:
        raise LookupError("a mistake in a program")

    app = KioskApp(Settings(), load)
    with pytest.raises(LookupError), Hand(app):
        pass
    app.dispatch("on_stop")


def test_somebody_who_goes_away_is_asked_then_the_next_person_is_greeted(open_app: Any, desk: Any) -> None:
    hand = open_app()
    app = hand.app
    hand.touch_at(500, 800)
    hand.touch("person-u1")
    hand.touch("choice-toy")
    hand.touch("choice-cold-juice")
    hand.touch("start")
    app.idle.patience, app.idle.answer = 0.6, 30.0
    hand.until(lambda: hand.find("present-yes") is not None)
    hand.touch("present-yes")
    assert hand.find("present-yes") is None
    app.idle.answer = 0.3
    hand.until(lambda: type(app.glass.shown).__name__ == "WelcomeScreen")
    assert desk.scribes[-1].results[0].ended == "stopped"
    assert app.journey.person.guest


def test_a_turned_glass_is_laid_out_anew(open_app: Any) -> None:
    from kivy.core.window import Window

    hand = open_app()
    hand.touch_at(500, 800)
    Window.size = (1920, 1080)
    hand.until(lambda: hand.app.glass.shown.lying)
    assert hand.app.glass.size == [1920, 1080]
    hand.touch("person-u1")
    assert type(hand.app.glass.shown).__name__ == "ChooseScreen"


def run(*args: str, **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kiosk_trainer", *args],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, **env},
        check=False,
    )


def test_without_a_screen_it_says_so_and_does_not_run_unseen(tmp_path: Any) -> None:
    environment = {key: value for key, value in os.environ.items() if key != "SDL_VIDEODRIVER"}
    done = subprocess.run(
        [sys.executable, "-m", "kiosk_trainer", "--windowed"],
        capture_output=True,
        text=True,
        timeout=60,
        env={**environment, "DISPLAY": ":987", "KIOSK_SUITE_HOME": str(tmp_path)},
        check=False,
    )
    assert done.returncode == 1
    assert "화면을 열지 못했습니다" in done.stderr and "Traceback" not in done.stderr


def test_without_a_font_it_says_what_to_install(tmp_path: Any) -> None:
    code = (
        "import kiosk_trainer.look.fonts as f; f._folders = lambda: iter(())\n"
        "from kiosk_trainer.__main__ import show; from kiosk_trainer.opening import Opening\n"
        "raise SystemExit(show(Opening(), (1080, 1920), True))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert "fonts-nanum" in done.stderr and "Traceback" not in done.stderr


def test_a_size_that_is_none_is_refused() -> None:
    done = run("--size", "wide")
    assert done.returncode == 2 and "1080x1920" in done.stderr


def test_a_touch_anywhere_is_silence_at_once(open_app: Any, speaker: Any) -> None:
    """Also where nothing is to be touched, and before the finger is lifted."""
    hand = open_app()
    hand.touch_at(500, 800)
    hand.until(lambda: type(hand.app.glass.shown).__name__ == "WhoScreen")
    before, said = speaker.stops, len(speaker.said)
    hand.touch_at(540, 700)  # between the names and the buttons
    assert speaker.stops == before + 1 and len(speaker.said) == said


class Clock:
    """Milliseconds, moved by hand."""

    now = 1_000

    def __call__(self) -> int:
        return self.now


@pytest.mark.parametrize("level", LEVELS)
def test_a_time_limit_is_announced_and_extended_by_one_touch(
    open_app: Any, catalogue: Any, speaker: Any, level: Any
) -> None:
    situation = Situation(surprises=frozenset({"time_limits"}))
    pack = catalogue.packs["toy"]
    missions = tuple(replace(mission, situation=situation) for mission in pack.missions)
    catalogue.packs["toy"] = replace(pack, missions=missions)
    hand = open_app()
    journey = hand.app.journey
    clock = journey.clock = Clock()
    hand.app.parts = replace(hand.app.parts, settings=Settings(repeat_guard=0))
    hand.app._touch_as(Comfort())
    journey.enter(GUEST)
    journey.choose(catalogue.packs["toy"], missions[1])
    journey.set_level(level)
    journey.start()
    hand.touch("begin")
    session = hand.app.glass.shown.presenter.session
    assert session.practice.screen.id.startswith("menu") and session.practice.limit == clock.now + 40_000
    clock.now += 19_500
    hand.wait(0.3)
    assert hand.find("time-yes") is None
    for _ in range(10 if level == "alone" else 2):
        clock.now += 1_000
        hand.until(lambda: hand.find("time-yes") is not None)
        assert session.practice.limit - clock.now <= 20_000
        warned = hand.app.glass.shown.frame_state.captions[-1].phrase
        assert warned == sentences.warn(20) and speaker.last[-1].text == warned.heard("ko")
        hand.touch("time-yes")
        assert hand.find("time-yes") is None and session.practice.limit == clock.now + 40_000
        assert session.practice.timeouts == 0
        clock.now += 19_500
    hand.wait(0.3)
    assert session.practice.screen.id.startswith("menu")


def test_without_a_limit_of_the_lesson_nobody_is_hurried(open_app: Any, catalogue: Any) -> None:
    hand = open_app()
    journey = hand.app.journey
    clock = journey.clock = Clock()
    journey.enter(GUEST)
    journey.choose(catalogue.packs["toy"], catalogue.packs["toy"].missions[1])
    journey.set_level("alone")
    journey.start()
    hand.touch("begin")
    clock.now += 3_600_000
    hand.wait(0.3)
    assert hand.find("time-yes") is None
    assert hand.app.glass.shown.presenter.session.practice.timeouts == 0


@pytest.mark.parametrize("stop", ["who", "choose", "mission", "settings", "first"])
def test_on_every_screen_one_is_asked_before_it_goes_back(
    open_app: Any, catalogue: Any, speaker: Any, stop: Any
) -> None:
    hand = open_app()
    app = hand.app
    app.journey.arrive()
    if stop == "mission":
        app.journey.choose(catalogue.packs["toy"], catalogue.packs["toy"].missions[0])
    else:
        app.journey.go(stop)
    app.idle.patience, app.idle.answer = 0.3, 30.0
    hand.until(lambda: hand.find("present-yes") is not None)
    assert speaker.last[-1].text == "계속하고 계세요?"
    app.idle.patience = 30.0  # a slow machine must not ask again while this is looked at
    hand.touch("present-yes")
    assert hand.find("present-yes") is None and type(app.glass.shown).__name__ != "WelcomeScreen"
    app.idle.patience, app.idle.answer = 0.3, 0.2
    hand.until(lambda: type(app.glass.shown).__name__ == "WelcomeScreen")


def test_help_stands_at_one_place_and_says_what_became_of_it(
    open_app: Any, catalogue: Any, desk: Any, speaker: Any
) -> None:
    hand = open_app()
    app = hand.app
    journey = app.journey
    places = {"welcome": hand.find("call")}
    journey.arrive()
    for stop in ("who", "first", "settings", "choose"):
        journey.go(stop)
        hand.frames(3)
        places[stop] = hand.find("call")
    hand.touch("call")
    assert hand.app.glass.shown.help_button.text == "부르고 있어요"
    assert [call.reason for call in desk.calls] == ["asked"]
    said = "선생님을 불렀어요. 잠시만 기다려 주세요."
    assert speaker.last[-1].text == said and app.glass.shown._sheet_over.question == said, "shown as well as spoken"
    hand.touch("close")
    hand.touch("call")
    assert speaker.last[-1].text == "선생님이 곧 오실 거예요."
    desk.calls[-1].came = True
    hand.until(lambda: app.glass.shown.help_state == "coming")
    coming = "선생님이 보셨어요. 곧 오실 거예요."
    assert speaker.last[-1].text == coming and app.glass.shown._sheet_over.question == coming
    hand.touch("close")
    journey.choose(catalogue.packs["toy"], catalogue.packs["toy"].missions[1])
    hand.frames(3)
    places["mission"] = hand.find("call")
    assert app.glass.shown.help_button.text == "오고 계세요", "it stands on the next screen too"
    journey.start()
    hand.frames(3)
    places["practice"] = hand.find("call")
    hand.touch("stop")
    hand.touch("stop-yes")
    places["result"] = hand.find("call")
    assert type(app.glass.shown).__name__ == "ResultScreen"
    assert len(set(places.values())) == 1 and None not in places.values(), places


def test_all_settings_are_reached_by_pages_when_everything_is_enlarged(open_app: Any) -> None:
    hand = open_app()
    journey = hand.app.journey
    journey.fit(Comfort(zoom=2.0))
    journey.settings_from("welcome")
    seen: set[str] = set()
    for _ in range(20):
        hand.frames(3)
        seen |= {button.control for button in hand.buttons() if button.control.startswith("tile-")}
        if hand.find("page-next") is None:
            break
        hand.touch("page-next")
    wanted = {f"tile-{topic.id}" for topic in topics(140, upright=True)} | {"tile-ask"}
    assert wanted <= seen, wanted - seen


@pytest.mark.parametrize("comfort", [Comfort(low=True), Comfort(zoom=2.0)])
def test_what_lies_under_a_sheet_waits(open_app: Any, comfort: Comfort) -> None:
    hand = open_app()
    journey = hand.app.journey
    journey.fit(comfort)
    journey.go("choose")
    hand.frames(3)
    hand.touch("call")
    hand.touch("close")
    assert type(hand.app.glass.shown).__name__ == "ChooseScreen" and hand.find("close") is None
    hand.touch("settings")
    assert type(hand.app.glass.shown).__name__ == "SettingsScreen"
