"""Makes each screen with its presenter. Imported after the greeting is on the glass, so that it comes quickly."""

from __future__ import annotations

from kiosk_trainer.journey import Journey
from kiosk_trainer.journey import Stop as StopName
from kiosk_trainer.screens.choose.choose import ChooseScreen
from kiosk_trainer.screens.choose.presenter import Presenter as ChoosePresenter
from kiosk_trainer.screens.mission.mission import MissionScreen
from kiosk_trainer.screens.mission.presenter import Presenter as MissionPresenter
from kiosk_trainer.screens.practice.practice import PracticeScreen
from kiosk_trainer.screens.practice.presenter import Presenter as PracticePresenter
from kiosk_trainer.screens.result.presenter import Presenter as ResultPresenter
from kiosk_trainer.screens.result.result import ResultScreen
from kiosk_trainer.screens.who.presenter import Presenter as WhoPresenter
from kiosk_trainer.screens.who.who import WhoScreen
from kiosk_trainer.widgets.stop import Stop

_SCREENS = {
    "who": (WhoScreen, WhoPresenter),
    "choose": (ChooseScreen, ChoosePresenter),
    "mission": (MissionScreen, MissionPresenter),
    "practice": (PracticeScreen, PracticePresenter),
    "result": (ResultScreen, ResultPresenter),
}


def make(stop: StopName, journey: Journey, size: tuple[float, float]) -> Stop:
    """The screen called `stop`, with its presenter; the greeting is made by the window itself."""
    screen_class, presenter_class = _SCREENS[stop]
    screen: Stop = screen_class(size=size)
    screen.presenter = presenter_class(journey, screen)
    return screen
