import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

# Tests are no package (a tests/courses/__init__.py would hide the real `courses`), so the toy is loaded by its path.
_FILE = Path(__file__).with_name("toy.py")
_spec = importlib.util.spec_from_file_location("courses_tests_toy", _FILE)
assert _spec is not None and _spec.loader is not None
_toy = importlib.util.module_from_spec(_spec)
sys.modules["courses_tests_toy"] = _toy
_spec.loader.exec_module(_toy)


@pytest.fixture(scope="session")
def toy() -> ModuleType:
    """The small machine that tests practise on."""
    return _toy
