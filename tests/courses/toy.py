"""A small machine for tests: three drinks on two pages, hot or cold, a PIN of two digits, a card that is being read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from courses.kiosk import UNREACHABLE, Area, Control, Ended, Row, Screen, Situation, Timer, Wrong
from courses.mission import Mission
from language import Phrase, plain

Page = Literal["start", "menu", "item", "pin", "reading", "end"]
DRINKS = ("tea", "milk", "juice")


def words(text: str) -> Phrase:
    return plain(text, text)


@dataclass(frozen=True, slots=True)
class Goal:
    drink: str
    cold: bool = False
    pin: str = "12"


@dataclass(frozen=True, slots=True)
class State:
    page: Page = "start"
    sheet: int = 0
    drink: str = ""
    cold: bool = False
    basket: tuple[str, bool] | None = None
    typed: int = 0
    wrong: int = 0
    paid: bool = False


class Toy:
    """`distance` counts the way: back to what is wrong, the mending, and forward again."""

    def __init__(self, situation: Situation | None = None) -> None:
        self.situation = situation or Situation()
        self.pin = "12"

    def start(self) -> State:
        return State()

    def touches(self, s: State) -> tuple[str, ...]:
        if s.page == "start":
            return ("begin",)
        if s.page == "menu":
            pages = ("next",) if s.sheet == 0 else ("previous",)
            remove = ("remove",) if s.basket else ()
            drinks = () if s.basket else DRINKS[s.sheet * 2 : s.sheet * 2 + 2]
            return (*drinks, *pages, *remove, "pay")
        if s.page == "item":
            return ("hot", "cold", "add", "back")
        if s.page == "pin":
            return (*(f"key-{d}" for d in "123"), "clear", "back", *(("ok",) if s.typed + s.wrong else ()))
        return ()

    def timer(self, s: State) -> Timer | None:
        if s.page == "reading":
            return Timer(3, "card-read", "busy")
        if s.page in ("menu", "item", "pin") and "time_limits" in self.situation.surprises:
            return Timer(40, "give-up", "idle")
        return None

    def touch(self, s: State, control: str) -> State:
        if control == "give-up" and self.timer(s):
            return State()
        if control == "card-read" and s.page == "reading":
            return replace(s, page="end", paid=True)
        if control not in self.touches(s):
            return s
        match s.page, control:
            case "start", _:
                return replace(s, page="menu")
            case "menu", "next":
                return replace(s, sheet=1)
            case "menu", "previous":
                return replace(s, sheet=0)
            case "menu", "remove":
                return replace(s, basket=None)
            case "menu", "pay":
                return replace(s, page="pin", typed=0, wrong=0) if s.basket else s
            case "menu", drink:
                return replace(s, page="item", drink=drink, cold=False)
            case "item", ("hot" | "cold"):
                return replace(s, cold=control == "cold")
            case "item", "add":
                return replace(s, page="menu", basket=(s.drink, s.cold), drink="", cold=False)
            case _, "back":
                return replace(s, page="menu", drink="", cold=False, typed=0, wrong=0)
            case "pin", "clear":
                return replace(s, typed=0, wrong=0)
            case "pin", "ok":
                return replace(s, page="reading") if s.typed == len(self.pin) and not s.wrong else s
            case "pin", _:
                if not s.wrong and s.typed < len(self.pin) and control == f"key-{self.pin[s.typed]}":
                    return replace(s, typed=s.typed + 1)
                return replace(s, wrong=min(s.wrong + 1, 4))
        return s

    def outcome(self, s: State) -> object:
        return (s.basket, s.paid)

    def _matches(self, s: State, goal: Goal) -> bool:
        return s.basket == (goal.drink, goal.cold)

    def ended(self, s: State, goal: Goal) -> Ended | None:
        if not s.paid:
            return None
        return "done" if self._matches(s, goal) else "spoiled"

    def distance(self, s: State, goal: Goal) -> int:
        ended = self.ended(s, goal)
        if ended or (s.page == "reading" and not self._matches(s, goal)):
            return 0 if ended == "done" else UNREACHABLE
        if s.page == "reading":
            return 1
        pay = len(self.pin) + 3  # pay, the digits, ok, waiting
        if s.page == "pin" and self._matches(s, goal):
            return (len(self.pin) - s.typed if not s.wrong else 1 + len(self.pin)) + 2
        if s.page == "pin":
            return 1 + self.distance(replace(s, page="menu", typed=0, wrong=0), goal)
        if s.page == "menu":
            if self._matches(s, goal):
                return pay
            return (s.basket is not None) + (s.sheet != DRINKS.index(goal.drink) // 2) + 2 + goal.cold + pay
        if s.page == "start":
            return 1 + self.distance(replace(s, page="menu"), goal)
        if s.drink == goal.drink:
            return (s.cold != goal.cold) + 1 + pay
        return 1 + self.distance(replace(s, page="menu", drink=""), goal)

    def wrong(self, s: State, goal: Goal) -> tuple[Wrong, ...]:
        if s.basket is None:
            return (Wrong("missing", words("음료가 없어요")),)
        return () if self._matches(s, goal) else (Wrong("wrong_item", words("다른 음료예요")),)

    def screen(self, s: State) -> Screen:
        on = self.touches(s)

        def control(id: str, label: str, kind: str, **more: object) -> Control:
            return Control(id, words(label), kind, enabled=id in on, **more)  # type: ignore[arg-type]

        match s.page:
            case "start":
                areas: tuple[Area, ...] = (Area("a", "actions", controls=(control("begin", "시작", "primary"),)),)
            case "menu":
                shown = DRINKS[s.sheet * 2 : s.sheet * 2 + 2]
                names = {"tea": "홍차", "milk": "우유", "juice": "주스"}
                cards = tuple(control(id, names[id], "card", price=1000, picture="cup") for id in shown)
                pager = control("next", "다음 쪽", "pager") if s.sheet == 0 else control("previous", "이전 쪽", "pager")
                rows = (Row((words(s.basket[0]),), (control("remove", "빼기", "small"),)),) if s.basket else ()
                areas = (
                    Area("cards", "cards", controls=cards),
                    Area("basket", "rows", rows=rows),
                    Area("a", "actions", controls=(pager, control("pay", "결제하기", "primary"))),
                )
            case "item":
                options = (
                    control("hot", "HOT", "option", selected=not s.cold),
                    control("cold", "ICE", "option", selected=s.cold),
                )
                areas = (
                    Area("o", "options", controls=options),
                    Area(
                        "a",
                        "actions",
                        controls=(control("back", "이전", "secondary"), control("add", "담기", "primary")),
                    ),
                )
            case "pin":
                keys = tuple(control(f"key-{d}", d, "key") for d in "123")
                others = (control("clear", "지우기", "small"), control("back", "이전", "secondary"))
                areas = (
                    Area("k", "keypad", controls=keys),
                    Area("a", "actions", controls=(*others, control("ok", "확인", "primary"))),
                )
            case _:
                areas = ()
        return Screen(s.page, words(f"{s.page} 화면"), areas, timer=self.timer(s), private=s.page == "pin")


MISSION = Mission("cold-juice", "toy", words("차가운 주스 한 잔"), Goal("juice", cold=True))
WAY = ("begin", "next", "juice", "cold", "add", "pay", "key-1", "key-2", "ok", "card-read")
