"""When the buses come."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from courses.arrivals import CLOSED, OPENS, Service, arrivals, runs, service_minute, travel

services = st.builds(
    lambda route, first, length, shortest, more: Service(route, first, first + length, shortest, shortest + more),
    st.sampled_from(["470", "7212", "종로09"]),
    st.integers(240, 400),
    st.integers(0, 1200),
    st.integers(1, 20),
    st.integers(0, 15),
)
seeds = st.integers(0, 500)
unhurried = settings(deadline=None)


@unhurried
@given(services, seeds)
def test_a_day_begins_with_the_first_bus_and_ends_with_the_last(service, seed):
    day = runs(service, seed)
    assert day[0].leaves == service.first
    assert day[-1].leaves == service.last
    assert [run.last for run in day] == [False] * (len(day) - 1) + [True]


@unhurried
@given(services, seeds)
def test_headways_are_kept_except_before_the_last_bus(service, seed):
    leaving = [run.leaves for run in runs(service, seed)]
    gaps = [later - earlier for earlier, later in pairwise(leaving)]
    assert all(service.shortest <= gap <= service.longest for gap in gaps[:-1])
    assert all(0 < gap <= service.longest for gap in gaps[-1:])


@unhurried
@given(services, seeds, st.integers(1, 40), st.integers(200, 1600))
def test_the_next_bus_is_the_next_bus(service, seed, order, minute):
    first, second = arrivals(service, seed, order, minute)
    way = travel(service, seed, order)
    to_come = [run for run in runs(service, seed) if run.leaves + way >= minute]
    if not to_come:
        assert first == second == CLOSED
    elif to_come[0].leaves - minute > OPENS:
        assert first == CLOSED
    elif to_come[0].leaves > minute:
        assert first.standing == "waiting"
    else:
        assert first.minutes == to_come[0].leaves + way - minute
        assert first.standing == ("soon" if first.minutes <= 1 else "coming")
    if second.running:
        assert first.running
        assert first.minutes <= second.minutes
        assert first.stops <= second.stops


@unhurried
@given(services, seeds, st.integers(1, 40), st.integers(200, 1600))
def test_a_minute_later_the_same_bus_is_a_minute_nearer(service, seed, order, minute):
    now, later = arrivals(service, seed, order, minute)[0], arrivals(service, seed, order, minute + 1)[0]
    if now.standing == "coming":
        assert later.minutes == now.minutes - 1
        assert later.stops <= now.stops
        assert (later.low_floor, later.crowd, later.last) == (now.low_floor, now.crowd, now.last)


def test_the_last_bus_is_marked_and_nothing_comes_after_it():
    service = Service("470", 240, 1350, 7, 14)
    way = travel(service, 1, 10)
    first, second = arrivals(service, 1, 10, 1350 + way)
    assert first.last
    assert first.standing == "soon"
    assert second == CLOSED
    assert arrivals(service, 1, 10, 1350 + way + 1) == (CLOSED, CLOSED)


def test_after_midnight_it_is_still_yesterday():
    assert service_minute(30) == 1470
    assert service_minute(5 * 60) == 300
