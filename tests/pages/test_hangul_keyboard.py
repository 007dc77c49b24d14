"""The Korean keyboard composes as people's own does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from language import hangul
from language.hangul_keyboard import ROWS, SHIFTED, compose, keys, touches

SYLLABLES = st.integers(hangul.FIRST, hangul.LAST).map(chr)


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("ㄷㅏㄹㄱㄱㅗㄱㅣ", "닭고기"),
        ("ㄱㅏㅂㅅㅇㅣ", "값이"),
        ("ㄱㅏㅂㅅㅣ", "갑시"),
        ("ㅇㅗㅐㅇㅛ", "왜요"),
        ("ㅆㅜㄱㄱㅏㅅ", "쑥갓"),
        ("ㅇㅡㅣㅅㅏ", "의사"),
        ("ㅇㅏㄴㅈㅏ", "안자"),
        ("ㅇㅏㄴㅈㅇㅏ", "앉아"),
        ("ㄲㅗㅊ", "꽃"),
        ("ㄱㄱ", "ㄱㄱ"),
        ("ㅏㅏ", "ㅏㅏ"),
        ("ㅗㅏ", "ㅘ"),
        ("ㅎㅏㄸㅏ", "하따"),
        ("ㄱㅏ1ㄴㅏ ㄷㅏ", "가1나 다"),
    ],
)
def test_keys_become_syllables(typed: str, text: str) -> None:
    assert compose(typed) == text


@given(st.text(SYLLABLES | st.sampled_from(" 01.-")))
def test_every_text_can_be_typed(text: str) -> None:
    assert compose(keys(text)) == text


@given(st.text(st.sampled_from("".join(ROWS) + "".join(SHIFTED.values()))), st.integers(0, 40))
def test_deleting_a_key_leads_back_to_what_stood_there(typed: str, length: int) -> None:
    shorter = typed[:length]
    assert compose(typed[: len(shorter)]) == compose(shorter)
    assert len(compose(typed)) <= len(typed)


def test_only_keys_of_the_keyboard_are_needed() -> None:
    there = {*"".join(ROWS), *SHIFTED.values()}
    for code in range(hangul.FIRST, hangul.LAST + 1):
        assert set(keys(chr(code))) <= there


def test_shift_is_a_touch_of_its_own() -> None:
    assert touches(keys("가")) == 2
    assert touches(keys("까")) == 3
    assert touches(keys("까"), shift=True) == 2
    assert touches(keys("가"), shift=True) == 3, "a shift that is not wanted must be taken back"
    assert touches(keys("마"), shift=True) == 2, "a key that has nothing above it writes the same"
