"""Whole visits by real touches: from the greeting through a machine to the result, with everything real behind it."""

import array
import math
import time
import wave
from collections.abc import Callable
from pathlib import Path
from typing import Any

from records import attempts, live

WRONG_PLACE = [("place:out", "place:here")]
WRONG_ITEM = [("tab:dessert", "item:americano"), ("cancel", "set:temperature:hot"), ("cancel", "add")]
"""What is touched in place of what the coach shows: to have it here, and an americano that nobody asked for."""


def loudness(file: Path) -> tuple[float, float]:
    """Seconds and RMS (0 to 1) of a WAV."""
    with wave.open(str(file)) as sound:
        seconds = sound.getnframes() / sound.getframerate()
        samples = array.array("h", sound.readframes(sound.getnframes()))
    return seconds, math.sqrt(sum(s * s for s in samples) / max(1, len(samples))) / 32768


def enter(walk: Any, learner: str, pack: str, mission: str, level: str) -> None:
    """From the greeting to the machine."""
    walk.see("welcome")
    walk.hand.touch_at(300, 300)
    walk.see("who")
    walk.hand.touch(f"person-{learner}")
    walk.see("choose")
    walk.hand.choose(pack)
    walk.see("missions")
    walk.hand.choose(mission)
    walk.see("mission")
    walk.hand.touch(f"level-{level}")
    walk.hand.touch("start")


def within(seconds: float, seen: Callable[[], bool]) -> bool:
    """Whether it is seen in time."""
    end = time.monotonic() + seconds
    while not seen():
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True


def test_a_three_line_order_with_two_mistakes_guided_back(open_kiosk: Any, centre: Any) -> None:
    walk = open_kiosk("cafe")
    learner = centre.learners["김영희"]
    enter(walk, learner, "cafe", "three-lines", "guided")

    def state() -> str:
        return next(
            one.state for one in live.class_states(centre.store, centre.class_uid) if one.learner.uid == learner
        )

    assert within(1.0, lambda: live.kiosks(centre.store)[0].state == "practising")
    slips = [*WRONG_PLACE, *WRONG_ITEM]
    result = walk.hand.practise(slips, seen=walk.see)
    walk.see("end")

    assert result.correct and result.caught is True and result.wrong_touches >= 2
    assert within(1.0, lambda: state() == "done")
    walk.hand.touch("stop")
    walk.see("result")
    assert walk.stop == "ResultScreen"
    walk.hand.touch("finish")
    walk.see("farewell")
    assert walk.stop == "WelcomeScreen"

    (row,) = attempts.of_learner(centre.store, learner)
    assert (row.pack, row.mission, row.level, row.ended, row.correct) == ("cafe", "three-lines", "guided", "done", True)
    assert row.class_ == centre.class_uid and row.kiosk == "kiosk-1"
    assert row.touches == result.touches > row.fewest
    assert [step[0] for step in row.steps] == [step[0] for step in result.steps]
    assert attempts.running(centre.store) == ()

    assert walk.speaker.wait(30)
    files = sorted(walk.folder.glob("*.wav"))
    assert len(files) > 20
    measured = [loudness(file) for file in files]
    assert all(0.2 < seconds < 20 and rms > 0.005 for seconds, rms in measured), measured
    said = [spoken.text for spoken in walk.speaker.said]
    assert any(text.startswith("괜찮아요.") for text in said)
    assert not any(word in text for text in said for word in ("틀렸", "실패", "오답", "어르신", "할머니"))


def test_a_bus_is_looked_up_on_a_lying_glass(open_kiosk: Any, centre: Any) -> None:
    walk = open_kiosk("bus", size=(1920, 1080))
    learner = centre.learners["이순자"]
    enter(walk, learner, "bus-app", "minutes-101", "follow")
    result = walk.hand.practise(seen=walk.see)
    walk.see("end")
    assert result.correct
    walk.hand.touch("stop")
    walk.see("result")
    walk.hand.touch("finish")
    assert within(2.0, lambda: len(attempts.of_learner(centre.store, learner)) == 1)
    (row,) = attempts.of_learner(centre.store, learner)
    assert (row.mission, row.level, row.correct, row.wrong_touches) == ("minutes-101", "follow", True, 0)


def test_the_frame_by_touch_in_english(open_kiosk: Any, centre: Any) -> None:
    walk = open_kiosk("frame")
    hand = walk.hand
    hand.touch("language")
    hand.touch_at(300, 300)
    hand.touch("guest")
    hand.choose("cafe")
    hand.choose("hot-americano")
    walk.see("mission")
    hand.touch("start")
    walk.see("start")
    frame = walk.app.glass.shown.ids.frame
    assert frame.machine[2] * frame.machine[3] >= walk.app.glass.width * walk.app.glass.height * 3 / 4
    session = walk.app.glass.shown.presenter.session
    hand.touch("start")
    hand.touch("place:here")
    hand.touch("meaning")
    hand.touch("item:caffe-latte")
    walk.see("meaning")
    assert session.practice.screen.id.startswith("menu"), "a touch that asks for a meaning does not act"
    assert walk.app.journey.voice.captions[0].phrase.en == "'Caffe latte': Strong coffee with milk."
    hand.touch("task")
    walk.see("task")
    hand.touch("close")
    hand.touch("sound")
    walk.see("sound")
    hand.touch("slower")
    assert walk.app.journey.voice.slow
    hand.touch("softer")
    assert walk.app.journey.voice.volume == 0.6
    hand.touch("close")
    hand.touch("call")
    walk.see("called")
    assert within(1.0, lambda: len(live.open_calls(centre.store)) == 1)
    (call,) = live.open_calls(centre.store)
    live.answer(centre.store, call.uid, by="김강사")
    hand.until(lambda: walk.app.glass.shown.help_state == "coming")
    walk.see("coming")
    hand.touch("stop")
    walk.see("stop")
    hand.touch("stop-yes")
    walk.see("result")
    assert walk.stop == "ResultScreen"
    assert {spoken.language for spoken in walk.speaker.last} == {"en"}
    hand.touch("finish")
    assert not walk.app.journey.voice.slow
    hand.touch_at(300, 300)
    assert walk.app.journey.voice.volume == 0.8, "the next person begins with the centre's"


def test_a_trembling_finger_presses_once(open_kiosk: Any) -> None:
    walk = open_kiosk("tremor")
    hand = walk.hand
    hand.touch_at(300, 300)
    hand.touch("by-number")
    box = hand.find("key-5")
    x, y = box[0] + box[2] / 2, box[1] + box[3] / 2
    hand.touch_at(x, y)
    for shake in (7, -9, 4):
        hand._last = (-1e9, -1e9, 0.0)  # the hand's own patience is what this test takes away
        hand.touch_at(x + shake, y - shake)
    assert walk.app.glass.shown.ids.digits.text == "5"
