"""What all presenters have: the visit, the screen that shows it, and a way on to a screen made anew."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Generic, TypeVar

from kiosk_trainer.voice import Caption
from language import phrase

if TYPE_CHECKING:
    from kiosk_trainer.journey import Journey

View = TypeVar("View")


class Presenting(ABC, Generic[View]):
    """Decides for one screen. When looks change the screen is made anew, and its presenter goes on with that one."""

    def __init__(self, journey: Journey, view: View) -> None:
        self._journey, self._view = journey, view

    def show_on(self, view: View) -> None:
        """Go on with another screen of the same kind."""
        self._view = view

    def ask_present(self) -> None:
        """Nobody has touched the glass for long: ask aloud."""
        self._journey.voice.say(phrase("kiosk_trainer-present-question"))

    def turned(self, page: int, pages: int) -> None:
        """The person looks at another page of what the glass cannot show at once."""
        where = phrase("kiosk_trainer-pages", number=page + 1, of=pages)
        self._journey.voice.aside(Caption("coach", where))

    @abstractmethod
    def redraw(self) -> None:
        """Show all of it as it stands, saying nothing."""
