"""What is said before Kivy is imported, tried in a process of its own."""

import subprocess
import sys
from pathlib import Path

import pytest

SAY = """
from kiosk_trainer.look.prepare import prepare
prepare((640, 480), screen=False)
from kivy.config import Config
from kivy.core.text import DEFAULT_FONT, LabelBase
from kivy.core.window import Window
print(DEFAULT_FONT, Window.size, Config.get("kivy", "exit_on_escape"), [v for _, v in Config.items("input")])
"""


@pytest.fixture(scope="module")
def said() -> str:
    done = subprocess.run([sys.executable, "-c", SAY], capture_output=True, text=True, check=True)
    return done.stdout


def test_the_font_of_the_glass_is_the_default(said: str) -> None:
    assert said.startswith("Glass (640, 480) 0")


def test_no_input_reports_a_touch_twice(said: str) -> None:
    assert "probesysfs" not in said


def test_a_missing_font_is_said_before_a_window_opens(tmp_path: Path) -> None:
    code = (
        "from kiosk_trainer.look import fonts\n"
        f"fonts._folders = lambda: iter([__import__('pathlib').Path({str(tmp_path)!r})])\n"
        "from kiosk_trainer.look.prepare import prepare\nprepare((640, 480), screen=False)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert "fonts-nanum" in done.stderr


def test_an_error_is_not_swallowed() -> None:
    """Kivy takes stderr over unless told otherwise; then what went wrong is lost."""
    code = SAY + "raise SystemExit(1 / 0)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "ZeroDivisionError" in done.stderr
