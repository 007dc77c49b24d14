"""Typing: a masked entry by keypad or by the Korean keyboard, numbers, and a search box with its results."""

# ruff: noqa: ARG002 - every way of asking takes the same arguments.

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from courses.kiosk import Area, Control, PracticeCard
from courses.kiosks.pages.asks.ask import Lead, Steps, button, say
from courses.kiosks.pages.content import YES, Option, Ways
from courses.kiosks.pages.state import State, Value, Values
from courses.kiosks.pages.words import key_words, shown_number
from language import NOTHING, Phrase, plain
from language.hangul_keyboard import ROWS, SHIFTED, compose, keys, touches

PAD = "123456789"
ZEROS = {"000": "key:000", "0000": "key:0000"}
"""천 and 만 on a pad for money."""
RESULTS = 3
"""Results of a search that stand above the keyboard."""
SLACK = 4
"""So many wrong keys more than the word has are taken."""

if TYPE_CHECKING:
    from courses.kiosks.pages.aim import Aim
    from courses.kiosks.pages.flow import Flow


def card_value(card: PracticeCard, what: str) -> str:
    """The keys that write what a masked entry asks for."""
    match what:
        case "name":
            return keys(card.name.ko)
        case "telephone":
            return _digits(card.telephone)[3:]
        case "resident_number":
            return _digits(card.resident_number)
        case "resident_back":
            return _digits(card.resident_number)[6:]
        case "birth":
            return _digits(card.birth)
        case _:
            return card.pin


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdigit())


_PARTS = {"resident_number": (6,), "birth": (4, 6), "telephone": (4,)}
"""After how many digits a dash is written."""


def parted(signs: str, what: str) -> str:
    """Digits written apart as they are on paper; a telephone with the beginning that everybody has."""
    at = (0, *_PARTS.get(what, ()), len(signs))
    text = "-".join(signs[a:b] for a, b in pairwise(at))
    return f"010-{text}" if what == "telephone" else text


@dataclass(frozen=True, slots=True)
class Secret:
    """A masked entry: only how much of its beginning was right is kept, and how many wrong keys came after it."""

    field: int
    name: str
    title: Phrase
    card: str
    go: Ways
    wrong: Ways
    ok: Phrase
    reads: tuple[int, ...] = ()
    private: bool = True

    def _whole(self, flow: Flow) -> str:
        return card_value(flow.situation.card, self.card)

    @property
    def _board(self) -> bool:
        return self.card == "name"

    def ids(self, flow: Flow, state: State) -> tuple[str, ...]:
        """The keys while there is room, deleting where something was typed, and the button when it is whole."""
        right, whole = int(state.entry or 0), self._whole(flow)
        length = right + state.slips
        room = length < len(whole) + (SLACK if self._board else 0)
        ids: tuple[str, ...] = (*_keys_of(self._board, state.at),) if room else ()
        if self._board:
            ids = (*ids, "shift")
        if length:
            ids = (*ids, "erase", "clear")
        done = length > 0 if self._board else length == len(whole)
        return (*ids, "ok") if done else ids

    def touch(self, flow: Flow, state: State, id: str) -> State:
        """A key, right or wrong; or the button."""
        right, whole = int(state.entry or 0), self._whole(flow)
        if id == "shift":
            return state._replace(at=1 - state.at)
        if id == "clear":
            return state._replace(entry="", slips=0, at=0)
        if id == "erase":
            if state.slips:
                return state._replace(slips=state.slips - 1, at=0)
            return state._replace(entry=(right - 1) or "", at=0)
        if id == "ok":
            clean = state._replace(entry="", slips=0, at=0)
            if state.slips or right != len(whole):
                return flow.go(clean, self.wrong)
            return flow.go(clean._replace(values=flow.put(clean.values, self.field, YES)), self.go)
        key = " " if id == "space" else id.partition(":")[2]
        if state.slips or right == len(whole) or key != whole[right]:
            return state._replace(slips=state.slips + 1, at=0)
        return state._replace(entry=right + 1, at=0)

    def areas(self, flow: Flow, state: State) -> tuple[Area, ...]:
        """The keys, and beside them how much was typed: never what."""
        whole, right = self._whole(flow), int(state.entry or 0)
        length, acting = right + state.slips, set(self.ids(flow, state))
        if self._board:
            text = compose(whole[:right]) + "□" * state.slips
            shown = Phrase(text or "＿", text or "_", *_typed(length))
            return (_keyboard(self.name, self.title, shown, acting, state.at),)
        signs = parted("•" * length + "_" * (len(whole) - length), self.card)
        return (_pad(self.name, self.title, Phrase(signs, signs, *_typed(length, len(whole))), acting, ()),)

    def complete(self, flow: Flow, values: Values) -> bool:
        """Its own button leads on."""
        return True

    def off(self, value: Value, wanted: Value | None) -> int:
        """It is typed anew as a whole."""
        return int(value != YES)

    def leads(self, aim: Aim) -> list[Lead]:
        """The whole of it and the button: coming back means typing anew."""
        whole = self._whole(aim)
        right = Lead(1 + (touches(whole) if self._board else len(whole)), ((self.field, YES),), self.go)
        return [right, Lead(2 if self._board else 1 + len(whole), (), self.wrong)]

    def steps(self, aim: Aim, state: State) -> Steps:
        """Deleting what is wrong, typing the rest, and the button."""
        whole, right = self._whole(aim), int(state.entry or 0)
        count = touches if self._board else _plain_touches
        if state.slips:
            typed = min(state.slips + count(whole[right:], False), 1 + count(whole, False))
        else:
            typed = count(whole[right:], bool(state.at))
            if state.at:
                typed = min(typed, 1 + count(whole[right:], False))
        clean = State(state.trail, state.values, passed=state.passed)
        moved = clean._replace(values=aim.put(state.values, self.field, YES))
        amiss = max(0, (1 if self._board else len(whole)) - right - state.slips)
        return [(typed + 1, aim.go(moved, self.go)), (amiss + 1, aim.go(clean, self.wrong))]


@dataclass(frozen=True, slots=True)
class Number:
    """A number that is no secret: money, an account, a stop. What is not known or too much leads to `wrong`."""

    field: int
    name: str
    title: Phrase
    known: tuple[str, ...]
    """The numbers there are; none for a number of which only the size matters."""
    least_value: int
    most: int
    unit: int
    zeros: tuple[str, ...]
    go: Ways
    wrong: Ways
    ok: Phrase
    reads: tuple[int, ...] = ()
    private: bool = False

    @property
    def _room(self) -> int:
        return max(map(len, self.known)) if self.known else len(str(self.most))

    @property
    def _enough(self) -> int:
        return min(map(len, self.known)) if self.known else 1

    def ids(self, flow: Flow, state: State) -> tuple[str, ...]:
        """The keys that still fit, deleting where something was typed, and the button when it may be whole."""
        typed = str(state.entry)
        ids = []
        for key in ("0", *PAD, *self.zeros):
            if len(typed) + len(key) <= self._room and (self.known or typed or key in PAD):
                ids.append(f"key:{key}")
        if typed:
            ids += ["erase", "clear"]
        if len(typed) >= self._enough:
            ids.append("ok")
        return tuple(ids)

    def touch(self, flow: Flow, state: State, id: str) -> State:
        """A key, or the button."""
        typed = str(state.entry)
        if id == "clear":
            return state._replace(entry="")
        if id == "erase":
            return state._replace(entry=typed[:-1])
        if id == "ok":
            clean = state._replace(entry="")
            value = self._value(typed)
            if value is None:
                return flow.go(clean, self.wrong)
            return flow.go(clean._replace(values=flow.put(clean.values, self.field, value)), self.go)
        return state._replace(entry=typed + id.partition(":")[2])

    def _value(self, typed: str) -> Value | None:
        if self.known:
            return typed if typed in self.known else None
        number = int(typed)
        return number if self.least_value <= number <= self.most and number % self.unit == 0 else None

    def areas(self, flow: Flow, state: State) -> tuple[Area, ...]:
        """The keys, and what was typed."""
        typed = str(state.entry)
        shown = shown_number(typed, bool(self.known), flow.content.fields[self.field].counter)
        return (_pad(self.name, self.title, shown, set(self.ids(flow, state)), self.zeros),)

    def complete(self, flow: Flow, values: Values) -> bool:
        """Its own button leads on."""
        return True

    def off(self, value: Value, wanted: Value | None) -> int:
        """It is typed anew as a whole."""
        return int(not value) if wanted is None else int(value != wanted)

    def leads(self, aim: Aim) -> list[Lead]:
        """Numbers, and the button."""
        values = aim.numbers(self.field, self.known, self.least_value, self.unit, self.most)
        return [
            *(
                Lead(1 + fewest_keys("", str(v), self.zeros), ((self.field, aim.token(self.field, v)),), self.go)
                for v in values
            ),
            Lead(1 + self._fewest_amiss(""), (), self.wrong),
        ]

    def _fewest_amiss(self, typed: str) -> int:
        """Fewest keys after which the button may lead to `wrong`."""
        return max(0, self._enough - len(typed))

    def steps(self, aim: Aim, state: State) -> Steps:
        """Deleting what is wrong, typing the rest, and the button."""
        found: Steps = []
        for value in aim.numbers(self.field, self.known, self.least_value, self.unit, self.most):
            moved = State(state.trail, aim.put(state.values, self.field, value), passed=state.passed)
            typed = fewest_keys(str(state.entry), str(value), self.zeros)
            found.append((typed + 1, aim.go(moved, self.go)))
        clean = State(state.trail, state.values, passed=state.passed)
        return [*found, (self._fewest_amiss(str(state.entry)) + 1, aim.go(clean, self.wrong))]


@lru_cache(maxsize=4096)
def fewest_keys(typed: str, wanted: str, zeros: tuple[str, ...]) -> int:
    """Touches that make `wanted` of what was typed: deleting one by one or all at once, then typing."""
    forward = [0] * (len(wanted) + 1)
    for at in range(len(wanted) - 1, -1, -1):
        reach = [1 + forward[at + 1]]
        reach += [1 + forward[at + len(z)] for z in zeros if at and wanted.startswith(z, at)]
        forward[at] = min(reach)
    common = next(
        (n for n, (a, b) in enumerate(zip(typed, wanted, strict=False)) if a != b), min(len(typed), len(wanted))
    )
    ways = [len(typed) - at + forward[at] for at in range(common + 1)]
    return min([*ways, 1 + forward[0]]) if typed else forward[0]


@dataclass(frozen=True, slots=True)
class Search:
    """A search box: the beginning of any word of an option's name finds it."""

    field: int
    name: str
    title: Phrase
    go: Ways
    reads: tuple[int, ...] = ()
    private: bool = False

    def ids(self, flow: Flow, state: State) -> tuple[str, ...]:
        """What was found, and the keys."""
        typed = str(state.entry)
        ids = tuple(f"{self.name}:{option.id}" for option in self._found(flow, state.values, typed))
        if len(typed) < self._room(flow):
            ids = (*ids, *_keys_of(True, state.at))
        ids = (*ids, "shift")
        return (*ids, "erase", "clear") if typed else ids

    def _room(self, flow: Flow) -> int:
        return max(len(keys(option.label.ko)) for option in flow.content.fields[self.field].options)

    def _found(self, flow: Flow, values: Values, typed: str) -> list[Option]:
        if not typed:
            return []
        shown = (option for _, option in flow.options(self.field, values))
        return [option for option in shown if any(begin.startswith(typed) for begin in beginnings(option.label.ko))][
            :RESULTS
        ]

    def touch(self, flow: Flow, state: State, id: str) -> State:
        """A key, or one of the results."""
        typed = str(state.entry)
        if id == "shift":
            return state._replace(at=1 - state.at)
        if id == "clear":
            return state._replace(entry="", at=0)
        if id == "erase":
            return state._replace(entry=typed[:-1], at=0)
        if id == "space":
            return state._replace(entry=f"{typed} ", at=0)
        if id.startswith("key:"):
            return state._replace(entry=typed + id.partition(":")[2], at=0)
        option = flow.content.fields[self.field].option(id.partition(":")[2])
        if option is None:
            return state
        moved = State(state.trail, flow.put(state.values, self.field, option.id), bar=state.bar, passed=state.passed)
        return flow.go(moved, option.go or self.go)

    def areas(self, flow: Flow, state: State) -> tuple[Area, ...]:
        """What was found above the keyboard."""
        typed = str(state.entry)
        now = state.values[self.field]
        found = tuple(
            button(self.name, option, False, option.id == now, False)
            for option in self._found(flow, state.values, typed)
        )
        text = compose(typed)
        words = plain(text, text) if text.strip() else Phrase("＿", "_", *_typed(0))
        board = _keyboard(f"{self.name}-keys", self.title, words, set(self.ids(flow, state)), state.at)
        return (board, Area(self.name, "choices", controls=found)) if found else (board,)

    def complete(self, flow: Flow, values: Values) -> bool:
        """A result leads on."""
        return True

    def off(self, value: Value, wanted: Value | None) -> int:
        """It is looked for anew."""
        return int(value == "" if wanted is None else value != wanted)

    def leads(self, aim: Aim) -> list[Lead]:
        """As many keys as find an option at least, and the touch on it."""
        kinds = aim.kinds(self.field)
        names = tuple(option.label.ko for _, option in kinds)
        always = not any(option.when for _, option in kinds) and len(kinds) == len(aim.options(self.field, aim.fresh))
        return [
            Lead(
                1 + (min(touches(find) for find in finders(names, option.label.ko)) if always else 1),
                ((self.field, value),),
                option.go or self.go,
                option.when,
            )
            for value, option in kinds
        ]

    def steps(self, aim: Aim, state: State) -> Steps:
        """As many keys as find it, and the touch on it."""
        found: Steps = []
        for _, option in aim.nearest(self.field, aim.options(self.field, state.values), 0):
            typed = self._typing(aim, state, option)
            if typed is not None:
                moved = State(state.trail, aim.put(state.values, self.field, option.id), passed=state.passed)
                found.append((typed + 1, aim.go(moved, option.go or self.go)))
        return found

    def _typing(self, aim: Aim, state: State, option: Option) -> int | None:
        """Fewest touches on keys until the option stands among the results."""
        names = tuple(shown.label.ko for _, shown in aim.options(self.field, state.values))
        typed, shift = str(state.entry), bool(state.at)
        return min((_retype(typed, wanted, shift) for wanted in finders(names, option.label.ko)), default=None)


@lru_cache(maxsize=512)
def finders(names: tuple[str, ...], name: str) -> tuple[str, ...]:
    """What may be typed so that `name` stands among the results of a search in `names`."""
    found = []
    for begin in beginnings(name):
        for length in range(1, len(begin) + 1):
            wanted = begin[:length]
            hits = [other for other in names if any(one.startswith(wanted) for one in beginnings(other))]
            if name in hits[:RESULTS]:
                found.append(wanted)
    return tuple(dict.fromkeys(found))


def _retype(typed: str, wanted: str, shift: bool) -> int:
    """Touches from what was typed to what is wanted."""
    common = next(
        (n for n, (a, b) in enumerate(zip(typed, wanted, strict=False)) if a != b), min(len(typed), len(wanted))
    )
    erased = len(typed) - common
    if not erased:
        on = touches(wanted[common:], shift)
        return min(on, 1 + touches(wanted[common:])) if shift and on else on
    return min(erased + touches(wanted[common:]), 1 + touches(wanted))


@lru_cache(maxsize=2048)
def beginnings(text: str) -> tuple[str, ...]:
    """The keys of a name from each of its words on."""
    words = text.split(" ")
    return tuple(keys(" ".join(words[n:])) for n in range(len(words)))


def _plain_touches(typed: str, _shift: bool) -> int:
    return len(typed)


def _typed(length: int, whole: int = 0) -> tuple[str, str]:
    """How many keys were typed, for the ear."""
    words = say("typed-of", n=length, of=whole) if whole else say("typed", n=length)
    return words.heard("ko"), words.heard("en")


def _keys_of(board: bool, shift: int) -> tuple[str, ...]:
    if not board:
        return tuple(f"key:{digit}" for digit in (*PAD, "0"))
    return (*(f"key:{SHIFTED.get(key, key) if shift else key}" for row in ROWS for key in row), "space")


def _pad(name: str, title: Phrase, shown: Phrase, acting: set[str], zeros: tuple[str, ...]) -> Area:
    """Digits, deleting, and what was typed."""
    layout = [f"key:{digit}" for digit in PAD]
    layout += ["clear", "key:0", "erase"]
    layout += [f"key:{zero}" for zero in zeros]
    controls = tuple(Control(id, key_words(id), "key", enabled=id in acting) for id in layout)
    return Area(name, "keypad", title, controls, text=(shown,))


def _keyboard(name: str, title: Phrase, shown: Phrase, acting: set[str], shift: int) -> Area:
    """Three rows of ten keys."""
    first, second, third = ([SHIFTED.get(key, key) if shift else key for key in row] for row in ROWS)
    layout = [*(f"key:{key}" for key in (*first, *second)), "erase", "shift"]
    layout += [*(f"key:{key}" for key in third), "space", "clear"]
    controls = tuple(
        Control(id, key_words(id), "key", enabled=id in acting, selected=id == "shift" and bool(shift)) for id in layout
    )
    return Area(name, "keypad", title or NOTHING, controls, text=(shown,))
