"""What holds for every test, set before any room is imported."""

import os

os.environ["KIOSK_SUITE_STRICT_WORDS"] = "1"  # a message that is missing fails instead of falling back
os.environ.setdefault("SDL_VIDEODRIVER", "offscreen")
os.environ.setdefault("KIVY_NO_ARGS", "1")
os.environ.setdefault("KIVY_NO_CONFIG", "1")
