"""Dialogs: each returns one value."""

from tutor_tui.dialogs.ask import Ask
from tutor_tui.dialogs.field import FieldPractice, Noted
from tutor_tui.dialogs.keys import Keys
from tutor_tui.dialogs.line import Line
from tutor_tui.dialogs.pick import Pick
from tutor_tui.dialogs.pin import AskPin
from tutor_tui.dialogs.working import Stopped, Tell, Working

__all__ = ["Ask", "AskPin", "FieldPractice", "Keys", "Line", "Noted", "Pick", "Stopped", "Tell", "Working"]
