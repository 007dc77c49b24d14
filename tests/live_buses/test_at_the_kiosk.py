"""A new bus mission at the kiosk: asked of the live line beside the window, by the timetable where it is silent."""

from __future__ import annotations

import datetime
import importlib.util
import time
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from courses import places
from courses.catalogue import Catalogue
from courses.checking import check
from courses.settings import Buses, Settings
from kiosk_trainer.arrivals import Arrivals
from kiosk_trainer.desk import GuestDesk
from kiosk_trainer.journey import Journey
from kiosk_trainer.speech import SilentSpeaker
from kiosk_trainer.voice import Voice

_spec = importlib.util.spec_from_file_location("seoul_answers_kiosk", Path(__file__).with_name("conftest.py"))
assert _spec and _spec.loader
answers = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(answers)

NOW = datetime.datetime(2026, 3, 2, 14, 5)
PACKS = places.built_in_packs()


@pytest.fixture(scope="module", params=["bus-app", "stop-board"])
def pack(request: Any) -> Any:
    checked = check(PACKS / request.param)
    assert checked.pack, checked.mistakes
    return checked.pack


class Clock:
    now = 1_000

    def __call__(self) -> int:
        return self.now


class Visit:
    """A guest before the machines, with a live line."""

    def __init__(self, pack: Any, address: str, timeout: float = 5.0) -> None:
        self.clock, self.pack, self.stops = Clock(), pack, []
        self.speaker = SilentSpeaker()
        voice = Voice(self.speaker, "ko")
        today = NOW.date
        self.journey = Journey(Catalogue({pack.id: pack}), Settings(), GuestDesk(), voice, self.clock, today)
        self.journey.go = self.stops.append
        self.arrivals = Arrivals(Buses(key="s3cret", address=address, timeout=timeout), lambda: NOW)
        self.journey.arrivals = self.arrivals

    def wait(self) -> None:
        """Until the buses are told, as the window waits: by looking now and then."""
        ends = time.monotonic() + 10
        while self.journey.looking:
            assert time.monotonic() < ends
            self.journey.tick()
            time.sleep(0.01)

    def texts(self) -> list[str]:
        """What stands on the glass of the mission's machine when its stop is looked at."""
        from courses.kiosks.bus_stop.state import State

        task = self.journey.task
        assert task is not None
        stop = task.mission.goal.stop
        situation = replace(task.mission.situation, per_page=30)
        machine = self.journey.kiosk(replace(task.mission, situation=situation))
        screen = machine.screen(State("board", typed=stop, stop=stop))
        texts = [text.ko for area in screen.areas for text in area.text]
        return [*texts, *(control.id for area in screen.areas for row in area.rows for control in row.controls)]


@pytest.fixture
def visit(pack: Any, seoul: Any) -> Any:
    made = Visit(pack, seoul.address)
    yield made
    made.arrivals.close()


def reply_for_the_stop_asked(seoul: Any, change: dict[str, str]) -> Any:
    def reply(handler: Any) -> None:
        (stop,) = seoul.asked[-1]["arsId"]
        handler.send_response(200)
        handler.end_headers()
        handler.wfile.write(answers.answer(answers.item(ars=stop, **change)))

    return reply


def test_a_new_mission_is_about_the_buses_that_come_now(visit: Visit, seoul: Any) -> None:
    seoul.reply = reply_for_the_stop_asked(seoul, {"route": "9470"})
    visit.journey.choose_new(visit.pack, 1)
    assert visit.journey.looking and visit.stops == []
    assert visit.speaker.last[-1].text.startswith("지금 오는 버스를 알아보고 있어요.")
    visit.wait()
    assert visit.stops == ["mission"]
    (asked,) = seoul.asked
    assert visit.journey.task.mission.goal.stop == asked["arsId"][0]
    texts = visit.texts()
    assert any("실시간 오후 2시 5분 기준" in text for text in texts) and "bus-9470" in texts, texts
    assert visit.journey.pack is visit.pack, "the next mission begins from the pack itself"


def test_the_same_one_again_asks_nobody(visit: Visit, seoul: Any) -> None:
    visit.journey.choose_new(visit.pack, 1)
    visit.wait()
    before = visit.journey.task.mission
    visit.journey.again()
    assert visit.journey.task.mission is before and len(seoul.asked) == 1


@pytest.mark.parametrize(
    "reply", [answers.answer(code="7"), b"junk", answers.answer(code="22")], ids=["key", "junk", "quota"]
)
def test_a_line_that_fails_is_told_of_on_the_board(visit: Visit, seoul: Any, reply: bytes) -> None:
    seoul.reply = reply
    visit.journey.choose_new(visit.pack, 2)
    visit.wait()
    assert any("시간표로 안내합니다" in text for text in visit.texts())


def test_the_window_never_waits(pack: Any, seoul: Any) -> None:
    seoul.reply = answers.silent
    visit = Visit(pack, seoul.address, timeout=0.3)
    began = time.perf_counter()
    visit.journey.choose_new(pack, 2)
    visit.journey.tick()
    assert time.perf_counter() - began < 0.25 and visit.journey.looking
    visit.wait()
    assert any("시간표로 안내합니다" in text for text in visit.texts())
    visit.arrivals.close()


def test_an_answer_that_never_comes_is_given_up(visit: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(visit.arrivals, "look", lambda *_: Future())
    visit.journey.choose_new(visit.pack, 2)
    visit.clock.now += 5_900
    visit.journey.tick()
    assert visit.journey.looking
    visit.clock.now += 200
    visit.journey.tick()
    assert visit.stops == ["mission"]
    assert any("시간표로 안내합니다" in text for text in visit.texts())


def test_who_chooses_something_else_meanwhile_gets_that(visit: Visit, seoul: Any) -> None:
    visit.journey.choose_new(visit.pack, 2)
    visit.journey.choose(visit.pack, visit.pack.missions[0])
    assert not visit.journey.looking
    time.sleep(0.05)
    visit.journey.tick()
    assert visit.stops == ["mission"] and visit.journey.task.mission is visit.pack.missions[0]


def test_written_missions_and_other_machines_ask_nobody(visit: Visit, seoul: Any) -> None:
    visit.journey.choose(visit.pack, visit.pack.missions[0])
    assert visit.arrivals.look(replace(visit.pack, kind="order"), 1) is None
    assert not seoul.asked


def test_a_kiosk_without_a_key_has_no_line() -> None:
    from kiosk_trainer.parts import _arrivals

    assert _arrivals(Settings()) is None
    with_key = _arrivals(Settings(buses=Buses(key="s3cret")))
    assert with_key is not None and with_key.patience == 6.0
    with_key.close()


def test_no_practice_card_lies_beside_a_bus_mission(pack: Any) -> None:
    from kiosk_trainer import advice

    assert advice.card(pack, pack.missions[0]) is None
