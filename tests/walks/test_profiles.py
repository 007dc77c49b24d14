"""A learner's settings by real touches: at once, gone with the learner, back at another kiosk of the centre."""

from typing import Any

from courses.comfort import Comfort
from records import live, people

WANTED = Comfort(zoom=2.0, theme="yellow-on-black", rate=98)


def within(walk: Any, seen: Any) -> None:
    walk.hand.until(seen)


def tile(walk: Any, id: str) -> None:
    """Touch a tile, on whichever page it stands."""
    for _ in range(8):
        if walk.hand.find(f"tile-{id}") is not None:
            break
        walk.hand.touch("page-next")
    walk.hand.touch(f"tile-{id}")


def log_in(walk: Any, learner: str) -> None:
    walk.hand.touch_at(300, 700)
    for _ in range(8):
        if walk.hand.find(f"person-{learner}") is not None:
            break
        walk.hand.touch("page-next")
    walk.hand.touch(f"person-{learner}")


def test_settings_leave_with_their_learner_and_wait_at_the_next_kiosk(open_kiosk: Any, centre: Any) -> None:
    walk = open_kiosk("profile")
    kim, lee = centre.learners["김영희"], centre.learners["이순자"]
    log_in(walk, kim)
    walk.hand.touch("settings")
    for topic, option in (("size", "largest"), ("colours", "yellow-on-black"), ("speed", "slowest")):
        tile(walk, topic)
        tile(walk, option)
        walk.see(topic)
        walk.hand.touch("back")
    assert walk.app.journey.comfort == WANTED
    walk.hand.touch("done")
    walk.see("choose")
    walk.hand.touch("back")
    assert walk.stop == "WelcomeScreen" and walk.app.journey.comfort == Comfort()
    within(walk, lambda: people.learner(centre.store, kim).profile == {**WANTED.kept(), "asked": True})

    log_in(walk, lee)
    assert walk.app.journey.comfort == Comfort(), "another one finds the kiosk as the centre has set it"
    walk.see("another")
    walk.hand.touch("back")
    walk.hand.__exit__(None, None, None)

    other = open_kiosk("profile-elsewhere", kiosk="kiosk-2")
    assert other.app.journey.comfort == Comfort()
    log_in(other, kim)
    assert other.stop == "ChooseScreen" and other.app.journey.comfort == WANTED, "before anything else is shown"
    other.see("choose")


def test_the_first_day_and_help_before_any_practice(open_kiosk: Any, centre: Any) -> None:
    walk = open_kiosk("first")
    park = centre.learners["박정숙"]
    people.change_learner(centre.store, park, profile={})
    log_in(walk, park)
    walk.see("size")
    walk.hand.touch("tile-larger")
    walk.see("larger")
    walk.hand.touch("tile-yes")
    walk.hand.touch("call")
    walk.see("called")
    within(walk, lambda: len(live.open_calls(centre.store)) == 1)
    (call,) = live.open_calls(centre.store)
    assert (call.learner, call.reason) == (park, "asked")
    live.answer(centre.store, call.uid, by="김강사")
    within(walk, lambda: walk.app.glass.shown.help_state == "coming")
    assert walk.app.journey.voice.captions[-1].phrase.ko == "선생님이 보셨어요. 곧 오실 거예요."
    walk.see("coming")
    walk.hand.touch("skip")
    assert walk.stop == "ChooseScreen" and walk.app.journey.comfort == Comfort(zoom=1.25)
    walk.hand.touch("back")
    log_in(walk, park)
    assert walk.stop == "ChooseScreen", "nobody is asked twice"


def test_an_attempt_rests_while_its_learner_is_at_the_settings(open_kiosk: Any) -> None:
    walk = open_kiosk("rest")
    hand = walk.hand
    hand.touch_at(300, 700)
    hand.touch("guest")
    hand.choose("cafe")
    hand.choose("hot-americano")
    hand.touch("start")
    session = walk.app.glass.shown.presenter.session
    hand.touch("start")
    before = session.practice
    hand.touch("settings")
    tile(walk, "size")
    tile(walk, "largest")
    hand.wait(0.3)
    hand.touch("done")
    walk.see("again")
    assert walk.stop == "PracticeScreen" and walk.app.glass.shown.presenter.session is session
    assert session.practice == before
    hand.touch("guide")  # the frame is folded to a row
    walk.see("guide")
    while hand.find("guide-stop") is None:
        hand.touch("page-next")
    hand.touch("guide-stop")
    hand.touch("stop-yes")
    assert session.practice.result.seconds < 60
