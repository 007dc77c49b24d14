"""What the instructor has assigned comes first, and never above what was earned unless it was said."""

import datetime

import pytest

from courses import assigned
from courses.assigned import Assigned
from courses.mastery import Run
from courses.settings import Mastery

DAY = datetime.date(2026, 3, 3)
RULES = Mastery()


@pytest.fixture(scope="module")
def packs():
    from courses import catalogue

    return {id: pack for id, pack in catalogue.load().packs.items() if id in ("cafe", "burger", "bank", "bus-app")}


def run(pack="cafe", level="follow", days=0, correct=True, mission="hot-americano", unaided=True, skin="a"):
    return Run(pack, mission, skin, level, DAY + datetime.timedelta(days), correct, unaided)


def next_of(packs, *wanted, history=(), today=DAY):
    return assigned.suggest(history, packs, today, RULES, wanted)


def course(*packs, **values):
    return Assigned("u", packs, DAY, **values)


def test_nothing_assigned_is_nothing(packs):
    assert next_of(packs) is None


def test_the_sentence_says_who_wants_it_and_when(packs):
    (today, later) = (next_of(packs, course("bank")), next_of(packs, course("bank"), today=DAY + datetime.timedelta(1)))
    assert (today.pack, today.level, today.reason) == ("bank", "follow", "assigned")
    assert today.words.ko == "선생님이 오늘 '은행 자동화기기'를 해 보자고 하셨어요."
    assert later.words.ko == "선생님이 '은행 자동화기기'를 해 보자고 하셨어요."


def test_a_level_above_what_was_earned_waits_unless_the_instructor_said_so(packs):
    assert next_of(packs, course("cafe", level="alone")).level == "follow"
    assert next_of(packs, course("cafe", level="alone", above=True)).level == "alone"
    earned = [run(level="follow"), run(level="guided")]
    assert (
        next_of(packs, course("cafe", level="guided"), history=[*earned]) is None
    )  # done already today, at that level
    assert next_of(packs, course("cafe", level="alone"), history=earned).level == "prompted"
    assert next_of(packs, course("cafe", level="follow"), history=[run(level="follow", days=-1), *earned[1:]]) is None


def test_the_real_level_opens_with_mastery_only(packs):
    helped = [run(level=level, days=-1) for level in ("follow", "guided", "prompted", "alone")]
    assert next_of(packs, course("cafe", level="real"), history=helped).level == "alone"
    mastered = [run(level="alone", days=-9), run(level="alone", days=-5, skin="b")]
    found = next_of(packs, course("cafe", level="real"), history=mastered)
    assert (found.level, packs["cafe"].skin(found.skin).use) == ("real", "proof")


def test_a_mission_is_done_once_it_was_right_since(packs):
    wanted = course("cafe", mission="salt-bread")
    assert next_of(packs, wanted).mission == "salt-bread"
    assert next_of(packs, wanted, history=[run(mission="salt-bread", days=-1)]).mission == "salt-bread"
    assert next_of(packs, wanted, history=[run(mission="salt-bread", correct=False)]).mission == "salt-bread"
    assert next_of(packs, wanted, history=[run(mission="salt-bread")]) is None


def test_a_course_goes_on_until_each_machine_is_mastered_and_comes_back_for_reviews(packs):
    mastered = [run(level="alone", days=-9), run(level="alone", days=-5, skin="b")]
    assert next_of(packs, course("cafe", "bank"), history=mastered).pack == "cafe"  # a review is due
    reviewed = [*mastered, run(level="alone", days=-4)]
    assert next_of(packs, course("cafe", "bank"), history=reviewed).pack == "bank"
    assert next_of(packs, course("cafe"), history=reviewed) is None


def test_the_nearer_one_comes_first_and_what_is_done_makes_room(packs):
    mine, ours = course("bank", target="learner", mission="balance"), course("burger")
    assert next_of(packs, mine, ours).pack == "bank"
    assert next_of(packs, mine, ours, history=[run("bank", mission="balance")]).pack == "burger"


def test_after_three_of_a_kind_the_assignment_rests(packs):
    three = [run(correct=False), run(correct=False), run(correct=False)]
    assert next_of(packs, course("cafe"), history=three) is None
    assert next_of(packs, course("cafe"), history=three, today=DAY + datetime.timedelta(1)).pack == "cafe"
    assert next_of({"cafe": packs["cafe"]}, course("cafe"), history=three).pack == "cafe"  # there is no other kind


def test_who_is_watched_goes_where_a_proof_is_nearest(packs):
    watched = Assigned("", (), DAY, proof=True, target="learner")
    learning = [run("bank", "follow"), run("burger", "follow")]
    assert next_of(packs, watched, history=learning) is None  # nothing that could be proved yet
    alone = [run("burger", level) for level in ("follow", "guided", "prompted")]
    assert next_of(packs, watched, history=alone).level == "alone"
    mastered = [run(level="alone", days=-9), run(level="alone", days=-5, skin="b")]
    found = next_of(packs, watched, history=[*alone, *mastered])
    assert (found.pack, found.level, found.reason) == ("cafe", "real", "witnessed")
    assert "선생님이 곁에서 보고 계세요" in found.words.ko


def test_a_machine_that_is_not_here_is_left_out(packs):
    assert next_of(packs, course("gone")) is None
    assert next_of(packs, course("gone", "bank")).pack == "bank"
