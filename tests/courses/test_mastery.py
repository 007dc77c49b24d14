import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from courses.mastery import REASONS, TEMPLATES, Run, rules_of, standing, suggest
from courses.mission import Mission
from courses.pack import Pack, Skin
from courses.practice import LEVELS
from courses.settings import Mastery
from language import Phrase

DAY = datetime.date(2026, 3, 2)
LATER = DAY + datetime.timedelta(days=1)


def words(text: str) -> Phrase:
    return Phrase(text, text)


def skin(id: str, use: str) -> Skin:
    return Skin(id, words(id), "", use, {})  # type: ignore[arg-type]


def pack(id: str, kind: str) -> Pack:
    missions = tuple(Mission(f"m{n}", id, words(f"m{n}"), goal=n, difficulty=n) for n in (1, 2, 3))
    skins = (skin("first", "practised"), skin("second", "mastery"), skin("last", "proof"))
    return Pack(id, kind, words(id), "", skins, missions, content=None)


PACKS = {"cafe": pack("cafe", "order"), "burger": pack("burger", "order"), "bus": pack("bus", "bus_stop")}


def run(
    level: str = "follow", correct: bool = True, unaided: bool = True, day: datetime.date = DAY, **more: str
) -> Run:
    return Run(
        more.get("pack", "cafe"), more.get("mission", "m1"), more.get("skin", "first"), level, day, correct, unaided
    )


UP = (run("follow"), run("guided"), run("prompted"))
ALONE = (*UP, run("alone"))
MASTERED = (*ALONE, run("alone", day=LATER, skin="second"))


def test_up_a_level_after_an_unaided_success() -> None:
    assert [standing(UP[:n], "cafe").level for n in range(4)] == ["follow", "guided", "prompted", "alone"]


def test_a_success_with_help_stays_at_its_level() -> None:
    assert standing((run("follow"), run("guided", unaided=False)), "cafe").level == "guided"


def test_down_a_level_after_two_failures_in_a_row() -> None:
    fail = run("prompted", correct=False)
    assert standing((*UP[:2], fail), "cafe").level == "prompted"
    assert standing((*UP[:2], fail, fail), "cafe").level == "guided"
    assert standing((*UP[:2], fail, run("prompted", unaided=False), fail), "cafe").level == "prompted"


def test_stopping_is_no_failure() -> None:
    stopped = Run("cafe", "m1", "first", "prompted", DAY, correct=False, unaided=False, stopped=True)
    assert standing((*UP[:2], stopped, stopped, stopped), "cafe").level == "prompted"


@pytest.mark.parametrize(
    ("second", "mastered"),
    [
        (run("alone", day=LATER, skin="second"), LATER),
        (run("real", day=LATER, skin="last"), LATER),
        (run("alone", day=DAY, skin="second"), None),
        (run("alone", day=LATER, skin="first"), None),
        (run("alone", day=LATER, skin="second", unaided=False), None),
        (run("alone", day=LATER, skin="second", correct=False), None),
        (run("prompted", day=LATER, skin="second"), None),
    ],
)
def test_mastered_on_two_days_in_two_skins(second: Run, mastered: datetime.date | None) -> None:
    assert standing((*ALONE, second), "cafe").mastered == mastered


def test_in_one_meeting_the_second_skin_is_enough() -> None:
    rules = Mastery(days=1)
    assert standing((*ALONE, run("alone", skin="second")), "cafe", rules).mastered == DAY


def test_the_real_level_opens_with_mastery_only() -> None:
    assert standing((*ALONE, run("alone"), run("alone")), "cafe").level == "alone"
    assert standing(MASTERED, "cafe").level == "real"


def test_reviews_after_1_7_and_30_days() -> None:
    history = list(MASTERED)
    for days in (1, 7, 30):  # after mastery, where each is done on its day
        due = LATER + datetime.timedelta(days=days)
        assert standing(history, "cafe").due == due
        history.append(run("alone", correct=False, day=due))
        assert standing(history, "cafe").due == due, "a review that went wrong is still due"
        history.append(run("alone", day=due))
    assert standing(history, "cafe").due is None


def test_what_is_suggested_over_a_month() -> None:
    told = []
    history: list[Run] = []
    for days, runs in ((0, 5), (1, 5), (2, 3), (9, 2), (31, 2)):
        today = DAY + datetime.timedelta(days=days)
        for _ in range(runs):
            next_ = suggest(history, PACKS, today)
            assert next_ is not None
            told.append((days, next_.pack, next_.level, next_.skin, next_.reason))
            history.append(Run(next_.pack, next_.mission, next_.skin, next_.level, today, correct=True, unaided=True))
    assert told == [
        (0, "cafe", "follow", "first", "new"),
        (0, "cafe", "guided", "first", "level_up"),
        (0, "cafe", "prompted", "first", "level_up"),
        (0, "bus", "follow", "first", "new"),
        (0, "bus", "guided", "first", "level_up"),
        (1, "bus", "prompted", "first", "level_up"),
        (1, "bus", "alone", "first", "level_up"),
        (1, "cafe", "alone", "first", "level_up"),
        (1, "burger", "follow", "first", "new"),
        (1, "burger", "guided", "first", "level_up"),
        (2, "burger", "prompted", "first", "level_up"),
        (2, "burger", "alone", "first", "level_up"),
        (2, "cafe", "alone", "second", "other_skin"),
        (9, "cafe", "alone", "first", "review"),
        (9, "burger", "alone", "second", "other_skin"),
        (31, "burger", "alone", "first", "review"),
        (31, "cafe", "alone", "first", "review"),
    ]


def test_every_reason_has_its_sentence() -> None:
    for reason in REASONS:
        from language import phrase

        told = phrase(f"courses-suggest-{reason}", pack=words("카페"), when="today")
        assert "카페" in told.ko or reason == "enough"
        assert told.en


RUNS = st.builds(
    Run,
    pack=st.sampled_from(sorted(PACKS)),
    mission=st.sampled_from(["m1", "m2", "m3"]),
    skin=st.sampled_from(["first", "second", "last"]),
    level=st.sampled_from(LEVELS),
    day=st.integers(0, 40).map(lambda days: DAY + datetime.timedelta(days=days)),
    correct=st.booleans(),
    unaided=st.booleans(),
    stopped=st.just(False),
)
HISTORIES = st.lists(RUNS, max_size=25).map(lambda runs: sorted(runs, key=lambda run: run.day))


@given(HISTORIES)
def test_never_above_what_was_earned(history: list[Run]) -> None:
    for id in PACKS:
        stand = standing(history, id)
        best = max((LEVELS.index(r.level) for r in history if r.pack == id and r.correct and r.unaided), default=-1)
        assert LEVELS.index(stand.level) <= best + 1
        assert stand.level != "real" or stand.mastered


@given(HISTORIES)
def test_never_more_than_three_of_a_kind_in_a_row(history: list[Run]) -> None:
    today = DAY + datetime.timedelta(days=41)
    for _ in range(8):
        next_ = suggest(history, PACKS, today)
        assert next_ is not None
        history.append(Run(next_.pack, next_.mission, next_.skin, next_.level, today, correct=True, unaided=True))
    kinds = [PACKS[r.pack].kind for r in history if r.day == today]
    assert all(len(set(kinds[n : n + 4])) > 1 for n in range(len(kinds) - 3))


@given(HISTORIES)
def test_a_due_review_comes_first(history: list[Run]) -> None:
    today = DAY + datetime.timedelta(days=90)
    due = {id for id in PACKS if (d := standing(history, id).due) is not None and d <= today}
    next_ = suggest(history, PACKS, today)
    assert next_ is not None
    assert not due or (next_.pack in due and next_.reason == "review")


@given(st.integers(0, 3))
def test_everyone_who_can_finish_comes_to_mastery(slips: int) -> None:
    """A learner who fails now and then, but less and less, masters every pack in the days of a course."""
    history: list[Run] = []
    for day in range(24):
        today = DAY + datetime.timedelta(days=day)
        for n in range(6):
            next_ = suggest(history, PACKS, today)
            assert next_ is not None
            right = (day + n) % 4 >= slips or day > 10
            history.append(Run(next_.pack, next_.mission, next_.skin, next_.level, today, right, right))
    assert all(standing(history, id).mastered for id in PACKS)


def test_who_did_well_at_the_real_level_may_take_the_proof() -> None:
    after = (*MASTERED, *(run("alone", day=LATER + datetime.timedelta(days=n)) for n in (1, 7, 30)))
    today = LATER + datetime.timedelta(days=31)
    only = {"cafe": PACKS["cafe"]}
    assert (told := suggest(after, only, today)) is not None and (told.level, told.reason) == ("real", "real")
    assert (told := suggest((*after, run("real", day=today, skin="last")), only, today)) is not None
    assert told.reason == "proof"
    assert packs_skin(told.skin) == "proof"


def packs_skin(id: str) -> str:
    return PACKS["cafe"].skin(id).use


def test_after_24_sessions_a_real_shop_is_proposed_and_reviews_go_on() -> None:
    days = [DAY + datetime.timedelta(days=n) for n in range(24)]
    history = [run("follow", correct=False, day=day) for day in days]
    next_day = days[-1] + datetime.timedelta(days=1)
    assert (told := suggest(history[:-1], PACKS, days[-1])) is not None and told.reason != "enough"
    assert (told := suggest(history, PACKS, next_day)) is not None and told.reason == "enough"
    done = [*MASTERED, *history]
    assert (told := suggest(done, PACKS, next_day)) is not None and told.reason == "review"


def test_a_special_course_has_one_day() -> None:
    assert rules_of("special").days == 1
    assert all(rules_of(template) == Mastery() for template in TEMPLATES if template != "special")
