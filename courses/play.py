"""Practise any mission in a plain terminal: numbered controls, and the voices as lines of text."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from courses import practice
from courses.kiosk import Area, Control, Kiosk, Screen
from courses.mission import Mission
from courses.practice import Action, Event, Level, Practice, Result
from language import Language, Phrase, message, phrase

WIDTH = 64
_COMMANDS: dict[str, Callable[[], Action]] = {
    "?": practice.Ask,
    "!": practice.CallTeacher,
    "+": practice.MoreTime,
    "=": practice.Replay,
    "": practice.Tick,
    "q": practice.Stop,
}


class Clock:
    """Milliseconds since the start. A patient clock really waits; an impatient one only turns its hands."""

    def __init__(self, patient: bool) -> None:
        self._began = time.monotonic()
        self._ahead = 0
        self._patient = patient

    def now(self) -> int:
        """The moment."""
        return round((time.monotonic() - self._began) * 1000) + self._ahead

    def wait_until(self, moment: int) -> None:
        """Let time pass."""
        left = moment - self.now()
        if left > 0 and self._patient:
            time.sleep(left / 1000)
        elif left > 0:
            self._ahead += left


class Terminal:
    """One attempt, from the mission's words to its result. `ask` reads a line, `tell` writes one."""

    def __init__(
        self, language: Language, ask: Callable[[str], str], tell: Callable[[str], None], clock: Clock
    ) -> None:
        self.language = language
        self._ask = ask
        self._tell = tell
        self._clock = clock

    def play(self, kiosk: Kiosk[object], mission: Mission, level: Level) -> Result:
        """Let a person do the mission. Raises EOFError when the lines end before the mission does."""
        self._tell(self._say("mission", mission.words))
        attempt, events = practice.begin(kiosk, mission, level, self._clock.now())
        self._show(attempt, events)
        while attempt.result is None:
            if attempt.waiting and attempt.limit is not None:
                self._clock.wait_until(attempt.limit)
                action: Action = practice.Tick()
            else:
                action = self._choose(attempt)
            attempt, events = practice.advance(attempt, action, self._clock.now())
            self._show(attempt, events)
        self._end(attempt.result)
        return attempt.result

    def _choose(self, attempt: Practice) -> Action:
        controls = attempt.screen.controls()
        while True:
            line = self._ask("> ").strip()
            if line in _COMMANDS:
                return _COMMANDS[line]()
            if line.isdecimal() and 1 <= int(line) <= len(controls):
                return practice.Touch(controls[int(line) - 1].id)
            self._tell(message(self.language, "courses-play-commands", most=len(controls)))

    def _show(self, attempt: Practice, events: tuple[Event, ...]) -> None:
        if any(isinstance(event, (practice.Draw, practice.Point)) for event in events) and attempt.result is None:
            for line in lines(attempt.screen, self.language, attempt.pointed):
                self._tell(line)
        for event in events:
            match event:
                case practice.Say(said, voice):
                    self._tell(self._say(voice, said))
                case practice.Call():
                    self._tell("    ** " + message(self.language, "courses-play-called"))
                case _:
                    pass  # the rest is for the glass and the record

    def _say(self, voice: str, said: Phrase) -> str:
        return f"{message(self.language, f'courses-play-{voice}')} {said.seen(self.language)}"

    def _end(self, result: Result) -> None:
        self._tell("─" * WIDTH)
        self._tell(message(self.language, f"courses-play-{result.ended}"))
        for wrong in result.wrong:
            self._tell("  - " + wrong.words.seen(self.language))
        told = phrase(
            "courses-play-result", touches=result.touches, fewest=result.fewest, seconds=round(result.seconds)
        )
        self._tell(told.seen(self.language))
        self._tell(result.watch.seen(self.language))


def lines(screen: Screen, language: Language, pointed: str | None) -> Iterator[str]:
    """A screen as text: what can be touched is numbered, the next touch is marked where it is shown."""
    yield ""
    yield f"── {screen.title.seen(language)} ".ljust(WIDTH, "─")
    number = 0
    for area in screen.areas:
        if area.title:
            yield f"[{area.title.seen(language)}]"
        for text in area.text:
            yield f"    {text.seen(language)}"
        for control in area.controls:
            number += 1
            yield _line(control, number, language, pointed)
        for row, first in zip(area.rows, _numbers(area, number), strict=True):
            yield "    " + "  ".join(cell.seen(language) for cell in row.cells if cell)
            for at, control in enumerate(row.controls):
                yield _line(control, first + at, language, pointed)
        number += sum(len(row.controls) for row in area.rows)
    if screen.total is not None:
        yield message(language, "courses-play-total", won=screen.total)


def _numbers(area: Area, before: int) -> Iterator[int]:
    """The number of each row's first control."""
    for row in area.rows:
        yield before + 1
        before += len(row.controls)


def _line(control: Control, number: int, language: Language, pointed: str | None) -> str:
    mark = ">>" if control.id == pointed else "  "
    parts = [f"{mark}{number:>3}. {'● ' if control.selected else ''}{control.label.seen(language)}"]
    if control.price is not None:
        parts.append(phrase("courses-play-price", won=control.price).seen(language))
    if control.note:
        parts.append(control.note.seen(language))
    if not control.enabled:
        parts.append(message(language, "courses-play-off"))
    return "  ".join(parts)
