"""차례 at this kiosk: whom it calls, how long they have, and that they are asked kindly to let the next one come."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from courses import turns
from courses.turns import Elsewhere, Line
from kiosk_trainer.people import Person
from language import Phrase, phrase
from records import classes, people, room
from records import turns as kept
from records.clock import day_of
from records.store import Store

if TYPE_CHECKING:
    from kiosk_trainer.desk import StoreDesk


@dataclass(frozen=True, slots=True)
class TurnNow:
    """What the open list says of this kiosk. `called` is whoever may sit down now, `name` how the room may read it.

    `minutes` and `missions` are the length of a turn (0: no such limit); `on`: the list takes this kiosk as used.
    """

    class_uid: str
    minutes: int
    missions: int
    called: Person | None = None
    name: Phrase | None = None
    on: bool = False
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class RoomNow:
    """What the instructor has ordered of this kiosk: silence, standing still, a demonstration, turns."""

    quiet: bool = False
    held: bool = False
    showing: bool = False
    turn: TurnNow | None = None


def look(store: Store, kiosk: str) -> RoomNow:
    """What holds for a kiosk now, in one moment. Raises StoreTrouble."""
    with store.reading():
        shown = room.showing(store)
        return RoomNow(
            room.quiet(store) is not None,
            room.held(store) is not None,
            shown is not None and shown.kiosk == kiosk,
            _turn(store, kiosk),
        )


def _turn(store: Store, kiosk: str) -> TurnNow | None:
    found = kept.open_now(store)
    if found is None:
        return None
    here = [one for one in found.line if one.kiosk == kiosk]
    called = next((one for one in here if one.state == "called"), None)
    person = name = None
    if called is not None:
        learner = people.learner(store, called.learner)
        day = day_of(store.now())
        meetings = classes.klass(store, found.class_).meetings
        meeting = next((one.uid for one in meetings if one.day == day and not one.cancelled), "")
        person = Person(learner.uid, learner.name, learner.number, found.class_, meeting)
        name = turns.shown(learner.name, learner.number, found.naming)
    return TurnNow(
        found.class_,
        found.minutes,
        found.missions,
        person,
        name,
        any(one.here for one in here),
        sum(one.state == "waiting" for one in found.line),
    )


Change = Callable[[Line, int], Line]


class Ledger(Protocol):
    """Whoever writes the list of turns; nothing here waits for a disk."""

    def change(self, class_uid: str, what: Change) -> Future[Line]:
        """Change the list; the future may hold Elsewhere."""
        ...

    def show(self, on: bool) -> bool:
        """Order a demonstration at this kiosk, or end it; False where nobody could know of it."""
        ...


class StoreLedger:
    """Writes through the records' own thread."""

    def __init__(self, desk: StoreDesk) -> None:
        self._desk = desk

    def change(self, class_uid: str, what: Change) -> Future[Line]:
        """One transaction."""
        store = self._desk.store
        return self._desk.writer.submit(lambda: kept.change(store, class_uid, what))

    def show(self, on: bool) -> bool:
        """The console sees it too."""
        store, kiosk = self._desk.store, self._desk.kiosk
        self._desk.writer.submit(lambda: room.show(store, kiosk, kiosk) if on else room.end_show(store))
        return True


class Turns:
    """The turn of whoever is here. Without a ledger, or without an open list, everybody comes as they like."""

    def __init__(self, kiosk: str, clock: Callable[[], int], ledger: Ledger | None = None) -> None:
        """`clock` gives milliseconds, and stands still while the room does."""
        self.kiosk, self.ledger, self.now = kiosk, ledger, RoomNow()
        self._clock = clock
        self._class = ""
        self._since: int | None = None
        self._missions = 0
        self._asking: Future[Line] | None = None
        self._sitting: Future[Line] | None = None

    @property
    def called(self) -> Person | None:
        """Whose name this kiosk shows."""
        return self.now.turn.called if self.now.turn else None

    @property
    def runs(self) -> bool:
        """Whether somebody has their turn here."""
        return self._since is not None

    @property
    def over(self) -> bool:
        """Whether the turn that runs here is over."""
        turn = self.now.turn
        if self._since is None or turn is None:
            return False
        return turns.is_over(self._clock() - self._since, self._missions, turn.minutes, turn.missions)

    def left(self, calls: bool = True) -> None:
        """The kiosk is free: the turn ends, and the next one is called, unless the kiosk is needed otherwise."""
        lasted = 0 if self._since is None else self._clock() - self._since
        ran, class_uid, self._since, self._sitting = self.runs, self._class, None, None
        turn = self.now.turn
        if self.ledger is None or (turn is None and not ran):
            return
        # Who sat here when this kiosk went out has had a whole turn at the most.
        most = lasted if ran else (turn.minutes if turn else 0) * turns.MINUTE
        kiosk, same = self.kiosk, turn is not None and turn.class_uid == (class_uid or turn.class_uid)

        def free(line: Line, now: int) -> Line:
            line = turns.ended(line, kiosk, now, most=most)
            return turns.called(line, kiosk, now) if calls and same else turns.released(line, kiosk, now)

        self._asking = self.ledger.change(class_uid if ran else turn.class_uid if turn else "", free)

    def wanting(self) -> bool:
        """Whether the list has somebody for this kiosk whom it has not called yet."""
        turn = self.now.turn
        if turn is None or (self._asking is not None and not self._asking.done()):
            return False
        return turn.called is None and (turn.on or turn.waiting > 0)

    def entered(self, person: Person) -> None:
        """Somebody sits down."""
        turn = self.now.turn
        if turn is None or self.ledger is None or person.guest:
            return
        self._class, self._since, self._missions = turn.class_uid, self._clock(), 0
        kiosk, uid = self.kiosk, person.uid
        self._sitting = self.ledger.change(turn.class_uid, lambda line, now: turns.begun(line, kiosk, uid, now))

    def elsewhere(self) -> Phrase | None:
        """What to say when whoever has sat down sits at another kiosk already; None when all is well."""
        sitting = self._sitting
        if sitting is None or not sitting.done():
            return None
        self._sitting = None
        error = sitting.exception()
        if isinstance(error, Elsewhere):
            self._since = None
            return phrase("turns-elsewhere", kiosk=str(error))
        return None

    def finished(self) -> None:
        """A mission is done."""
        if self.runs:
            self._missions += 1
            kiosk = self.kiosk
            self._change(lambda line, _: turns.finished(line, kiosk))

    def joined(self, person: Person) -> None:
        """Somebody reads beside whoever touches."""
        if self.runs and not person.guest:
            kiosk, uid = self.kiosk, person.uid
            self._change(lambda line, now: turns.joined(line, kiosk, uid, now))

    def swapped(self) -> None:
        """They have changed places."""
        if self.runs:
            kiosk = self.kiosk
            self._change(lambda line, _: turns.swapped(line, kiosk))

    def show(self, on: bool) -> bool:
        """Order a demonstration here, or end it; False where this kiosk must do so by itself."""
        return self.ledger is not None and self.ledger.show(on)

    def _change(self, what: Change) -> None:
        assert self.ledger is not None
        self.ledger.change(self._class, what)
