"""The end of a dialog that has worked beside the screen."""

from __future__ import annotations

from typing import TypeVar

from textual.screen import ModalScreen

Result = TypeVar("Result")


def end(dialog: ModalScreen[Result], result: Result) -> None:
    """Dismiss a dialog, unless it is gone: whoever signed out meanwhile has left it, and the door is in front."""
    if dialog in dialog.app.screen_stack:
        dialog.dismiss(result)
