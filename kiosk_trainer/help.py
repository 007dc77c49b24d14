"""Help by one touch, from wherever somebody is: the instructor is called, and what became of it is shown and said."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, Protocol

from language import Phrase, phrase

State = Literal["", "called", "coming"]
"""Nobody was called; the call goes out; the instructor has seen it."""

COMING_SECONDS = 60.0
"""How long it stands that the instructor is on the way."""


class Call(Protocol):
    """One call for the instructor."""

    def answered(self) -> bool:
        """Whether it has been answered; says so once, and never waits."""
        ...


class Help:
    """One visit's calls. The words that it gives are to be said by whoever owns the voice."""

    def __init__(self, clock: Callable[[], int]) -> None:
        """`clock` gives milliseconds."""
        self._clock = clock
        self._call: Call | None = None
        self._came = 0
        self.state: State = ""
        self.listener: Callable[[State], None] = lambda _: None
        """Told whenever `state` changes."""

    def begin(self, call: Call) -> Phrase:
        """A call went out; what to say. A call that stands is not made again: it is said that somebody comes."""
        again = self.state == "called"
        self._call = call
        self._set("called")
        return phrase("courses-coach-called-already" if again else "courses-coach-called")

    def tick(self) -> Phrase | None:
        """Time went by; what to say, when the instructor has answered."""
        if self.state == "coming" and self._clock() - self._came >= COMING_SECONDS * 1000:
            self._set("")
        if self._call is None or not self._call.answered():
            return None
        self._call = None
        self._came = self._clock()
        self._set("coming")
        return phrase("kiosk_trainer-help-coming")

    def reset(self) -> None:
        """The person leaves; on the console the call stands until it is answered."""
        self._call = None
        self._set("")

    def _set(self, state: State) -> None:
        if state != self.state:
            self.state = state
            self.listener(state)
