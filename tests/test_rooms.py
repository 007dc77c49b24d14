"""Imports only look down, and the toolkits stay in their fronts: proved in fresh processes."""

import pkgutil
import subprocess
import sys

import pytest

LOWER_ROOMS = ["language", "courses", "records", "reports"]


def modules_after_importing(room: str) -> set[str]:
    """Names of all modules that are there after every module of `room` was imported in a new process."""
    names = [
        room,
        *(m.name for m in pkgutil.walk_packages(__import__(room).__path__, room + ".") if "__main__" not in m.name),
    ]
    code = f"import sys\nfor name in {names!r}: __import__(name)\nprint('\\n'.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.splitlines())


@pytest.mark.parametrize("room", LOWER_ROOMS)
def test_a_lower_room_brings_no_toolkit_and_no_upper_room(room):
    loaded = {name.split(".")[0] for name in modules_after_importing(room)}
    above = set(LOWER_ROOMS[LOWER_ROOMS.index(room) + 1 :]) | {"kiosk_trainer", "tutor_tui", "demonstration"}
    assert not loaded & above
    assert not loaded & {"kivy", "textual", "pyttsx3", "pandas"}


@pytest.mark.parametrize(("front", "stranger"), [("tutor_tui.app", "kivy"), ("kiosk_trainer.session", "textual")])
def test_the_fronts_are_strangers(front, stranger):
    code = f"import sys, {front}\nprint('\\n'.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert stranger not in {name.split(".")[0] for name in done.stdout.splitlines()}
