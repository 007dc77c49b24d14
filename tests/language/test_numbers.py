import pytest
from hypothesis import given
from hypothesis import strategies as st

from language import numbers
from language.numbers import (
    counting,
    decimal,
    native,
    one_by_one,
    ordinal,
    read_count,
    read_one_by_one,
    read_sino,
    sino,
)

UP_TO_A_TRILLION = st.integers(0, 10**12)


@given(UP_TO_A_TRILLION)
def test_every_integer_reads_back(number):
    assert read_sino(sino(number)) == number
    assert read_count(counting(number)) == number


def test_every_integer_below_20000_and_around_every_power_reads_back():
    around = {10**k + d for k in range(13) for d in range(-12, 13) if 0 <= 10**k + d <= 10**12}
    for number in {*range(20_000), *around}:
        assert read_sino(sino(number)) == number
        assert read_count(counting(number)) == number
        assert read_sino(sino(-number)) == -number


@given(st.sets(UP_TO_A_TRILLION, min_size=2, max_size=2))
def test_two_numbers_never_sound_alike(pair):
    one, other = pair
    assert sino(one).replace(" ", "") != sino(other).replace(" ", "")


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "영"),
        (6, "육"),
        (10, "십"),
        (11, "십일"),
        (100, "백"),
        (143, "백사십삼"),
        (1000, "천"),
        (3500, "삼천오백"),
        (10_000, "만"),
        (11_000, "만 천"),
        (120_000, "십이만"),
        (110_000_000, "일억 천만"),
        (100_010_000, "일억 일만"),
        (10**12, "일조"),
        (-5, "마이너스 오"),
    ],
)
def test_sino(number, words):
    assert sino(number) == words


@pytest.mark.parametrize(
    ("number", "words"),
    [
        *((0, "영"), (1, "한"), (2, "두"), (3, "세"), (4, "네"), (5, "다섯"), (10, "열"), (11, "열한"), (20, "스무")),
        *((21, "스물한"), (30, "서른"), (44, "마흔네"), (99, "아흔아홉"), (100, "백"), (101, "백일")),
    ],
)
def test_counting(number, words):
    assert counting(number) == words


def test_native_alone():
    assert [native(n) for n in (1, 3, 20, 22)] == ["하나", "셋", "스물", "스물둘"]
    for number in (0, 100):
        with pytest.raises(ValueError):
            native(number)


def test_ordinals():
    assert [ordinal(n) for n in (1, 2, 11, 20, 100)] == ["첫 번째", "두 번째", "열한 번째", "스무 번째", "백 번째"]


@given(st.text("0123456789", min_size=1, max_size=14))
def test_digits_read_back(digits):
    assert read_one_by_one(one_by_one(digits)) == digits


def test_digits_in_groups():
    assert one_by_one("010-0000-1234") == "공일공, 공공공공, 일이삼사"
    assert one_by_one("01-014") == "공일, 공일사"


def test_decimals():
    assert decimal("4.5") == "사 점 오"
    assert decimal("0.05") == "영 점 영오"
    assert decimal("-2.0") == "마이너스 이 점 영"
    assert decimal("7") == "칠"


@pytest.mark.parametrize("words", ["", "카드", "삼삼", "백백", "십천"])
def test_what_is_no_number_is_refused(words):
    with pytest.raises(ValueError):
        read_sino(words)


def test_digits_that_are_none_are_refused():
    with pytest.raises(ValueError):
        read_one_by_one("공가")


def test_beyond_the_limit_digit_by_digit():
    assert sino(numbers.LIMIT) == "일" + "공" * 16
