"""Korean particles (josa) after whatever may stand before them.

After Hangul the last letter decides; after digits, Latin letters and signs the way they are read; after a closing
bracket what stands before the bracket; after a closing quotation mark what it encloses.
"""

from __future__ import annotations

import re
from functools import lru_cache

from language import hangul
from language.loan_words import SYMBOLS, UNITS, reading
from language.numbers import decimal, sino

_CLOSING = dict(zip(")]}〉》」』】）>", "([{〈《「『【（<", strict=True))
_SILENT = " \t\n'\"’”‘“`.,!?…·:;~-_/|*️"
_KNOWN = ("을/를", "은/는", "이/가", "과/와", "아/야", "이에요/예요", "이었/였")
_ALWAYS = frozenset(["의", "에", "도", "만", "에서", "에게", "부터", "까지", "보다", "처럼", "마다", "밖에"])
"""Particles that never change; a message may name them where it names pairs."""

_NUMBER = re.compile(r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$")
_LATIN = re.compile(r"[A-Za-z]+(?:-[A-Za-z]+)*$")
_AFTER_DIGIT = re.compile(r"\d\s?([A-Za-z]+)$")


@lru_cache(maxsize=4096)
def last_sound(word: str) -> str | None:
    """The final letter of the last syllable as `word` is read: "" after a vowel, None when nothing is readable."""
    text = word
    while text:
        last = text[-1]
        if last in _CLOSING:
            before, inside = _open(text)
            sound = last_sound(before) if before.strip(_SILENT) else None
            return sound if sound is not None else last_sound(inside)
        if hangul.is_syllable(last):
            return hangul.final(last)
        name = hangul.letter_name(last)
        if name is not None:
            return hangul.final(name[-1])
        if last in SYMBOLS and last != "*":
            return hangul.final(SYMBOLS[last][-1])
        number = _NUMBER.search(text)
        if number is not None:
            digits = number[0].replace(",", "")
            read = decimal(digits) if "." in digits else sino(int(digits))
            return hangul.final(read[-1])
        latin = _LATIN.search(text)
        if latin is not None:
            unit = _AFTER_DIGIT.search(text)
            read = UNITS.get(unit[1].lower(), "") if unit else ""
            return hangul.final((read or reading(latin[0]))[-1])
        text = text[:-1]
    return None


def _open(text: str) -> tuple[str, str]:
    """What stands before the bracket that closes at the end of `text`, and what stands inside it."""
    closing, opening = text[-1], _CLOSING[text[-1]]
    depth = 0
    for index in range(len(text) - 1, -1, -1):
        depth += (text[index] == closing) - (text[index] == opening)
        if depth == 0:
            return text[:index], text[index + 1 : -1]
    return "", text[:-1]


@lru_cache(maxsize=256)
def forms(pair: str) -> tuple[str, str]:
    """(after a consonant, after a vowel) of a pair written in either order: "을/를", "와/과", "으로/로", "이라고/라고".

    Any pair of the shapes 이~/~ and 으로~/로~ is known, and particles that never change (보다). Raises ValueError for
    anything else.
    """
    if pair in _ALWAYS:
        return pair, pair
    one, slash, other = pair.partition("/")
    if slash:
        for a, b in ((one, other), (other, one)):
            if f"{a}/{b}" in _KNOWN or (b and a == "이" + b) or (b.startswith("로") and a == "으" + b):
                return a, b
    raise ValueError(f"not a pair of particles: {pair!r}")


def is_pair(pair: str) -> bool:
    """Whether `pair` is a pair of particles, as 을/를."""
    try:
        forms(pair)
    except ValueError:
        return False
    return True


def particle(word: str, pair: str) -> str:
    """The particle of `pair` that fits after `word`; after something unreadable both, as forms print them: 을(를)."""
    after_consonant, after_vowel = forms(pair)
    sound = last_sound(word)
    if sound is None:
        return f"{after_consonant}({after_vowel})"
    if sound == "" or (sound == "ㄹ" and after_vowel.startswith("로")):
        return after_vowel
    return after_consonant


def josa(word: str, pair: str) -> str:
    """`word` with the fitting particle: josa("카드", "을/를") is 카드를, josa("서울", "으로/로") is 서울로."""
    return word + particle(word, pair)
