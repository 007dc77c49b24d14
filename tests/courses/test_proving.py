from dataclasses import replace
from types import ModuleType
from typing import Any

import pytest

from courses.kiosk import Control, Screen, Situation
from courses.meanings import meaning, unexplained
from courses.mission import Mission
from courses.mistakes import Faults
from courses.pack import Pack, Skin
from courses.proving import prove
from courses.tour import tour
from language import Phrase

MEANINGS = {"HOT": Phrase("뜨거운 것", "hot"), "ICE": Phrase("차가운 것", "cold")}


def told(toy: ModuleType, goal: object, meanings: dict[str, Phrase] = MEANINGS, kiosk: type | None = None) -> list[str]:
    class Kind:
        name = "toy"

        def kiosk(self, content: object, situation: Situation) -> object:
            return (kiosk or toy.Toy)(situation)

    mission = Mission("m", "toy", toy.words("m"), goal)
    skin = Skin("s", toy.words("s"), "", "practised", {})
    pack = Pack("toy", "toy", toy.words("toy"), "", (skin,), (mission,), None, meanings)
    pack_faults, mission_faults = Faults("pack.yaml"), Faults("missions.yaml")
    prove(pack, Kind(), pack_faults, mission_faults, {})  # type: ignore[arg-type]
    return [mistake.words.en for faults in (pack_faults, mission_faults) for mistake in faults.mistakes]


def test_a_sound_mission(toy: ModuleType) -> None:
    assert told(toy, toy.Goal("juice", cold=True)) == []


def test_a_mission_that_cannot_be_fulfilled(toy: ModuleType) -> None:
    class NoWay(toy.Toy):
        def distance(self, s: object, goal: object) -> int:
            return 1_000_000

    assert told(toy, toy.Goal("juice"), kiosk=NoWay) == ["A mission that this machine cannot fulfil."]


def test_a_mission_to_which_no_way_leads(toy: ModuleType) -> None:
    class Closed(toy.Toy):
        """The distance hopes, but the button is dead."""

        def touches(self, s: object) -> tuple[str, ...]:
            return tuple(touch for touch in super().touches(s) if touch != "ok")

    assert told(toy, toy.Goal("juice"), kiosk=Closed) == ["A mission for which no way to its end was found."]


def test_a_mission_with_nothing_to_do(toy: ModuleType) -> None:
    class Done(toy.Toy):
        def ended(self, s: object, goal: object) -> str:
            return "done"

    assert told(toy, toy.Goal("juice"), kiosk=Done) == ["A mission with nothing to do: it is fulfilled from the start."]


def test_a_distance_that_is_no_lower_bound(toy: ModuleType) -> None:
    class Anxious(toy.Toy):
        def distance(self, s: object, goal: object) -> int:
            return 3 * int(super().distance(s, goal))

    said = told(toy, toy.Goal("juice"), kiosk=Anxious)
    assert said == ["A mission whose touches left are counted too high (distance): a fault in the code of this kind."]


def test_a_screen_that_is_a_dead_end(toy: ModuleType) -> None:
    class Stuck(toy.Toy):
        """Who opens the details of milk never leaves them."""

        def touches(self, s: Any) -> tuple[str, ...]:
            return () if s.page == "item" and s.drink == "milk" else tuple(super().touches(s))

    said = told(toy, toy.Goal("juice"), kiosk=Stuck)
    assert said == ["A dead end: item 화면. There is nothing to touch, and it is no end."]


def test_words_and_pictures_that_are_not_there(toy: ModuleType) -> None:
    class Mute(toy.Toy):
        def screen(self, s: Any) -> Screen:
            screen: Screen = super().screen(s)
            areas = tuple(replace(a, controls=tuple(map(mute, a.controls))) for a in screen.areas)
            return replace(screen, areas=areas)

    def mute(control: Control) -> Control:
        if control.id == "begin":
            return replace(control, label=Phrase("시작", "", "시작", ""))
        return replace(control, picture="") if control.id == "tea" else control

    assert told(toy, toy.Goal("juice"), kiosk=Mute) == [
        'The screen "menu 화면" lacks something: tea: picture',
        'The screen "start 화면" lacks something: begin: en',
    ]


def test_a_loan_word_on_a_button_without_a_meaning(toy: ModuleType) -> None:
    said = told(toy, toy.Goal("juice"), meanings={"HOT": MEANINGS["HOT"]})
    assert said == ['The meaning of "ICE" on the button "ICE" is not among the meanings.']


@pytest.mark.parametrize(
    ("label", "left"),
    [
        ("HOT", ()),
        ("ICE 아메리카노", ("아메리카노",)),
        ("사이즈 L", ("L", "사이즈")),
        ("ice", ()),
        ("TAKE-OUT", ("TAKE-OUT",)),
        ("포장", ()),
        ("3,500원", ()),
        ("바닐라라떼", ("바닐라", "라떼")),
    ],
)
def test_loan_words(label: str, left: tuple[str, ...]) -> None:
    assert unexplained(label, MEANINGS) == left


def test_the_longest_explained_word_is_the_one_meant() -> None:
    meanings = {
        "라떼": Phrase("우유 커피", "milk coffee"),
        "바닐라라떼": Phrase("달콤한 우유 커피", "sweet milk coffee"),
    }
    assert meaning("아이스 바닐라라떼", meanings) == ("바닐라라떼", meanings["바닐라라떼"])
    assert unexplained("아이스 바닐라라떼", meanings) == ()
    assert meaning("포장", meanings) is None


def test_a_tour_meets_every_control_and_ends(toy: ModuleType) -> None:
    met = {control.id for _, screen in tour(toy.Toy()) for control in screen.controls()}
    assert met >= {"begin", "tea", "milk", "juice", "hot", "cold", "add", "remove", "key-3", "ok", "clear"}
    screens = {screen.id for _, screen in tour(toy.Toy())}
    assert screens == {"start", "menu", "item", "pin"}, "what lies behind the PIN is not found by touching about"
    led = {screen.id for _, screen in tour(toy.Toy(), [toy.Goal("tea")])}
    assert led == screens | {"reading", "end"}
