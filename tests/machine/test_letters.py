"""Setting text: lines, widths and sizes, against the fonts as another program reads them."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ImageFont

from kiosk_trainer.look import fonts
from kiosk_trainer.look.fonts import FontMissing, find
from kiosk_trainer.look.sizes import Sizes
from kiosk_trainer.look.typeface import NotATypeface, Typeface
from kiosk_trainer.machine.boxes import Box
from kiosk_trainer.machine.letters import Letters

LETTERS = Letters(Sizes(), find())
WORDS = st.lists(st.text("가나다라마바사아자차카타파하ABCabc0123", min_size=1, max_size=9), min_size=1, max_size=8)


def test_width_is_what_another_reader_measures() -> None:
    for bold, face in ((False, find().regular), (True, find().bold)):
        other = ImageFont.truetype(str(face.path), 54, layout_engine=ImageFont.Layout.BASIC)
        for text in ("아이스 바닐라라떼", "6,500원", "ICE / HOT", "결제하기"):
            assert face.width(text, 54) == pytest.approx(other.getlength(text), rel=0.03), (bold, text)


def test_ink_of_a_syllable_is_as_high_as_promised() -> None:
    for face in (find().regular, find().bold):
        size = Sizes().font(12.0, face)
        box = ImageFont.truetype(str(face.path), size).getbbox("한")
        assert box[3] - box[1] >= 12.0 / 25.4 * 102 - 1
        assert box[3] - box[1] <= 12.0 / 25.4 * 102 + 3


@given(WORDS, st.integers(120, 1000))
def test_wrapping_loses_nothing_and_fits(words: list[str], width: int) -> None:
    text = " ".join(words)
    lines = LETTERS.wrap(text, 12.0, True, width)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    for line in lines:
        assert LETTERS.width(line, 12.0, True) <= width or len(line) == 1


@given(WORDS, st.integers(120, 1000))
def test_words_stay_whole_where_they_fit(words: list[str], width: int) -> None:
    text = " ".join(words)
    if LETTERS.whole(text, 12.0, True, width):
        parts = [word for line in LETTERS.wrap(text, 12.0, True, width) for word in line.split()]
        assert parts == text.split()


@given(WORDS, st.integers(100, 800), st.integers(70, 400))
def test_text_in_a_box_is_never_below_the_floor_nor_above_the_wish(words: list[str], width: int, height: int) -> None:
    made = LETTERS.set(" ".join(words), 12.0, Box(0, 0, width, height))
    assert 7.25 <= made.ink <= 12.0


def test_a_long_word_is_broken_evenly() -> None:
    assert LETTERS.wrap("카라멜마키아토", 12.0, True, 300) == ("카라멜마", "키아토")


def test_lines_end_after_a_middle_dot_before_they_end_in_a_word() -> None:
    assert LETTERS.wrap("스무디·프라페", 12.0, True, 200) == ("스무디·", "프라페")


def test_what_the_font_lacks_has_a_stand_in() -> None:
    assert LETTERS.drawable("Café ••") == "Cafe ●●"
    assert LETTERS.drawable("카페") == "카페"
    assert find().bold.missing("✓한") == ("✓",)


def test_every_syllable_has_a_glyph() -> None:
    syllables = "".join(map(chr, range(0xAC00, 0xD7A4)))
    assert find().regular.missing(syllables) == ()
    assert find().bold.missing(syllables) == ()


def test_a_missing_font_says_where_it_was_sought(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(fonts, "_folders", lambda: iter([tmp_path]))
    with pytest.raises(FontMissing, match="fonts-nanum") as caught:
        find("")
    assert str(tmp_path) in str(caught.value)


@pytest.mark.parametrize("content", [b"", b"\0\1\0\0", b"not a font at all", b"\0\1\0\0\0\2" + b"\0" * 40])
def test_a_broken_font_file_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "NanumGothic.ttf"
    file.write_bytes(content)
    with pytest.raises(NotATypeface):
        Typeface(file)


def test_a_broken_font_is_passed_over_for_the_next(tmp_path: Path) -> None:
    (tmp_path / "NanumSquareRoundR.ttf").write_bytes(b"broken")
    assert find(str(tmp_path)).bold.has("한")


def test_sizes_follow_the_glass() -> None:
    assert Sizes(dpi=102).px(20) == 81
    assert Sizes(dpi=69).px(20) == 55
    assert Sizes(dpi=102, zoom=2.0).px(20) == 161
    assert Sizes.of_glass(1200, 1920, 206).act == 7.25
    assert Sizes.of_glass(1080, 1920, 102).act == 12.0
