"""A person's voice in place of the synthetic one: numbers for sentences, and sentences joined from recorded parts.

A sentence's number follows from its words alone, so a centre's recordings stay valid while other sentences change.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from language.numbers import counting, sino
from language.phrase import LANGUAGES, Language, Phrase

_DIGITS = 10
"""Of a sentence's number: with fewer two of some thousand sentences would soon share one."""
_SENTENCE = re.compile(r"(?<=[.!?…])(?<!\bNo\.)(?<!\bMr\.)(?<!\bMs\.)(?<!\bDr\.)\s+|\n+")
"""Between sentences; "No. 12" and a doctor's name are none."""
_LARGEST_PART = 10_000


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the script: read `text` aloud and save it as `<number>.wav`."""

    number: str
    language: Language
    text: str


def sentences(text: str) -> tuple[str, ...]:
    """What is spoken without a break, in order: the unit of recording, of the cache, and of the pauses between."""
    return tuple(part.strip() for part in _SENTENCE.split(text) if re.search(r"\w", part))


def _bare(text: str) -> str:
    return re.sub(r"[^\w]+", " ", text).strip().casefold()


def number(text: str) -> str:
    """The ten digits under which a sentence is recorded. Punctuation and spacing at the ends make no difference."""
    digest = hashlib.sha256(_bare(text).encode()).digest()
    return f"{int.from_bytes(digest[:8], 'big') % 10**_DIGITS:0{_DIGITS}}"


def number_parts() -> tuple[str, ...]:
    """The Korean words from which every number up to a hundred million, and every count, can be joined."""
    small = {sino(n) for n in range(100)} | {counting(n) for n in range(1, 100)}
    hundreds = {sino(n) for n in range(100, 1000, 100)} | {sino(n) for n in range(1000, _LARGEST_PART, 1000)}
    return (*sorted(small | hundreds), "만", "억", "원", "번", "분", "시", "잔", "개")


def script(phrases: Iterable[Phrase]) -> tuple[Line, ...]:
    """What to record for these phrases, each sentence once, in order; Korean first.

    Raises ValueError when two different sentences would share a number.
    """
    wanted = tuple(phrases)
    taken: dict[str, Line] = {}
    for language in LANGUAGES:
        for phrase in wanted:
            for text in sentences(phrase.heard(language)):
                line = Line(number(text), language, text)
                other = taken.setdefault(line.number, line)
                if _bare(other.text) != _bare(text):
                    raise ValueError(f"{line.number} stands for both {other.text!r} and {text!r}")
    return tuple(taken.values())


def joined(text: str, recorded: Callable[[str], bool]) -> tuple[str, ...] | None:
    """`text` as a row of recorded parts, the longest first; None when some word was never recorded."""
    words = _bare(text).split(" ")
    parts: list[str] = []
    start = 0
    while start < len(words):
        end = next((end for end in range(len(words), start, -1) if recorded(" ".join(words[start:end]))), None)
        if end is not None:
            parts.append(" ".join(words[start:end]))
            start = end
            continue
        inside = _inside(words[start], recorded)
        if inside is None:
            return None
        parts += inside
        start += 1
    return tuple(parts) or None


def _inside(word: str, recorded: Callable[[str], bool]) -> list[str] | None:
    """A number word such as 삼천오백 as its recorded parts; None when they do not cover it."""
    parts: list[str] = []
    while word:
        size = next((size for size in range(len(word), 0, -1) if word[:size] in _PARTS and recorded(word[:size])), 0)
        if not size:
            return None
        parts.append(word[:size])
        word = word[size:]
    return parts


_PARTS = frozenset(number_parts())
