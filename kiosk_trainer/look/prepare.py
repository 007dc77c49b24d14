"""What must be said before Kivy is imported: call `prepare()` first, import the window after."""

from __future__ import annotations

import os
import sys

from kiosk_trainer.look.fonts import Fonts, find

UPRIGHT = (1080, 1920)


def prepare(size: tuple[int, int] = UPRIGHT, fullscreen: bool = False, screen: bool | None = None) -> Fonts:
    """Set Kivy's environment and configuration and find the fonts. Raises FontMissing.

    `size` in pixels of the window; `screen` says whether a real screen is meant: True makes SDL fail loudly when there
    is none (else it would run unseen), False draws into memory, None leaves what SDL_VIDEODRIVER says.
    Idempotent; must run before anything imports kivy.core.window.
    """
    fonts = find()
    os.environ["KIVY_NO_ARGS"] = "1"
    os.environ["KIVY_NO_CONFIG"] = "1"
    os.environ.setdefault("KIVY_IMAGE", "sdl2")  # the others take long to import
    os.environ.setdefault("KIVY_LOG_MODE", "PYTHON")  # else Kivy takes stderr over, and what went wrong is lost
    if screen is False:
        os.environ["SDL_VIDEODRIVER"] = "offscreen"
    elif screen and sys.platform.startswith("linux"):
        os.environ["SDL_VIDEODRIVER"] = os.environ.get("KIOSK_SUITE_VIDEO", "x11")
    from kivy.config import Config

    regular, bold = str(fonts.regular.path), str(fonts.bold.path)
    Config.set("kivy", "default_font", ["Glass", regular, regular, bold, bold])
    Config.set("kivy", "exit_on_escape", "0")
    Config.set("graphics", "multisamples", "0")
    Config.set("graphics", "maxfps", "60")
    Config.set("graphics", "width", str(size[0]))
    Config.set("graphics", "height", str(size[1]))
    Config.set("graphics", "resizable", "0" if fullscreen else "1")
    if fullscreen:
        Config.set("graphics", "fullscreen", "auto")
        Config.set("graphics", "borderless", "1")
        Config.set("graphics", "show_cursor", "0")
    for option, value in list(Config.items("input")):
        if value.startswith("probesysfs"):  # it would report every touch a second time
            Config.remove_option("input", option)
    return fonts


def unseen() -> bool:
    """Whether SDL draws into memory only."""
    return os.environ.get("SDL_VIDEODRIVER", "") == "offscreen"


def settle() -> None:
    """After the window is made: drawn into memory, each frame must be waited for, or memory grows without bound."""
    if unseen():
        from kivy.core.window import Window
        from kivy.graphics.opengl import glFinish

        Window.bind(on_flip=lambda *_: glFinish())
