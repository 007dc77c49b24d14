"""Confidence and field practice beside a class's figures: each question by itself, nothing summed up."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from records import classes, confidence, field
from reports import beside, document, figures, page
from reports.beside import Change


@pytest.fixture(scope="module")
def asked(workshop):
    store, klass = workshop.store, workshop.classes[2]
    one, two, three, four = (learner.uid for learner in classes.roster(store, klass)[:4])
    confidence.keep(store, one, klass, "before", {"begin": 1, "pay": 5})
    confidence.keep(store, two, klass, "before", {"begin": 2})
    confidence.keep(store, three, klass, "before", {"begin": 5})
    confidence.keep(store, four, klass, "before", {"begin": 3, "find": 3})
    confidence.keep(store, one, klass, "after", {"begin": 3, "pay": 4})
    confidence.keep(store, two, klass, "after", {"begin": 2})
    confidence.keep(store, three, klass, "after", {"begin": 1})
    confidence.keep(store, three, klass, "after", {"begin": 4})
    yesterday = workshop.today - timedelta(1)
    field.note(store, klass, "cafe", [(one, "alone"), (two, "word"), (three, "alone")], by="이정민", day=yesterday)
    field.note(store, klass, "bank", [(one, "gave_up")], by="이정민", day=workshop.today)
    return klass


def test_only_who_answered_both_times_is_compared_question_by_question(workshop, asked):
    found = figures.progress(workshop.store, "class", asked, 2026, workshop.today).beside
    assert found.changes == (Change("begin", 3, 1, 1, 1), Change("pay", 1, 0, 0, 1))
    assert [(row.shop, *row.ended.values()) for row in found.shops] == [("cafe", 2, 1, 0, 0), ("bank", 0, 0, 0, 1)]


def test_days_after_the_report_do_not_count(workshop, asked):
    found = figures.progress(workshop.store, "class", asked, 2026, workshop.today - timedelta(1)).beside
    assert not found.changes and [row.shop for row in found.shops] == ["cafe"]


@pytest.mark.parametrize(("language", "said"), [("ko", "검증된 척도가 아닙니다"), ("en", "no validated scale")])
def test_the_page_of_a_class_says_that_it_is_no_scale(workshop, asked, language, said):
    found = figures.progress(workshop.store, "class", asked, 2026, workshop.today)
    html = page.render(document.make(found, language))
    assert said in html and html == page.render(document.make(found, language))
    other = figures.progress(workshop.store, "class", workshop.classes[3], 2026, date(2026, 6, 12))
    assert said not in page.render(document.make(other, language))


def test_a_centre_and_the_city_say_the_same_of_it_on_every_day(workshop, asked):
    for day in (workshop.today - timedelta(1), workshop.today):
        alone = figures.progress(workshop.store, "class", asked, 2026, day).beside
        for level, uid in (("centre", workshop.centres[1]), ("district", "강북구"), ("city", "")):
            assert figures.progress(workshop.store, level, uid, 2026, day).beside == alone
    assert figures.progress(workshop.store, "centre", workshop.centres[0], 2026, workshop.today).beside == beside.NONE
