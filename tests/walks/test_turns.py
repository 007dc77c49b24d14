"""Turns, everybody pauses, a demonstration: ordered in the store, seen and touched at a real kiosk."""

import time
from typing import Any

from courses import turns
from records import attempts, room
from records import turns as kept


def practise(walk: Any, mission: str = "hot-americano") -> None:
    walk.hand.choose("cafe")
    walk.hand.choose(mission)
    walk.hand.touch("start")


def test_turns_are_taken_handed_over_and_nobody_is_cut_off(open_kiosk: Any, centre: Any, capsys: Any) -> None:
    walk = open_kiosk("turns")
    hand, journey = walk.hand, walk.app.journey
    here = [centre.learners[name] for name in ("김영희", "이순자", "박정숙")]
    kept.open_list(centre.store, centre.class_uid, here, minutes=8)
    greeting = lambda: walk.app.glass.shown.greeting.replace("\n", " ")  # noqa: E731  the greeting as it stands
    hand.until(lambda: greeting() == "다음은 김영희 님 차례예요", "the first name")
    walk.see("next")
    hand.touch_at(0.5, 0.35)
    hand.until(lambda: walk.stop == "ChooseScreen")
    assert journey.person.uid == here[0], "one touch, no list of names"
    hand.until(lambda: turns.at(kept.of_class(centre.store, centre.class_uid).line, "kiosk-1") is not None)
    practise(walk)

    kept.set_length(centre.store, centre.class_uid, 8, missions=0)
    journey.sharing.turns._since -= 9 * turns.MINUTE  # nine minutes went by
    frame = walk.app.glass.shown.ids.frame
    hand.until(lambda: any("이번 것만 마치고" in c.phrase.ko for c in frame.state.captions), "asked kindly")
    walk.see("last")
    assert walk.stop == "PracticeScreen", "not cut off"
    assert hand.practise().correct
    hand.touch("stop")
    hand.until(lambda: walk.stop == "ResultScreen")
    walk.see("result")
    left = time.monotonic()
    hand.touch("finish")
    hand.until(lambda: greeting() == "다음은 이순자 님 차례예요", "the next name")
    taken = time.monotonic() - left
    walk.see("next-after-farewell")
    hand.touch("other-person")
    hand.until(lambda: walk.stop == "WhoScreen")
    hand.touch(f"person-{here[2]}")
    hand.until(lambda: walk.stop == "ChooseScreen")
    hand.until(lambda: turns.at(kept.of_class(centre.store, centre.class_uid).line, "kiosk-1") is not None)
    line = kept.of_class(centre.store, centre.class_uid).line
    assert turns.at(line, "kiosk-1").learner == here[2] and turns.next_up(line, "kiosk-1").learner == here[1]
    assert turns.find(line, here[0]).missions == 1
    assert taken < turns.HAND_OVER

    walk.see("choose")
    hand.choose("together")
    hand.until(lambda: walk.stop == "WhoScreen")
    walk.see("who-reads")
    hand.touch(f"person-{here[1]}")
    hand.until(lambda: walk.stop == "ChooseScreen")
    hand.frames(3)
    walk.see("roles")
    hand.touch("close")
    practise(walk)
    hand.frames(3)
    walk.see("two")
    assert walk.app.ribbon.parent is not None and walk.app.ribbon.text == "누르는 분 박정숙 님 · 읽는 분 이순자 님"
    hand.touch("stop")
    hand.touch("stop-yes")
    hand.until(lambda: walk.stop == "ResultScreen")
    hand.touch("another")
    hand.until(lambda: journey.person.uid == here[1])
    hand.frames(3)
    walk.see("swapped")
    hand.until(lambda: len(attempts.of_learner(centre.store, here[2])) == 1)
    assert attempts.of_learner(centre.store, here[1]) == (), "who reads has no attempt"
    with capsys.disabled():
        print(f"\n  hand-over: the next name stands {taken * 1000:.0f} ms after 'enough'")


def test_a_demonstration_writes_nothing_and_waits_for_whoever_shows(open_kiosk: Any, centre: Any) -> None:
    walk = open_kiosk("show")
    hand, sharing = walk.hand, walk.app.journey.sharing
    room.show(centre.store, "kiosk-1", by="박강사")
    hand.until(lambda: walk.stop == "ChooseScreen" and sharing.showing)
    hand.frames(3)
    walk.see("choose")
    assert walk.app.show_ribbon.text == "시연 중: 기록하지 않아요"
    practise(walk)
    hand.frames(3)
    walk.see("practice")
    session = walk.app.glass.shown.presenter.session
    hand.until(lambda: session._resting is not None)
    stood = session._clock()
    walk.app.clock._stood -= 10 * turns.MINUTE
    hand.frames(8)
    assert session._clock() == stood and session.practice.timeouts == 0, "no time goes by while they talk"
    screens = {session.practice.screen.id}
    for _ in range(3):
        hand.touch("show-next")
        hand.frames(3)
        screens.add(session.practice.screen.id)
    assert session.practice.touches == 3 and len(screens) > 1
    walk.see("stepped")
    assert not attempts.running(centre.store)
    assert centre.store.db.execute("select count(*) from attempts").fetchone() == (0,)
    hand.touch("show-end")
    hand.until(lambda: walk.stop == "WelcomeScreen" and not sharing.showing)
    hand.until(lambda: room.showing(centre.store) is None)
    assert walk.app.show_ribbon.parent is None
