"""Many attempts at once: each once, impossible times set aside and counted when they come right; districts unknown."""

import json

import pytest

from records import batch, clock, doctor, intake, times
from records.intake import Item

NOON = 1_772_506_800_000  # noon of 3 March 2026 at the centre
DAY = 86_400_000


def row(town, uid="", learner="", day="2026-03-03", started=NOON, lasts=60_000, **values):
    made = {"uid": uid or clock.new_uid(), "learner": learner, "class": "", "meeting": "", "centre": town.centre}
    made |= {"pack": "cafe", "mission": "latte", "skin": "sunny", "level": "alone", "kiosk": "k", "started": started}
    made |= {"finished": started + lasts, "day": day, "ended": "done", "correct": 1, "unaided": 1, "called": 0}
    made |= dict.fromkeys(("fewest", "touches", "wrong_touches", "hints", "asked", "timeouts"), 1) | {"caught": None}
    made |= {"milliseconds": lasts, "wrong": "[]", "watch": '["",""]', "troubles": '[["add",2]]', "pressures": "[]"}
    return made | {"steps": json.dumps([["menu", 1500, 0, False, [["tea", "wrong", 9]]]])} | values


def practised(town):
    whole = town.rows("sum_packs")
    return sum(sums["attempts"] for sums in whole if sums["centre"] == "")


def test_a_batch_counts_once_however_often_it_comes(town):
    rows = [row(town) for _ in range(7)]
    assert batch.add(town.store, [*rows, rows[3]]) == batch.Added(7, 1, 0)
    assert batch.add(town.store, reversed(rows)) == batch.Added(0, 7, 0)
    assert practised(town) == 7
    assert town.rows("sum_steps")[0]["stumbled"] == 7 and town.rows("sum_troubles")[0]["times"] == 14
    assert doctor.doctor(town.store) == ()


def test_a_large_batch_is_written_in_parts(town, monkeypatch):
    monkeypatch.setattr(batch, "SIZE", 3)
    assert batch.add(town.store, (row(town) for _ in range(8))).new == 8
    assert practised(town) == 8


IMPOSSIBLE = {
    "day": {"day": "2026-02-30"},
    "early": {"started": 5_000, "day": "1970-01-01"},
    "future": {"started": NOON + 40 * DAY, "day": "2026-04-12"},
    "backwards": {"lasts": -1},
    "long": {"lasts": DAY + 1},
    "clock": {"day": "2026-03-05"},
}


@pytest.mark.parametrize("why", IMPOSSIBLE)
@pytest.mark.parametrize("by", ["batch", "intake"])
def test_impossible_times_lie_aside_until_they_come_right(town, why, by):
    def take(one):
        if by == "batch":
            return batch.add(town.store, [one])
        return intake.take(town.store, [Item("attempts", one)])

    wrong = row(town, uid="wrong", **IMPOSSIBLE[why])
    assert (take(wrong).aside, take(wrong).aside) == (1, 0 if by == "batch" else 1), "the second time it lies there"
    (aside,) = times.asides(town.store)
    assert (aside.uid, aside.kind, aside.reason, dict(aside.row)) == ("wrong", "attempts", why, wrong)
    assert practised(town) == 0 and town.rows("attempts") == []
    (said,) = doctor.notices(town.store)
    assert "wrong" in said.ko and "wrong" in said.en
    assert doctor.doctor(town.store) == ()
    assert take(row(town, uid="wrong")).new == 1
    assert times.asides(town.store) == () and practised(town) == 1


def test_a_meeting_on_a_day_that_is_none_lies_aside_and_its_other_fields_are_taken(town):
    uid = town.class_()
    meeting = town.meetings(uid)[0]
    stamp = str(clock.Stamp(town.clock.ms + 5_000, 0, "k"))
    wrong = Item("meetings", {"uid": meeting, "stamp": stamp, "day": "2026-13-03"})
    other = Item("meetings", {"uid": meeting, "stamp": stamp, "topic": "카페"})
    taken = intake.take(town.store, [wrong, other])
    assert (taken.new, taken.aside) == (1, 1) and len(times.asides(town.store)) == 1
    right = Item("meetings", {"uid": meeting, "stamp": stamp, "day": "2026-03-04"})
    assert intake.take(town.store, [right]).new == 1
    assert times.asides(town.store) == ()


def test_mastery_counts_in_whatever_order_its_runs_come(town):
    learner = town.learner()
    town.clock.days(3)
    runs = [
        row(town, learner=learner, day=f"2026-03-0{2 + n}", started=NOON + (n - 1) * DAY, skin=skin)
        for n, skin in enumerate(["sunny", "sunny", "moon"])
    ]
    for one in reversed(runs):
        batch.add(town.store, [one])
    mastered = [(r["year"], r["day"]) for r in town.rows("count_persons") if r["what"] == "mastered"]
    assert mastered == [(0, "2026-03-04"), (2026, "2026-03-04")]
    batch.add(town.store, [row(town, learner=learner, skin="moon", day="2026-03-03")])
    mastered = {r["day"] for r in town.rows("count_persons") if r["what"] == "mastered"}
    assert mastered == {"2026-03-03"}
    assert doctor.doctor(town.store) == ()


def test_an_attempt_before_its_class_and_its_learner_is_counted_when_they_come(town, make_town):
    learner, class_ = town.learner(), town.class_(days=1, template="special")
    batch.add(town.store, [row(town, learner=learner, **{"class": class_, "skin": skin}) for skin in "ab"])
    items = intake.give(town.store)
    first = [item for item in items if item.table == "attempts"]
    hub = make_town("hub.db", "hub").store
    intake.take(hub, first)
    intake.take(hub, [item for item in items if item.table != "attempts"])
    assert doctor.doctor(hub) == () == doctor.doctor(town.store)
    assert [row["what"] for row in hub.db.query("select what from count_persons where year = 0")] == ["mastered"]
