"""Who may practise here today, and what they have practised. The window knows people only through this."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from courses.assigned import Assigned
from courses.mastery import Run
from courses.pressures import Real
from language import Phrase, phrase


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody at the kiosk. A guest has no uid, and nothing about a guest is kept between visits."""

    uid: str = ""
    name: str = ""
    number: str = ""
    class_uid: str = ""
    meeting: str = ""
    template: str = ""
    """The kind of course that the class is (`courses.mastery.Template`); empty without a class."""

    @property
    def guest(self) -> bool:
        """Whether nobody's record is kept."""
        return not self.uid

    @property
    def called(self) -> Phrase:
        """How the coach calls this person: "김영희 님"; a guest is called a guest."""
        return phrase("kiosk_trainer-person", name=self.name) if self.name else phrase("kiosk_trainer-guest")


GUEST = Person()

ASKED = "asked"
"""In a profile: the person was asked once how the kiosk should be, whatever came of it."""


@dataclass(frozen=True, slots=True)
class Group:
    """A class that meets today."""

    title: str
    people: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class Past:
    """What one earlier attempt says about the next one; `seconds` is how long it took."""

    run: Run
    seconds: float


class People(Protocol):
    """Whoever knows the people of this centre."""

    def today(self) -> tuple[Group, ...]:
        """The classes that meet today, the one that meets now first."""
        ...

    def by_number(self, number: str) -> Person | None:
        """The learner with this number, or None."""
        ...

    def history(self, person: Person) -> tuple[Past, ...]:
        """Earlier attempts, the oldest first."""
        ...

    def real(self, person: Person) -> Real | None:
        """What the instructor has set for this person's real level, or for their class; None where nothing is."""
        ...

    def assigned(self, person: Person) -> tuple[Assigned, ...]:
        """What the instructor has assigned to this person, to a group of theirs or to their class, nearest first."""
        ...

    def profile(self, person: Person) -> Mapping[str, Any] | None:
        """What is kept of how this person uses a kiosk; None for a guest, and where it cannot be read now."""
        ...


class Nobody:
    """Where there is no store: everybody is a guest."""

    def today(self) -> tuple[Group, ...]:
        """No class."""
        return ()

    def by_number(self, number: str) -> Person | None:  # noqa: ARG002  the contract's shape
        """Nobody."""
        return None

    def history(self, person: Person) -> tuple[Past, ...]:  # noqa: ARG002  the contract's shape
        """Nothing."""
        return ()

    def real(self, person: Person) -> None:
        """Nothing."""

    def assigned(self, person: Person) -> tuple[Assigned, ...]:  # noqa: ARG002  the contract's shape
        """Nothing."""
        return ()

    def profile(self, person: Person) -> None:
        """Nothing."""
