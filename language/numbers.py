"""Korean numbers: Sino-Korean and native readings, and their inverses.

Which reading a number takes is declared where the sentence is made: nothing here guesses.
"""

from __future__ import annotations

import re

LIMIT = 10**16
"""Numbers from here on are read digit by digit."""

_DIGITS = "영일이삼사오육칠팔구"
_ONE_BY_ONE = "공일이삼사오육칠팔구"
_ONE = f"[{_DIGITS[1:]}]"
_SMALL = ((1000, "천"), (100, "백"), (10, "십"))
_LARGE = ((10**12, "조"), (10**8, "억"), (10**4, "만"))
_NATIVE_TENS = ("", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔")
_NATIVE_ONES = ("", "하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉")
_BEFORE_NOUN = {"하나": "한", "둘": "두", "셋": "세", "넷": "네"}


def sino(number: int) -> str:
    """Sino-Korean reading: 3500 삼천오백, 10000 만, 120000 십이만. Groups of ten thousand stand apart."""
    if number < 0:
        return "마이너스 " + sino(-number)
    if number == 0:
        return "영"
    if number >= LIMIT:
        return one_by_one(str(number))
    groups: list[str] = []
    rest = number
    for unit, name in _LARGE:
        count, rest = divmod(rest, unit)
        if count:
            alone = name == "만" and count == 1 and not groups  # 만 원, but 일억 일만 원
            groups.append(name if alone else _below_ten_thousand(count) + name)
    if rest:
        groups.append(_below_ten_thousand(rest))
    return " ".join(groups)


def _below_ten_thousand(number: int) -> str:
    out = ""
    for unit, name in _SMALL:
        count, number = divmod(number, unit)
        if count:
            out += ("" if count == 1 else _DIGITS[count]) + name
    return out + (_DIGITS[number] if number else "")


def native(number: int) -> str:
    """Native number standing alone, 1 to 99: 하나, 스물, 스물하나."""
    if not 1 <= number <= 99:
        raise ValueError(f"native numbers run from 1 to 99, not {number}")
    tens, ones = divmod(number, 10)
    return _NATIVE_TENS[tens] + _NATIVE_ONES[ones]


def counting(number: int) -> str:
    """The number before a counter: 한, 두, 세, 네, 스무, 스물한; native to 99, Sino-Korean above and for 0."""
    if not 1 <= number <= 99:
        return sino(number)
    if number == 20:
        return "스무"
    tens, ones = divmod(number, 10)
    return _NATIVE_TENS[tens] + _BEFORE_NOUN.get(_NATIVE_ONES[ones], _NATIVE_ONES[ones])


def ordinal(number: int) -> str:
    """첫 번째, 두 번째, 스무 번째, 백 번째."""
    return ("첫" if number == 1 else counting(number)) + " 번째"


def one_by_one(digits: str) -> str:
    """Digit by digit with 0 as 공; every other sign parts groups by a short pause: 01-014 공일, 공일사."""
    groups = re.findall(r"[0-9]+", digits)
    return ", ".join("".join(_ONE_BY_ONE[int(d)] for d in group) for group in groups)


def decimal(text: str) -> str:
    """A number written with a point: 4.5 사 점 오, 0.05 영 점 영오."""
    whole, _, fraction = text.partition(".")
    sign = "마이너스 " if whole.startswith("-") else ""
    out = sign + sino(int(whole.lstrip("-") or "0"))
    return out + " 점 " + "".join(_DIGITS[int(d)] for d in fraction) if fraction else out


def read_sino(words: str) -> int:
    """The number that `sino` reads as `words`; spaces do not matter. Raises ValueError for anything else."""
    text = words.replace(" ", "")
    if text.startswith("마이너스"):
        return -read_sino(text.removeprefix("마이너스"))
    if text == "영":
        return 0
    total = 0
    rest = text
    for unit, name in _LARGE:
        head, found, tail = rest.partition(name)
        if found:
            total += (_read_below_ten_thousand(head) if head else 1) * unit
            rest = tail
    if rest:
        total += _read_below_ten_thousand(rest)
    if not text:
        raise ValueError("no number in nothing")
    return total


def _read_below_ten_thousand(text: str) -> int:
    match = re.fullmatch(f"(?:({_ONE}?)천)?(?:({_ONE}?)백)?(?:({_ONE}?)십)?({_ONE}?)", text)
    if match is None:
        raise ValueError(f"not a number below ten thousand: {text!r}")
    total = 0
    for count, (unit, name) in zip(match.groups(), _SMALL, strict=False):
        if count is not None and (count or name in text):
            total += (_digit(count) if count else 1) * unit
    return total + (_digit(match[4]) if match[4] else 0)


def _digit(word: str) -> int:
    value = _DIGITS.find(word)
    if value < 1:
        raise ValueError(f"not a digit: {word!r}")
    return value


_NATIVE_VALUES = {counting(n): n for n in range(1, 100)} | {native(n): n for n in range(1, 100)}


def read_count(words: str) -> int:
    """The number that `counting` or `native` reads as `words`. Raises ValueError for anything else."""
    text = words.replace(" ", "")
    return _NATIVE_VALUES[text] if text in _NATIVE_VALUES else read_sino(text)


def read_one_by_one(words: str) -> str:
    """The digits that `one_by_one` reads as `words`, without the signs between the groups."""
    out = ""
    for word in words.replace(",", "").replace(" ", ""):
        value = _ONE_BY_ONE.find(word)
        if value < 0:
            raise ValueError(f"not a digit: {word!r}")
        out += str(value)
    return out
