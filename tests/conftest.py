"""What holds for every test, set before any room is imported."""

import os

os.environ["KIOSK_SUITE_STRICT_WORDS"] = "1"  # a message that is missing fails instead of falling back
os.environ.setdefault("SDL_VIDEODRIVER", "offscreen")
os.environ.setdefault("KIVY_NO_ARGS", "1")
os.environ.setdefault("KIVY_NO_CONFIG", "1")

from hypothesis import HealthCheck, settings

# Speed is measured in benchmarks: a busy machine must not fail a law.
settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")
