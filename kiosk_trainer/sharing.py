"""One kiosk for many: turns, two who practise together, and the instructor who shows how it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from courses.comfort import Comfort
from courses.comfort import comfort as comfort_of
from kiosk_trainer.people import Person
from kiosk_trainer.turns import RoomNow, Turns
from kiosk_trainer.voice import Caption
from language import Phrase, phrase

if TYPE_CHECKING:
    from kiosk_trainer.journey import Journey

FREE = ("welcome", "who")
"""Screens at which nobody practises yet: a demonstration may begin."""


class Sharing:
    """What a visit shares with the others in the room."""

    def __init__(self, journey: Journey) -> None:
        self._journey = journey
        self.turns = Turns(journey.settings.kiosk, journey.clock)
        self.showing = False
        """A demonstration runs: nothing is written, and whoever shows sets the pace."""
        self._desk = journey.desk
        self._asked = False

    # Turns.

    @property
    def room(self) -> RoomNow:
        """What the instructor has ordered."""
        return self.turns.now

    def ordered(self, now: RoomNow) -> None:
        """The instructor has ordered something: what this kiosk can do about it at once, it does."""
        self.turns.now = now
        at = self._journey.at
        if self.showing and not now.showing and self.turns.ledger is not None:
            self._end_show()
        elif now.showing and not self.showing and at in FREE:
            self.show()
        elif at == "welcome" and self.turns.wanting():
            self.turns.left()

    @property
    def over(self) -> bool:
        """Whether whoever is here is asked to let another one come after this mission."""
        wanted = self.room.showing and self._journey.at not in FREE
        return not self.showing and (self.turns.over or wanted)

    def left(self) -> None:
        """Nobody is here any more."""
        self._asked = False
        self.turns.left(calls=not (self.showing or self.room.showing))

    def hand_over(self) -> bool:
        """If the turn is over: goodbye, and the next one is called. Nobody is sent away in the middle of a mission."""
        if self.over:
            self._journey.greet(farewell=True)
            return True
        return False

    def tick(self) -> None:
        """Time went by: is the turn over? Said once, kindly; who practises finishes this mission."""
        journey, elsewhere = self._journey, self.turns.elsewhere()
        if elsewhere is not None:
            journey.greet()
            journey.tell(elsewhere)
        elif self.over and not self._asked:
            self._asked = True
            words = phrase("turns-show-next" if self.room.showing else "turns-last")
            if journey.attempt is not None:
                journey.voice.aside(Caption("coach", words), after=True)
            elif journey.at in ("result", "feelings"):
                journey.tell(phrase("turns-over"))
            else:
                self.hand_over()

    # Two at one kiosk. What is recorded is of the one who touches; who reads has no attempt.

    def together(self) -> None:
        """Who reads?"""
        journey = self._journey
        journey.voice.hush()
        journey.look_away()
        journey.go("together")

    def join(self, person: Person | None) -> None:
        """`person` reads beside; None: nobody does."""
        journey = self._journey
        journey.partner = person
        if person is not None:
            self.turns.joined(person)
        journey.go("choose")
        self.tell_roles()

    def swap(self) -> None:
        """Who read touches now, with their own history and their own way to use a kiosk; who touched reads."""
        journey = self._journey
        if journey.partner is None:
            return
        people = journey.desk.people
        journey.person, journey.partner = journey.partner, journey.person
        journey.history = people.history(journey.person)
        self.turns.swapped()
        journey.desk.ready(journey.person)
        profile = people.profile(journey.person)
        journey.try_on(comfort_of(profile) if profile is not None else Comfort())

    def tell_roles(self) -> None:
        """Who touches now, and who reads."""
        told = self.roles("turns-roles")
        if told is not None:
            self._journey.tell(told)

    def roles(self, words: str = "turns-two") -> Phrase | None:
        """Who touches and who reads, in a line; None where somebody is here alone."""
        journey = self._journey
        if journey.partner is None:
            return None
        return phrase(words, touches=journey.person.called, reads=journey.partner.called)

    # A demonstration.

    def order_show(self) -> None:
        """The instructor, at this kiosk, wants to show something."""
        if not self.turns.show(True):
            self.show()

    def order_show_end(self) -> None:
        """The instructor has shown it."""
        if not self.turns.show(False):
            self._end_show()

    def goes_on_showing(self) -> bool:
        """Whether, with nobody here, a demonstration begins or goes on."""
        wanted = self.room.showing or (self.showing and self.turns.ledger is None)
        if wanted:
            self.show()
        return wanted

    def show(self) -> None:
        """A demonstration: somebody without a name practises, at a desk that writes nothing."""
        from kiosk_trainer.desk import GuestDesk  # it knows the journey

        journey = self._journey
        if not self.showing:
            self.showing, self._desk = True, journey.desk
            journey.desk = GuestDesk()
            self.turns.left(calls=False)
        journey.farewell = False
        journey.fit(Comfort())
        journey.go("choose")

    def _end_show(self) -> None:
        journey = self._journey
        if journey.attempt is not None:
            journey.attempt.gone()
            journey.attempt = None
        self.showing = False
        journey.desk = self._desk
        journey.greet()
