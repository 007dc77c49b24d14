"""What the screens of a class share."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from language import message
from tutor_tui.screens.base import TutorScreen

if TYPE_CHECKING:
    from tutor_tui.app import TutorApp


class OfClass(TutorScreen):
    """A screen about one class, with words of its own."""

    STEM: ClassVar[str]
    """With what the ids of the screen's messages begin."""

    def __init__(self, tutor: TutorApp, class_uid: str) -> None:
        super().__init__(tutor)
        self.class_uid = class_uid

    @property
    def about(self) -> tuple[str, ...]:
        """The class."""
        return (self.class_uid,)

    def words(self, id: str, **args: object) -> str:
        """A message of this screen."""
        return message(self.tutor.words, f"{self.STEM}-{id}", **args)
