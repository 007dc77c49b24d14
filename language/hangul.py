"""Hangul syllables taken apart and put together."""

from __future__ import annotations

FIRST = 0xAC00
LAST = 0xD7A3

INITIALS = tuple("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ")
VOWELS = tuple("ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ")
FINALS = ("", *"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")

_CONSONANT_NAMES = dict(
    zip(
        "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎㄲㄸㅃㅆㅉ",
        (
            *(
                "기역",
                "니은",
                "디귿",
                "리을",
                "미음",
                "비읍",
                "시옷",
                "이응",
                "지읒",
                "치읓",
                "키읔",
                "티읕",
                "피읖",
                "히읗",
            ),
            *("쌍기역", "쌍디귿", "쌍비읍", "쌍시옷", "쌍지읒"),
        ),
        strict=True,
    )
)


def is_syllable(char: str) -> bool:
    """Whether `char` is one of the 11,172 whole Hangul syllables."""
    return len(char) == 1 and FIRST <= ord(char) <= LAST


def parts(syllable: str) -> tuple[str, str, str]:
    """Initial, vowel and final ("" where there is none) of a whole syllable, as separate letters."""
    if not is_syllable(syllable):
        raise ValueError(f"not a Hangul syllable: {syllable!r}")
    index = ord(syllable) - FIRST
    return INITIALS[index // 588], VOWELS[index % 588 // 28], FINALS[index % 28]


def join(initial: str, vowel: str, final: str = "") -> str:
    """The syllable made of these letters; the inverse of `parts`."""
    index = (INITIALS.index(initial) * 21 + VOWELS.index(vowel)) * 28 + FINALS.index(final)
    return chr(FIRST + index)


def final(syllable: str) -> str:
    """The final letter of a whole syllable, "" where it ends in its vowel."""
    return parts(syllable)[2]


def letter_name(letter: str) -> str | None:
    """How a single Hangul letter is called (ㄱ 기역, ㅏ 아), None for anything else."""
    if letter in _CONSONANT_NAMES:
        return _CONSONANT_NAMES[letter]
    if letter in VOWELS:
        return join("ㅇ", letter)
    return None
