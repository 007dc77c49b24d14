from __future__ import annotations

import segno

from reports.papers import check


def test_code_of_what_people_type_and_scan():
    assert check.code_of("7K3M-Q9XD-2FHT") == "7K3M-Q9XD-2FHT"
    assert check.code_of("  7k3m-q9xd-2fht\n") == "7K3M-Q9XD-2FHT"
    assert check.code_of(check.qr_text("7K3M-Q9XD-2FHT")) == "7K3M-Q9XD-2FHT"
    assert check.code_of("https://example.org/7K3M") is None
    assert check.code_of("KIOSK2:7K3M-Q9XD-2FHT") is None


def test_the_square_is_a_qr_with_room_for_damage():
    text = check.qr_text("7K3M-Q9XD-2FHT")
    whole = segno.make_qr(text, error="m", mask=2, boost_error=False)
    assert check.matrix(text) == tuple(bytes(row) for row in whole.matrix)
    assert whole.mode == "alphanumeric" and whole.error == "M", "capitals and digits keep the square small"
    assert len(check.matrix(text)) <= 25
