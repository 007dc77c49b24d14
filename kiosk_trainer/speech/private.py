"""What must not be heard by a queue of strangers: the practice card's numbers, as real ones would be.

They are invented, but the habit is not: a machine that speaks a telephone number aloud teaches to accept it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from courses.kiosk import PracticeCard
from language import Language, message, speakable
from language.particles import particle
from language.speakable import speakable_en

_LEAST = 4
"""Digits that tell something; fewer are a house number or a count."""

_ONE_BY_ONE: dict[Language, re.Pattern[str]] = {
    "ko": re.compile(
        r"(?<![가-힣\d])[공영일이삼사오육칠팔구](?:[, -]{0,2}[공영일이삼사오육칠팔구])+|\d(?:[, -]{0,2}\d)+"
    ),
    "en": re.compile(r"\d(?:[, -]{0,2}\d)+"),
}
"""Digits one by one, in words or as digits; particles may follow."""

_VALUES = {word: str(n) for n, word in enumerate("영일이삼사오육칠팔구")} | {"공": "0"}
_PAIRS = ("을/를", "은/는", "이/가", "과/와", "으로/로", "이에요/예요", "이고/고", "이며/며")
_PARTICLE = re.compile(r"(을|를|은|는|이|가|과|와|으로|로|이에요|예요|이고|고|이며|며)(?![가-힣])")


def withheld(text: str, language: Language, card: PracticeCard) -> str:
    """The heard form `text` with every number of `card` replaced by words that say where it can be read."""
    instead = message(language, "speech-on-the-card")
    values = tuple(digits(value) for value in _numbers(card))
    out = text
    for reading in _readings(card, language):
        out = _replaced(out, reading.finditer(out), instead, language)
    found = (m for m in _ONE_BY_ONE[language].finditer(out) if _tells(m[0], values))
    return _replaced(out, found, instead, language)


def _numbers(card: PracticeCard) -> tuple[str, ...]:
    return (card.telephone, card.birth, card.resident_number, card.pin)


@cache
def _readings(card: PracticeCard, language: Language) -> tuple[re.Pattern[str], ...]:
    """Whole readings that are not digit by digit: a date, a code read as a number; wherever the pauses are.

    The longest first.
    """
    year, _, rest = card.birth.partition("-")
    month, _, day = rest.partition("-")
    dates = [f"{year}년 {int(month)}월 {int(day)}일"] if year.isdigit() and month.isdigit() and day.isdigit() else []
    written = [*_numbers(card), *(digits(value) for value in _numbers(card)), digits(card.birth)[2:]]
    read = speakable if language == "ko" else speakable_en
    told = [read(value) for value in (*written, *dates)]
    long = sorted({one for one in told if len(one) >= _LEAST}, key=len, reverse=True)
    return tuple(re.compile("[, ]*".join(map(re.escape, re.sub("[, ]", "", one)))) for one in long)


def digits(text: str) -> str:
    """The digits of a number, without what stands between them."""
    return "".join(c for c in text if c.isdigit())


def _tells(found: str, values: Iterable[str]) -> bool:
    heard = digits("".join(_VALUES.get(c, c) for c in found))
    return len(heard) >= _LEAST and any(heard in value or value in heard for value in values if value)


def _replaced(text: str, found: Iterable[re.Match[str]], instead: str, language: Language) -> str:
    """`text` with what was found replaced; a Korean particle behind it becomes the one that fits the new word."""
    out, at = "", 0
    for match in found:
        out += text[at : match.start()] + instead
        at = match.end()
        behind = _PARTICLE.match(text, at) if language == "ko" else None
        if behind:
            out += particle(instead, next(pair for pair in _PAIRS if behind[0] in pair.split("/")))
            at = behind.end()
    return out + text[at:]
