"""The line at the kiosks: who is next, who comes again when, and that nobody is forgotten or twice at once."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from courses import turns
from courses.turns import MINUTE, Elsewhere, Waiting

KIOSKS = ("kiosk-1", "kiosk-2")


def line_of(*names, now=0):
    return turns.opened((), names, now)


def names(line, state="waiting"):
    return [one.learner for one in line if one.state == state]


def test_each_kiosk_calls_another_one_and_says_the_same_name_again():
    line = turns.called(line_of("a", "b", "c"), "kiosk-1", 1)
    assert turns.called(line, "kiosk-1", 2) == line
    line = turns.called(line, "kiosk-2", 3)
    assert [(one.learner, one.kiosk) for one in line if one.state == "called"] == [("a", "kiosk-1"), ("b", "kiosk-2")]
    assert names(line) == ["c"]


def test_somebody_else_may_sit_down_and_who_was_called_is_next():
    line = turns.begun(turns.called(line_of("a", "b", "c"), "kiosk-1", 1), "kiosk-1", "c", 2)
    assert turns.at(line, "kiosk-1").learner == "c"
    assert turns.next_up(line, "kiosk-1").learner == "a" and names(line) == ["a", "b"]
    with pytest.raises(Elsewhere, match="kiosk-1"):
        turns.begun(line, "kiosk-2", "c", 3)
    assert turns.at(turns.begun(line, "kiosk-2", "new", 3), "kiosk-2").learner == "new"


def test_who_was_there_stands_behind_those_who_had_less_and_never_first_again():
    line = line_of("a", "b", "c", "d", "e")
    line = turns.begun(line, "kiosk-1", "a", 0)
    line = turns.passed(line, "kiosk-1", 4 * MINUTE)
    assert names(line, "called") == ["b"] and names(line) == ["c", "d", "e", "a"]
    assert turns.find(line, "a").had == 4 * MINUTE and turns.find(line, "a").times == 1
    rich = tuple(Waiting(name, had=20 * MINUTE) for name in "vwxyz")
    short = turns.ended(turns.begun(rich, "kiosk-1", "v", 0), "kiosk-1", 1)
    assert names(short) == ["w", "x", "y", "z", "v"]
    poor = turns.begun((*rich, Waiting("late")), "kiosk-1", "late", 0)
    assert names(turns.ended(poor, "kiosk-1", MINUTE)) == ["v", "w", "x", "late", "y", "z"]


def test_time_for_which_the_room_stood_still_is_nobodys():
    line = turns.begun(line_of("a"), "kiosk-1", "a", 0)
    assert turns.ended(line, "kiosk-1", 5 * MINUTE, still=2 * MINUTE)[0].had == 3 * MINUTE
    assert turns.ended(line, "kiosk-1", 500 * MINUTE, most=8 * MINUTE)[0].had == 8 * MINUTE


def test_who_comes_late_goes_before_those_who_had_a_turn_and_who_leaves_is_passed_over():
    line = (Waiting("a", had=0), Waiting("b", had=9 * MINUTE), Waiting("c", had=9 * MINUTE))
    line = turns.opened(line, ["a", "b", "d"], 5)
    assert names(line) == ["a", "d", "b"] and names(line, "away") == ["c"]
    line = turns.away(line, "c", 6)
    assert names(line) == ["a", "d", "b", "c"]
    assert names(turns.away(line, "a", 7)) == ["d", "b", "c"]


def test_the_instructor_moves_and_skips_and_proposes_again():
    line = line_of("a", "b", "c", "d", "e")
    assert names(turns.moved(line, "c", -1)) == ["a", "c", "b", "d", "e"]
    assert names(turns.moved(line, "a", -1)) == names(line)
    assert names(turns.moved(line, "e", 3)) == names(line)
    assert names(turns.skipped(line, "a")) == ["b", "c", "d", "a", "e"]
    called = turns.called(line, "kiosk-1", 1)
    passed = turns.skipped(called, "a")
    assert names(passed) == ["b", "c", "d", "a", "e"] and not names(passed, "called")
    uneven = tuple(Waiting(name, since=since, had=had * MINUTE) for name, since, had in
                   (("p", 9, 3), ("q", 5, 3), ("r", 7, 0)))  # fmt: skip
    assert names(turns.proposed(uneven)) == ["r", "q", "p"]


def test_two_at_one_kiosk_both_have_the_time_and_change_their_parts():
    line = turns.begun(line_of("a", "b", "c"), "kiosk-1", "a", 0)
    line = turns.joined(line, "kiosk-1", "b", MINUTE)
    line = turns.swapped(turns.finished(line, "kiosk-1"), "kiosk-1")
    assert turns.at(line, "kiosk-1").learner == "b" and turns.beside(line, "kiosk-1").learner == "a"
    with pytest.raises(Elsewhere):
        turns.joined(turns.begun(line, "kiosk-2", "c", 1), "kiosk-2", "a", 2)
    line = turns.ended(line, "kiosk-1", 4 * MINUTE)
    assert {one.learner: (one.minutes(0), one.missions) for one in line} == {"a": (4, 1), "b": (3, 0), "c": (0, 0)}


def test_a_turn_is_over_by_minutes_or_by_missions():
    assert turns.is_over(8 * MINUTE, 0, 8, 0) and not turns.is_over(8 * MINUTE - 1, 5, 8, 0)
    assert turns.is_over(1, 2, 0, 2) and not turns.is_over(10**9, 1, 0, 2) and not turns.is_over(10**9, 9, 0, 0)
    assert turns.length(120, 2, 30) == 6 and turns.length(120, 2, 8) == 14 and turns.length(20, 1, 30) == 4


@pytest.mark.parametrize(("naming", "seen", "heard"), [
    ("name", "김영희 님", "김영희 님"), ("masked", "김○희 님", "칠 번 님"), ("number", "7번 님", "칠 번 님"),
])  # fmt: skip
def test_names_stand_on_the_glass_as_the_class_has_agreed(naming, seen, heard):
    words = turns.shown("김영희", "7", naming)
    assert (words.ko, words.heard("ko")) == (seen, heard)


def test_a_hidden_name_without_a_number_is_spoken_by_the_family_name():
    words = turns.shown("김영희", "", "number")
    assert words.ko == "김○희 님" and words.heard("ko") == "김 선생님"


def happen(line, what, learner, kiosk, now, by):
    return {
        "pass": lambda: turns.passed(line, kiosk, now),
        "begin": lambda: turns.begun(line, kiosk, learner, now),
        "join": lambda: turns.joined(line, kiosk, learner, now),
        "swap": lambda: turns.swapped(line, kiosk),
        "skip": lambda: turns.skipped(line, learner),
        "away": lambda: turns.away(line, learner, now),
        "move": lambda: turns.moved(line, learner, by),
        "propose": lambda: turns.proposed(line),
        "end": lambda: turns.ended(line, kiosk, now),
    }[what]()


@settings(max_examples=60, deadline=None)
@given(st.integers(2, 12), st.lists(st.tuples(st.sampled_from(["pass", "begin", "join", "swap", "skip", "away", "move",
       "propose", "end"]), st.integers(0, 11), st.integers(0, 1), st.integers(0, 6)), max_size=60))  # fmt: skip
def test_whatever_happens_everybody_stands_there_once_and_nobody_sits_twice(people, happenings):
    everybody = [f"p{n}" for n in range(people)]
    line, now = line_of(*everybody), 0
    for what, who, where, minutes in happenings:
        now += minutes * MINUTE
        learner, kiosk = everybody[who % people], KIOSKS[where]
        try:
            line = happen(line, what, learner, kiosk, now, minutes - 3)
        except Elsewhere:
            continue
        assert sorted(one.learner for one in line) == sorted(everybody)
        for one in KIOSKS:
            assert len([w for w in line if w.kiosk == one and w.state in ("on", "called")]) <= 1
            assert len([w for w in line if w.kiosk == one and w.state == "beside"]) <= 1
        assert all((one.kiosk != "") == (one.state in ("on", "called", "beside")) for one in line)
