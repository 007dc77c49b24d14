"""The functions that messages may call, bound to one language and to the eye or the ear.

A value travels through a message with both its forms, since a particle follows the sound even where only the eye reads.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from fluent.runtime.types import FluentInt, FluentNone, FluentType

from language import particles, values
from language.phrase import Language, Phrase
from language.speakable import speakable, speakable_en

Argument = str | int | float | Phrase | datetime.date | datetime.time


class WrongArgument(ValueError):
    """A message's function was called with something it cannot render."""


@dataclass(frozen=True, slots=True)
class Form:
    """Which of a phrase's four forms a bundle makes."""

    language: Language
    ear: bool

    def of(self, phrase: Phrase) -> Words:
        """The phrase as a value of a message in this form."""
        if self.language == "ko":
            return Words(phrase.ko, phrase.ko_heard or speakable(phrase.ko), self.ear)
        return Words(phrase.en, phrase.en_heard or speakable_en(phrase.en), self.ear)


class Words(FluentType):
    """A text with its two forms; it renders as the one its bundle is for."""

    def __init__(self, seen: str, heard: str, ear: bool) -> None:
        self.seen, self.heard, self.ear = seen, heard, ear

    def __eq__(self, other: object) -> bool:
        """Equal to a variant's key of the same text, so that messages can choose by a text."""
        if isinstance(other, str):
            return self.seen == other
        return isinstance(other, Words) and (self.seen, self.heard) == (other.seen, other.heard)

    def __hash__(self) -> int:
        return hash(self.seen)

    def format(self, locale: object) -> str:  # noqa: ARG002  # fluent.runtime gives it
        """The text for the eye or for the ear. The locale was settled when the bundle was made."""
        return self.heard if self.ear else self.seen


class Number(FluentInt):
    """An integer that chooses plural forms, and renders as `values.number`."""

    form: Form

    def format(self, locale: object) -> str:
        """Grouped digits, or the Sino-Korean reading."""
        return self.form.of(values.number(int(self))).format(locale)


class Moment(FluentType):
    """A date or a time of day on its way to DATE or CLOCK."""

    def __init__(self, form: Form, value: datetime.date | datetime.time) -> None:
        self.form, self.value = form, value

    def format(self, locale: object) -> str:
        """In full, where a message does not say how."""
        if isinstance(self.value, datetime.time):
            return self.form.of(values.clock(self.value)).format(locale)
        return self.form.of(values.date(self.value)).format(locale)


def wrap(form: Form, value: Argument) -> Any:
    """An argument as messages of this form understand it."""
    if isinstance(value, Phrase):
        return form.of(value)
    if isinstance(value, str):
        return form.of(Phrase(value, value))
    if isinstance(value, int):
        number = Number(value)
        number.form = form
        return number
    if isinstance(value, (datetime.date, datetime.time)):
        return Moment(form, value)
    return value


def _words(form: Form, value: Any) -> Words:
    if isinstance(value, Words):
        return value
    if isinstance(value, FluentNone):
        raise WrongArgument(f"no value for {value.name}")
    if isinstance(value, int):
        return form.of(values.number(value))
    if isinstance(value, str):
        return form.of(Phrase(value, value))
    raise WrongArgument(f"not words: {value!r}")


def _integer(value: Any) -> int:
    if isinstance(value, int):
        return int(value)
    if isinstance(value, Words):
        return int(value.seen)
    raise WrongArgument(f"not a whole number: {value!r}")


def _text(value: Any) -> str:
    if isinstance(value, Words):
        return value.seen
    if isinstance(value, (int, str)):
        return str(value)
    raise WrongArgument(f"not a text: {value!r}")


def _josa(form: Form, word: Any, pair: Any) -> Words:
    words = _words(form, word)
    ending = _particle(form, word, pair).seen
    return Words(words.seen + ending, words.heard + ending, form.ear)


def _particle(form: Form, word: Any, pair: Any) -> Words:
    ending = particles.particle(_words(form, word).heard, _text(pair)) if form.language == "ko" else ""
    return Words(ending, ending, form.ear)


def _count(form: Form, n: Any, counter: Any = "") -> Words:
    return form.of(values.count(_integer(n), _text(counter)))


def _sino(form: Form, n: Any, counter: Any = "") -> Words:
    return form.of(values.sino(_integer(n), _text(counter)))


def _percent(form: Form, n: Any) -> Words:
    return form.of(values.percent(float(n) if isinstance(n, float) else _integer(n)))


def _clock(form: Form, moment: Any) -> Words:
    if isinstance(moment, Moment) and isinstance(moment.value, (datetime.time, datetime.datetime)):
        at = moment.value
        return form.of(values.clock(datetime.time(at.hour, at.minute)))
    return form.of(values.clock(_integer(moment)))


def _date(form: Form, day: Any, style: Any = "full") -> Words:
    if isinstance(day, Moment) and isinstance(day.value, datetime.date):
        return form.of(values.date(day.value, _text(style)))
    raise WrongArgument(f"not a date: {day!r}")


def _of_integer(make: Callable[[int], Phrase]) -> Callable[..., Words]:
    return lambda form, n: form.of(make(_integer(n)))


def _of_text(make: Callable[[str], Phrase]) -> Callable[..., Words]:
    return lambda form, text: form.of(make(_text(text)))


FUNCTIONS: Mapping[str, Callable[..., Words]] = {
    "JOSA": _josa,
    "PARTICLE": _particle,
    "COUNT": _count,
    "SINO": _sino,
    "NUMBER": _of_integer(values.number),
    "AMOUNT": _of_integer(values.amount),
    "MINUTES": _of_integer(values.minutes),
    "PERCENT": _percent,
    "ORDINAL": _of_integer(values.ordinal),
    "ORDER_NUMBER": _of_integer(values.order_number),
    "DURATION": _of_integer(values.duration),
    "ROUTE": _of_text(values.route),
    "DIGITS": _of_text(values.digits),
    "CLOCK": _clock,
    "DATE": _date,
}
"""What a message may call. JOSA gives word and particle, PARTICLE the particle alone (after a quoted word)."""


def bound(form: Form) -> dict[str, Callable[[Any], FluentType]]:
    """The functions for a bundle of this form."""
    return {name: partial(function, form) for name, function in FUNCTIONS.items()}
