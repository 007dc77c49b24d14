"""The machine of pages: the contract's functions over one content in one situation."""

from __future__ import annotations

from collections.abc import Hashable

from courses.kiosk import UNREACHABLE, Ended, Screen, Situation, Timer, Wrong
from courses.kiosks.pages import screens, wrongs
from courses.kiosks.pages.asks.ask import Ask
from courses.kiosks.pages.content import Content, Goal
from courses.kiosks.pages.distance import Distance
from courses.kiosks.pages.flow import Flow
from courses.kiosks.pages.state import BAR, LANGUAGE, State

WAIT, TIMEOUT = "wait", "timeout"
IDLE_SECONDS = 60.0
IDLE = "idle"
"""The surprise that lets a machine give up on a person."""


class PagesKiosk:
    """One machine. What it remembers only saves work."""

    def __init__(self, content: Content, situation: Situation) -> None:
        self.content = content
        self.flow = Flow(content, situation)
        self.situation = situation
        self._ways: dict[Goal, Distance] = {}
        self._last: tuple[State, tuple[str, ...]] | None = None
        self._asked: dict[str, Ask] = {}
        """What asks for each control of the last state."""

    def start(self) -> State:
        """The first page."""
        return State((0,), self.content.start)

    def screen(self, state: State) -> Screen:
        """What stands on the glass, and beside it."""
        return screens.screen(self.flow, state, self.timer(state))

    def touches(self, state: State) -> tuple[str, ...]:
        """Ids of the controls that act, those that lead on first."""
        if self._last is None or self._last[0] != state:
            self._last = (state, self._touches(state))
        return self._last[1]

    def _touches(self, state: State) -> tuple[str, ...]:
        flow, page = self.flow, self.flow.page(state)
        if page.end:
            self._asked = {}
            return ()
        self._asked = {id: ask for ask in page.asks for id in ask.ids(flow, state)}
        ids = list(self._asked)
        if page.next and flow.ready(state):
            ids.insert(0, "next")
        ids += [button.id for button, acts in flow.buttons(state) if acts]
        if flow.can_back(state):
            ids.append("back")
        if flow.can_home(state):
            ids.append("home")
        if self.content.bar:
            ids += [f"bar:{name}" for name in BAR]
        if self.content.language and state.trail == (0,):
            ids.append("bar:language")
        return tuple(ids)

    def timer(self, state: State) -> Timer | None:
        """The machine at work; or giving up, where the situation asks for that."""
        page = self.flow.page(state)
        if page.pause:
            return Timer(page.pause.seconds, WAIT, "busy")
        if IDLE in self.situation.surprises and len(state.trail) > 1 and not state.passed and not page.end:
            return Timer(IDLE_SECONDS, TIMEOUT, "idle")
        return None

    def touch(self, state: State, control: str) -> State:
        """The state after a touch."""
        acting = self.touches(state)
        if control in self._asked:
            return self._asked[control].touch(self.flow, state, control)
        if control not in acting:
            timer = self.timer(state)
            if timer is None or timer.control != control:
                return state
        flow, page = self.flow, self.flow.page(state)
        clean = state._replace(entry="", slips=0, at=0)
        match control:
            case "wait":
                return flow.press(clean, page.pause) if page.pause else state
            case "timeout" | "home":
                return flow.cut(clean, 1)
            case "back":
                return flow.back(clean)
            case "next":
                return flow.go(clean, page.go)
        if control.startswith("bar:"):
            name = control.removeprefix("bar:")
            return state._replace(bar=state.bar ^ 1 << (LANGUAGE if name == "language" else BAR.index(name)))
        button = next(button for button, _ in flow.buttons(state) if button.id == control)
        return flow.press(clean, button)

    def outcome(self, state: State) -> Hashable:
        """What the machine was told."""
        return state.values, state.bar

    def ended(self, state: State, goal: Goal) -> Ended | None:
        """The end, right or wrong; and wrong from where nothing leads back to what is right."""
        if self.flow.page(state).end:
            return "done" if self.distance(state, goal) == 0 else "spoiled"
        if state.passed and self.distance(state, goal) >= UNREACHABLE:
            return "spoiled"
        return None

    def distance(self, state: State, goal: Goal) -> int:
        """Touches still needed."""
        way = self._ways.get(goal)
        if way is None:
            way = self._ways[goal] = Distance(self.content, self.situation, goal)
        return way.touches(state)

    def led(self, state: State, goal: Goal) -> str | None:
        """The touch of the way that the distance has found, where it remembers one."""
        way = self._ways.get(goal)
        if way is None:
            return None
        return way.led(state, ((id, self.touch(state, id)) for id in self.touches(state)))

    def wrong(self, state: State, goal: Goal) -> tuple[Wrong, ...]:
        """How what the machine was told differs from the goal."""
        return wrongs.wrong(self.flow, state, goal)
