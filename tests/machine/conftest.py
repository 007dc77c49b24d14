"""Hand-made screens, and a window in memory, for the tests of the drawing."""

import importlib.util
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from kiosk_trainer.look.prepare import prepare, settle

# Tests are no package, so the screens are loaded by their path.
_FILE = Path(__file__).with_name("screens.py")
_spec = importlib.util.spec_from_file_location("machine_tests_screens", _FILE)
assert _spec is not None and _spec.loader is not None
_screens = importlib.util.module_from_spec(_spec)
sys.modules["machine_tests_screens"] = _screens
_spec.loader.exec_module(_screens)


@pytest.fixture(scope="session")
def screens() -> ModuleType:
    """Screens made by hand, with three skins."""
    return _screens


@pytest.fixture(scope="session")
def window() -> Any:
    """Kivy's window, drawing into memory."""
    prepare((1080, 1440), screen=False)
    from kivy.base import EventLoop
    from kivy.core.window import Window

    EventLoop.ensure_window()
    EventLoop.status = "started"
    settle()
    return Window


@pytest.fixture
def frames() -> Callable[[int], None]:
    """Let so many frames go by."""
    from kivy.base import EventLoop

    def pass_by(count: int = 2) -> None:
        for _ in range(count):
            EventLoop.idle()

    return pass_by


@pytest.fixture
def view(window: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A machine that fills the window."""
    from kiosk_trainer import pictures
    from kiosk_trainer.machine.view import MachineView

    monkeypatch.setattr(pictures, "_folder", lambda: tmp_path / "pictures")
    window.size = (1080, 1440)
    made = MachineView(size=(1080, 1440), size_hint=(None, None))
    window.add_widget(made)
    yield made
    window.remove_widget(made)
