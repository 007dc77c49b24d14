"""The shapes of a machine's files: what an author writes under `content:` and under a mission's `goal:`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from courses.kiosk import Gesture, Trouble
from courses.words import Name, Part, Picture, Text, Words

Won = Annotated[int, Field(ge=0, le=10_000_000)]
Counter = Literal["copy", "person", "piece", "sheet", "ticket", "won", "time", "seat", "level"]
Plain = str | int | bool


class BoundFile(Part):
    """A condition on a number."""

    above: int | None = None
    below: int | None = None


When = dict[str, Plain | BoundFile | tuple[Plain, ...]]
"""`{document: copy}`, `{document: [copy, extract]}`, `{amount: {above: 1000}}`, `{surprise: name}`, `{total: 0}`."""


class WayFile(Part):
    """One way of several; the first that is open is taken."""

    to: str
    when: When = Field(default_factory=dict)
    unless: When = Field(default_factory=dict)


Go = str | tuple[WayFile, ...]
"""A page, "back", "home", "stay"; or several ways with conditions."""


class OptionFile(Part):
    """One value of a field. Its words may be a time of day, a date or an amount."""

    id: str
    label: Words | None = None
    clock: Annotated[str, Field(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")] | None = None
    date: Annotated[str, Field(pattern=r"^20\d\d-[01]\d-[0-3]\d$")] | None = None
    won: Won | None = None
    asked: Words | None = None
    price: Won = 0
    picture: Picture | None = None
    note: Words | None = None
    when: When = Field(default_factory=dict)
    unless: When = Field(default_factory=dict)
    go: Go | None = None


class SeatsFile(Part):
    """A plan of seats instead of options: rows by their letters, and the seats that are sold."""

    rows: Annotated[tuple[Annotated[str, Field(pattern=r"^[A-Z]$")], ...], Field(min_length=1, max_length=20)]
    columns: Annotated[int, Field(ge=1, le=30)]
    taken: tuple[str, ...] = ()


class FieldFile(Part):
    """One thing that the machine is told.

    choice: one of the values. several: any of them, or seats. number: counted or typed. digits: one of the values'
    ids, typed. secret: something of the practice card, typed masked.
    """

    id: Name
    label: Words
    kind: Literal["choice", "several", "number", "digits", "secret"] = "choice"
    values: tuple[OptionFile, ...] = ()
    seats: SeatsFile | None = None
    start: Plain | tuple[str, ...] | None = None
    keeps: bool = False
    free: bool = False
    least: Annotated[int, Field(ge=0)] = 1
    most: Annotated[int, Field(ge=1, le=100_000_000)] = 9
    counter: Counter = "piece"
    price: Won = 0
    card: Literal["name", "telephone", "resident_number", "resident_back", "birth", "pin"] | None = None


class AskFile(Part):
    """One question of a page.

    `by` is how it is answered; without it as is usual for the kind of field.
    choose: one touch; `stays`: it is only marked. several: `need` must be on, `all` is the words of a button for all.
    seats: as many as the numbers in `count`. keypad: the practice card's value masked, or a number (`zeros` adds 천
    and 만; `unit`: only multiples). keyboard: the card's name. search: the Korean keyboard and what it finds.
    cash: `notes`, and `change`, the field that is "left" when change lies in the tray.
    `wrong`: where a number leads that is not known.
    """

    field: str
    by: Literal["choose", "several", "quantity", "seats", "keypad", "keyboard", "search", "cash"] | None = None
    title: Words | None = None
    stays: bool = False
    need: tuple[str, ...] = ()
    all: Words | None = None
    count: tuple[str, ...] = ()
    unit: Annotated[int, Field(ge=1)] = 1
    zeros: bool = False
    wrong: Go | None = None
    ok: Words | None = None
    notes: tuple[Annotated[int, Field(ge=10, le=100_000)], ...] = (10_000, 5_000, 1_000, 500, 100)
    change: str | None = None


class ButtonFile(Part):
    """A button or a device beside the glass. `when`: it stands there; `needs`: it acts. `go` stays without it.

    `gesture`: it is touched by a movement of the finger; `twin` are the words of the button beside it that does the
    same for whoever cannot make that movement.
    """

    id: Name
    label: Words
    kind: Literal["choice", "primary", "secondary", "small", "device", "option"] = "choice"
    set: dict[str, Plain] = Field(default_factory=dict)
    go: Go = "stay"
    when: When = Field(default_factory=dict)
    unless: When = Field(default_factory=dict)
    needs: When = Field(default_factory=dict)
    picture: Picture | None = None
    advice: Words | None = None
    note: Words | None = None
    said: Words | None = None
    gesture: Gesture | None = None
    twin: Words | None = None


class PauseFile(Part):
    """The machine works for so many seconds."""

    seconds: Annotated[float, Field(gt=0, le=60)] = 3.0
    go: Go
    set: dict[str, Plain] = Field(default_factory=dict)


class LineFile(Part):
    """A line to read."""

    ko: Text
    en: Text
    ko_heard: Text | None = None
    en_heard: Text | None = None
    who: Words | None = None
    picture: Picture | None = None
    tone: str = ""
    when: When = Field(default_factory=dict)
    unless: When = Field(default_factory=dict)


class PageFile(Part):
    """One page of the machine. `go` is where its answer or its `next` button leads."""

    id: Name
    title: Words
    step: Literal["start", "basic", "identity", "options", "check", "pay", "issue", "done"] | None = None
    said: Words | None = None
    text: tuple[LineFile, ...] = ()
    thread: tuple[LineFile, ...] = ()
    shows: tuple[str, ...] = ()
    asks: tuple[AskFile, ...] = ()
    buttons: tuple[ButtonFile, ...] = ()
    next: Words | None = None
    go: Go | None = None
    pause: PauseFile | None = None
    popup: bool = False
    final: bool = False
    end: bool = False
    back: bool = True
    home: bool = True
    trouble: Trouble | None = None
    """What people have trouble with here, where the page's buttons do not tell."""


class NamedFile(Part):
    """A wrong outcome with a name. `when`: what was done; `wanted`: only where the mission wants this."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_]*$")]
    when: When
    wanted: When = Field(default_factory=dict)
    words: Words
    trouble: Trouble | None = None


class RecipeFile(Part):
    """How missions are drawn. A list in `fields` are values of which one is taken."""

    levels: Annotated[tuple[Annotated[int, Field(ge=1, le=5)], ...], Field(min_length=1)]
    words: Words
    fields: dict[str, Plain | tuple[Plain | tuple[str, ...], ...]]
    bar: tuple[str, ...] = ()
    places: tuple[Annotated[int, Field(ge=1, le=12)], ...] = ()
    surprises: tuple[tuple[str, ...], ...] = ((),)


class TotalFile(Part):
    """What is to be paid: the prices of these choices, `times` a number; numbers with a price are added."""

    each: tuple[str, ...] = ()
    times: str | None = None


class PackFile(Part):
    """The `content:` part of pack.yaml. The first page is where the machine waits."""

    fields: Annotated[tuple[FieldFile, ...], Field(min_length=1)]
    pages: Annotated[tuple[PageFile, ...], Field(min_length=2)]
    total: TotalFile = TotalFile()
    surprises: tuple[Name, ...] = ()
    wrongs: tuple[NamedFile, ...] = ()
    recipes: Annotated[tuple[RecipeFile, ...], Field(min_length=1)]
    bar: bool = True
    language: bool = True


class GoalFile(Part):
    """The `goal:` part of a mission: fields at the end, and what of the barrier-free bar must be on."""

    fields: dict[str, Plain | tuple[str, ...]]
    bar: tuple[Literal["large", "contrast", "low", "voice", "staff"], ...] = ()
