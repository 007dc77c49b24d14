"""Days, frequencies, times after midnight; and the board at a moment."""

from __future__ import annotations

import datetime
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from courses.arrivals import CLOSED, DAY, NEW_DAY, OPENS
from courses.gtfs.board import LATEST, arrivals_at, today
from courses.gtfs.day import Trip
from courses.gtfs.reading import read
from courses.gtfs.service import Calendar
from courses.gtfs.timetable import TooLarge, ordinary_day, timetable

WORKDAY = datetime.date(2026, 3, 3)
HOLIDAY = datetime.date(2026, 3, 2)
MARKET_SATURDAY = datetime.date(2026, 3, 7)


def day_of(path, day=WORKDAY, stops=None):
    return timetable(read(path), day, stops)


def leaves(path, stop, route, day=WORKDAY):
    found = day_of(path, day).trips.get((stop, route), ())
    return sorted(minute for trip in found for minute in trip.leaves)


def test_which_days_a_service_runs(feed):
    calendar = Calendar(read(feed()))
    assert calendar.services(WORKDAY) == {"WD"}
    assert calendar.services(HOLIDAY) == frozenset()
    assert calendar.services(datetime.date(2026, 3, 8)) == frozenset()
    assert calendar.services(MARKET_SATURDAY) == {"WD"}
    assert calendar.services(datetime.date(2027, 1, 4)) == frozenset()
    assert calendar.busiest(Counter(WD=3)) == datetime.date(2026, 1, 1)
    assert calendar.busiest(Counter()) is None


def test_days_may_be_told_one_by_one(feed):
    path = feed({"calendar.txt": None, "calendar_dates.txt": "service_id,date,exception_type\nWD,20260307,1\n"})
    assert ordinary_day(read(path)) == MARKET_SATURDAY


def test_planned_trips_and_their_way(feed):
    made = day_of(feed())
    one = next(trip for trip in made.trips["B", "R1"] if trip.id == "R1a")
    assert one.leaves == (8 * 60,)
    assert one.way == ((0, 0), (1, 11))
    assert one.low_floor is True
    other = next(trip for trip in made.trips["B", "R1"] if trip.id == "R1b")
    assert other.way == ((0, 0), (1, 10))
    assert other.low_floor is False
    assert made.following["A"] == "B"
    assert made.following["B"] in ("A", "C")


def test_nobody_waits_where_a_trip_ends_or_where_nobody_may_get_on(feed, town):
    made = day_of(feed())
    assert ("C", "R1") in made.trips  # the way back begins there
    assert all(trip.id == "back" for trip in made.trips["C", "R1"])
    closed = town["stop_times.txt"].replace("shape_dist_traveled\n", "shape_dist_traveled,pickup_type\n")
    closed = closed.replace("A,10,0\n", "A,10,0,0\n").replace("B,20,1.5\n", "B,20,1.5,1\n")
    lines = [line if line.count(",") == 6 else line + "," for line in closed.splitlines()]
    made = day_of(feed({"stop_times.txt": "\n".join(lines) + "\n"}))
    assert "R1a" not in {trip.id for trip in made.trips["B", "R1"]}


def test_frequencies_become_buses(feed):
    found = leaves(feed(), "C", "R2")
    assert found[:3] == [360, 370, 380]
    assert found[17:20] == [530, 540, 560]
    assert found[-1] == 22 * 60 - 20
    trips = day_of(feed()).trips["C", "R2"]
    assert {trip.loose for trip in trips} == {0, 10}


def test_after_midnight_a_bus_stands_in_the_night_of_its_own_day(feed):
    assert 24 * 60 + 50 in leaves(feed(), "A", "R1", WORKDAY)
    assert leaves(feed(), "A", "R1", MARKET_SATURDAY)[-1] == 24 * 60 + 50
    assert leaves(feed(), "A", "R1", HOLIDAY) == []
    assert leaves(feed(), "A", "R1", datetime.date(2026, 3, 8)) == []


def test_a_bus_of_the_next_day_in_its_small_hours_stands_in_this_night(edited):
    path = edited("stop_times.txt", "R1a,08:00:00,08:00:00", "R1a,00:30:00,00:30:00")
    friday = datetime.date(2026, 3, 6)  # Saturday the 7th runs by exception
    assert DAY + 30 in leaves(path, "A", "R1", friday)
    assert 30 not in leaves(path, "A", "R1", friday)
    assert DAY + 30 not in leaves(path, "A", "R1", MARKET_SATURDAY)


def test_only_the_stops_that_are_wanted(feed):
    made = day_of(feed(), stops=frozenset({"B"}))
    assert {stop for stop, _ in made.trips} == {"B"}


def test_the_line_may_tell_which_stop_of_it_this_is(feed, town):
    head, *rest = town["stop_times.txt"].splitlines()
    told = [f"{line},{4 * n + 1}" for n, line in enumerate(rest)]
    path = feed({"stop_times.txt": "\n".join([head + ",station_order", *told]) + "\n"})
    one = next(trip for trip in day_of(path).trips["B", "R1"] if trip.id == "R1a")
    assert one.way == ((0, 0), (4, 11))
    assert one.order == 4


def test_more_buses_than_a_kiosk_keeps_are_refused(edited):
    path = edited("frequencies.txt", "09:00:00,22:00:00,1200", "09:00:00,999:00:00,1")
    with pytest.raises(TooLarge):
        day_of(path)


def test_first_last_and_headway(feed):
    service = day_of(feed()).service("C", "R2")
    assert (service.first, service.last, service.shortest, service.longest) == (360, 1300, 10, 20)


ways = st.lists(st.tuples(st.integers(1, 4), st.integers(0, 9)), max_size=12).map(
    lambda steps: tuple((sum(s for s, _ in steps[:n]), sum(m for _, m in steps[:n])) for n in range(len(steps) + 1))
)
trips = st.builds(
    lambda id, leaves, way, floor, loose: Trip(id, tuple(sorted(leaves)), way, floor, False, loose),
    st.sampled_from(["a", "b", "c"]),
    st.sets(st.integers(300, 1400), min_size=1, max_size=8),
    ways,
    st.sampled_from([None, True, False]),
    st.integers(0, 10),
)
several = st.lists(trips, min_size=1, max_size=3, unique_by=lambda trip: trip.id).map(tuple)
seeds, minutes = st.integers(0, 300), st.integers(NEW_DAY, NEW_DAY + DAY)
calmly = settings(deadline=None, max_examples=200)


@calmly
@given(several, seeds)
def test_every_bus_comes_once_never_early_and_one_is_the_last(found, seed):
    buses = today(found, seed)
    assert len(buses) == sum(len(trip.leaves) for trip in found)
    assert [bus.comes for bus in buses] == sorted(bus.comes for bus in buses)
    assert [bus.last for bus in buses] == [False] * (len(buses) - 1) + [True]
    planned = Counter(minute for trip in found for minute in trip.leaves)
    assert len(planned) <= len(buses)
    for bus in buses:
        assert bus.comes == bus.left + bus.trip.travel
        assert any(0 <= bus.left - minute <= max(LATEST, bus.trip.loose) for minute in bus.trip.leaves)
        assert bus.trip.low_floor in (None, bus.low_floor)


@calmly
@given(several, seeds, minutes)
def test_the_next_bus_is_the_next_bus(found, seed, minute):
    first, second = arrivals_at(found, seed, minute)
    coming = [bus for bus in today(found, seed) if bus.comes >= minute]
    if not coming:
        assert first == second == CLOSED
    elif coming[0].left > minute:
        assert first.standing == ("waiting" if coming[0].left - minute <= OPENS else "closed")
    else:
        assert first.minutes == coming[0].comes - minute
        assert first.standing == ("soon" if first.minutes <= 1 else "coming")
        assert first.low_floor == coming[0].low_floor
    if first.standing == "closed":
        assert second == CLOSED


@calmly
@given(several, seeds, minutes)
def test_a_minute_later_the_same_bus_is_a_minute_nearer(found, seed, minute):
    now, later = arrivals_at(found, seed, minute)[0], arrivals_at(found, seed, minute + 1)[0]
    if now.standing == "coming":
        assert later.minutes == now.minutes - 1
        assert later.stops <= now.stops
        assert now.stops >= 1
        assert (later.low_floor, later.crowd, later.last) == (now.low_floor, now.crowd, now.last)


@calmly
@given(trips, st.integers(-5, 200))
def test_a_bus_goes_on_and_stays_on_its_line(trip, minute):
    here, later = trip.reached(minute), trip.reached(minute + 1)
    assert trip.way[0][0] <= here <= later <= trip.order
    assert trip.reached(trip.travel) == trip.order


def test_days_differ_by_their_seed_and_not_otherwise():
    trip = Trip("a", tuple(range(300, 1300, 11)), ((0, 0), (9, 20)))
    assert today((trip,), 1) == today((trip,), 1)
    assert today((trip,), 1) != today((trip,), 2)
    buses = [bus for seed in range(20) for bus in today((trip,), seed)]
    assert 0.5 < sum(bus.low_floor for bus in buses) / len(buses) < 0.7
    assert {bus.left - min(trip.leaves, key=lambda minute: abs(minute - bus.left)) for bus in buses} == set(range(4))
    assert len({bus.crowd for bus in buses}) == 4
