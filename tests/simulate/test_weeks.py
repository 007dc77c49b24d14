"""Five weeks of simulated learners: the schedule does what it says, in every course."""

import datetime
from itertools import groupby

import pytest

from courses import catalogue, simulate
from courses.mastery import TEMPLATES, Template
from courses.practice import LEVELS
from courses.simulate.weeks import MEETINGS, Practised

PACKS = catalogue.load()
CHOSEN = {id: PACKS.packs[id] for id in ("cafe", "bus-app", "burger", "stop-board")}
FIRST = datetime.date(2026, 3, 2)


def lived(template: Template, seed: int) -> list[Practised]:
    return list(simulate.weeks(CHOSEN, PACKS.kiosk, template, simulate.invented(seed), FIRST))


@pytest.mark.parametrize("template", TEMPLATES)
def test_the_rules_hold(template: Template) -> None:
    attempts = lived(template, 4)
    assert {one.day for one in attempts} <= {FIRST + datetime.timedelta(days=day) for day in MEETINGS[template]}
    earned = dict.fromkeys(CHOSEN, 0)
    due: dict[str, datetime.date | None] = dict.fromkeys(CHOSEN)
    for day, of_day in groupby(attempts, key=lambda one: one.day):
        of_day = list(of_day)
        for n, one in enumerate(of_day):
            told = one.suggestion
            assert LEVELS.index(told.level) <= earned[told.pack], "never above what was earned"
            waiting = {id for id, when in due.items() if when is not None and when <= day}
            if waiting and told.pack not in waiting:
                kinds = [CHOSEN[before.suggestion.pack].kind for before in of_day[max(0, n - 3) : n]]
                assert len(kinds) == 3 and len(set(kinds)) == 1, "a review that is due comes first"
            earned[told.pack] = LEVELS.index(one.after.level)
            due[told.pack] = one.after.due
        runs = [len(list(row)) for _, row in groupby(CHOSEN[one.suggestion.pack].kind for one in of_day)]
        assert max(runs) <= 3, "never more than three of a kind in a row"


def test_the_same_learner_lives_the_same_weeks() -> None:
    assert lived("special", 9) == lived("special", 9)


def test_whoever_can_finish_masters_in_each_course() -> None:
    for template in TEMPLATES:
        attempts = lived(template, 2)
        assert any(one.after.mastered for one in attempts), template
