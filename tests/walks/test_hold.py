"""모두 멈춤: one key in the console's process, and the kiosk stands still within a second, its clocks too."""

import time
from typing import Any

BOUND = 1.0
"""Seconds from the key to the standing kiosk; drawing may take longer where there is no graphics card."""


def test_everything_stands_still_and_goes_on_where_it_was(open_kiosk: Any, console: Any, capsys: Any) -> None:
    walk = open_kiosk("hold")
    hand, app = walk.hand, walk.app
    hand.touch_at(0.5, 0.5)
    hand.until(lambda: walk.stop == "WhoScreen")
    hand.touch("guest")
    hand.choose("cafe")
    hand.choose("hot-americano")
    hand.touch("start")
    session = app.glass.shown.presenter.session
    hand.until(lambda: session.practice.next_touch is not None)

    pressed = console("f5")
    hand.until(lambda: app.calm is not None, "the calm screen")
    held = time.time() - pressed
    hand.frames(3)
    walk.see("held")
    assert app.calm.text == "선생님이 잠깐 멈추셨어요. 앞을 봐 주세요."
    screen, stood, steps = session.practice.screen.id, session._clock(), session.practice.touches
    hand.touch_at(0.5, 0.22)  # where the machine's first button is
    app._key_down(None, 13, 40, "", [])
    hand.wait(0.6)
    assert (session.practice.screen.id, session._clock(), session.practice.touches) == (screen, stood, steps)
    assert walk.stop == "PracticeScreen"

    pressed = console("f5")
    hand.until(lambda: app.calm is None, "it goes on")
    lifted = time.time() - pressed
    hand.wait(0.3)
    assert session._clock() > stood and session._clock() - stood < 5_000, "the pause took nothing from the person"
    hand.touch_machine(session.practice.next_touch)
    hand.until(lambda: session.practice.touches == steps + 1)
    assert held < 3 * BOUND and lifted < 3 * BOUND
    with capsys.disabled():
        print(f"\n  room held over two processes: {held * 1000:.0f} ms, goes on after {lifted * 1000:.0f} ms")
