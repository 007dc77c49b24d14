"""What learners take home: the card of a machine, and their own page."""

from __future__ import annotations

import io
from datetime import date, timedelta

import pypdf
import pytest

from courses import catalogue, mastery, steps
from courses.abilities import CANS, Ability, abilities, can
from courses.mastery import Run
from records import attempts, field, people
from reports import learning, papers
from reports.papers import card_page, own_page
from reports.papers.sheet import MM

DAY = date(2026, 3, 2)


@pytest.fixture(scope="module")
def packs():
    return catalogue.load()


def words(content):
    return ["".join(page.extract_text().split()) for page in pypdf.PdfReader(io.BytesIO(content)).pages]


def run(level="alone", day=0, skin="alley", correct=True, unaided=True):
    return Run("cafe", "hot-americano", skin, level, DAY + timedelta(day), correct, unaided)


@pytest.mark.parametrize("language", ["ko", "en"])
def test_every_machine_has_a_card_of_one_small_page_with_the_buttons_own_words(packs, language):
    ways = [steps.way(packs, pack, steps.easiest(pack)) for pack in packs.packs.values()]
    drawn = card_page.draw(ways, language)
    assert drawn == card_page.draw(ways, language)
    pages = pypdf.PdfReader(io.BytesIO(drawn)).pages
    assert len(pages) == len(ways)
    assert {(round(page.mediabox.width / MM), round(page.mediabox.height / MM)) for page in pages} == {(148, 210)}
    for way, text in zip(ways, words(drawn), strict=True):
        assert 1 <= len(way.steps) <= steps.MOST
        for thing in (thing for step in way.steps for thing in step.things):
            assert "".join(thing.label.seen(language).split()) in text, (way.pack.id, thing)


def test_nothing_that_the_practice_card_told_stands_on_a_card(packs):
    for id, mission in (("bank", "balance"), ("certificate", "")):
        pack = packs.packs[id]
        way = steps.way(packs, pack, pack.mission(mission) or steps.easiest(pack))
        keys = [thing for step in way.steps for thing in step.things if thing.kind in ("key", "keys")]
        assert [thing.id for thing in keys] == ["key"]
        text = "".join(words(card_page.draw([way])))
        assert way.mission.situation.card.resident_number.replace("-", "") not in text.replace("-", "")
        assert way.advice in ("card", "own")


def test_a_card_says_what_a_button_is_called_elsewhere(packs):
    pack = packs.packs["cafe"]
    things = [thing for step in steps.way(packs, pack, steps.easiest(pack)).steps for thing in step.things]
    (here,) = (thing for thing in things if thing.id == "place:here")
    assert here.label.ko not in {other.ko for other in here.elsewhere} and here.elsewhere
    assert not next(thing for thing in things if thing.id == "finish").elsewhere


def test_a_card_of_something_unknown_names_what_there_is(packs, tmp_path):
    with pytest.raises(papers.NoCard) as unknown:
        papers.card("bakery", tmp_path, packs=packs)
    assert "cafe" in unknown.value.words.ko
    with pytest.raises(papers.NoCard) as unknown:
        papers.card("cafe", tmp_path, "nothing", packs=packs)
    assert "hot-americano" in unknown.value.words.ko
    with pytest.raises(papers.NoCard) as crowded:
        papers.card("diner", tmp_path, "whole-evening", packs=packs)
    assert "너무 깁니다" in crowded.value.words.ko and not list(tmp_path.iterdir())
    assert papers.card("cafe", tmp_path, "hot-americano", packs=packs).name == "카페 카드 (hot-americano).pdf"


def test_what_can_be_done_is_said_in_four_steps_and_never_taken_back():
    history = []
    seen = []
    for one in (
        run("follow", correct=False),
        run("guided"),
        run("alone"),
        run("alone", 1, "leaf"),
        run("alone", 2, correct=False),
    ):
        history.append(one)
        seen.append(can(history, "cafe"))
    assert seen == [*CANS, "mastered"]


def test_what_goes_best_comes_first_and_what_was_not_tried_is_left_out(packs):
    bus = Run("bus-app", "number-470", "green", "follow", DAY, False, False)
    found = abilities([bus, run("guided"), Run("gone", "x", "", "alone", DAY, True, True)], packs.packs)
    assert [(one.pack.id, one.can) for one in found] == [("cafe", "helped"), ("bus-app", "learning")]


@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_own_page_has_large_words_and_no_number_but_its_day(packs, language):
    cans = [Ability(pack, CANS[n % 4]) for n, pack in enumerate(packs.packs.values())]
    visit = field.Visit("u", "l", "c", "cafe", "alone", "b", 0, "2026-03-01")
    paper = learning.Own("金順子", DAY, tuple(cans), (visit,), mastery.suggest([], packs.packs, DAY))
    drawn = own_page.draw(paper, language)
    assert drawn == own_page.draw(paper, language)
    sizes, text = set(), []

    def look(part, _matrix, _text_matrix, _font, size):
        if part.strip():
            sizes.add(size)
            text.append(part)

    for page in pypdf.PdfReader(io.BytesIO(drawn)).pages:
        page.extract_text(visitor_text=look)
    assert sorted(sizes)[0] >= 16 and sum(size < 24 for size in sizes) == 1, "only the day is smaller than 24 points"
    said = "".join(text)
    assert "金順子" in said and "%" not in said and "초" not in said.replace("초본", "")
    for one in cans:
        assert "".join(one.pack.title.seen(language).split()) in "".join(said.split())


def test_a_long_name_is_whole(packs):
    whole = "Alexandra Konstantinopoulos-Featherstonehaugh"
    (text,) = words(own_page.draw(learning.Own(whole, DAY, (), (), None)))
    assert whole.replace(" ", "") in text


def test_the_page_comes_out_of_the_records_by_number(workshop, packs, tmp_path):
    store, centre, klass = workshop.store, workshop.centres[0], workshop.classes[0]
    uid = people.add_learner(store, name="홍길순", centre=centre, number="777")
    attempts.recover(store, "kiosk-9")
    attempts.begin(store, uid, klass, None, "cafe", "hot-americano", "alley", "guided", "kiosk-9")
    attempts.recover(store, "kiosk-9")
    field.note(store, klass, "cafe", [(uid, "word")], by="이정민")
    found = learning.own(store, packs, uid, workshop.today)
    assert [(one.pack.id, one.can) for one in found.abilities] == [("cafe", "learning")]
    assert [visit.how for visit in found.visits] == ["word"] and found.next.pack in packs.packs
    file = papers.own(store, uid, tmp_path, packs=packs)
    assert file.name == "내가 할 수 있는 것 홍길순.pdf" and "홍길순" in words(file.read_bytes())[0]
