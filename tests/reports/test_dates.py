from __future__ import annotations

from datetime import date

import pytest

from reports import dates


@pytest.mark.parametrize(
    ("first", "last", "ko", "en"),
    [
        (date(2026, 3, 3), date(2026, 3, 24), "2026. 3. 3. ~ 3. 24.", "3 – 24 March 2026"),
        (date(2026, 3, 3), date(2026, 4, 7), "2026. 3. 3. ~ 4. 7.", "3 March – 7 April 2026"),
        (date(2025, 12, 30), date(2026, 1, 6), "2025. 12. 30. ~ 2026. 1. 6.", "30 December 2025 – 6 January 2026"),
        (date(2026, 3, 3), date(2026, 3, 3), "2026. 3. 3.", "3 March 2026"),
    ],
)
def test_spans_say_what_they_share_once(first, last, ko, en):
    assert dates.span(first, last, "ko") == ko
    assert dates.span(first, last, "en") == en


def test_hours_without_a_needless_point():
    assert [str(dates.whole(h)) for h in (8.0, 1.5, 0.0)] == ["8", "1.5", "0"]
