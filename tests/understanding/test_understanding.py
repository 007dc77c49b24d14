"""Who stands where, and whom to look after: pure."""

import datetime

import pytest

from courses import understanding
from courses.mastery import Run
from courses.settings import Settings, Understanding
from courses.understanding import Past

DAY = datetime.date(2026, 3, 3)
SETTINGS = Settings()
RULES = SETTINGS.mastery


def run(level="alone", days=0, correct=True, unaided=True, skin="a", pack="cafe", stopped=False):
    return Run(pack, "m", skin, level, DAY + datetime.timedelta(days), correct, unaided, stopped)


MASTERED = [run(), run(days=7, skin="b")]


def test_a_machine_that_was_never_tried_is_not_begun():
    assert understanding.cell([run(pack="bank")], "cafe", DAY, RULES) == understanding.NOTHING_YET


def test_practising_says_the_level_and_what_is_missing_until_mastery():
    cell = understanding.cell([run("follow"), run("guided"), run("prompted"), run()], "cafe", DAY, RULES)
    assert (cell.state, cell.step, cell.counted, cell.days, cell.skins) == ("practising", 4, 1, 1, 1)
    assert "바르게 1/2번, 다른 날 1/2일, 다른 화면 1/2가지" in understanding.told(cell, RULES).ko


@pytest.mark.parametrize(
    ("days", "proved", "state"),
    [(7, False, "mastered"), (8, False, "due"), (7, True, "proved"), (8, True, "due")],
)
def test_mastered_comes_back_for_review_also_when_it_was_proved(days, proved, state):
    today = DAY + datetime.timedelta(days)
    cell = understanding.cell(MASTERED, "cafe", today, RULES, proved)
    assert (cell.state, cell.mastered) == (state, DAY + datetime.timedelta(7))


def test_the_sentence_of_a_review_names_the_settings_own_days():
    rules = RULES.model_copy(update={"review": (3, 9)})
    cell = understanding.cell(MASTERED, "cafe", DAY + datetime.timedelta(20), rules)
    assert "3, 9일 뒤" in understanding.told(cell, rules).ko and "3, 9 days" in understanding.told(cell, rules).en


def past(called=False, troubles=(), **values):
    return Past(run(**values), called, 0, troubles)


def rules_met(history, settings=SETTINGS, proved=()):
    found = understanding.struggles(history, ["cafe"], settings, settings.mastery, proved)
    return [(one.rule, one.count) for one in found]


def test_called_twice_in_the_last_five_runs():
    calm, call = past(), past(called=True)
    assert rules_met([call, call, calm, calm, calm, calm, calm]) == []
    assert rules_met([calm, call, calm, call]) == [("called", 2)]


def test_two_in_a_row_that_ended_otherwise():
    wrong, stopped = past(correct=False, unaided=False), past(correct=False, stopped=True)
    assert rules_met([past(), wrong]) == []
    assert rules_met([past(), wrong, stopped, wrong]) == [("down", 2)]
    assert rules_met([wrong, wrong, past()]) == []


def test_the_same_place_again_and_again():
    card = past(troubles=(("card", 2), ("next", 1)))
    assert rules_met([card, card]) == []
    assert rules_met([card, past(), card, card]) == [("same", 3)]
    assert rules_met([past(troubles=(("unheard-of", 9),))] * 5) == []


def test_many_runs_without_mastery_unless_it_is_proved():
    helped = [past(unaided=False)] * 8
    assert rules_met(helped[:7]) == []
    assert rules_met(helped) == [("long", 8)]
    assert rules_met(helped, proved=["cafe"]) == []


def test_the_rules_number_is_the_settings_not_a_word():
    settings = SETTINGS.model_copy(update={"understanding": Understanding(calls=1, last_runs=3)})
    settings = settings.model_copy(update={"practice": settings.practice.model_copy(update={"call_after": 7})})
    (one,) = understanding.struggles([past(called=True)], ["cafe"], settings, RULES)
    assert one.words.ko == (
        "최근 1번 가운데 1번 강사를 부름 (기준 1번. 스스로 부르거나 한 단계에서 7번 잘못 누르면 부름)"
    )
