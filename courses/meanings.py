"""Loan words on buttons, and what they mean (the 뜻 button).

Buttons keep the loan words of real shops: that is what must be learned. So each of them has a meaning in its pack.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from language import Phrase

_TABLE = """
테이크아웃 콤보 세트 사이즈 샷 시럽 디카페인 라떼 아메리카노 에스프레소 카푸치노
마키아토 모카 콜드브루 프라페 스무디 에이드 휘핑 토핑 바닐라 카라멜 헤이즐넛 드리즐
텀블러 디저트 와플 베이글 크로플 쿠폰 포인트 멤버십 바코드 스캔 모바일 페이
더블 싱글 라지 레귤러 스몰 톨 그란데 벤티 드라이브스루 픽업 셀프 키오스크
업로드 다운로드 로그인 패스워드 앱
"""
LOAN_WORDS = frozenset(_TABLE.split())
"""Words written in Hangul that older people name as unknown on real machines, and those of their kind."""

_LATIN = re.compile(r"[A-Za-z][A-Za-z&'.-]*[A-Za-z]|(?<![A-Za-z])[A-Z](?![A-Za-z])")
_LOAN = re.compile("|".join(sorted(LOAN_WORDS, key=len, reverse=True)))


def meaning(label: str, meanings: Mapping[str, Phrase]) -> tuple[str, Phrase] | None:
    """The longest explained word in a button's label, with its meaning."""
    for word in sorted(meanings, key=len, reverse=True):
        if word.casefold() in label.casefold():
            return word, meanings[word]
    return None


def unexplained(label: str, meanings: Mapping[str, Phrase]) -> tuple[str, ...]:
    """Loan words in a button's label that no meaning explains: Latin letters, and words of the table."""
    rest = label
    for word in sorted(meanings, key=len, reverse=True):
        rest = re.sub(re.escape(word), " ", rest, flags=re.IGNORECASE)
    return tuple(dict.fromkeys([*_LATIN.findall(rest), *_LOAN.findall(rest)]))


def loan_words(label: str) -> tuple[str, ...]:
    """Loan words in a button's label: Latin letters, and words of the table."""
    return unexplained(label, {})


def has_korean(text: str) -> bool:
    """Whether there is a Hangul syllable in a text."""
    return any("가" <= letter <= "힣" for letter in text)
