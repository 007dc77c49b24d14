import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from language import hangul, josa
from language.loan_words import LETTERS, SYMBOLS, WORDS
from language.numbers import sino
from language.particles import forms, last_sound, particle

PAIRS = [
    "을/를",
    "이/가",
    "은/는",
    "와/과",
    "으로/로",
    "이에요/예요",
    "아/야",
    "이라고/라고",
    "이나/나",
    "으로부터/로부터",
]


def by_unicode(syllable: str) -> int:
    """The final of a syllable by arithmetic alone, apart from the tables under test."""
    return (ord(syllable) - 0xAC00) % 28


@pytest.mark.parametrize("pair", PAIRS)
def test_after_every_one_of_the_11172_syllables(pair):
    consonant, vowel = {"와/과": ("과", "와")}.get(pair, tuple(pair.split("/")))
    for code in range(0xAC00, 0xD7A4):
        final = by_unicode(chr(code))
        expected = vowel if final == 0 or (final == 8 and vowel.startswith("로")) else consonant
        assert josa("가" + chr(code), pair) == "가" + chr(code) + expected


@pytest.mark.parametrize(
    ("word", "pair", "expected"),
    [
        ("카드", "을/를", "카드를"),
        ("쿠폰", "을/를", "쿠폰을"),
        ("서울", "으로/로", "서울로"),
        ("강북", "으로/로", "강북으로"),
        ("커피", "와/과", "커피와"),
        ("빵", "와/과", "빵과"),
        ("빵", "과/와", "빵과"),
        ("물", "이에요/예요", "물이에요"),
        ("커피", "이에요/예요", "커피예요"),
        ("민준", "아/야", "민준아"),
        ("지수", "야/아", "지수야"),
        ("결제", "이라고/라고", "결제라고"),
        ("버스", "보다", "버스보다"),
        ("담기 ", "을/를", "담기 를"),
    ],
)
def test_plain_words(word, pair, expected):
    assert josa(word, pair) == expected


@pytest.mark.parametrize(
    ("word", "to", "what"),
    [
        ("0", "으로", "을"),  # 영
        ("1", "로", "을"),  # 일
        ("2", "로", "를"),
        ("3", "으로", "을"),
        ("7", "로", "을"),
        ("8", "로", "을"),
        ("10", "으로", "을"),
        ("100", "으로", "을"),
        ("1,000", "으로", "을"),
        ("10,000", "으로", "을"),
        ("1000000000000", "로", "를"),  # 일조
        ("4.5", "로", "를"),
        ("3.1", "로", "을"),
        ("6호선", "으로", "을"),
    ],
)
def test_digits_by_how_they_are_read(word, to, what):
    assert particle(word, "으로/로") == to
    assert particle(word, "을/를") == what


@given(st.integers(0, 10**12))
def test_any_number_takes_the_particle_of_its_reading(number):
    for pair in PAIRS:
        assert particle(str(number), pair) == particle(f"{number:,}", pair) == particle(sino(number), pair)


def test_latin_letters_by_their_korean_names():
    with_final = {letter for letter in string.ascii_uppercase if last_sound(letter)}
    assert with_final == set("LMNR")
    assert josa("L", "으로/로") == "L로"
    assert josa("M", "으로/로") == "M으로"
    assert josa("ATM", "을/를") == "ATM을"
    assert josa("QR", "으로/로") == "QR로"
    assert josa("750A", "이/가") == "750A가"


@given(st.text(string.ascii_letters, min_size=1, max_size=12))
def test_latin_words_follow_their_reading(word):
    read = WORDS.get(word.lower()) or "".join(LETTERS[c] for c in word.lower())
    assert last_sound(word) == hangul.final(read[-1])


def test_loan_words_by_their_reading():
    assert josa("HOT", "을/를") == "HOT을"
    assert josa("ICE", "으로/로") == "ICE로"
    assert josa("take-out", "을/를") == "take-out을"
    assert josa("Wi-Fi", "이/가") == "Wi-Fi가"


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("아메리카노(ICE)", "를"),  # by what stands before the bracket
        ("빵(pcs)", "을"),
        ("라떼 (따뜻한 것)", "를"),
        ("(얼음)", "을"),  # nothing before it: by what is inside
        ("'담기'", "를"),
        ("“포장”", "을"),
        ("「결제」", "를"),
        ("카드[IC(칩)]", "를"),
        ("서울역(1호선)", "을"),
        ("빵)", "을"),
        ("80%", "를"),
        ("20℃", "를"),
        ("3,500원", "을"),
        ("500ml", "를"),
        ("2kg", "을"),
        ("ㄱ", "을"),
        ("ㅏ", "를"),
        ("커피!", "를"),
        ("커피…", "를"),
    ],
)
def test_brackets_quotes_and_signs(word, expected):
    assert particle(word, "을/를") == expected


@given(
    st.sampled_from([f"{o}{{}}{c}" for o, c in ("()", "[]", "「」", "〈〉", "（）")]),
    st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3),
)
def test_a_bracket_is_as_if_it_were_not_there(brackets, syllable):
    for pair in PAIRS:
        assert particle(syllable + brackets.format("카드"), pair) == particle(syllable, pair)
        assert particle(syllable + brackets.format("빵"), pair) == particle(syllable, pair)


@given(st.text(max_size=20))
def test_no_text_raises(word):
    assert particle(word, "을/를") in ("을", "를", "을(를)")


def test_what_cannot_be_read_gets_both():
    assert josa("★", "을/를") == "★을(를)"
    assert josa("", "으로/로") == "으로(로)"


@pytest.mark.parametrize("pair", ["을", "", "을/은", "가/나", "/", "로/이"])
def test_what_is_no_pair_is_refused(pair):
    with pytest.raises(ValueError, match="not a pair"):
        forms(pair)


def test_signs_have_readings_that_end_in_a_syllable():
    assert all(hangul.is_syllable(reading[-1]) for reading in SYMBOLS.values())
