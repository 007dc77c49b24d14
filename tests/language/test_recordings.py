import pytest
from hypothesis import given
from hypothesis import strategies as st

from language import Phrase
from language.numbers import counting, sino
from language.recordings import joined, number, number_parts, script, sentences


def test_a_number_follows_from_the_words_alone():
    assert number("담기를 눌러 보세요.") == number(" 담기를  눌러 보세요") != number("담기를 눌러 주세요.")
    assert number("담기를 눌러 보세요.") == "9731841092"  # recordings of centres hang on it: it must never change


def test_sentences_are_what_is_spoken_without_a_break():
    assert sentences("괜찮아요. 이전을 누르시면 돌아가요!\n'3.5' … ") == (
        "괜찮아요.",
        "이전을 누르시면 돌아가요!",
        "'3.5' …",
    )
    assert sentences(" . ") == ()
    assert sentences("Suyu-dong, No. 12. See Dr. Kim? Yes.") == ("Suyu-dong, No. 12.", "See Dr. Kim?", "Yes.")


def test_the_script_names_every_sentence_once():
    again = Phrase("괜찮아요. 다시 해 보세요.", "It's all right. Try again.")
    lines = script([again, Phrase("괜찮아요.", "It's all right.")])
    assert [line.text for line in lines] == ["괜찮아요.", "다시 해 보세요.", "It's all right.", "Try again."]
    assert {line.language for line in lines} == {"ko", "en"}
    assert all(len(line.number) == 10 and line.number == number(line.text) for line in lines)


@given(st.integers(0, 99_999_999))
def test_any_amount_can_be_joined_from_recorded_parts(won):
    recorded = {*number_parts(), "결제 금액은", "이에요"}
    parts = joined(f"결제 금액은 {sino(won)} 원 이에요.", recorded.__contains__)
    assert parts is not None
    assert "".join(parts).replace(" ", "") == f"결제금액은{sino(won)}원이에요".replace(" ", "")
    assert all(part in recorded for part in parts)


@given(st.integers(1, 999))
def test_any_count_can_be_joined(n):
    assert joined(f"{counting(n)} 잔", {*number_parts()}.__contains__) is not None


def test_what_was_not_recorded_is_not_joined():
    assert joined("모르는 말 세 잔", {*number_parts()}.__contains__) is None
    assert joined("", lambda part: False) is None


def test_two_sentences_never_share_a_number(monkeypatch):
    monkeypatch.setattr("language.recordings._DIGITS", 0)
    with pytest.raises(ValueError, match="stands for both"):
        script([Phrase("하나.", ""), Phrase("둘.", "")])
