"""The coach's sentences: polite, kind, one action each, the button's exact words in quotes.

The words stand in courses.ftl; here is decided which sentence fits.
"""

from __future__ import annotations

from courses.kiosk import Control
from language import Phrase, phrase

WAIT = "courses-coach-wait"


def press(control: Control) -> Phrase:
    """What to do now: "이제 '담기'를 눌러 보세요." """
    if control.advice:
        return control.advice
    if control.kind == "key":
        return phrase("courses-coach-keys")
    return phrase("courses-coach-press", label=control.label)


def not_yet(control: Control) -> Phrase:
    """Why a touch was not let through while following along, and what it is time for."""
    if control.advice:
        return phrase("courses-coach-first", advice=control.advice)
    if control.kind == "key":
        return phrase("courses-coach-first", advice=phrase("courses-coach-keys"))
    return phrase("courses-coach-not-yet", label=control.label)


def after_wrong(control: Control, back: bool) -> Phrase:
    """After a mistake: nothing bad happened, and what mends it: "괜찮아요. '이전'을 누르시면 돌아가요."

    `back` says that the control leads back to where the mistake was made.
    """
    if back and not control.advice:
        return phrase("courses-coach-undo", label=control.label)
    if control.kind == "small" and not control.advice:
        return phrase("courses-coach-mend", label=control.label)
    return phrase("courses-coach-all-right", advice=press(control))


def wait() -> Phrase:
    """The machine is working."""
    return phrase(WAIT)


def not_real() -> Phrase:
    """A number was typed that is not the practice card's."""
    return phrase("courses-coach-not-real")


def called(again: bool) -> Phrase:
    """The instructor was called (or is on the way already)."""
    return phrase("courses-coach-called-already" if again else "courses-coach-called")


def stuck() -> Phrase:
    """The instructor was called without being asked for."""
    return phrase("courses-coach-called-for-you")


def warn(seconds: int) -> Phrase:
    """The time limit is near."""
    return phrase("courses-coach-warn", seconds=seconds)


def more_time() -> Phrase:
    """The time limit began anew."""
    return phrase("courses-coach-more-time")


def gave_up() -> Phrase:
    """The machine went back by itself."""
    return phrase("courses-coach-gave-up")


def fixed() -> tuple[Phrase, ...]:
    """The sentences that are always the same."""
    return (
        phrase("courses-coach-keys"),
        wait(),
        not_real(),
        called(again=False),
        called(again=True),
        stuck(),
        more_time(),
        gave_up(),
    )


def after_mistakes(control: Control) -> tuple[Phrase, ...]:
    """Whatever may be said of a control after a mistake."""
    back = (after_wrong(control, back=True),) if control.kind == "secondary" else ()
    return (not_yet(control), after_wrong(control, back=False), *back)
