"""How sure one feels, asked on the real glass: before the first practice of a class and after its only meeting."""

import time
from typing import Any

from records import attempts, confidence


def test_asked_before_and_after_and_kept_apart(open_kiosk: Any, centre: Any) -> None:
    walk = open_kiosk("feelings", confidence=True)
    kim = centre.learners["김영희"]

    def kept() -> list[tuple[str, str, int]]:
        return [(one.occasion, one.question, one.answer) for one in confidence.of_learner(centre.store, kim)]

    def come() -> None:
        walk.hand.touch_at(300, 300)
        walk.hand.touch(f"person-{kim}")

    come()
    walk.hand.touch("tile-2")
    walk.see("before")
    walk.hand.touch("skip-one")
    walk.hand.touch("tile-4")
    walk.hand.touch("skip")
    walk.hand.touch("choice-bus-app")
    assert soon(lambda: kept() == [("before", "begin", 2), ("before", "mend", 4)])
    attempts.begin(centre.store, kim, centre.class_uid, None, "bus-app", "number-470", "green", "follow", "kiosk-2")
    attempts.recover(centre.store, "kiosk-2")
    walk.app.journey.greet()
    come()
    walk.hand.touch("record")
    walk.see("record")
    walk.hand.touch("done")
    walk.hand.until(lambda: walk.stop == "ChooseScreen")
    walk.app.journey.finish()
    walk.hand.touch("tile-5")
    walk.see("after")
    walk.hand.touch("skip")
    walk.hand.until(lambda: walk.stop == "WelcomeScreen")
    assert soon(lambda: kept()[2:] == [("after", "begin", 5)])


def soon(seen: Any, seconds: float = 5.0) -> bool:
    """Whether it is so before long: the store is written by another thread."""
    end = time.monotonic() + seconds
    while not seen():
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True
