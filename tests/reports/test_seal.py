from __future__ import annotations

import pytest

from reports.papers import seal


@pytest.mark.parametrize(
    ("head", "rows"),
    [
        ("강북노인복지관장", ("강북노", "인복지", "관장인")),
        ("구청장", ("구청", "장인")),
        ("관장", ("관장", "의인")),
        ("서울 복지관장", ("서울", "복지", "관장인")),
    ],
)
def test_the_legend_fills_the_square(head, rows):
    assert seal.legend(head) == rows


@pytest.mark.parametrize("length", range(1, 41))
def test_any_office_has_a_legend_of_nearly_equal_rows(length):
    rows = seal.legend("가" * length)
    assert "".join(rows).rstrip("인의") == "가" * length
    assert max(map(len, rows)) - min(map(len, rows)) <= 1
    assert abs(len(rows) - max(map(len, rows))) <= 1
