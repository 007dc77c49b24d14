"""What is seen and heard, in the words of the guides."""

from __future__ import annotations

import pytest

from courses.arrivals import Arrival
from courses.kiosks.bus_stop import KIND, words
from courses.kiosks.bus_stop.files import built_in


@pytest.mark.parametrize(
    ("bus", "seen", "heard"),
    [
        (Arrival("soon", 1, 1), "곧 도착", "곧 도착"),
        (Arrival("coming", 3, 1), "3분 후[1번째 전]", "삼 분 후, 첫 번째 전"),
        (Arrival("coming", 12, 6), "12분 후[6번째 전]", "십이 분 후, 여섯 번째 전"),
        (Arrival("waiting"), "출발대기", "출발대기"),
        (Arrival("closed"), "운행종료", "운행종료"),
    ],
)
def test_arrivals_in_the_words_of_real_boards(bus, seen, heard):
    assert words.arrival(bus).ko == seen
    assert words.arrival(bus).heard("ko") == heard


@pytest.mark.parametrize(
    ("route", "heard"),
    [("143", "백사십삼 번"), ("7212", "칠이일이 번"), ("750A", "칠백오십 에이 번"), ("종로09", "종로 공구 번")],
)
def test_routes_are_said_as_people_say_them(route, heard):
    assert words.route(route).ko == f"{route}번"
    assert words.route(route).heard("ko") == heard


def test_the_number_on_the_pole():
    stop = built_in("seoul-2024-07").stop["01014"]
    assert words.pole_number(stop).ko == "01-014"
    assert words.pole_number(stop).heard("ko") == "정류소 번호 공일, 공일사"


def test_english_counts_stops():
    assert words.arrival(Arrival("coming", 3, 1)).en == "in 3 minutes [1 stop away]"
    assert words.arrival(Arrival("coming", 3, 2)).en == "in 3 minutes [2 stops away]"


def test_every_control_can_be_named_for_the_console(wandering):
    """All but names of a list (which depend on its consonant), digits (never told apart) and values of an answer."""
    named = 0
    for kiosk, _, state in wandering(60, 20):
        for control in kiosk.screen(state).controls():
            if control.id.split("-")[0] in ("name", "key", "say") or control.id in ("initial-A", "again"):
                continue
            label = KIND.label(kiosk.content, control.id)
            assert label is not None, control
            assert control.label.ko in label.ko
            named += 1
    assert named > 1000
    assert KIND.label(kiosk.content, "bus-0000") is None
