"""The bus app and the stop board as one machine: which touches act on a page, and where they lead."""

from __future__ import annotations

from dataclasses import replace

from courses.kiosk import Ended, Screen, Situation, Timer, Wrong
from courses.kiosks.bus_stop import screens, wrongs
from courses.kiosks.bus_stop.distance import Way
from courses.kiosks.bus_stop.network import INITIALS, LATIN, Stop
from courses.kiosks.bus_stop.state import (
    BAR,
    KEYPAD,
    LAST_TICK,
    Answer,
    BusContent,
    Goal,
    Outcome,
    Page,
    Question,
    State,
    value_word,
)
from courses.kiosks.bus_stop.world import World

SECONDS = 60.0
"""The board moves on by a minute after so many seconds."""

TICK = "tick"
"""The control that nobody touches: the world's own minute."""

QUESTIONS: tuple[Question, ...] = ("minutes", "stops", "last_bus")
ON_BUS = QUESTIONS[:2]
"""Questions that are answered where the next buses stand; the other one where the route's day does."""


class BusKiosk:
    """One app or one board in one situation."""

    def __init__(self, content: BusContent, situation: Situation) -> None:
        self.content = content
        self.network = content.network
        self.situation = situation
        self.per_page = max(1, situation.per_page)
        self.world = World(content.network, situation.seed, situation.minute, content.live)
        self._way = Way(content, self.world, self.per_page)
        self.bar = BAR[content.form]
        self._moved: tuple[State, dict[str, State]] | None = None

    # The contract of a kiosk

    def start(self) -> State:
        """The app's first page; or the sign of the stop at which the board stands."""
        if self.content.form == "app":
            return State("home")
        place = self.situation.place or (*self.content.places, self.network.stops[0].number)[0]
        return State("pole", stop=place)

    def screen(self, state: State) -> Screen:
        """What stands on the glass."""
        return screens.screen(self, state)

    def touches(self, state: State) -> tuple[str, ...]:
        """Ids of the controls that act."""
        return tuple(self._moves(state))

    def timer(self, state: State) -> Timer | None:
        """The world moves on where buses are shown, until the board stands still."""
        if state.page == "board" and state.tick < LAST_TICK:
            return Timer(SECONDS, TICK, "world")
        return None

    def touch(self, state: State, control: str) -> State:
        """The state after a touch."""
        if control == TICK:
            return _later(state) if self.timer(state) else state
        return self._moves(state).get(control, state)

    def outcome(self, state: State) -> Outcome:
        """What the machine was told so far."""
        answered = state.page in ("check", "end")
        return Outcome(state.typed, state.stop, _answer(state) if answered else None)

    def ended(self, state: State, goal: Goal) -> Ended | None:
        """A confirmed answer is final."""
        if state.page != "end":
            return None
        return "done" if self._way.right(state, goal) else "spoiled"

    def distance(self, state: State, goal: Goal) -> int:
        """Touches still needed."""
        return self._way.distance(state, goal)

    def wrong(self, state: State, goal: Goal) -> tuple[Wrong, ...]:
        """How what was found out differs from what was asked."""
        return wrongs.wrong(self, state, goal)

    # What screens and tests need to know

    def leaves(self, rows: int) -> int:
        """Pages of a list of so many rows."""
        return -(-rows // self.per_page)

    def listed(self, state: State) -> tuple[Stop, ...]:
        """The stops that a search has found."""
        if state.typed:
            return (self.network.stop[state.typed],)
        return self.network.called[state.name]

    def _moves(self, state: State) -> dict[str, State]:
        """Every touch that acts in `state`, in the order of the screen, and the state after it."""
        if self._moved is None or self._moved[0] != state:
            moves = self._moves_of(state)
            if state.bar:
                moves = {control: replace(after, bar=state.bar) for control, after in moves.items()}
            if moves:
                moves |= {f"bar-{name}": replace(state, bar=state.bar ^ 1 << n) for n, name in enumerate(self.bar)}
            self._moved = (state, moves)
        return self._moved[1]

    def _moves_of(self, state: State) -> dict[str, State]:
        tick = state.tick
        home = {"home": State("home", tick=tick)}
        match state.page:
            case "home":
                find = {"by-number": State("number", tick=tick), "by-name": State("initials", tick=tick)}
                return find | {"help": State("help", tick=tick)}
            case "help":
                return {"back": replace(state, page="home" if self.content.form == "app" else "pole")}
            case "number":
                return self._keypad(state) | home
            case "missing":
                by_name = {"by-name": State("initials", tick=tick)}
                return {"again": replace(state, page="number")} | by_name | home
            case "initials":
                keys = (key for key in (*INITIALS, LATIN) if self.network.names[key])
                return {f"initial-{key}": State("names", initial=key, tick=tick) for key in keys} | home
            case "names":
                return self._names(state) | {"back": State("initials", tick=tick)} | home
            case "stops":
                chosen = {
                    f"stop-{stop.number}": replace(state, page="board", stop=stop.number, leaf=0)
                    for stop in self.listed(state)
                }
                before: Page = "number" if state.typed else "names"
                return chosen | {"back": replace(state, page=before)} | home
            case "pole":
                see = {"see": replace(state, page="board"), "help": replace(state, page="help")}
                across = self.network.stop[state.stop].across
                return see | ({"cross": replace(state, stop=across)} if across else {})
            case "near":
                return {"back": replace(state, page="board")}
            case "info":
                asked: Question = "last_bus"
                ask = {f"ask-{asked}": replace(state, page="question", question=asked)}
                return ask | {"back": replace(state, page="bus")} | (home if self.content.form == "app" else {})
            case "board":
                return self._board(state) | (home if self.content.form == "app" else {})
            case "bus":
                return self._bus(state) | (home if self.content.form == "app" else {})
            case "question":
                values = self.world.choices(state.stop, state.route, state.question, tick)
                said = {f"say-{value_word(value)}": replace(state, page="check", value=value) for value in values}
                back: Page = "info" if state.question == "last_bus" else "bus"
                return said | {"back": replace(state, page=back, question="take")}
            case "check":
                again: Page = "bus" if state.question == "take" else "question"
                return {"yes": replace(state, page="end"), "again": replace(state, page=again, value=None)}
        return {}

    def _keypad(self, state: State) -> dict[str, State]:
        """The keys in the order in which they stand: clearing is left of the 0, erasing right of it."""
        lengths = self.network.lengths
        room = len(state.typed) < max(lengths)
        moves = {}
        for key in KEYPAD:
            if key.isdigit() and room:
                moves[f"key-{key}"] = replace(state, typed=state.typed + key)
            elif key == "clear" and state.typed:
                moves[key] = replace(state, typed="")
            elif key == "erase" and state.typed:
                moves[key] = replace(state, typed=state.typed[:-1])
        if len(state.typed) in lengths:
            moves["search"] = replace(state, page="stops" if state.typed in self.network.posted else "missing")
        return moves

    def _names(self, state: State) -> dict[str, State]:
        names = self.network.names[state.initial]
        shown = range(state.leaf * self.per_page, min(len(names), (state.leaf + 1) * self.per_page))
        moves = {f"name-{n}": replace(state, page="stops", name=names[n]) for n in shown}
        return moves | self._pages(state, len(names))

    def _board(self, state: State) -> dict[str, State]:
        routes = self.network.stop[state.stop].routes
        shown = routes[state.leaf * self.per_page : (state.leaf + 1) * self.per_page]
        moves = {f"bus-{route}": replace(state, page="bus", route=route) for route in shown}
        moves |= self._pages(state, len(routes))
        if self.content.form == "board":
            back = State("pole", stop=state.stop, tick=state.tick)
            return moves | {"near": replace(state, page="near"), "back": back}
        # Where a long list of names was left is not kept: every page more to remember doubles the states.
        back = replace(state, page="stops", stop="", leaf=0)
        return moves | {"refresh": _later(state), "near": replace(state, page="near"), "back": back}

    def _bus(self, state: State) -> dict[str, State]:
        moves = {"take": replace(state, page="check")}
        for question in ON_BUS:
            moves[f"ask-{question}"] = replace(state, page="question", question=question)
        moves["info"] = replace(state, page="info")
        return moves | {"back": replace(state, page="board", route="")}

    def _pages(self, state: State, rows: int) -> dict[str, State]:
        moves = {}
        if state.leaf > 0:
            moves["previous"] = replace(state, leaf=state.leaf - 1)
        if state.leaf + 1 < self.leaves(rows):
            moves["next"] = replace(state, leaf=state.leaf + 1)
        return moves


def _later(state: State) -> State:
    return replace(state, tick=min(LAST_TICK, state.tick + 1))


def _answer(state: State) -> Answer:
    return Answer(state.stop, state.route, state.question, state.value, state.tick)
