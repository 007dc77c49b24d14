import shutil
import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as st

from language.respell import respell

SPOKEN = {
    "입니다": "임니다",
    "국물": "궁물",
    "독립": "동닙",
    "신라": "실라",
    "종로": "종노",
    "같이": "가치",
    "좋다": "조타",
    "않습니다": "안씀니다",
    "먹는": "멍는",
    "닫히다": "다치다",
    "낱말": "난말",
    "못하다": "모타다",
    "정류장": "정뉴장",
    "칼날": "칼랄",
    "끓는": "끌른",
    "않는": "안는",
    "희망": "히망",
    "의사": "의사",
    "번호의": "번호에",
    "동의": "동이",
    "강의를": "강이를",
    "꽃잎": "꼰닙",
    "맛있는": "마신는",
    "맛있어요": "마싰어요",
    "밟는": "밤는",
    "밟아": "밟아",
    "서울역": "서울력",
    "강남역에서": "강남녁에서",
    "지역": "지역",
    "할게요": "할께요",
    "할 수 있어요": "할 쑤 있어요",
    "결제": "결쩨",
    "십만": "심만",
    "앉히다": "안치다",
    "읽히다": "일키다",
    "가져": "가저",
    "카드": "카드",
    "HOT 3": "HOT 3",
}
"""How words are written, and how they are spoken."""

HEARD = {
    "입니다": ("imnid", "pn"),
    "국물": ("uŋm", "qm"),
    "독립": ("oŋnip", "qɾ"),
    "신라": ("il", "nɾ"),
    "종로": ("oŋno", "ŋɾ"),
    "같이": ("tʃhi", "thi"),
    "좋다": ("otho", "t-th"),
    "먹는": ("ʌŋn", "qn"),
    "닫히다": ("tʃhi", "thi"),
    "정류장": ("ʌŋnj", "ŋɾ"),
    "선릉": ("lɯŋ", "nɾ"),
    "합니다": ("ɐmnid", "pn"),
    "대통령": ("oŋnj", "ŋɾ"),
}
"""For espeak: phonemes that must be heard, and phonemes that must not."""
HEARD["좋다"] = ("oth", "t-th")


@pytest.mark.parametrize(("written", "spoken"), SPOKEN.items())
def test_rules_and_exceptions(written, spoken):
    assert respell(written) == spoken


@given(st.text(st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), max_size=12))
def test_any_hangul_keeps_its_number_of_syllables(text):
    assert len(respell(text)) == len(text)


@given(st.text(st.characters(max_codepoint=0x2FFF), max_size=20))
def test_what_is_not_hangul_stays(text):
    assert respell(text) == text


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is not installed")
@pytest.mark.parametrize(("word", "heard"), HEARD.items())
def test_espeak_speaks_it_so(word, heard):
    wanted, unwanted = heard
    before, after = _phonemes(word), _phonemes(respell(word))
    assert wanted in after
    assert unwanted not in after
    assert before != after


def _phonemes(text: str) -> str:
    out = subprocess.run(["espeak-ng", "-v", "ko", "-q", "--ipa", text], capture_output=True, text=True, check=True)
    return out.stdout.replace("ˌ", "").replace("ˈ", "")
