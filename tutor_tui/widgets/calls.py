"""Who needs help now, at the top of every screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from language import message
from tutor_tui import data
from tutor_tui.widgets.line import Line

if TYPE_CHECKING:
    from tutor_tui.app import TutorApp


class Calls(Line):
    """The oldest open call with what the instructor needs to walk over: who, where, doing what, what comes next."""

    def __init__(self, tutor: TutorApp) -> None:
        super().__init__()
        self._tutor = tutor

    def fill(self) -> None:
        """The oldest call, and how many there are; nothing for those who see no learners."""
        self.display = self._tutor.may("answer_call")
        if not self.display:
            return
        calls = data.calls(self._tutor.store, self._tutor.packs_now, self._tutor.now(), self._tutor.words)
        self.set_class(bool(calls), "calling")
        if calls:
            first = calls[0]
            self.put(
                message(
                    self._tutor.words,
                    "tutor_tui-call",
                    count=len(calls),
                    name=first.name,
                    kiosk=first.kiosk,
                    minutes=first.minutes,
                    mission=first.mission,
                    step=first.step,
                    next=first.next_touch,
                )
            )
        else:
            self.put(message(self._tutor.words, "tutor_tui-nobody-calls"))
