"""Dialogs: each returns one value."""

from tutor_tui.dialogs.ask import Ask
from tutor_tui.dialogs.keys import Keys
from tutor_tui.dialogs.witness import Witness

__all__ = ["Ask", "Keys", "Witness"]
