"""The telephone by a real finger: swiped, held, and answered with how to move where it moved otherwise."""

from typing import Any


def test_an_app_is_deleted_by_swiping_and_holding(open_kiosk: Any, centre: Any) -> None:
    walk = open_kiosk("phone")
    learner = centre.learners["이순자"]
    walk.see("welcome")
    walk.hand.touch_at(300, 300)
    walk.hand.touch(f"person-{learner}")
    walk.hand.choose("phone")
    walk.hand.choose("delete-game")
    walk.hand.touch("level-guided")
    walk.hand.touch("start")
    walk.hand.until(lambda: walk.hand.find("unlock") is not None, "unlock")
    walk.hand.touch("unlock")  # tapped, not swiped: nothing happens but that the way is said
    session = walk.hand._session()
    assert session.practice.screen.id == "lock"
    result = walk.hand.practise(seen=walk.see)
    walk.see("end")
    assert result.correct and result.wrong_touches == 0
