"""The yearly report's numbers by plain queries, the same text for SQLite and DuckDB.

They are asked of the rows that say who was counted where (a person is in each meeting once already, districts stand in
the row, indices are there), so the work that is left is telling people apart and adding up. DuckDB is spared the steps.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

FIRST, MONTH, LAST = "2026-01-01", "2026-10-01", "2026-10-31"

PEOPLE = [
    *(
        f"select {unit}, count(*), count(distinct person) from {table} "
        f"where day between '{first}' and '{LAST}' group by 1"
        for table in ("count_attendances", "count_completions")
        for unit in ("''", "district")
        for first in (FIRST, MONTH, "0000")
        if first != "0000" or unit == "''"
    ),
    *(
        f"select substr(day, 1, 7), count(*), count(distinct person) from {table} "
        f"where day between '{FIRST}' and '{LAST}' group by 1"
        for table in ("count_attendances", "count_completions")
    ),
    f"select district, what, substr(day, 1, 7), count(*) from count_persons where year = 2026 and day <= '{LAST}' "
    "group by 1, 2, 3",
    f"select what, count(*) from count_persons where year = 0 and day <= '{LAST}' group by 1",
    *(
        f"select people.district, target, sex, decade, count(distinct people.person) from {table} as people "
        f"join count_groups on count_groups.person = people.person where people.day between '{FIRST}' and '{LAST}' "
        f"{more} group by 1, 2, 3, 4"
        for table, more in (
            ("count_attendances", ""),
            ("count_completions", ""),
            ("count_persons", "and people.year = 2026 and people.what = 'completed'"),
        )
    ),
    f"select district, substr(day, 1, 7), count(*), sum(minutes), sum(guests) from meetings join classes "
    "on classes.uid = meetings.class join centres on centres.uid = classes.centre left join guest_counts_now "
    f"on guest_counts_now.meeting = meetings.uid where day between '{FIRST}' and '{LAST}' and cancelled = 0 "
    "group by 1, 2",
    "select question, sum(one), sum(two), sum(three), sum(four), sum(five) from satisfaction "
    f"where day between '{FIRST}' and '{LAST}' group by 1",
    f"select shop, how, count(*) from field_practice where day between '{FIRST}' and '{LAST}' group by 1, 2",
    "select b.question, sum(case when a.answer > b.answer then 1 else 0 end), "
    "sum(case when a.answer < b.answer then 1 else 0 end), count(*) from confidence as b join confidence as a "
    "on a.class = b.class and a.learner = b.learner and a.question = b.question and a.occasion = 'after' "
    f"where b.occasion = 'before' and a.day between '{FIRST}' and '{LAST}' group by 1",
    "select day, count(*) from count_persons where year > 0 and what = 'completed' group by 1",
]
PRACTICE = [
    "select pack, level, count(*), sum(correct), sum(unaided), sum(milliseconds), sum(touches), sum(wrong_touches) "
    f"from attempts where day between '{FIRST}' and '{LAST}' group by 1, 2",
]
STEPS = [
    "select json_extract(trouble.value, '$[0]'), count(*), sum(json_extract(trouble.value, '$[1]')) "
    f"from attempts, json_each(attempts.troubles) as trouble where day between '{FIRST}' and '{LAST}' group by 1",
    "select pack, json_extract(step.value, '$[0]') as name, count(*), sum(step.value like '%\"wrong\"%') "
    f"from attempts, json_each(attempts.steps) as step where day between '{FIRST}' and '{LAST}' group by 1, 2",
]
COPIED = {
    "count_attendances": "person, day, district",
    "count_completions": "person, day, district",
    "count_persons": "person, year, what, day, district",
    "count_groups": "person, target, sex, decade",
    "meetings": "uid, class, day, minutes, cancelled",
    "classes": "uid, centre",
    "centres": "uid, district",
    "guest_counts_now": "meeting, guests",
    "satisfaction": "question, one, two, three, four, five, day",
    "field_practice": "shop, how, day",
    "confidence": "class, learner, occasion, question, answer, day",
    "attempts": "day, pack, level, correct, unaided, milliseconds, touches, wrong_touches",
}
"""What DuckDB's own copy holds: nothing but what it is asked for."""


def asked(execute: Callable[[str], Any], queries: list[str]) -> Iterator[list[Any]]:
    """The answers of these queries."""
    for query in queries:
        yield execute(query).fetchall()
