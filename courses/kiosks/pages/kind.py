"""The kind `pages`: how its files become content, goals and machines."""

from __future__ import annotations

from courses.kiosk import Situation
from courses.kiosks.pages import files, shaping
from courses.kiosks.pages.asks.cash import Cash
from courses.kiosks.pages.asks.picks import Several
from courses.kiosks.pages.content import Content, Goal
from courses.kiosks.pages.generate import generate
from courses.kiosks.pages.goal import goal
from courses.kiosks.pages.machine import PagesKiosk
from courses.kiosks.pages.state import BAR
from courses.kiosks.pages.words import key_words, say
from courses.mission import Mission
from courses.mistakes import Faults
from courses.pack import Pack
from language import Phrase

_FIXED = {"back", "home", "ok", "list:back", "list:next"}


class Pages:
    """Machines whose screens are declared in data."""

    name = "pages"
    PackFile = files.PackFile
    GoalFile = files.GoalFile

    def content(self, file: files.PackFile, faults: Faults) -> Content:
        """The machine."""
        return shaping.content(file, faults)

    def goal(self, file: files.GoalFile, content: Content, faults: Faults) -> Goal:
        """What is wanted."""
        return goal(file, content, faults)

    def kiosk(self, content: Content, situation: Situation) -> PagesKiosk:
        """The machine in a situation."""
        return PagesKiosk(content, situation)

    def items(self, content: Content) -> tuple[str, ...]:
        """Options that may be sold out."""
        return tuple(option.id for field in content.fields for option in field.options if field.kind == "choice")

    def surprises(self, content: Content) -> tuple[str, ...]:
        """What may happen."""
        return content.surprises

    def label(self, content: Content, control: str) -> Phrase | None:
        """The words on a control, for the console; None where they depend on more than its id."""
        if control in _FIXED:
            return say(control.replace(":", "-"))
        if control in ("erase", "clear", "shift", "space"):
            return key_words(control)
        part, _, rest = control.partition(":")
        if part == "key":
            return key_words(control)
        if part == "bar" and rest in BAR:
            return say(f"bar-{rest}")
        if control == "bar:language":
            return say("language")
        if control == "next":
            return say("next")
        for page in content.pages:
            for button in page.buttons:
                if button.id == control:
                    return button.label
            for ask in page.asks:
                if isinstance(ask, Several) and control == f"all:{ask.name}":
                    return ask.all
                if isinstance(ask, Cash) and part == ask.name:
                    return say("amount", won=int(rest)) if rest.isdigit() else None
        n = content.field(part)
        if n is not None and rest in ("more", "less") and content.fields[n].kind == "number":
            return say(f"{rest}-of", label=content.fields[n].label)
        option = None if n is None else content.fields[n].option(rest)
        return None if option is None else option.label

    def generate(self, pack: Pack, seed: int, difficulty: int) -> Mission:
        """A mission drawn from the seed."""
        return generate(pack, seed, difficulty)


KIND = Pages()
