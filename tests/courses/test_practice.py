import dataclasses
from types import ModuleType

import pytest

from courses import practice
from courses.kiosk import Situation
from courses.practice import (
    Ask,
    Call,
    CallTeacher,
    Draw,
    Finished,
    MoreTime,
    Point,
    Practice,
    Record,
    Replay,
    Say,
    Stop,
    Tick,
    Touch,
    Warn,
)


class Walk:
    """An attempt with a clock moved by hand: one second a touch."""

    def __init__(self, toy: ModuleType, level: str, *, goal: object = None, surprises: tuple[str, ...] = ()) -> None:
        mission = toy.MISSION
        kiosk = toy.Toy(Situation(surprises=frozenset(surprises)))
        self.now = 1_000
        self.practice: Practice
        self.practice, self.events = practice.begin(kiosk, mission, level, self.now)
        self.all = list(self.events)

    def do(self, action: object, after: int = 1_000) -> tuple[object, ...]:
        self.now += after
        self.practice, self.events = practice.advance(self.practice, action, self.now)
        self.all.extend(self.events)
        return self.events

    def touch(self, *controls: str) -> tuple[object, ...]:
        for control in controls:
            self.do(Touch(control))
        return self.events

    def said(self, voice: str = "coach") -> list[str]:
        return [event.phrase.ko for event in self.events if isinstance(event, Say) and event.voice == voice]

    def seen(self, kind: type) -> list[object]:
        return [event for event in self.events if isinstance(event, kind)]

    def finish(self) -> object:
        """Do what the coach wants until it is over."""
        while self.practice.result is None:
            touch = self.practice.next_touch
            if touch is None:
                assert self.practice.due is not None
                self.do(Tick(), self.practice.due - self.now)
            else:
                self.do(Touch(touch))
        return self.practice.result


def test_the_first_words(toy: ModuleType) -> None:
    walk = Walk(toy, "guided")
    draw, machine, point, coach = walk.events
    assert isinstance(draw, Draw) and draw.screen.id == "start"
    assert machine == Say(toy.words("start 화면"), "machine")
    assert point == Point("begin")
    assert isinstance(coach, Say) and coach.phrase.ko == "이제 '시작'을 눌러 보세요."


def test_a_right_run_guided(toy: ModuleType) -> None:
    walk = Walk(toy, "guided")
    result = walk.finish()
    assert (result.correct, result.ended, result.unaided) == (True, "done", True)
    assert (result.touches, result.fewest, result.wrong_touches) == (9, 9, 0)
    assert (result.caught, result.timeouts, result.called) == (None, 0, False)
    assert result.seconds == 9 + 3
    assert result.watch.ko == "처음부터 끝까지 잘하셨어요."
    assert result.clean_share == 1


def test_the_steps_are_the_screens_and_no_digit_is_kept(toy: ModuleType) -> None:
    walk = Walk(toy, "alone")
    walk.finish()
    steps = walk.practice.result.steps
    assert [step[0] for step in steps] == ["start", "menu", "item", "menu", "pin", "reading", "end"]
    assert steps[1] == ["menu", 2_000, 0, 0, [["next", "right", 1_000], ["juice", "right", 2_000]]]
    assert steps[4][4] == [["key", "right", 1_000], ["key", "right", 2_000], ["ok", "right", 3_000]]
    assert [event.step for event in walk.all if isinstance(event, Record)] == list(steps)


def test_the_machine_does_not_repeat_itself_from_tab_to_tab(toy: ModuleType) -> None:
    class Tabs(toy.Toy):
        def screen(self, s: object) -> object:
            screen = super().screen(s)
            return dataclasses.replace(screen, id=f"{screen.id}-{s.sheet}")

    attempt, _ = practice.begin(Tabs(), toy.MISSION, "alone", 0)
    attempt, first = practice.advance(attempt, Touch("begin"), 1)
    attempt, second = practice.advance(attempt, Touch("next"), 2)
    assert [event for event in first if isinstance(event, Say)] == [Say(toy.words("menu 화면"), "machine")]
    assert [event for event in second if isinstance(event, Say)] == []
    assert any(isinstance(event, Record) for event in second), "for the record it is another screen"


def test_follow_lets_only_right_touches_act(toy: ModuleType) -> None:
    walk = Walk(toy, "follow")
    walk.touch("begin")
    state = walk.practice.state
    walk.touch("tea")
    assert walk.practice.state == state
    assert walk.said() == ["괜찮아요. 지금은 '다음 쪽'을 누르실 차례예요."]
    assert walk.practice.wrong_touches == 1
    assert walk.practice.pointed == "next"


def test_follow_lets_every_right_touch_act_not_only_the_coachs(toy: ModuleType) -> None:
    class Wide(toy.Toy):
        """The drink may be chosen on either page."""

        def touches(self, s: object) -> tuple[str, ...]:
            return (*super().touches(s), "juice") if s == toy.State("menu") else super().touches(s)

        def distance(self, s: object, goal: object) -> int:
            far = super().distance(s, goal)
            return far - 1 if s.page == "menu" and s.sheet == 0 and s.basket is None else far

    kiosk = Wide()
    attempt, _ = practice.begin(kiosk, toy.MISSION, "follow", 0)
    attempt, _ = practice.advance(attempt, Touch("begin"), 1)
    assert attempt.next_touch == "juice"


def test_opening_the_wrong_item_and_leaving_is_only_looking(toy: ModuleType) -> None:
    walk = Walk(toy, "guided")
    walk.touch("begin", "tea")
    assert walk.said() == ["이제 '이전'을 눌러 보세요."]
    walk.touch("back", "next", "previous")
    assert walk.practice.wrong_touches == 0
    assert [kind for step in walk.practice.steps for _, kind, _ in step[4]] == ["right", "neutral", "right"]


def test_a_mistake_is_undone_by_the_coachs_words(toy: ModuleType) -> None:
    walk = Walk(toy, "guided")
    walk.touch("begin", "tea", "add")
    assert walk.practice.wrong_touches == 1
    assert walk.practice.slipped
    result = walk.finish()
    assert result.correct and result.caught is True
    assert result.watch.ko == "중간에 스스로 고치셨어요. 다음에도 마지막에 한 번 더 확인해 보세요."


def test_the_thing_to_watch_is_what_was_not_found_not_the_way_back(toy: ModuleType) -> None:
    walk = Walk(toy, "alone")
    walk.touch("begin", "tea", "cold", "add", "pay")
    assert walk.practice.wrong_touches == 3
    assert walk.finish().watch.ko == "다음에는 '다음 쪽'을 먼저 찾아보세요."


def test_what_leads_back_is_named(toy: ModuleType) -> None:
    walk = Walk(toy, "guided")
    walk.touch("begin", "next", "juice", "add")  # hot juice in the basket: wrong
    walk.touch("pay")
    assert walk.said() == ["괜찮아요. '이전'을 누르시면 돌아가요."]


def test_prompted_is_silent_until_two_wrong_touches(toy: ModuleType) -> None:
    walk = Walk(toy, "prompted")
    assert walk.said() == []
    walk.touch("begin", "next", "juice")
    walk.touch("hot")  # chosen already: looking
    assert walk.practice.wrong_touches == 0
    walk.touch("add")
    assert (walk.said(), walk.seen(Point)) == ([], [])
    walk.touch("pay")
    assert walk.said() == ["괜찮아요. '이전'을 누르시면 돌아가요."]
    assert walk.seen(Point) == []
    walk.touch("key-2")
    assert Point("back") in walk.events
    assert walk.practice.hints == 2
    walk.touch("back")
    assert Point(None) in walk.events, "help goes when the touch was right"
    assert walk.practice.help == 0


def test_prompted_speaks_after_a_long_pause_then_shows(toy: ModuleType) -> None:
    walk = Walk(toy, "prompted")
    assert walk.practice.due == 16_000
    assert walk.do(Tick(), 14_999) == ()
    walk.do(Tick(), 1)
    assert walk.said() == ["이제 '시작'을 눌러 보세요."]
    walk.do(Tick(), 15_000)
    assert Point("begin") in walk.events
    assert walk.practice.due is None


def test_alone_helps_only_when_asked(toy: ModuleType) -> None:
    walk = Walk(toy, "alone")
    walk.touch("begin", "next", "juice", "add", "pay", "key-3")
    assert walk.practice.due is None
    assert walk.said() == ["연습에서는 진짜 번호를 누르지 마세요. 연습 카드에 있는 번호를 눌러 주세요."]
    walk.do(Ask())
    assert walk.said() == ["괜찮아요. 이제 '이전'을 눌러 보세요."]
    assert walk.seen(Point) == []
    walk.do(Ask())
    assert walk.seen(Point) == [Point("back")]
    result = walk.finish()
    assert result.correct and not result.unaided and result.asked == 2


def test_four_wrong_touches_call_the_instructor_once(toy: ModuleType) -> None:
    walk = Walk(toy, "alone")
    walk.touch("begin", "next", "juice", "add", "pay", "key-3", "key-3")
    assert walk.seen(Call) == [Call("stuck")]
    walk.touch("key-3")
    assert walk.seen(Call) == []
    assert walk.finish().called


def test_asking_for_the_instructor_calls_at_once(toy: ModuleType) -> None:
    walk = Walk(toy, "guided")
    walk.do(CallTeacher())
    assert walk.seen(Call) == [Call("asked")]
    assert walk.said() == ["선생님을 불렀어요. 잠시만 기다려 주세요."]
    walk.do(CallTeacher())
    assert (walk.seen(Call), walk.said()) == ([], ["선생님이 곧 오실 거예요."])
    assert not walk.finish().unaided


def test_paying_for_the_wrong_thing_ends_kindly(toy: ModuleType) -> None:
    walk = Walk(toy, "alone")
    walk.touch("begin", "tea", "add", "pay", "key-1", "key-2", "ok")
    walk.do(Tick(), 3_000)
    result = walk.practice.result
    assert (result.ended, result.correct, result.caught) == ("spoiled", False, False)
    assert [wrong.id for wrong in result.wrong] == ["wrong_item"]
    assert isinstance(walk.events[-1], Finished)
    assert "확인해" in result.watch.ko


def test_a_busy_machine_is_waited_for(toy: ModuleType) -> None:
    walk = Walk(toy, "guided")
    walk.touch(*toy.WAY[:-1])
    assert walk.practice.next_touch is None
    assert walk.said() == ["기계가 일하고 있어요. 잠시만 기다려 주세요."]
    assert walk.practice.due == walk.now + 3_000
    walk.do(Tick(), 3_000)
    assert walk.practice.result.correct


def test_no_time_limit_where_the_situation_has_none(toy: ModuleType) -> None:
    walk = Walk(toy, "alone")
    walk.touch("begin")
    assert walk.practice.due is None
    walk.do(Tick(), 3_600_000)
    assert walk.practice.timeouts == 0


def test_a_time_limit_warns_extends_and_runs_out(toy: ModuleType) -> None:
    walk = Walk(toy, "alone", surprises=("time_limits",))
    walk.touch("begin")
    began = walk.now
    assert walk.practice.due == began + 20_000
    walk.do(Tick(), 20_000)
    assert walk.seen(Warn) == [Warn(20)]
    for _ in range(10):
        walk.do(MoreTime())
        assert walk.seen(Warn) == [Warn(0)]
    assert walk.do(MoreTime()) == (), "ten times, then the machine may go on"
    walk.do(Touch("next"))
    walk.do(Tick(), 20_000)
    walk.do(MoreTime())
    assert walk.seen(Warn) == [Warn(0)], "ten times each limit: one that begins anew may be extended again"
    walk.do(Tick(), 40_000)
    assert walk.practice.timeouts == 1
    assert walk.practice.screen.id == "start"
    assert walk.practice.steps[-1][4][-1][:2] == ["give-up", "timeout"]
    assert "시간 더 쓰기" in walk.finish().watch.ko


def test_every_touch_begins_the_limit_anew(toy: ModuleType) -> None:
    walk = Walk(toy, "alone", surprises=("time_limits",))
    walk.touch("begin")
    for _ in range(5):
        walk.do(Touch("next"), 19_000)
        walk.do(Touch("previous"), 19_000)
    assert walk.practice.timeouts == 0


def test_replay_says_the_same_again(toy: ModuleType) -> None:
    walk = Walk(toy, "guided")
    said = [event for event in walk.events if isinstance(event, Say)]
    assert list(walk.do(Replay())) == said


def test_stopping(toy: ModuleType) -> None:
    walk = Walk(toy, "guided")
    walk.touch("begin")
    walk.do(Stop())
    result = walk.practice.result
    assert (result.ended, result.correct) == ("stopped", False)
    assert walk.do(Touch("juice")) == ()


def test_a_touch_on_what_is_gone_changes_nothing(toy: ModuleType) -> None:
    walk = Walk(toy, "guided")
    before = walk.practice
    assert walk.touch("no-such-control") == ()
    assert walk.practice == before


@pytest.mark.parametrize("level", practice.LEVELS)
def test_the_same_actions_give_the_same_attempt(toy: ModuleType, level: str) -> None:
    runs = []
    for _ in range(2):
        walk = Walk(toy, level)
        walk.touch("begin", "tea", "add", "remove", "pay", "next")
        runs.append((walk.practice, walk.all))
    assert runs[0] == runs[1]
