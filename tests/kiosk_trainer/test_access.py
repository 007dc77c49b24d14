from hypothesis import given
from hypothesis import strategies as st

from kiosk_trainer.access.idle import Idle
from kiosk_trainer.access.repeats import Repeats


def test_a_second_press_of_the_same_place_is_let_go() -> None:
    repeats = Repeats(0.5, 60)
    assert repeats.counts(100, 100, 10.0)
    assert not repeats.counts(110, 95, 10.3)
    assert repeats.counts(100, 100, 10.9)


def test_a_row_of_knocks_counts_once() -> None:
    repeats = Repeats(0.5, 60)
    assert [repeats.counts(5, 5, 1 + n * 0.3) for n in range(6)] == [True] + [False] * 5


def test_another_place_counts_at_once() -> None:
    repeats = Repeats(0.5, 60)
    assert repeats.counts(100, 100, 10.0)
    assert repeats.counts(400, 100, 10.1)


def test_it_can_be_switched_off() -> None:
    repeats = Repeats(0.0, 60)
    assert all(repeats.counts(1, 1, 1.0) for _ in range(3))


@given(st.lists(st.tuples(st.floats(0.51, 5), st.floats(0, 2000), st.floats(0, 2000)), max_size=20))
def test_slow_presses_always_count(presses: list[tuple[float, float, float]]) -> None:
    repeats, now = Repeats(0.5, 60), 0.0
    for wait, x, y in presses:
        now += wait
        assert repeats.counts(x, y, now)


def test_somebody_who_thinks_is_asked_before_anything_happens() -> None:
    idle = Idle(patience=180, answer=60)
    idle.touched(0)
    assert idle.presence(179) == "here"
    assert idle.presence(181) == "asked"
    idle.touched(200)
    assert idle.presence(379) == "here"
    assert idle.presence(380 + 60) == "gone"


def test_the_time_runs_from_the_first_look() -> None:
    idle = Idle(patience=10, answer=5)
    assert idle.presence(1_000) == "here"
    assert idle.presence(1_009) == "here"
    assert idle.presence(1_011) == "asked"
