"""What each key of a keyboard, and of a tactile keypad, means. All keys stand in this one table."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, Literal

Command = Literal[
    "left",
    "right",
    "up",
    "down",
    "next",
    "previous",
    "ok",
    "back",
    "home",
    "help",
    "replay",
    "map",
    "slower",
    "louder",
    "softer",
    "hush",
    "erase",
    "switch",
]

ENTER, NUMPAD_ENTER, SPACE, ESCAPE, TAB, BACKSPACE, DELETE = 13, 271, 32, 27, 9, 8, 127
UP, DOWN, RIGHT, LEFT, HOME, END, F1 = 273, 274, 275, 276, 278, 279, 282

KEYBOARD: Final[dict[int, Command]] = {
    LEFT: "left",
    RIGHT: "right",
    UP: "up",
    DOWN: "down",
    TAB: "next",
    ENTER: "ok",
    NUMPAD_ENTER: "ok",
    SPACE: "ok",
    ESCAPE: "back",
    HOME: "home",
    F1: "help",
    ord("h"): "help",
    ord("r"): "replay",
    ord("m"): "map",
    ord("s"): "slower",
    280: "louder",  # page up
    281: "softer",  # page down
    END: "hush",
    BACKSPACE: "erase",
    DELETE: "erase",
    # The other signs of a number block, which is what most tactile keypads are.
    270: "louder",  # +
    269: "softer",  # -
    268: "replay",  # *
    267: "help",  # /
    266: "back",  # .
}
"""Key codes as the window gives them (SDL's) and what they do."""

DIGITS: Final[dict[int, str]] = {
    **{ord(digit): digit for digit in "0123456789"},
    **{256 + n: str(n) for n in range(10)},  # the number block
}


def meaning(key: int, modifiers: tuple[str, ...] = (), scanning: bool = False) -> Command | str | None:
    """What a key means: a command, a digit to type, or None. With Ctrl, Alt or Meta a key means nothing here.

    While one switch scans, the space bar is that switch.
    """
    if {"ctrl", "alt", "meta"} & set(modifiers):
        return None
    if scanning and key == SPACE:
        return "switch"
    if key == TAB and "shift" in modifiers:
        return "previous"
    return KEYBOARD.get(key) or DIGITS.get(key)


@dataclass(slots=True)
class Presses:
    """Which key presses count: not the repeats of a key that is held, not a key that bounces.

    Seconds; the clock is handed in.
    """

    bounce: float = 0.08
    """A key pressed again within this time of its release is a trembling hand's."""
    lost: float = 2.0
    """A held key that has not repeated for so long was let go while nobody looked (another window had the keys)."""
    _down: dict[int, float] = field(default_factory=dict, init=False)
    _up: dict[int, float] = field(default_factory=dict, init=False)

    def down(self, key: int, now: float) -> bool:
        """A key went down, or repeats. Whether it counts."""
        held = self._down.get(key)
        self._down[key] = now
        if held is not None and now - held < self.lost:
            return False
        return now - self._up.get(key, float("-inf")) >= self.bounce

    def up(self, key: int, now: float) -> None:
        """A key was let go."""
        if self._down.pop(key, None) is not None:
            self._up[key] = now
