"""The real level by real touches, on each kind of machine: its pressures are met, named afterwards, and kept."""

from typing import Any

import pytest

from records import attempts, pressing

THREE = frozenset({"sold_out", "misread", "behind"})


def test_three_pressures_are_met_named_and_kept(open_kiosk: Any, centre: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("courses.pressures.QUEUE", (0.5, 2.0))
    pressing.press(centre.store, centre.class_uid, pressing.Pressing(THREE, 0.3, allowed=True))
    walk = open_kiosk("real")
    learner = centre.learners["이순자"]
    walk.hand.touch_at(300, 300)
    walk.hand.touch(f"person-{learner}")
    assert walk.hand.find("suggestion") is not None
    walk.hand.choose("cafe")
    walk.hand.choose("two-lattes")
    walk.hand.touch("level-real")
    walk.see("mission")
    walk.hand.touch("start")
    task = walk.app.journey.task
    assert task.pressures == THREE and task.mission.situation.runs_out == "caffe-latte"

    walk.hand.touch("slip")
    walk.see("slip")
    walk.hand.touch("close")
    walk.hand.until(lambda: walk.app.glass.shown.frame_state.people == 2)
    assert {"stop", "slip", "hush"} <= {widget.control for widget in walk.hand.buttons()}
    assert walk.hand.find("hint") is None and walk.hand.find("call") is not None
    walk.see("behind")
    met: list[str] = []
    result = walk.hand.practise(seen=met.append)
    assert result.pressures == THREE and result.correct
    assert any("read" in screen or "card" in screen for screen in met)
    walk.hand.touch("stop")
    walk.see("result")
    assert walk.app.glass.shown.pressures.startswith("이번에는")

    walk.app.parts.desk.writer.submit(lambda: None).result()
    (row,) = attempts.of_learner(centre.store, learner)
    assert (row.level, row.skin) == ("real", task.skin.id)
    assert set(row.pressures) == THREE


def begin(walk: Any, centre: Any, learner: str, pack: str, mission: str, wanted: frozenset[str]) -> Any:
    """A learner at the real level of a mission; what the attempt has."""
    pressing.press(centre.store, centre.learners[learner], pressing.Pressing(wanted, 0.3, allowed=True))
    walk.hand.touch_at(300, 300)
    walk.hand.touch(f"person-{centre.learners[learner]}")
    walk.hand.choose(pack)
    walk.hand.choose(mission)
    walk.hand.touch("level-real")
    walk.see("mission")
    walk.hand.touch("start")
    return walk.app.journey.task


def to_the_greeting(walk: Any) -> None:
    walk.hand.touch("stop")
    walk.hand.until(lambda: walk.stop == "ResultScreen")
    walk.hand.wait(0.5)
    walk.see("result")
    walk.app.journey.greet()
    walk.hand.until(lambda: walk.stop == "WelcomeScreen")


def test_a_bank_machine_and_a_bus_app_under_pressure(open_kiosk: Any, centre: Any) -> None:
    walk = open_kiosk("real-kinds")
    hand, clock = walk.hand, walk.app.clock

    at_the_bank = frozenset({"unseen", "misread", "idle", "behind", "noise"})
    task = begin(walk, centre, "김영희", "bank", "withdraw-50000", at_the_bank)
    assert task.pressures == at_the_bank and task.skin.use == "proof"
    session = walk.app.glass.shown.presenter.session
    hand.touch_machine("job:withdraw")
    clock.skip(42_000)
    hand.until(lambda: walk.app.glass.shown.frame_state.asking == "time", "the warning")
    walk.see("warning")
    hand.touch("time-yes")
    hand.until(lambda: walk.app.glass.shown.frame_state.people >= 2, "people behind")
    hand.touch("hush")
    hand.touch_machine("card-turned")
    hand.until(lambda: session.practice.wrong_touches == 1)
    walk.see("turned")
    met: list[str] = []
    texts: list[str] = []

    def seen(screen: str) -> None:
        met.append(screen)
        texts.extend(line.ko for area in session.practice.screen.areas for line in area.text)

    result = hand.practise(seen=seen)
    assert result.correct and result.pressures == at_the_bank and result.timeouts == 0
    assert any("읽지 못했습니다" in text for text in texts), texts
    assert dict(result.troubles)["card"] >= 1
    to_the_greeting(walk)

    on_the_way = frozenset({"update", "once", "behind"})
    task = begin(walk, centre, "박정숙", "bus-app", "minutes-101", on_the_way)
    usual = task.pack.skins[0]
    assert task.pressures == on_the_way and task.skin.id == usual.id and task.skin.tabs != usual.tabs
    assert hand.find("slip") is None, "it was heard once"
    clock.skip(16_000)
    hand.until(lambda: walk.app.glass.shown.frame_state.people == 1)
    walk.see("behind")
    result = hand.practise()
    assert result.correct and result.pressures == on_the_way
    to_the_greeting(walk)

    walk.app.parts.desk.writer.submit(lambda: None).result()
    kept = [attempts.of_learner(centre.store, centre.learners[name])[0] for name in ("김영희", "박정숙")]
    assert [(row.level, set(row.pressures)) for row in kept] == [("real", at_the_bank), ("real", on_the_way)]
