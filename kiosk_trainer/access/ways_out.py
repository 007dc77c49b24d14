"""Which control is the way back, and which the way home, on any screen."""

from __future__ import annotations

from typing import Final

from kiosk_trainer.access.targets import Scene

ASKED: Final = ("close", "stop-no", "present-yes", "time-yes", "no")
"""The gentle answers to a question that lies over the screen: Esc never ends an attempt."""
BACK: Final = ("back", "close", "cancel", "previous", "by-name", "home")
HOME: Final = ("home", "back", "stop", "finish")


def way_out(scene: Scene, ways: tuple[str, ...], prefix: str) -> str | None:
    """The id of the control that leads back (`ways` BACK) or home (HOME); None where there is none.

    The machine's own (their ids begin with `prefix`) come before those around it.
    """
    ids = {target.id for target in scene.controls}
    if scene.modal:
        return next((id for id in ASKED if id in ids), None)
    return next((id for start in (prefix, "") for way in ways if (id := start + way) in ids), None)
