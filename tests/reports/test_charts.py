from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reports.document import charts
from reports.document.model import Chart, Point
from reports.document.words import Words

WORDS = Words("ko")
counts = st.integers(min_value=0, max_value=10**7)


def upright(kind, values, places=0):
    points = tuple(Point(label, WORDS.count(value)) for label, value in values)
    return charts.upright(Chart("chart", kind, "", points, "table", places))


@given(counts)
def test_the_scale_holds_the_largest_in_few_round_steps(largest):
    ticks = charts.scale(largest)
    assert ticks[0] == charts.Tick(0, 0) and ticks[-1].at == 100
    assert ticks[-1].value >= largest
    assert 3 <= len(ticks) <= 6
    step = ticks[1].value
    assert str(step).strip("0") in ("1", "2", "5")
    assert [tick.value for tick in ticks] == [step * n for n in range(len(ticks))]


@given(st.lists(counts, max_size=12))
def test_bars_stand_in_order_inside_the_room(values):
    chart = upright("bars", [(str(n), value) for n, value in enumerate(values)], places=12)
    top = chart.ticks[-1].value
    for bar, value in zip(chart.bars, values, strict=True):
        assert bar.shown == WORDS.number(value) and abs(bar.height - 100 * value / top) < 0.01
        assert bar.middle - bar.width / 2 >= 0 and bar.middle + bar.width / 2 <= 100
    middles = [bar.middle for bar in chart.bars]
    assert middles == sorted(middles)


@given(st.lists(counts, min_size=1, max_size=30))
def test_lying_bars_keep_their_proportions(values):
    strips = charts.lying([Point("", WORDS.count(value)) for value in values])
    longest = max(values)
    assert max(strip.length for strip in strips) == (100 if longest else 0)
    for strip, value in zip(strips, values, strict=True):
        assert abs(strip.length * longest - 100 * value) <= 0.001 * max(longest, 1)


def test_the_line_goes_through_its_points():
    chart = upright("line", [("1", 0), ("2", 5), ("3", 10)])
    assert chart.points == "16.667,100 50,50 83.333,0"
    assert chart.area == "16.667,100 16.667,100 50,50 83.333,0 83.333,100"
    assert upright("line", []).area == ""
