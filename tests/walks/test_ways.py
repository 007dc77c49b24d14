"""Missions finished by one way alone: keys, one switch, ears, a trembling hand; on one machine of each kind."""

import dataclasses
import sys
from pathlib import Path
from typing import Any

import pytest

from courses.comfort import Comfort
from records import attempts, people

sys.path.insert(0, str(Path(__file__).parent))
import ways

MISSIONS = {"order": ("cafe", "hot-americano"), "bus_stop": ("bus-app", "minutes-101"), "pages": ("subway", "senior")}


@dataclasses.dataclass
class Way:
    person: Any
    comfort: Comfort = dataclasses.field(default_factory=Comfort)
    size: tuple[int, int] = (1080, 1920)


WAYS = {
    "keys": Way(ways.Keyboard),
    "keys-lying": Way(ways.Digits, size=(1920, 1080)),
    "switch": Way(ways.Switch, Comfort(scan=0.3)),
    "touch-switch": Way(ways.TouchSwitch, Comfort(scan=0.8, repeat=0.2)),
    "tremor": Way(ways.Trembling, Comfort(repeat=1.0, slip=10.0)),
    "signs": Way(ways.Reader, Comfort(quiet=True, signs=True)),
    "low": Way(ways.Steady, Comfort(low=True)),
    "large": Way(ways.Steady, Comfort(zoom=2.0, theme="yellow-on-black")),
    "hold": Way(ways.Holding, Comfort(repeat=0.2, slip=10.0, hold=1.0)),
}
SHOWN = [("keys", "order"), ("switch", "pages")]
"""What every change must pass; the whole table is slow."""


def matrix() -> list[Any]:
    out = []
    for way in WAYS:
        for kind in MISSIONS:
            marks = [] if (way, kind) in SHOWN else [pytest.mark.slow]
            out.append(pytest.param(way, kind, marks=marks, id=f"{way}-{kind}"))
    return out


EARS = {
    "order": ("카페", "따뜻한 아메리카노 한 잔"),
    "bus_stop": ("버스 도착 앱", "수유역 강북구청 정류소에서 백일 번"),
    "pages": ("지하철 발매기", "경로 우대용 카드"),
}
"""What a person who does not see has been told to ask for: the machine, and how the mission begins."""


def heard_by(listener: str, kind: str) -> Any:
    shown = (listener, kind) == ("Listener", "pages")
    return pytest.param(listener, kind, marks=[] if shown else [pytest.mark.slow], id=f"{listener.lower()}-{kind}")


@pytest.mark.parametrize(("who", "kind"), [heard_by(who, kind) for who in ("Listener", "Explorer") for kind in EARS])
def test_a_mission_is_finished_by_ear_alone(open_kiosk: Any, centre: Any, who: str, kind: str) -> None:
    """With keys, or with a finger that explores the glass; neither knows anything but what was said."""
    walk = open_kiosk(f"{who}-{kind}")
    walk.app.journey.fit(Comfort(describe=True, repeat=0.0))
    listener = getattr(ways, who)(walk)
    listener.enter("이순자", *EARS[kind], "안내 받기")
    said = [text for _, text in listener.said]
    there = next(n for n, text in enumerate(said) if text.endswith("개가 있어요.") and "도움 단추" in text)
    assert any(text.startswith("이제 ") for text in said[there:]), "the map comes before the coach's sentence"
    listener.practise()
    walk.hand.until(lambda: len(attempts.of_learner(centre.store, centre.learners["이순자"])) == 1)
    (row,) = attempts.of_learner(centre.store, centre.learners["이순자"])
    assert row.mission == MISSIONS[kind][1] and row.correct
    listener.press("마치기")
    assert walk.stop == "WelcomeScreen"


@pytest.mark.parametrize(("way", "kind"), matrix())
def test_a_mission_is_finished_by_one_way_alone(open_kiosk: Any, centre: Any, way: str, kind: str) -> None:
    how = WAYS[way]
    walk = open_kiosk(f"{way}-{kind}", size=how.size)
    walk.app.journey.fit(how.comfort)
    person = how.person(walk)
    learner = centre.learners["김영희"]
    pack, mission = MISSIONS[kind]
    person.enter(learner, pack, mission, "guided")
    result = person.practise()
    assert result.correct and result.wrong_touches == 0
    person.finish()
    walk.hand.until(lambda: len(attempts.of_learner(centre.store, learner)) == 1)
    (row,) = attempts.of_learner(centre.store, learner)
    assert (row.mission, row.correct) == (mission, True)


def test_a_way_is_learned_by_itself_and_kept(open_kiosk: Any, centre: Any) -> None:
    """From the settings to the lesson by keys alone, and the switch that is learned there is used at once."""
    walk = open_kiosk("lesson")
    learner = centre.learners["박정숙"]
    keys = ways.Keyboard(walk)
    keys.go("anywhere", "WhoScreen")
    keys.go(f"person-{learner}", "ChooseScreen")
    keys.go("settings", "SettingsScreen")
    keys.go("tile-learn")
    walk.hand.until(lambda: "배워 볼까요" in walk.app.journey.voice.captions[0].phrase.ko)
    keys.go("tile-switch")
    walk.hand.until(lambda: walk.app.journey.comfort.scan > 0)
    walk.app.glass.reach.scanner.period = 0.4  # a walk need not wait as long as a learner may
    switch = ways.Switch(walk)
    switch.press()
    for thing in ("apple", "cat", "flower"):
        switch.go(f"tile-{thing}")
    switch.go("tile-keep")
    walk.hand.until(lambda: people.learner(centre.store, learner).profile.get("scan") == 2.5)
    assert walk.app.journey.comfort.scan == 2.5
