"""내 기록: what one can do by now, without a number, and the way there and back."""

import datetime
from typing import Any

from courses.mastery import Run
from kiosk_trainer.people import Past
from kiosk_trainer.screens.choose import presenter as choose
from kiosk_trainer.screens.record.presenter import Presenter

DAY = datetime.date(2026, 3, 1)


class View:
    """Remembers what it was shown last."""

    language = "ko"
    upright = True
    page: Any

    def show(self, page: Any) -> None:
        self.page = page

    def tiles_that_fit(self) -> int:
        return 100


def past(pack: str, level: Any, skin: str = "one", day: int = 0, correct: bool = True) -> Past:
    return Past(Run(pack, "m", skin, level, DAY + datetime.timedelta(day), correct, correct), 63.0)


def test_what_goes_best_comes_first_in_words_and_is_told(journey: Any, desk: Any, speaker: Any) -> None:
    desk.past = (past("other", "follow", correct=False), past("toy", "alone"), past("toy", "alone", "two", 1))
    journey.enter(desk.groups[0].people[0])
    view = View()
    Presenter(journey, view).enter()
    assert [(tile.id, tile.note.ko) for tile in view.page.tiles.items] == [
        ("toy", "이제 몸에 익었어요."),
        ("other", "배우고 있어요."),
    ]
    assert not any(sign.isdigit() or sign == "%" for tile in view.page.tiles.items for sign in tile.note.ko)
    assert any("찻집. 이제 몸에 익었어요." in one.text for one in speaker.said)


def test_there_and_back_and_on_to_a_machine(journey: Any, desk: Any) -> None:
    view = View()
    journey.enter(desk.groups[0].people[0])
    chooser = choose.Presenter(journey, view)
    chooser.enter()
    assert not view.page.record, "nothing was practised yet"
    journey.history = (past("toy", "guided"),)
    chooser.enter()
    assert view.page.record
    chooser.record()
    assert journey.stops[-1] == "record"
    presenter = Presenter(journey, view)
    presenter.enter()
    presenter.foot("done")
    assert journey.stops[-1] == "choose" and journey.pack is None
    presenter.choose("toy")
    assert journey.stops[-1] == "choose" and journey.pack.id == "toy"
