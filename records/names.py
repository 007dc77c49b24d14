"""Names as they are searched: by syllables in the making, and by initial consonants."""

from __future__ import annotations

import unicodedata

_FIRST = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
# For each final consonant the initial one that it may be about to become; pairs (ㄳ, ㄵ ...) are left alone.
_FINAL_AS_FIRST = (
    "",
    "ㄱ",
    "ㄲ",
    "",
    "ㄴ",
    "",
    "",
    "ㄷ",
    "ㄹ",
    *[""] * 7,
    "ㅁ",
    "ㅂ",
    "",
    "ㅅ",
    "ㅆ",
    "ㅇ",
    *"ㅈㅊㅋㅌㅍㅎ",
)
_JOINED = str.maketrans(
    {"ㄳ": "ㄱㅅ", "ㄵ": "ㄴㅈ", "ㄶ": "ㄴㅎ", "ㄺ": "ㄹㄱ", "ㄻ": "ㄹㅁ", "ㄼ": "ㄹㅂ", "ㄽ": "ㄹㅅ", "ㄾ": "ㄹㅌ"}
    | {"ㄿ": "ㄹㅍ", "ㅀ": "ㄹㅎ", "ㅄ": "ㅂㅅ"}
)
_SYLLABLES = range(0xAC00, 0xD7A4)
_LAST = "\U0010ffff"


def plain(name: str) -> str:
    """A name as it is compared: composed, small letters, no blanks."""
    return "".join(unicodedata.normalize("NFC", name).casefold().split())


def jamo(name: str) -> str:
    """The letters a name is typed with: the beginning of 김 is the beginning of 김영희."""
    return unicodedata.normalize("NFD", "".join(_leading(letter) for letter in plain(name)))


def initials(name: str) -> str:
    """The initial consonants of a name: ㄱㅇㅎ for 김영희; other letters stay."""
    return "".join(_FIRST[(ord(c) - 0xAC00) // 588] if ord(c) in _SYLLABLES else c for c in plain(name))


def only_initials(text: str) -> bool:
    """Whether something typed is initial consonants and nothing else."""
    return bool(text) and all(letter in _FIRST for letter in plain(text))


def beginnings(text: str) -> tuple[str, ...]:
    """What a name typed so far may begin with, in jamo. As it stands, and then: 각 on its way to 가구."""
    found = [jamo(text)]
    last = plain(text)[-1:]
    if last and ord(last) in _SYLLABLES and (final := (ord(last) - 0xAC00) % 28):
        first = _FINAL_AS_FIRST[final]
        if first:
            found.append(jamo(plain(text)[:-1] + chr(ord(last) - final) + first))
    return tuple(found)


def begun(text: str) -> tuple[str, str]:
    """What was typed, parted: 김ㅇㅎ into 김 and the initial consonants ㅇㅎ at its end."""
    whole = plain(text)
    syllables = whole.rstrip(_FIRST)
    return syllables, whole[len(syllables) :]


def begins(name: str, text: str) -> bool:
    """Whether a name begins as it was typed so far, as an index over many names would find it."""
    typed = plain(parted(text))
    if only_initials(typed):
        return initials(name).startswith(typed)
    whole, (syllables, consonants) = jamo(name), begun(typed)
    if len(consonants) > 1:
        return whole.startswith(jamo(syllables + consonants[0])) and initials(name).startswith(initials(typed))
    return any(whole.startswith(beginning) for beginning in beginnings(typed))


def parted(text: str) -> str:
    """Two consonants that a keyboard has joined, as they were typed: ㄳ is ㄱㅅ."""
    return text.translate(_JOINED)


def span(prefix: str) -> tuple[str, str]:
    """The range of texts that begin with `prefix`: from, and up to but without. Destroyed names are in none."""
    return prefix or "\x01", prefix + _LAST


def _leading(letter: str) -> str:
    """A consonant typed alone is the beginning of the next syllable."""
    return chr(0x1100 + _FIRST.index(letter)) if letter in _FIRST else letter
