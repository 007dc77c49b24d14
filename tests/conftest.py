"""What holds for every test, set before any room is imported."""

import os
from collections import Counter

os.environ["KIOSK_SUITE_STRICT_WORDS"] = "1"  # a message that is missing fails instead of falling back
os.environ.setdefault("SDL_VIDEODRIVER", "offscreen")
os.environ.setdefault("KIVY_NO_ARGS", "1")
os.environ.setdefault("KIVY_NO_CONFIG", "1")

import pytest
from hypothesis import HealthCheck, settings

MEASURED = ("screens", "measures", "pictures", "failures")

# Speed is measured in benchmarks: a busy machine must not fail a law.
settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """What the tests of accessibility measured, in one line."""
    reports = [r for kind in ("passed", "failed") for r in terminalreporter.stats.get(kind, []) if r.when == "call"]
    sums: Counter[str] = Counter()
    for report in reports:
        for name, value in report.user_properties:
            if name in MEASURED:
                sums[name] += value
    if sums:
        terminalreporter.write_line("the glass: " + " · ".join(f"{name} {sums[name]:,}" for name in MEASURED))
