"""Stamps that never go back, and fields of which the later change wins."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from records import clock, things
from records.clock import Stamp

moments = st.integers(0, 10**13)
stamps = st.builds(Stamp, moments, st.integers(0, 999_999), st.sampled_from(["kiosk-1", "console", "a-b-c"]))


@settings(deadline=None)
@given(stamps)
def test_a_stamp_reads_back(stamp):
    assert Stamp.read(str(stamp)) == stamp


@settings(deadline=None)
@given(stamps, stamps)
def test_as_text_stamps_sort_as_they_are(one, other):
    assert (str(one) < str(other)) == (one < other)


@settings(deadline=None)
@given(st.lists(moments, min_size=1, max_size=30))
def test_stamps_only_go_forward_whatever_the_machines_clock_does(readings):
    stamp, made = Stamp(0, 0, ""), []
    for now in readings:
        stamp = stamp.next(now, "kiosk-1")
        made.append(stamp)
    assert made == sorted(set(made))
    assert all(stamp.ms >= now for stamp, now in zip(made, readings, strict=True))


def test_the_day_is_the_centres():
    assert clock.day_of(1_772_463_599_000) == "2026-03-02"
    assert clock.day_of(1_772_463_600_000) == "2026-03-03"


def test_uids_are_in_the_order_of_their_making():
    made = [clock.new_uid() for _ in range(1000)]
    assert made == sorted(set(made))


def row(db, uid="c1"):
    return db.execute("select name, district, head from centres where uid = ?", [uid]).fetchone()


def test_the_later_change_of_a_field_wins_and_others_stay(town):
    with town.store.writing() as db:
        things.put(db, "centres", "c1", {"name": "옛 이름", "head": "관장"}, Stamp(10, 0, "a"))
        assert things.put(db, "centres", "c1", {"name": "새 이름", "district": "중구"}, Stamp(20, 0, "b")) == {
            "name",
            "district",
        }
        assert things.put(db, "centres", "c1", {"name": "늦게 온 옛 이름", "head": "x"}, Stamp(15, 0, "c")) == {"head"}
        assert row(db) == ("새 이름", "중구", "x")
        assert things.stamps(db, "centres", "c1")["head"] == Stamp(15, 0, "c")


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_changes_agree_in_any_order(data):
    from sqlite_utils import Database

    field_values = st.dictionaries(st.sampled_from(["name", "district", "head"]), st.text(max_size=3), min_size=1)
    changes = data.draw(
        st.lists(st.tuples(stamps, field_values), min_size=1, max_size=5, unique_by=lambda change: change[0])
    )
    orders = [changes, data.draw(st.permutations(changes)), [*changes, *changes[::-1]]]
    ends = set()
    for order in orders:
        db = Database(memory=True)
        db.execute("create table centres (uid text primary key, name text default '', district text, head text)")
        db.execute("create table field_stamps (kind, uid, field, stamp, primary key (kind, uid, field))")
        for stamp, values in order:
            things.put(db, "centres", "c1", values, stamp)
        ends.add(row(db))
    assert len(ends) == 1


def test_a_store_s_clock_follows_what_it_heard(town):
    far = Stamp(town.clock.ms + 10_000, 3, "hub")
    with town.store.writing() as db:
        things.heard(db, far)
        things.heard(db, Stamp(1, 0, "old"))
        made = [things.tick(db, town.clock(), "kiosk-1") for _ in range(3)]
    assert all(later > earlier for earlier, later in itertools.pairwise([far, *made]))


def test_only_known_fields_are_set(town):
    with town.store.writing() as db, pytest.raises(KeyError):
        things.put(db, "centres", "c1", {"colour": "red"}, Stamp(1, 0, "a"))
