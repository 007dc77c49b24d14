"""The one contract: a kiosk is a pure function from touches to screens.

The window only draws it, the coach only searches it, the record only remembers it. Nothing behind this contract reads
a clock, a random source, a file or a toolkit.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol, TypeVar

from language import NOTHING, Phrase

UNREACHABLE = 1_000_000
"""The distance from which no touch leads to the goal any more."""

ControlKind = Literal[
    "card",  # an item of a shop: picture, name, price
    "tab",  # a category
    "choice",  # one of a few large answers (매장 / 포장, a way to pay, a stop in a list)
    "option",  # one value of an option group; `selected` says whether it is on
    "key",  # a key of a keypad or keyboard
    "small",  # plus, minus, remove, clear
    "pager",  # previous or next page
    "secondary",  # back, home, cancel, "no thank you"
    "primary",  # the button that moves on: 담기, 결제하기, 확인
    "device",  # outside the glass: card slot, coin tray, receipt mouth, scanner
    "bar",  # the barrier-free bar and other quiet services of the machine
    "gesture",  # touched by a movement of the finger, `gesture`; a button beside it always does the same
]

Gesture = Literal["swipe-left", "swipe-right", "swipe-up", "swipe-down", "long-press", "double-tap"]
"""How a finger moves on a telephone's glass, beside tapping."""

Trouble = Literal[
    "next",  # the button that moves on is not found
    "loan_word",  # 테이크아웃, 세트, 사이즈
    "options",  # pages full of options
    "add",  # 담기 is missed
    "unnoticed",  # something wrong goes unnoticed until there is no way back
    "interrupted",  # points, an advertisement, an offer come in between
    "payment",  # which way to pay
    "card",  # which way the card goes in, leaving it in
    "timeout",  # the machine gives up
    "behind",  # people are waiting behind
    "help",  # no way to ask for help is found
    "transfer",  # deposit or transfer
]
"""The twelve places where older and disabled people fail at kiosks (surveys: Seoul 2023, Korea Consumer Agency 2020 and
2022)."""

AreaKind = Literal[
    "tabs",
    "cards",
    "choices",
    "options",
    "rows",
    "text",
    "keypad",
    "actions",
    "devices",
    "board",
    "bar",
    "gesture",  # a control that is touched by a movement, and the button that does the same
]


@dataclass(frozen=True, slots=True)
class Control:
    """One thing that can be touched.

    `id` is stable over screens and attempts; `label` is the button's exact words; `said` is what the voice says of it
    when it differs from the label; `advice` is the coach's sentence for it when "press <label>" would be wrong
    (a card is put in, not pressed). `price` is in won. `gesture` is the movement that touches a control of that kind;
    whoever cannot make it (keys, a switch, a trembling hand) touches the control, or its twin, as any other.
    """

    id: str
    label: Phrase
    kind: ControlKind
    picture: str = ""
    price: int | None = None
    enabled: bool = True
    selected: bool = False
    note: Phrase = NOTHING
    said: Phrase = NOTHING
    advice: Phrase = NOTHING
    gesture: Gesture | None = None
    trouble: Trouble | None = None
    """What whoever should touch this and does not has trouble with, where its kind and its screen do not tell."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of an area: a basket line with its small buttons, a bus on a board, a line of an order check."""

    cells: tuple[Phrase, ...]
    controls: tuple[Control, ...] = ()
    picture: str = ""
    tone: str = ""
    """A name that a skin gives a colour to, beside words that say the same: "blue" for a trunk bus, "sold_out" ..."""


@dataclass(frozen=True, slots=True)
class Area:
    """A group of controls and lines that belong together and are drawn together."""

    id: str
    kind: AreaKind
    title: Phrase = NOTHING
    controls: tuple[Control, ...] = ()
    rows: tuple[Row, ...] = ()
    text: tuple[Phrase, ...] = ()


@dataclass(frozen=True, slots=True)
class Timer:
    """The machine acts by itself: after `seconds` practice touches `control`.

    busy: the machine is working (the card is being read), the coach may wait for it.
    idle: the machine gives up on the person; the coach never plans with it. A kiosk has one only where the situation
    asks for it: time limits are off by default in practice.
    world: something outside moves on (the bus board).
    """

    seconds: float
    control: str
    kind: Literal["busy", "idle", "world"]


@dataclass(frozen=True, slots=True)
class Screen:
    """All that a person meets at one moment. `id` names the screen, equal for all states that show it."""

    id: str
    title: Phrase
    areas: tuple[Area, ...] = ()
    popup: bool = False
    said: Phrase = NOTHING
    """What the machine's own voice says when the screen appears; empty: the title."""
    timer: Timer | None = None
    total: int | None = None
    """Sum of the basket in won where the machine shows one."""
    trouble: Trouble | None = None
    """What people have trouble with here: points, the choice of payment, the card, deposit or transfer."""
    private: bool = False
    """A masked entry: the practice card's own value is asked for here, and what is typed is never kept or spoken."""

    def controls(self) -> tuple[Control, ...]:
        """Every control in the order in which it is read aloud."""
        return tuple(
            c for area in self.areas for c in (*area.controls, *(c for row in area.rows for c in row.controls))
        )

    def control(self, id: str) -> Control | None:
        """The control called `id`, if it stands here."""
        return next((c for c in self.controls() if c.id == id), None)


@dataclass(frozen=True, slots=True)
class PracticeCard:
    """The invented identity that lies beside every mission. Nobody's real number is ever asked for."""

    name: Phrase = field(default_factory=lambda: Phrase("김연습", "Kim Practice"))
    telephone: str = "010-0000-1234"
    birth: str = "1950-03-15"
    resident_number: str = "500315-0000000"
    pin: str = "1234"


@dataclass(frozen=True, slots=True)
class Situation:
    """What varies between attempts and is fixed for one; never part of a State.

    `seed` draws everything that a kind draws by itself (order numbers, which bus comes when); `minute` is the moment
    of the start on the clock in minutes after midnight; `sold_out` holds item ids, `runs_out` the one
    that is found sold out only when it is picked; `surprises` names of the kind;
    `place` says where the machine stands (the stop of a board at the pole), where its pack has several places;
    `beside` holds ids of the goods that a shopper has laid beside it.
    """

    seed: int = 0
    skin: str = ""
    per_page: int = 9
    minute: int = 14 * 60
    sold_out: frozenset[str] = frozenset()
    runs_out: str = ""
    surprises: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()
    place: str = ""
    card: PracticeCard = field(default_factory=PracticeCard)


@dataclass(frozen=True, slots=True)
class Wrong:
    """One way in which what was done is not what was asked: a name for the record, words for the person.

    `id` is stable and belongs to the kind ("wrong_item", "wrong_count", "wrong_place", "wrong_option", ...).
    """

    id: str
    words: Phrase
    trouble: Trouble | None = None
    """What the person had trouble with, where it was another thing than not noticing."""


Ended = Literal["done", "spoiled"]
State = TypeVar("State", bound=Hashable)


class Kiosk(Protocol[State]):
    """A simulated machine: one pack in one situation.

    States are frozen, hashable and small. The goal is handed in rather than kept, so that one kiosk serves every
    mission; it is known here because only the machine knows from where there is no way back.
    """

    def start(self) -> State:
        """The machine waiting for a person."""
        ...

    def screen(self, state: State) -> Screen:
        """What stands on the glass, and beside it."""
        ...

    def touches(self, state: State) -> tuple[str, ...]:
        """Ids of the controls that act in this state: the enabled ones of `screen(state)`, without building it."""
        ...

    def timer(self, state: State) -> Timer | None:
        """The timer of `screen(state)`, without building it."""
        ...

    def touch(self, state: State, control: str) -> State:
        """The state after a touch; the same state for a control that does not act here. Never raises."""
        ...

    def outcome(self, state: State) -> Hashable:
        """What the machine has been told so far, or has done: what a goal is compared with.

        Looking does not change it (tabs, pages, opening an item and leaving it); a choice made does, as soon as it is
        made (here or to take away, the way to pay), also where it can be changed again.
        """
        ...

    def ended(self, state: State, goal: Any) -> Ended | None:
        """done: finished, and the outcome is the goal. spoiled: no way back (paid for the wrong thing). None: go on."""
        ...

    def distance(self, state: State, goal: Any) -> int:
        """A lower bound of the touches still needed: it counts the way back, the mending, and the way forward.

        A wait for a busy timer counts as one touch. `UNREACHABLE` where `ended` is spoiled.
        """
        ...

    def wrong(self, state: State, goal: Any) -> tuple[Wrong, ...]:
        """How the outcome differs from the goal, in the order in which a person would name it; empty when right."""
        ...
