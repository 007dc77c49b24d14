"""Korean spelled as it is spoken, for espeak only.

espeak-ng 1.51 links finals to vowels and tenses consonants by itself; it misses what happens between two consonants
(국물 is spoken 궁물) and what only a dictionary knows (결제 is spoken 결쩨). Every other voice gets ordinary spelling.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from language import hangul

_CLOSED = dict.fromkeys("ㄱㄲㅋㄳㄺ", "ㄱ") | dict.fromkeys("ㄷㅅㅆㅈㅊㅌㅎ", "ㄷ") | dict.fromkeys("ㅂㅍㅄㄿ", "ㅂ")
"""The stop that is heard for a final before another consonant."""

_NASAL = {"ㄱ": "ㅇ", "ㄷ": "ㄴ", "ㅂ": "ㅁ"}
_BREATHED = {"ㄱ": "ㅋ", "ㄷ": "ㅌ", "ㅂ": "ㅍ", "ㅈ": "ㅊ"}
_TENSE = {"ㄱ": "ㄲ", "ㄷ": "ㄸ", "ㅂ": "ㅃ", "ㅅ": "ㅆ", "ㅈ": "ㅉ"}
_WITH_H = {"ㅎ": "", "ㄶ": "ㄴ", "ㅀ": "ㄹ"}
_FLOWING = dict.fromkeys("ㄹㄼㄽㄾㅀ", "ㄹ")
_BEFORE_H = {"ㄵ": ("ㄴ", "ㅊ"), "ㄺ": ("ㄹ", "ㅋ"), "ㄼ": ("ㄹ", "ㅍ"), "ㅈ": ("", "ㅊ")}
_SOFTENED = {("ㄷ", "ㅇ"): ("", "ㅈ"), ("ㅌ", "ㅇ"): ("", "ㅊ"), ("ㄾ", "ㅇ"): ("ㄹ", "ㅊ"), ("ㄷ", "ㅎ"): ("", "ㅊ")}

_EXCEPTIONS = {
    # an n or l comes in between
    "꽃잎": "꼰닙",
    "깻잎": "깬닙",
    "솔잎": "솔립",
    "십육": "심뉵",
    "백육": "뱅뉵",
    "식용유": "시굥뉴",
    "색연필": "생년필",
    "알약": "알략",
    "물약": "물략",
    "담요": "담뇨",
    "한여름": "한녀름",
    "볼일": "볼릴",
    "무슨 요일": "무슨 뇨일",
    # tensed without a sign in the spelling
    "결제": "결쩨",
    "결정": "결쩡",
    "일정": "일쩡",
    "일주일": "일쭈일",
    "발권": "발꿘",
    "갈증": "갈쯩",
    "글자": "글짜",
    "문자": "문짜",
    "한자": "한짜",
    "숫자": "수짜",
    "여권": "여꿘",
    "승차권": "승차꿘",
    "이용권": "이용꿘",
    "상품권": "상품꿘",
    "금액권": "그맥꿘",
    "신분증": "신분쯩",
    "등록증": "등녹쯩",
    "면허증": "면허쯩",
    "복지카드": "복찌카드",
    "인기": "인끼",
    "조건": "조껀",
    "내과": "내꽈",
    "안과": "안꽈",
    "치과": "치꽈",
    "비빔밥": "비빔빱",
    "빵집": "빵찝",
    "손가락": "손까락",
    "초점": "초쩜",
    "장점": "장쩜",
    "물고기": "물꼬기",
    # sounds that rules would spoil
    "맛있": "마싣",
    "맛없": "마덥",
    "몇 잔": "멷 짠",
    "밟": "밥",
    "의견란": "의견난",
    "판단력": "판단녁",
    "생산량": "생산냥",
    "입원료": "이붠뇨",
    "음운론": "음운논",
}
_EXCEPTION = re.compile("|".join(sorted(_EXCEPTIONS, key=len, reverse=True)))
_BEFORE_VOWEL = {"맛있": "마싰", "맛없": "마덦", "밟": "밟"}
_NOUNS_IN_UI = frozenset(("주의", "동의", "회의", "예의", "합의", "강의", "문의", "정의", "토의", "심의", "협의"))
_STATION = re.compile(
    r"(?<=[가-힣][가-힣])역(?![가-힣]|사|할)|(?<=[가-힣][가-힣])역(?=에서|으로|까지|입니다|이에요|은|을|이|에)"
)
_WILL = re.compile(r"([가-힣])( ?)(게요|거예요|거야|것|수 있|수 없|걸)")


@lru_cache(maxsize=4096)
def respell(text: str) -> str:
    """Hangul in `text` as it is spoken (입니다 임니다, 독립 동닙, 신라 실라, 좋다 조타); everything else unchanged."""
    out = _EXCEPTION.sub(_exception, text)
    out = _STATION.sub(_station, out)
    out = _WILL.sub(_will, out)
    return re.sub(r"[가-힣]+", lambda match: _word(match[0]), out)


def _exception(match: re.Match[str]) -> str:
    word, after = match[0], match.string[match.end() : match.end() + 1]
    if word in _BEFORE_VOWEL and hangul.is_syllable(after) and hangul.parts(after)[0] == "ㅇ":
        return _BEFORE_VOWEL[word]
    return _EXCEPTIONS[word]


def _station(match: re.Match[str]) -> str:
    before = hangul.final(match.string[match.start() - 1])
    return "력" if before == "ㄹ" else "녁" if before else "역"


def _will(match: re.Match[str]) -> str:
    before, space, after = match.groups()
    if hangul.final(before) != "ㄹ":
        return match[0]
    initial, vowel, final = hangul.parts(after[0])
    return before + space + hangul.join(_TENSE[initial], vowel, final) + after[1:]


def _word(word: str) -> str:
    letters = [list(hangul.parts(syllable)) for syllable in word]
    for here, after in pairwise(letters):
        here[2], after[0] = _meeting(here[2], after[0], after[1])
    for index, (initial, vowel, _) in enumerate(letters):
        if vowel == "ㅢ" and (index or initial != "ㅇ"):
            letters[index][1] = "ㅣ"
        if vowel == "ㅕ" and initial in "ㅈㅉㅊ":
            letters[index][1] = "ㅓ"
    if len(word) > 1 and word[-1] == "의" and word[-2:] not in _NOUNS_IN_UI:
        letters[-1][1] = "ㅔ"  # the particle: 번호의 is spoken 번호에
    return "".join(hangul.join(*syllable) for syllable in letters)


def _meeting(final: str, initial: str, vowel: str) -> tuple[str, str]:
    """What a final and the next initial become."""
    if vowel in "ㅣㅕ" and (final, initial) in _SOFTENED:
        return _SOFTENED[final, initial]
    if final in _WITH_H and initial in _BREATHED and initial != "ㅂ":
        return _WITH_H[final], _BREATHED[initial]
    if final in _WITH_H and initial == "ㅅ":
        return _WITH_H[final], "ㅆ"
    if initial == "ㅎ" and final in _BEFORE_H:
        return _BEFORE_H[final]
    if initial == "ㅎ" and final in _CLOSED:
        return "", _BREATHED[_CLOSED[final]]
    if final in _FLOWING and initial == "ㄴ":
        return "ㄹ", "ㄹ"
    if final == "ㄴ" and initial == "ㄹ":
        return "ㄹ", "ㄹ"
    if final in _CLOSED and initial in ("ㄴ", "ㅁ"):
        return _NASAL[_CLOSED[final]], initial
    if final in _CLOSED and initial == "ㄹ":
        return _NASAL[_CLOSED[final]], "ㄴ"
    if final in ("ㅁ", "ㅇ") and initial == "ㄹ":
        return final, "ㄴ"
    if final == "ㄶ" and initial == "ㄴ":
        return "ㄴ", "ㄴ"
    return final, initial
