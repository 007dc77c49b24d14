"""What the machine does: entries that leak nothing, going back, money, doors that close."""

from typing import Any

import pytest

from courses.kiosk import Screen
from courses.kiosks.pages.machine import PagesKiosk


def walk(kiosk: PagesKiosk, *ids: str) -> Any:
    state = kiosk.start()
    for id in ids:
        timer = kiosk.timer(state)
        assert id in kiosk.touches(state) or (timer and timer.control == id), f"{id}: {kiosk.touches(state)}"
        state = kiosk.touch(state, id)
    return state


def page(kiosk: PagesKiosk, state: Any) -> str:
    return kiosk.screen(state).id


def text(screen: Screen) -> str:
    words = [
        screen.title,
        *(t for a in screen.areas for t in a.text),
        *(c for a in screen.areas for r in a.rows for c in r.cells),
    ]
    return " ".join(word.ko for word in words)


@pytest.fixture
def tiny(tools: Any) -> PagesKiosk:
    return PagesKiosk(tools.tiny, tools.situation())


def test_a_masked_entry_keeps_no_digit(tiny: PagesKiosk) -> None:
    begin = walk(tiny, "begin", "paper:copy")
    assert tiny.screen(begin).private
    wrong = {tiny.touch(begin, f"key:{digit}") for digit in "012456789"}
    assert len(wrong) == 1, "nothing tells which wrong digit was pressed"
    assert len({tiny.touch(begin, f"key:{digit}") for digit in "0123456789"}) == 2
    assert "3" not in text(tiny.screen(tiny.touch(begin, "key:3")))


def test_a_wrong_number_leads_to_a_page_that_says_so_and_back(tiny: PagesKiosk) -> None:
    state = walk(tiny, "begin", "paper:copy", "key:3", "key:9", "ok")
    assert page(tiny, state) == "unknown-number"
    assert tiny.screen(state).popup
    state = tiny.touch(state, "again")
    assert page(tiny, state) == "who"
    assert state.entry == ""


def test_going_back_forgets_what_was_said_after(tiny: PagesKiosk, tools: Any) -> None:
    state = walk(tiny, "begin", "paper:copy", "key:3", "key:1", "ok", "press", "marks:b")
    values = dict(zip([field.id for field in tools.tiny.fields], state.values, strict=True))
    assert (values["pin"], values["marks"]) == ("yes", 2)
    back = tiny.touch(tiny.touch(state, "back"), "back")
    values = dict(zip([field.id for field in tools.tiny.fields], back.values, strict=True))
    assert (values["paper"], values["pin"], values["finger"], values["marks"]) == ("copy", "yes", "", 0)
    home = tiny.touch(state, "home")
    assert home.values == tiny.start().values


def test_looking_and_coming_back_changes_no_outcome(tiny: PagesKiosk) -> None:
    chosen = walk(tiny, "begin", "paper:copy")
    there = walk(tiny, "begin", "paper:copy", "back")
    assert tiny.outcome(chosen) == tiny.outcome(there)
    control = tiny.screen(there).control("paper:copy")
    assert control is not None
    assert control.selected


def test_a_branch_follows_the_answer(tiny: PagesKiosk) -> None:
    free = walk(tiny, "begin", "list:next", "paper:deed", "next")
    assert page(tiny, free) == "printing", "what costs nothing is not paid for"
    assert "next" not in tiny.touches(walk(tiny, "begin", "paper:copy", "key:3", "key:1", "ok", "press", "marks:b"))


def test_nothing_leads_back_from_a_final_page(tiny: PagesKiosk, tools: Any) -> None:
    goal = tools.goal(tools.tiny, paper="copy")
    state = walk(tiny, "begin", "list:next", "paper:deed", "next")
    assert tiny.ended(state, goal) == "spoiled"
    assert tiny.ended(state, tools.goal(tools.tiny, paper="deed")) is None
    assert not {"back", "home"} & set(tiny.touches(state))


def test_too_much_money_leaves_change_that_must_be_taken(tiny: PagesKiosk, tools: Any) -> None:
    goal = tools.goal(tools.tiny, paper="copy")
    paid = ["begin", "paper:copy", "key:3", "key:1", "ok", "press", "marks:a", "copies:more", "next", "next"]
    state = walk(tiny, *paid, "money:1000", "wait")
    assert {"take-sheet", "take-change", "finish"} <= set(tiny.touches(state))
    left = tiny.touch(tiny.touch(state, "take-change"), "finish")
    assert tiny.ended(left, goal) == "spoiled"
    assert [wrong.id for wrong in tiny.wrong(left, goal)] == ["forgot_sheet"]
    taken = tiny.touch(tiny.touch(tiny.touch(state, "take-change"), "take-sheet"), "finish")
    assert tiny.ended(taken, goal) == "done"
    assert tiny.wrong(taken, goal) == ()


def test_the_fraudulent_link_ends_it_with_its_name(tools: Any) -> None:
    kiosk = PagesKiosk(tools.town, tools.situation())
    goal = tools.goal(tools.town, station="s1")
    state = walk(kiosk, "message", "open")
    assert kiosk.ended(state, goal) == "spoiled"
    assert "opened_link" in [wrong.id for wrong in kiosk.wrong(state, goal)]


def test_a_setting_stays_when_its_page_is_left(tools: Any) -> None:
    kiosk = PagesKiosk(tools.town, tools.situation())
    state = walk(kiosk, "settings", "larger", "back")
    assert "on" in state.values
    assert page(kiosk, state) == "front"


def test_the_search_finds_by_the_beginning_of_any_word(tools: Any) -> None:
    kiosk = PagesKiosk(tools.town, tools.situation())
    state = walk(kiosk, "travel", "key:ㅅ", "key:ㅓ")
    found = [id for id in kiosk.touches(state) if id.startswith("station:")]
    assert found == ["station:s1", "station:s4"]
    assert "서" in text(kiosk.screen(state))
    shifted = walk(kiosk, "travel", "shift", "key:ㅆ")
    assert [id for id in kiosk.touches(shifted) if id.startswith("station:")] == ["station:s3"]
    assert "key:ㅅ" in kiosk.touches(shifted), "the shift key comes up again"


def test_money_is_typed_with_its_own_keys(tools: Any) -> None:
    way = ["travel", "key:ㅅ", "station:s1", "day:d1", "people:more", "next", "seats:A2", "next"]
    kiosk = PagesKiosk(tools.town, tools.situation())
    state = walk(kiosk, *way, "key:5", "key:000")
    assert "5,000원" in text(kiosk.screen(state))
    assert page(kiosk, kiosk.touch(walk(kiosk, *way, "key:5", "key:0", "key:1"), "ok")) == "unknown-number"


def test_a_sold_seat_cannot_be_taken_and_no_more_than_there_are_people(tools: Any) -> None:
    kiosk = PagesKiosk(tools.town, tools.situation())
    state = walk(kiosk, "travel", "key:ㅅ", "station:s1", "day:d1", "people:more", "next")
    assert "seats:A1" not in kiosk.touches(state)
    one = kiosk.touch(state, "seats:A2")
    assert [id for id in kiosk.touches(one) if id.startswith("seats:")] == ["seats:A2"]


def test_the_machine_gives_up_only_where_the_situation_asks_for_it(tools: Any) -> None:
    patient = PagesKiosk(tools.tiny, tools.situation())
    assert patient.timer(patient.touch(patient.start(), "begin")) is None
    hasty = PagesKiosk(tools.tiny, tools.situation(surprises=frozenset({"idle"})))
    state = hasty.touch(hasty.start(), "begin")
    timer = hasty.timer(state)
    assert timer is not None
    assert timer.kind == "idle"
    assert hasty.touch(state, timer.control).trail == (0,)


def test_the_bar_is_on_every_page_and_counts(tools: Any) -> None:
    kiosk = PagesKiosk(tools.town, tools.situation())
    goal = tools.goal(tools.town, station="s1", bar=["large", "voice"])
    plain = tools.goal(tools.town, station="s1")
    start = kiosk.start()
    assert kiosk.distance(start, goal) == kiosk.distance(start, plain) + 2
    assert kiosk.distance(kiosk.touch(start, "bar:voice"), goal) == kiosk.distance(start, goal) - 1
