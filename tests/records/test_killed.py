"""A kiosk that dies at any moment loses nothing that it was told is written."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

HANDS = Path(__file__).parent / "hands.py"


def kill(path: Path, trials: int, seed: int) -> dict[str, object]:
    done = subprocess.run(
        [sys.executable, HANDS, "kill", path, str(trials), str(seed)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    print("{middle} kills inside an attempt; {told} writes told, {attempts} attempts".format(**found))
    print(f"{found['abandoned']} abandoned, {len(found['lost'])} lost")
    return found


def nothing_lost(found: dict[str, object], trials: int) -> None:
    assert found["lost"] == []
    assert found["differences"] == []
    assert found["left"] == 0
    # The trials tried something: most kills fell inside an attempt, after something was written.
    assert found["middle"] > trials / 4
    assert found["told"] > trials


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork and kill")
def test_a_kiosk_killed_at_random_moments_loses_nothing(town):
    town.store.close()
    nothing_lost(kill(town.store.path, 40, 1), 40)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="needs fork and kill")
def test_a_kiosk_killed_a_thousand_times_loses_nothing(town):
    town.store.close()
    nothing_lost(kill(town.store.path, 1000, 2), 1000)
