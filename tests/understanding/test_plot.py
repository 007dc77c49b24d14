"""The small plot."""

from tutor_tui import plot


def test_the_axis_ends_at_a_round_figure():
    assert [plot.scale(values) for values in ([], [0], [1], [3], [7], [11], [40], [51], [120])] == [
        1, 1, 1, 3, 10, 15, 50, 100, 150,
    ]  # fmt: skip


def test_bars_stand_above_their_signs():
    lines = plot.bars([0, 5, 10], 2, 20, [("단계", ("1", "2", "4"))])
    assert lines == ["  10│      █", "   0│.  █  █", "단계 1  2  4"]


def test_only_the_latest_go_in_where_there_is_little_room():
    lines = plot.bars(list(range(1, 31)), 3, 10, [("n", [str(n % 10) for n in range(1, 31)])])
    assert lines[0] == " 30│▄▅▆▆▇█" and [len(line) for line in lines] == [10, 10, 10, 10]
    assert lines[-1] == "  n 567890"


def test_without_runs_or_room_there_is_nothing():
    assert plot.bars([], 3, 40, []) == [] and plot.bars([1.0], 3, 3, []) == [] and plot.bars([1.0], 0, 40, []) == []


def test_hangul_takes_two_columns():
    assert plot.columns("단계 1") == 6
