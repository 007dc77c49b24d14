"""What the frame leaves for the machine, without a window: as `FrameView` lays it out, for whoever measures."""

from __future__ import annotations

from kiosk_trainer.look.fonts import find
from kiosk_trainer.look.now import Look
from kiosk_trainer.machine.letters import Letters
from language import Language, message

SHARE = 0.25
"""Of the glass, at most."""
GAP_MM = 2.5
ROW_MM = 31.0
TASK_MM = 20.0
CAPTION_MM = 30.0
"""Captions in less room than this are folded away too."""
LYING_FOLD = 1.5
"""From this enlargement on a lying glass has the frame above the machine, not beside it."""
LEAST_MM = 22.0
"""Width of a button with a short word."""
MARGIN_MM = 1.6
BUTTONS = (
    ("replay", "kiosk_trainer-replay"),
    ("sound", "kiosk_trainer-sound"),
    ("meaning", "kiosk_trainer-meaning-button"),
    ("hint", "kiosk_trainer-hint"),
    ("settings", "kiosk_trainer-settings"),
    ("stop", "kiosk_trainer-stop"),
)
"""Their order is the order on the glass."""
OTHERWISE = {"sound": "kiosk_trainer-sound-off", "stop": "kiosk_trainer-see-result"}
"""What a button says while it is on."""
ROW_WORDS = tuple((words, *((OTHERWISE[name],) if name in OTHERWISE else ())) for name, words in BUTTONS)
"""The message ids of all that each button of the row may say."""
HELP_MM, HELP_LYING_MM, HELP_MARGIN_MM = 34.0, 22.0, 3.0


def machine_of(look: Look, names: tuple[tuple[str, ...], ...], language: Language) -> tuple[int, int, int]:
    """Width and height of the machine in pixels, and how many pixels at its top may hold nothing to be touched.

    `names` are the message ids of what each button of the row may say.
    """
    house = look.house
    gap = max(house.px(GAP_MM), int(2.5 * look.dpi / 25.4 + 0.999))
    quarter = look.height * SHARE
    if look.lying and look.zoom < LYING_FOLD:
        return round(look.width * (1 - SHARE)), look.height, 0
    help_high = house.px(HELP_LYING_MM if look.lying else HELP_MM) + house.px(HELP_MARGIN_MM)
    strip = help_high - gap
    if look.lowered:
        low = strip + 2 * gap
        rest = quarter - low
        high = rest if rest >= house.px(CAPTION_MM) + 2 * gap else 0.0
        height = look.height - low - high
        return look.width, round(height), max(0, int(look.height - high - look.height / 2))
    roomy = quarter >= strip + house.px(ROW_MM) + house.px(CAPTION_MM) + 4 * gap
    if roomy and not look.lying and row_width(look, names, language, gap) <= look.width - 2 * gap:
        return look.width, round(look.height - quarter), 0
    folded = strip + 2 * gap
    rest = quarter - folded - gap
    return look.width, round(look.height - (quarter if rest >= house.px(CAPTION_MM) else folded)), 0


def row_width(look: Look, names: tuple[tuple[str, ...], ...], language: Language, gap: int) -> int:
    """Pixels of all buttons side by side, their words below each other."""
    letters = Letters(look.house, find())
    total = -gap
    for ids in names:
        words = " ".join(message(language, id) for id in ids).split()
        widest = max(letters.width(word, 12.0, True) for word in words) + 2 * look.house.px(MARGIN_MM) + 2
        total += max(widest, look.house.px(LEAST_MM)) + gap
    return total
