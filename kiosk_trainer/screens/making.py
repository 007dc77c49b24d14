"""Makes each screen, and its presenter. Imported after the greeting is on the glass, so that it comes quickly."""

from __future__ import annotations

from typing import Any

from kiosk_trainer.journey import Journey
from kiosk_trainer.screens.calibrate.calibrate import CalibrateScreen
from kiosk_trainer.screens.calibrate.presenter import Presenter as CalibratePresenter
from kiosk_trainer.screens.choose.choose import ChooseScreen
from kiosk_trainer.screens.choose.presenter import Presenter as ChoosePresenter
from kiosk_trainer.screens.feelings.presenter import Presenter as FeelingsPresenter
from kiosk_trainer.screens.first.presenter import Presenter as FirstPresenter
from kiosk_trainer.screens.lesson.presenter import Presenter as LessonPresenter
from kiosk_trainer.screens.mission.mission import MissionScreen
from kiosk_trainer.screens.mission.presenter import Presenter as MissionPresenter
from kiosk_trainer.screens.practice.practice import PracticeScreen
from kiosk_trainer.screens.practice.presenter import Presenter as PracticePresenter
from kiosk_trainer.screens.presenting import Presenting
from kiosk_trainer.screens.record.presenter import Presenter as RecordPresenter
from kiosk_trainer.screens.result.presenter import Presenter as ResultPresenter
from kiosk_trainer.screens.result.result import ResultScreen
from kiosk_trainer.screens.settings.presenter import Presenter as SettingsPresenter
from kiosk_trainer.screens.settings.settings import SettingsScreen
from kiosk_trainer.screens.together.presenter import Presenter as TogetherPresenter
from kiosk_trainer.screens.welcome.presenter import Presenter as WelcomePresenter
from kiosk_trainer.screens.welcome.welcome import WelcomeScreen
from kiosk_trainer.screens.who.presenter import Presenter as WhoPresenter
from kiosk_trainer.screens.who.who import WhoScreen
from kiosk_trainer.task import Stop as StopName
from kiosk_trainer.widgets.stop import Stop

_SCREENS: dict[StopName, tuple[type[Stop], Any]] = {
    "welcome": (WelcomeScreen, WelcomePresenter),
    "who": (WhoScreen, WhoPresenter),
    "together": (WhoScreen, TogetherPresenter),
    "first": (SettingsScreen, FirstPresenter),
    "feelings": (SettingsScreen, FeelingsPresenter),
    "record": (SettingsScreen, RecordPresenter),
    "settings": (SettingsScreen, SettingsPresenter),
    "lesson": (SettingsScreen, LessonPresenter),
    "choose": (ChooseScreen, ChoosePresenter),
    "mission": (MissionScreen, MissionPresenter),
    "practice": (PracticeScreen, PracticePresenter),
    "result": (ResultScreen, ResultPresenter),
    "calibrate": (CalibrateScreen, CalibratePresenter),
}


def screen(stop: StopName, size: tuple[float, float]) -> Stop:
    """The screen called `stop`, still without a presenter."""
    return _SCREENS[stop][0](size=size)


def presenter(stop: StopName, journey: Journey, view: Stop) -> Presenting[Any]:
    """The presenter of the screen called `stop`."""
    made: Presenting[Any] = _SCREENS[stop][1](journey, view)
    return made
