from __future__ import annotations

import base64
import random

import pytest
import segno
from hypothesis import example, given
from hypothesis import strategies as st

from reports.papers import check, squares

CODE = "7K3M-Q9XD-2FHT"


def stamp(seed):
    return base64.b64encode(random.Random(seed).randbytes(64)).decode()


def test_what_people_type_and_scan():
    assert check.read(CODE).code == CODE
    assert check.read("  7k3m-q9xd-2fht\n") == check.Said(CODE, None)
    assert check.read(check.qr_text(CODE)) == check.Said(CODE, None)
    assert check.read("https://example.org/7K3M") is None
    assert check.read("KIOSK3:7K3M-Q9XD-2FHT") is None


@given(st.binary(min_size=64, max_size=64))
@example(bytes(64))
@example(b"\xff" * 64)
def test_a_signature_comes_back_from_the_qr(raw):
    text = check.qr_text(CODE, base64.b64encode(raw).decode())
    assert check.read(text) == check.Said(CODE.replace("-", ""), base64.b64encode(raw).decode())
    assert check.read(f" {text[:40]} \n{text[40:].lower()} ") == check.read(text)
    assert len(text) == squares.LETTERS


@pytest.mark.parametrize("signs", ["", "A", "." * 95, "~" * 95, "0" * 96])
def test_a_broken_signature_is_not_taken_for_none(signs):
    assert check.read(f"KIOSK2:7K3MQ9XD2FHT:{signs}").stamp == ""


def test_the_square_is_a_qr_with_room_for_damage():
    for text, most in ((check.qr_text(CODE), 25), (check.qr_text(CODE, stamp(1)), 37)):
        whole = segno.make_qr(text, error="m", mask=2, boost_error=False)
        assert check.matrix(text) == tuple(bytes(row) for row in whole.matrix)
        assert whole.mode == "alphanumeric" and whole.error == "M", "capitals and digits keep the square small"
        assert check.packed(text)[0] == len(check.matrix(text)) <= most


def unpacked(text):
    side, data = check.packed(text)
    step = len(data) // side
    return tuple(
        bytes(int(bit) for bit in f"{int(data[n * step : (n + 1) * step], 16):0{step * 4}b}"[:side])
        for n in range(side)
    )


def test_the_quick_square_is_segnos_module_for_module():
    chance = random.Random(7)
    texts = [check.qr_text(CODE, stamp(n)) for n in range(10)]
    texts += ["".join(chance.choices(squares.ALPHABET, k=squares.LETTERS)) for _ in range(10)]
    texts += [sign * squares.LETTERS for sign in "0Z:"]
    for text in texts:
        made = segno.make_qr(text, mode="alphanumeric", error="m", mask=2, boost_error=False)
        assert unpacked(text) == tuple(bytes(row) for row in made.matrix)


@pytest.mark.parametrize("text", ["SHORT", "a" * squares.LETTERS])
def test_a_text_of_another_kind_has_no_quick_square(text):
    with pytest.raises(ValueError):
        squares.packed(text)
