"""The real level by real touches: something sold out, a card misread, people behind; named afterwards, and kept."""

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
