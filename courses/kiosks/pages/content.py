"""A machine of pages as frozen objects: its fields, its pages, what each page asks, and where it leads.

Pages and fields are named by their index, so that states stay small. What a page asks is an object of `asks`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from courses.kiosk import ControlKind, Gesture, Trouble
from courses.kiosks.pages.state import Value, Values
from language import NOTHING, Phrase

if TYPE_CHECKING:
    from courses.kiosks.pages.asks.ask import Ask

FieldKind = Literal["choice", "several", "number", "digits", "secret"]
Step = Literal["start", "basic", "identity", "options", "check", "pay", "issue", "done"]
STEPS: tuple[Step, ...] = ("start", "basic", "identity", "options", "check", "pay", "issue", "done")
"""시작안내 → 기본선택 → 본인확인 → 옵션선택 → 내역확인 → 결제하기 → 발권 → 완료."""

BACK, HOME, STAY = -1, -2, -3
"""Where a touch may lead beside a page: to the page before, to the first one, nowhere."""

TOTAL, SURPRISE = -1, -2
"""What a condition may look at beside a field: the sum in won, the surprises of the situation."""

YES = "yes"
"""The value of a masked entry that was right: nothing else of it is ever kept."""


@dataclass(frozen=True, slots=True)
class Test:
    """One condition on a field (or TOTAL, SURPRISE): is its value among these, above or below this number."""

    field: int
    how: Literal["in", "above", "below"]
    values: tuple[Value, ...]
    unless: bool = False


Conditions = tuple[Test, ...]
"""All of them must hold."""


@dataclass(frozen=True, slots=True)
class Way:
    """Where a touch leads: the first way whose conditions hold is taken."""

    to: int
    when: Conditions = ()


Ways = tuple[Way, ...]


@dataclass(frozen=True, slots=True)
class Option:
    """One value of a field: the words on its button, how a person asks for it, what it costs in won."""

    id: str
    label: Phrase
    asked: Phrase = NOTHING
    price: int = 0
    picture: str = ""
    note: Phrase = NOTHING
    when: Conditions = ()
    go: Ways = ()


@dataclass(frozen=True, slots=True)
class Field:
    """One thing that the machine is told.

    choice: one option. several: a mask of options. number: counted or typed, with `counter` (copy 통, person 명 ...);
    `price` won for each. digits: one of the numbers in `options`, typed. secret: `digits` (or the keys of a name) of
    the practice card, typed; its value is only whether that was right. `keeps`: stays as it is when its page is left
    by going back (a setting, something that was put into the machine).
    """

    id: str
    label: Phrase
    kind: FieldKind
    options: tuple[Option, ...] = ()
    start: Value = ""
    keeps: bool = False
    free: bool = False
    """Whether a mission that does not name a keeping field lets it be as it likes."""
    least: int = 0
    most: int = 0
    counter: str = ""
    price: int = 0
    card: str = ""
    """What of the practice card a secret asks for."""

    def option(self, id: Value) -> Option | None:
        """The option called `id`."""
        return next((option for option in self.options if option.id == id), None)

    @property
    def ids(self) -> tuple[str, ...]:
        """The options' ids."""
        return tuple(option.id for option in self.options)


@dataclass(frozen=True, slots=True)
class Button:
    """A button or a device that sets fields and leads somewhere. `when`: it stands there; `needs`: it acts.

    One that is touched by a movement (`gesture`) stands before its twin, a button that does the same.
    """

    id: str
    label: Phrase
    kind: ControlKind
    sets: tuple[tuple[int, Value], ...] = ()
    go: Ways = (Way(STAY),)
    when: Conditions = ()
    needs: Conditions = ()
    picture: str = ""
    advice: Phrase = NOTHING
    note: Phrase = NOTHING
    said: Phrase = NOTHING
    gesture: Gesture | None = None
    twin: str = ""
    """Id of the button that does the same as this gesture."""


@dataclass(frozen=True, slots=True)
class Pause:
    """The machine works by itself for so many seconds, then sets fields and goes on."""

    seconds: float
    go: Ways
    sets: tuple[tuple[int, Value], ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """Something to read: a line of a notice, a message somebody sent. Shown where its conditions hold."""

    words: Phrase
    who: Phrase = NOTHING
    picture: str = ""
    tone: str = ""
    when: Conditions = ()


@dataclass(frozen=True, slots=True)
class Page:
    """One page. `final`: nothing leads back from here; `end`: nothing is left to do."""

    id: str
    title: Phrase
    step: Step | None = None
    said: Phrase = NOTHING
    text: tuple[Line, ...] = ()
    thread: tuple[Line, ...] = ()
    shows: tuple[int, ...] = ()
    """Fields whose values are read out in rows (TOTAL: the sum)."""
    asks: tuple[Ask, ...] = ()
    buttons: tuple[Button, ...] = ()
    next: Phrase = NOTHING
    go: Ways = ()
    pause: Pause | None = None
    popup: bool = False
    final: bool = False
    end: bool = False
    back: bool = True
    home: bool = True
    trouble: Trouble | None = None


@dataclass(frozen=True, slots=True)
class Named:
    """A wrong outcome with a name of its own: what was done where what was wanted, and words for it."""

    id: str
    words: Phrase
    when: Conditions
    wanted: Conditions = ()
    trouble: Trouble | None = None


@dataclass(frozen=True, slots=True)
class Recipe:
    """How missions are drawn: for each field the values that may be wanted, and the sentence that asks for them."""

    levels: tuple[int, ...]
    words: Phrase
    draws: tuple[tuple[int, tuple[Value, ...]], ...]
    bar: int = 0
    places: tuple[int, ...] = ()
    surprises: tuple[tuple[str, ...], ...] = ((),)


@dataclass(frozen=True, slots=True)
class Content:
    """One machine. The first page is where it waits for a person."""

    fields: tuple[Field, ...]
    pages: tuple[Page, ...]
    owners: tuple[tuple[int, ...], ...] = ()
    """For each field the pages on which it is said."""
    each: tuple[int, ...] = ()
    """Choices whose prices are added up ..."""
    times: int = -1
    """... times this number (-1: once)."""
    wrongs: tuple[Named, ...] = ()
    recipes: tuple[Recipe, ...] = ()
    surprises: tuple[str, ...] = ()
    bar: bool = True
    language: bool = True

    def total(self, values: Values) -> int:
        """Won to pay."""
        won = 0
        for at in self.each:
            field = self.fields[at]
            if field.kind == "choice":
                option = field.option(values[at])
                won += option.price if option else 0
            elif field.kind == "several":
                won += sum(o.price for n, o in enumerate(field.options) if int(values[at]) >> n & 1)
        if self.times >= 0:
            won *= int(values[self.times])
        return won + sum(f.price * int(v) for f, v in zip(self.fields, values, strict=True) if f.kind == "number")

    @property
    def start(self) -> Values:
        """The fields before anybody has said anything."""
        return tuple(field.start for field in self.fields)

    def field(self, id: str) -> int | None:
        """Index of the field called `id`."""
        return next((n for n, field in enumerate(self.fields) if field.id == id), None)

    def page(self, id: str) -> int | None:
        """Index of the page called `id`."""
        return next((n for n, page in enumerate(self.pages) if page.id == id), None)


@dataclass(frozen=True, slots=True)
class Goal:
    """What a mission wants: these fields at the end, and what of the barrier-free bar must be on.

    A field that keeps and is not named must be at the end as it was at the start; any other one may be as it likes.
    """

    fields: tuple[tuple[int, Value], ...]
    bar: int = 0
