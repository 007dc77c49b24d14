"""The two-set Korean keyboard: keys typed one after the other become syllables.

A text being typed is the string of its keys, one Hangul letter (or another sign) a key; `compose` says what stands on
the glass for it, `keys` which keys write a text. Deleting takes the last key away, as real machines do while a
syllable is being written.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from language import hangul

ROWS = ("ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ", "ㅁㄴㅇㄹㅎㅗㅓㅏㅣ", "ㅋㅌㅊㅍㅠㅜㅡ")
"""The keys of the keyboard, row by row."""

SHIFTED = dict(zip("ㅂㅈㄷㄱㅅㅐㅔ", "ㅃㅉㄸㄲㅆㅒㅖ", strict=True))
"""What a key writes while the shift key is down, where it writes something else."""

UNSHIFTED = {upper: lower for lower, upper in SHIFTED.items()}

_VOWELS = dict(zip(("ㅗㅏ", "ㅗㅐ", "ㅗㅣ", "ㅜㅓ", "ㅜㅔ", "ㅜㅣ", "ㅡㅣ"), "ㅘㅙㅚㅝㅞㅟㅢ", strict=True))
_FINALS = dict(
    zip(
        ("ㄱㅅ", "ㄴㅈ", "ㄴㅎ", "ㄹㄱ", "ㄹㅁ", "ㄹㅂ", "ㄹㅅ", "ㄹㅌ", "ㄹㅍ", "ㄹㅎ", "ㅂㅅ"),
        "ㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄ",
        strict=True,
    )
)
_TWO_KEYS = {whole: pair for pair, whole in (*_VOWELS.items(), *_FINALS.items())}
_CONSONANTS = frozenset(hangul.INITIALS)
_SINGLE_VOWELS = frozenset("".join(ROWS)) - _CONSONANTS | {"ㅒ", "ㅖ"}


@dataclass(frozen=True, slots=True)
class _Syllable:
    """What is being written: letters that may still change."""

    initial: str = ""
    vowel: str = ""
    final: str = ""

    def text(self) -> str:
        """As it stands on the glass; a letter that has no syllable yet stands alone."""
        if self.initial and self.vowel:
            return hangul.join(self.initial, self.vowel, self.final)
        return self.initial + self.vowel


def compose(typed: str) -> str:
    """The text that the keys in `typed` write: ㄷㅏㄹㄱㄱㅗㄱㅣ is 닭고기."""
    done: list[str] = []
    now = _Syllable()
    for key in typed:
        if key in _CONSONANTS:
            finished, now = _consonant(now, key)
        elif key in _SINGLE_VOWELS:
            finished, now = _vowel(now, key)
        else:
            finished, now = now.text() + key, _Syllable()
        done.append(finished)
    return "".join(done) + now.text()


def _consonant(now: _Syllable, key: str) -> tuple[str, _Syllable]:
    if not (now.initial and now.vowel):
        return now.text(), _Syllable(initial=key)
    if not now.final:
        return ("", replace(now, final=key)) if key in hangul.FINALS else (now.text(), _Syllable(key))
    both = _FINALS.get(now.final + key)
    return ("", replace(now, final=both)) if both else (now.text(), _Syllable(key))


def _vowel(now: _Syllable, key: str) -> tuple[str, _Syllable]:
    if now.final:  # the last final letter begins the next syllable: 닭 + ㅣ = 달기
        stays, goes = _TWO_KEYS.get(now.final, now.final)[:-1], _TWO_KEYS.get(now.final, now.final)[-1]
        return replace(now, final=stays).text(), _Syllable(goes, key)
    if now.vowel:
        both = _VOWELS.get(now.vowel + key)
        return ("", replace(now, vowel=both)) if both else (now.text(), _Syllable(vowel=key))
    return "", replace(now, vowel=key)


@lru_cache(maxsize=4096)
def keys(text: str) -> str:
    """The keys that write `text`: the inverse of `compose` for whole syllables, digits, spaces and signs."""
    return "".join(_keys(char) for char in text)


def _keys(char: str) -> str:
    if not hangul.is_syllable(char):
        return _TWO_KEYS.get(char, char)
    return "".join(_TWO_KEYS.get(letter, letter) for letter in hangul.parts(char) if letter)


def touches(typed: str, shift: bool = False) -> int:
    """Touches that write the keys in `typed`, the shift key counted; `shift`: it is down already."""
    count = 0
    for key in typed:
        if key in UNSHIFTED:
            count += 1 if shift else 2
        else:
            count += 2 if shift and key in SHIFTED else 1
        shift = False
    return count
