"""The settings of a centre and of its programme: one model, one load, every value with a default.

A value that cannot be used is named and left at its default: a typing mistake in a settings file must not keep a
centre from practising.
"""

from __future__ import annotations

import logging
import tomllib
from pathlib import Path
from typing import Annotated, Literal

import pydantic
from pydantic import Field
from pydantic_core import ErrorDetails

from courses import places
from courses.mistakes import Mistake, nearest, shortened
from courses.pressures import Pressure
from language import phrase

log = logging.getLogger(__name__)

Share = Annotated[float, Field(ge=0, le=1)]


class _Part(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(frozen=True, extra="forbid")


class Speech(_Part):
    """The voice. `rate` is the voice's own words a minute (140 is about 4 Korean syllables a second)."""

    rate: Annotated[int, Field(ge=60, le=400)] = 140
    slow_rate: Annotated[int, Field(ge=60, le=400)] = 105
    volume: Share = 0.8
    engine: Annotated[str, Field(pattern=r"^(|pyttsx3|espeak-ng|.*\{wav\}.*)$")] = ""
    """Empty: the best that is there. Else pyttsx3, espeak-ng, or a command with {wav} in it (docs/speech.md)."""
    voice_ko: str = ""
    """Name of the Korean voice, or a part of it; empty: the engine's best."""
    voice_en: str = ""
    """Name of the English voice."""


class Practice(_Part):
    """When help comes, and how time limits are kept. Seconds and counts."""

    hint_after: Annotated[int, Field(ge=1)] = 2
    """Wrong touches in a row after which a hint is spoken; after as many again it is shown."""
    call_after: Annotated[int, Field(ge=1)] = 4
    """Wrong touches in one step after which the instructor is called."""
    pause: Annotated[float, Field(gt=0)] = 15.0
    """Seconds of silence that count as a long pause."""
    warn: Annotated[float, Field(ge=0)] = 20.0
    """Seconds before a time limit ends at which the person is warned."""
    extensions: Annotated[int, Field(ge=10)] = 10
    """How often one time limit can be extended by a touch."""


class Mastery(_Part):
    """The programme's rules of learning; see `courses.mastery`."""

    runs: Annotated[int, Field(ge=1)] = 2
    """Unaided, right runs at Alone or above until a mission is mastered."""
    days: Annotated[int, Field(ge=1)] = 2
    """Different days on which they must fall."""
    skins: Annotated[int, Field(ge=1)] = 2
    """Different skins in which they must be done."""
    review: tuple[int, ...] = (1, 7, 30)
    """Days after mastery on which a review is due."""
    failures: Annotated[int, Field(ge=1)] = 2
    """Failures in a row after which guidance goes one level down."""
    in_a_row: Annotated[int, Field(ge=1)] = 3
    """Missions of one kind in a row, at most."""
    sessions: Annotated[int, Field(ge=1)] = 24
    """Sessions of one course, at most."""


class Understanding(_Part):
    """When the console says that somebody struggles, or that a step is hard; see `courses.understanding`."""

    last_runs: Annotated[int, Field(ge=1)] = 5
    """Latest runs of a learner that are looked at."""
    calls: Annotated[int, Field(ge=1)] = 2
    """Of these, runs in which the instructor was called, from which somebody needs looking after."""
    same_place: Annotated[int, Field(ge=1)] = 3
    """Of these, runs with trouble at one and the same of the twelve places."""
    many_runs: Annotated[int, Field(ge=1)] = 8
    """Runs on one machine without mastery."""
    step_runs: Annotated[int, Field(ge=1)] = 5
    """Attempts that came to a step before it is counted among the hard ones."""


class Real(_Part):
    """The real level, where the instructor has set nothing else for a class or a learner; see `courses.pressures`."""

    pressures: tuple[Pressure, ...] = ("unseen", "sold_out", "offers", "misread", "behind")
    """What it puts on."""
    loudness: Share = 0.3
    """Of people behind and of the shop."""
    allowed: bool = False
    """Whether anybody may choose it; else it opens with mastery."""


def _secret(value: object) -> object:
    """A value that may be a secret is never refused, for what is refused is shown."""
    return value if isinstance(value, (str, pydantic.SecretStr)) else ""


class Buses(_Part):
    """The operator's own line to Seoul's live arrivals; without a key the boards run by their timetables."""

    key: Annotated[pydantic.SecretStr, pydantic.BeforeValidator(_secret)] = pydantic.SecretStr("")
    """Never shown, never logged; what is no text counts as none."""
    address: Annotated[str, Field(pattern=r"^https?://")] = "http://ws.bus.go.kr/api/rest/stationinfo/getStationByUid"
    timeout: Annotated[float, Field(gt=0, le=30)] = 5.0
    """Seconds until the board goes on from the timetable."""
    quota: Annotated[int, Field(ge=0)] = 1_000
    """Questions a day that the key may ask."""


class Console(_Part):
    """The instructor's console."""

    lock_minutes: Annotated[int, Field(ge=0, le=240)] = 10
    """Minutes without a key after which the console locks itself; 0: never."""


class Settings(_Part):
    """Everything a centre may set, in `settings.toml` in its home folder."""

    language: Literal["ko", "en"] = "ko"
    centre: str = ""
    """The centre's name as its papers show it; empty until set."""
    kiosk: str = "kiosk-1"
    """This machine's name on the console."""
    locked_down: bool = False
    """The kiosk fills the glass and cannot be left by a learner."""
    dpi: Annotated[float, Field(gt=20, lt=1000)] = 102.0
    """Pixels per inch of the glass; the calibration screen measures it."""
    repeat_guard: Annotated[float, Field(ge=0, le=5)] = 0.5
    """Seconds within which a second press of the same control is ignored."""
    goal_year: Annotated[int, Field(gt=0)] = 200_000
    """Persons to be trained in a year."""
    goal_total: Annotated[int, Field(gt=0)] = 1_000_000
    """Persons to be trained in all."""
    trained: Literal["registered", "started", "completed", "certified", "mastered", "proved"] = "completed"
    """What counts toward the goals: a person once a year and once in all. Completed: by the rule of the course."""
    completion_share: Share = 0.8
    """Share of the meetings that must be attended for a certificate of completion."""
    confidence: bool = True
    """Whether learners of a class are asked before it and after it how sure they feel."""
    speech: Speech = Speech()
    practice: Practice = Practice()
    mastery: Mastery = Mastery()
    understanding: Understanding = Understanding()
    real: Real = Real()
    buses: Buses = Buses()
    console: Console = Console()


def load(file: Path | None = None) -> Settings:
    """The centre's settings; what could not be used is logged and stands at its default."""
    settings, mistakes = read(file or places.settings_file())
    for mistake in mistakes:
        log.warning("%s:%d: %s (%s)", mistake.file, mistake.line, mistake.words.ko, mistake.found)
    return settings


def read(file: Path) -> tuple[Settings, tuple[Mistake, ...]]:
    """Settings and what was wrong with them. A file that is not there is no mistake."""
    try:
        values = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings(), ()
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        words = phrase("courses-settings-unreadable")
        return Settings(), (Mistake(file.name, 0, 0, words, found=str(error)),)
    mistakes: list[Mistake] = []
    while True:
        try:
            return Settings.model_validate(values), tuple(mistakes)
        except pydantic.ValidationError as error:
            for fault in error.errors(include_url=False):
                loc = [part for part in fault["loc"] if isinstance(part, str)]
                mistakes.append(_mistake(file, loc, fault))
                _drop(values, loc)


def _mistake(file: Path, loc: list[str], fault: ErrorDetails) -> Mistake:
    name = ".".join(loc)
    if fault["type"] == "extra_forbidden":
        known = sorted(_names(loc[:-1]))
        words = phrase("courses-settings-unknown", name=name)
        return Mistake(file.name, 0, 0, words, name, shortened(known), nearest(loc[-1], known), tuple(loc))
    words = phrase("courses-settings-unusable", name=name)
    found = "" if loc == ["buses"] else repr(fault["input"])  # a key may stand there
    return Mistake(file.name, 0, 0, words, found, fault["msg"], path=tuple(loc))


def _names(loc: list[str]) -> set[str]:
    model: type[pydantic.BaseModel] = Settings
    for name in loc:
        inner = model.model_fields[name].annotation
        if isinstance(inner, type) and issubclass(inner, pydantic.BaseModel):
            model = inner
    return set(model.model_fields)


def _drop(values: dict[str, object], loc: list[str]) -> None:
    """Take one value out, so that its default stands."""
    inside: object = values
    for name in loc[:-1]:
        inside = inside.get(name) if isinstance(inside, dict) else None
    if isinstance(inside, dict):
        inside.pop(loc[-1], None)
