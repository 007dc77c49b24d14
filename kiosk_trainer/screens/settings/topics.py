"""What a person can choose about the kiosk: topics with a few options each, every one in a word or two."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from courses.comfort import THEMES, Comfort
from language import LANGUAGES, Phrase, phrase

ASK = "ask"
"""Not a topic: the questions of the first time, once more."""
SHOW = "show"
"""Not a topic: a demonstration, for the instructor, where nobody has said yet who they are."""
LEARN = "learn"
"""Not a topic either: the lessons."""


@dataclass(frozen=True, slots=True)
class Option:
    """One way; `changes` are fields of `Comfort`. `sample` names a theme that the option shows by itself."""

    topic: str
    id: str
    changes: Mapping[str, Any]
    sample: str = ""

    @property
    def words(self) -> Phrase:
        """What stands on its button."""
        return phrase(f"fit-{self.topic}-{self.id}")

    @property
    def said(self) -> Phrase:
        """What the kiosk says once it is so."""
        return phrase(f"fit-{self.topic}-{self.id}-said")

    def chosen(self, comfort: Comfort) -> bool:
        """Whether it is so now."""
        return self.on(comfort) == comfort

    def on(self, comfort: Comfort) -> Comfort:
        """The settings with this option."""
        return replace(comfort, **self.changes)


@dataclass(frozen=True, slots=True)
class Topic:
    """One thing that can be chosen."""

    id: str
    picture: str
    options: tuple[Option, ...]

    @property
    def words(self) -> Phrase:
        """Its name."""
        return phrase(f"fit-{self.id}")

    @property
    def question(self) -> Phrase:
        """What is asked when its options stand on the glass."""
        return phrase(f"fit-{self.id}-ask")

    def now(self, comfort: Comfort) -> Option | None:
        """The option that counts now; None when the settings say something between two options."""
        return next((option for option in self.options if option.chosen(comfort)), None)


def _topic(id: str, picture: str, field: str, *options: tuple[str, Any]) -> Topic:
    return Topic(id, picture, tuple(Option(id, name, {field: value}) for name, value in options))


def topics(rate: int, upright: bool) -> tuple[Topic, ...]:
    """All topics, those that most people need first. `rate` is the centre's usual rate of speech in words a minute;
    only a glass that stands upright can put everything low."""
    look = (
        _topic("size", "icon:large-text", "zoom", ("usual", 1.0), ("larger", 1.25), ("large", 1.5), ("largest", 2.0)),
        Topic("colours", "icon:contrast", tuple(Option("colours", t, {"theme": t}, sample=t) for t in THEMES)),
    )
    low = (_topic("low", "icon:low-screen", "low", ("no", False), ("yes", True)),) if upright else ()
    sound = (
        _topic("speech", "icon:speaker", "quiet", ("yes", False), ("no", True)),
        _topic(
            "speed",
            "icon:slower",
            "rate",
            ("slowest", round(rate * 0.7)),
            ("slower", round(rate * 0.85)),
            ("usual", None),
            ("faster", round(rate * 1.2)),
        ),
        _topic("volume", "icon:voice", "volume", ("softer", 0.4), ("usual", None), ("louder", 1.0)),
        _topic("pause", "icon:clock", "pause", ("usual", Comfort().pause), ("longer", 1.0), ("longest", 2.0)),
    )
    hands = (
        _topic("repeat", "icon:hand", "repeat", ("usual", None), ("longer", 1.0), ("longest", 2.0)),
        _topic("slip", "icon:hand", "slip", ("usual", Comfort().slip), ("more", 10.0), ("most", 20.0)),
        _topic("hold", "icon:hand", "hold", ("no", 0.0), ("short", 0.5), ("long", 1.0)),
    )
    ways = (
        _topic("describe", "icon:voice", "describe", ("no", False), ("yes", True)),
        _topic("earphone", "icon:person", "earphone", ("no", False), ("yes", True)),
        _topic("signs", "icon:eye", "signs", ("no", False), ("yes", True)),
        _topic("scan", "icon:keyboard", "scan", ("no", 0.0), ("slow", 3.0), ("usual", 2.0), ("fast", 1.2)),
        Topic("language", "icon:language", tuple(Option("language", name, {"language": name}) for name in LANGUAGES)),
    )
    return (*look, *low, *sound, *hands, *ways)
