"""Finished Korean text made speakable: Latin words, digits and signs turned into Hangul.

For text whose reading was not declared: content such as "ICE 아메리카노" or a button's "컵 3개". Where a sentence
is made from values, the declared readings of `language.values` come first and nothing is left here to do.
"""

from __future__ import annotations

import re
from functools import lru_cache

from language.loan_words import SYMBOLS, UNITS, WORDS, reading, spell
from language.numbers import counting, decimal, one_by_one, ordinal, sino

_NATIVE = (
    "시간|잔|개|명|살|마리|권|병|장|판|그릇|조각|줄|켤레|벌|대|가지|군데|곳|정거장|사람|달|모금|스푼|펌프|칸|자리|건|통|쌍|컵|"
    "접시|봉지|캔|세트|박스|상자|시"
)
_NATIVE_AFTER = re.compile(rf"(\d+)\s?({_NATIVE})(?!월|험|작|기|청|도|정표|러|력|애|원)")
_AMOUNT = re.compile(r"(\d{1,3}(?:,\d{3})+|\d+)\s?원")
_LARGE_AMOUNT = re.compile(r"(\d+)(억|만|천|백)\s?(?=원)")
_COMMAS = re.compile(r"(?<![\d,])\d{1,3}(?:,\d{3})+(?![\d,])")
_TELEPHONE = re.compile(r"(?<!\d)0\d{1,2}-\d{3,4}(?:-\d{4})?(?!\d)|(?<!\d)1\d{3}-\d{4}(?!\d)")
_LEADING_ZERO = re.compile(r"(?<![\d.])0\d+(?!\d)(?:-\d+)*")
_CLOCK = re.compile(r"(?<!\d)([01]?\d|2[0-4]):([0-5]\d)(?!\d)")
_DASHED = re.compile(r"(?<!\d)(\d+)-(\d+)(?!\d)")
_RANGE = re.compile(r"(?<=[가-힣])\s?[~∼～–]+\s?(?=[가-힣])")
_ORDINAL = re.compile(r"(\d+)\s?번째")
_MONTH = re.compile(r"(?<!\d)(6|10)월")
_UNIT = re.compile(rf"(\d)\s?({'|'.join(sorted(UNITS, key=len, reverse=True))})(?![A-Za-z])", re.IGNORECASE)
_DECIMAL = re.compile(r"\d+\.\d+")
_PARTICLE_AFTER = re.compile(
    r"(\d+)(?=(?:은|는|이|을|를|로|으로|와|과|의|에|에서|만|부터|까지|보다|이에요|예요|입니다|이고|이며)(?![가-힣]))"
)
_STREET = re.compile(r"(?<=로 )(\d+)(?=가)")
_BUS = re.compile(r"(?<!\d)(\d{4})(?=번 ?버스)")
_TOUCHING = re.compile(r"(?<=[가-힣])(?=\d)")
_DOT = re.compile(r"(?<=[가-힣])\.(?=[가-힣])")
_DATE = re.compile(r"(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)")
_NUMBER_AND_WORD = re.compile(r"(\d+)(?=[가-힣])")
_NUMBER = re.compile(r"\d+")
_LATIN = re.compile(r"[A-Za-z]+(?:-[A-Za-z]+)*")
_SPACES = re.compile(r"[ \t]+")
_MINUS = re.compile(r"(?<![\w\d])[-−]\s?(?=\d)")
_SYMBOL = re.compile("|".join(re.escape(symbol) for symbol in SYMBOLS))
_PAUSE = re.compile(r"\s*[·/→>|=]\s*")
_CLOSED = re.compile(r"[\])}>」』】》〉](?=[가-힣])")
_SILENT = re.compile(r"[\[\]()<>{}「」『』【】《》〈〉×]")
_QUOTES = re.compile(r"['\"‘’“”]")
_LARGE = {"백": 100, "천": 1000, "만": 10**4, "억": 10**8}
_NATIVE_LIMIT = 99
_NOON = 12


def _number(text: str) -> int:
    return int(text.replace(",", ""))


def _native(match: re.Match[str]) -> str:
    number, counter = int(match[1]), match[2]
    by_clock = counter == "시" and number > _NOON  # 십사 시, as timetables are read
    by_age = counter == "대" and number % 10 == 0 and number > 0  # 육십 대, people in their sixties
    if by_clock or by_age:
        return f"{sino(number)} {counter}"
    return f"{counting(number)} {counter}"


def _clock(match: re.Match[str]) -> str:
    hour, minute = int(match[1]), int(match[2])
    hours = counting(hour) if 1 <= hour <= _NOON else sino(hour)
    return f"{hours} 시" + (f" {sino(minute)} 분" if minute else "")


def _symbol(match: re.Match[str]) -> str:
    return f" {SYMBOLS[match[0]]} "


@lru_cache(maxsize=8192)
def speakable(text: str) -> str:
    """Korean text with nothing left that a Korean voice would stumble over. Hangul stays as it is.

    HOT 핫, QR 큐알, 3,500원 삼천오백 원, 3개 세 개, 10시 열 시, 7-1번 칠 다시 일 번, 01-014 공일, 공일사.
    """
    out = _TOUCHING.sub(" ", text)  # 지하철2호선강남역
    out = _STREET.sub(lambda m: sino(int(m[1])), out)
    out = _BUS.sub(lambda m: f"{one_by_one(m[1])} ", out)
    out = _DATE.sub(lambda m: f"{m[1]}년 {int(m[2])}월 {int(m[3])}일", out)
    out = _TELEPHONE.sub(lambda m: one_by_one(m[0]), out)
    out = _LARGE_AMOUNT.sub(lambda m: f"{sino(int(m[1]) * _LARGE[m[2]])} ", out)
    out = _AMOUNT.sub(lambda m: f"{sino(_number(m[1]))} 원", out)
    out = _COMMAS.sub(lambda m: sino(_number(m[0])), out)
    out = _CLOCK.sub(_clock, out)
    out = _LEADING_ZERO.sub(lambda m: one_by_one(m[0]), out)
    out = _MINUS.sub("마이너스 ", out)
    out = _DASHED.sub(lambda m: f"{sino(int(m[1]))} 다시 {sino(int(m[2]))} ", out)
    out = _ORDINAL.sub(lambda m: ordinal(int(m[1])), out)
    out = _MONTH.sub(lambda m: "유월" if m[1] == "6" else "시월", out)
    out = _UNIT.sub(lambda m: f"{m[1]} {UNITS[m[2].lower()]}", out)
    out = _DECIMAL.sub(lambda m: f"{decimal(m[0])} ", out)
    out = _NATIVE_AFTER.sub(_native, out)
    out = _PARTICLE_AFTER.sub(lambda m: sino(int(m[1])), out)
    out = _NUMBER_AND_WORD.sub(lambda m: f"{sino(int(m[1]))} ", out)
    out = _NUMBER.sub(lambda m: sino(int(m[0])), out)
    out = _SYMBOL.sub(_symbol, out)
    out = _LATIN.sub(lambda m: reading(m[0]), out)
    out = _tidy(_QUOTES.sub("", _SILENT.sub(" ", _CLOSED.sub("", out))))
    out = _RANGE.sub("에서 ", out)
    out = _PAUSE.sub(", ", _DOT.sub(", ", out))  # stops are called 수유역.강북구청
    return _tidy(out)


def _tidy(text: str) -> str:
    out = _SPACES.sub(" ", text)
    out = re.sub(r"(?<=\w) (?=[,.!?])", "", out)
    return out.strip(" ,")


_CAPITALS = re.compile(r"(?<![A-Za-z])[A-Z]{2,}(?:-[A-Z]+)*(?![A-Za-z])")
_CLOCK_EN = re.compile(r"(?<![\d:])(\d{1,2}):(\d\d)(?![\d:])")
_LONG_DIGITS = re.compile(r"(?<![\d,.])0\d+(?:-\d+)*(?![\d,.])|(?<!\d)\d{2,4}(?:-\d{3,4})+(?!\d)")


def _lower(match: re.Match[str]) -> str:
    word = match[0].lower()
    return word if WORDS.get(word, spell(word)) != spell(word) else match[0]


def _clock_en(match: re.Match[str]) -> str:
    hour, minute = match.groups()
    if minute == "00":
        return f"{int(hour)} o'clock"
    return f"{int(hour)} {'oh ' + minute[1] if minute[0] == '0' else minute}"


def _digits_en(match: re.Match[str]) -> str:
    return ", ".join(" ".join(group) for group in match[0].split("-"))


@lru_cache(maxsize=8192)
def speakable_en(text: str) -> str:
    """English text as a voice should get it: ICE ice (voices spell capitals), 3:05 3 oh 5, 01-014 0 1, 0 1 4."""
    out = _CLOCK_EN.sub(_clock_en, text)
    out = _LONG_DIGITS.sub(_digits_en, out)
    out = re.sub(r"o'clock ([AP]M)", r"\1", out)
    out = _CAPITALS.sub(_lower, out)
    return _tidy(_PAUSE.sub(", ", out))


_VOWELS_EN = re.compile(r"[aeiouy]+", re.IGNORECASE)


def syllables(text: str) -> int:
    """How many syllables a voice speaks: Hangul exactly (after `speakable`), Latin words by their groups of vowels."""
    if re.search(r"[가-힣]", text) or not re.search(r"[A-Za-z]", text):
        return sum("가" <= c <= "힣" for c in speakable(text))
    return sum(max(1, len(_VOWELS_EN.findall(word.rstrip("eE") or word))) for word in re.findall(r"[A-Za-z]+", text))
