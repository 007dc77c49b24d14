"""The ways through the app and the board, step by step."""

from __future__ import annotations

from courses.kiosks.bus_stop.state import LAST_TICK, Goal


def by_number(number):
    return ("by-number", *(f"key-{digit}" for digit in number), "search")


def test_a_stop_is_found_by_its_number(machine, walk):
    kiosk = machine()
    state = walk(kiosk, *by_number("01014"), "stop-01014")
    assert kiosk.screen(state).id == "board"
    assert kiosk.screen(state).title.ko == "종로2가"


def test_a_wrong_digit_can_be_erased(machine, walk):
    kiosk = machine()
    state = walk(kiosk, "by-number", "key-0", "key-7", "erase", "key-1", "key-0", "key-1", "key-4")
    assert state.typed == "01014"
    assert walk(kiosk, "clear", state=state).typed == ""


def test_five_digits_are_enough_and_needed(machine, walk):
    kiosk = machine()
    four = walk(kiosk, "by-number", "key-0", "key-1", "key-0", "key-1")
    assert "search" not in kiosk.touches(four)
    five = walk(kiosk, "key-4", state=four)
    assert not [touch for touch in kiosk.touches(five) if touch.startswith("key-")]


def test_a_number_that_no_stop_has_leads_back_to_the_keypad(machine, walk):
    kiosk = machine()
    state = walk(kiosk, *by_number("99999"))
    assert kiosk.screen(state).popup
    assert walk(kiosk, "again", state=state).typed == "99999"


def test_a_name_with_two_stops_asks_for_the_direction(machine, walk):
    kiosk = machine()
    names = kiosk.network.names["ㅈ"]
    state = walk(kiosk, "by-name", "initial-ㅈ", f"name-{names.index('종로2가')}")
    labels = {control.label.ko for control in kiosk.screen(state).controls() if control.id.startswith("stop-")}
    assert labels == {"종로1가 방면", "종로3가.탑골공원 방면"}


def test_back_goes_the_way_one_came(machine, walk):
    kiosk = machine()
    by_keys = walk(kiosk, *by_number("01014"), "stop-01014", "back", "back")
    assert (by_keys.page, by_keys.typed) == ("number", "01014")
    by_list = walk(kiosk, "by-name", "initial-ㄱ", "name-0")
    back = walk(kiosk, f"stop-{kiosk.listed(by_list)[0].number}", "back", "back", state=by_list)
    assert (back.page, back.initial) == ("names", "ㄱ")


def test_a_right_answer_is_done_and_a_wrong_one_is_final(machine, walk):
    kiosk = machine()
    board = walk(kiosk, *by_number("01014"), "stop-01014")
    goal = Goal("take", "01014", ("101",))
    right = walk(kiosk, "bus-101", "take", "yes", state=board)
    assert kiosk.ended(right, goal) == "done"
    wrong = walk(kiosk, "bus-103", "take", "yes", state=board)
    assert kiosk.ended(wrong, goal) == "spoiled"
    assert [w.id for w in kiosk.wrong(wrong, goal)] == ["wrong_route"]
    looked = walk(kiosk, "bus-103", "take", "again", "back", "bus-101", "take", "yes", state=board)
    assert kiosk.ended(looked, goal) == "done"


def test_an_answer_is_judged_by_what_the_board_said_then(machine, walk):
    kiosk = machine()
    goal = Goal("minutes", "01014", ("101",))
    board = walk(kiosk, *by_number("01014"), "stop-01014")
    told = set()
    for _ in range(4):
        asked = walk(kiosk, "bus-101", "ask-minutes", state=board)
        first = kiosk.world.line("01014", "101", board.tick).first
        right = f"say-{first.minutes}" if first.standing == "coming" else f"say-{first.standing}"
        for choice in [touch for touch in kiosk.touches(asked) if touch.startswith("say-")]:
            answered = walk(kiosk, choice, "yes", state=asked)
            assert kiosk.ended(answered, goal) == ("done" if choice == right else "spoiled")
        told.add(right)
        board = kiosk.touch(board, "tick")
    assert len(told) > 2


def test_confusions_are_named(machine, walk):
    kiosk = machine(seed=8)
    board = walk(kiosk, *by_number("13012"), "stop-13012")
    named = set()
    for route in kiosk.network.stop["13012"].routes:
        for ask in ("minutes", "stops"):
            goal = Goal(ask, "13012", (route,))
            leaf = walk(kiosk, *["next"] * (kiosk.network.stop["13012"].routes.index(route) // 5), state=board)
            asked = walk(kiosk, f"bus-{route}", f"ask-{ask}", state=leaf)
            for choice in [touch for touch in kiosk.touches(asked) if touch.startswith("say-")]:
                named |= {w.id for w in kiosk.wrong(walk(kiosk, choice, "yes", state=asked), goal)}
    assert named == {"minutes_and_stops_mixed_up", "second_bus", "wrong_minutes", "wrong_stops"}


def test_the_board_moves_on_and_then_stands_still(machine, walk):
    kiosk = machine("board", place="01014")
    state = walk(kiosk, "see")
    assert kiosk.timer(state).kind == "world"
    for _ in range(LAST_TICK + 5):
        state = kiosk.touch(state, "tick")
    assert state.tick == LAST_TICK
    assert kiosk.timer(state) is None


def test_where_the_world_stands_still_the_tick_does_nothing(machine):
    kiosk = machine()
    assert kiosk.touch(kiosk.start(), "tick") == kiosk.start()


def test_the_board_stands_where_the_situation_says(machine, walk):
    kiosk = machine("board", place="01016")
    assert kiosk.start().stop == "01016"
    assert walk(kiosk, "cross").stop == "01017"
    assert walk(kiosk, "cross", "cross") == kiosk.start()
    assert machine("board").start().stop == "01014"


def test_long_boards_have_pages(machine, walk):
    kiosk = machine("board", place="01014")
    first = walk(kiosk, "see")
    assert "previous" not in kiosk.touches(first)
    last = walk(kiosk, "next", "next", state=first)
    assert "next" not in kiosk.touches(last)
    shown = [touch for state in (first, walk(kiosk, "next", state=first), last) for touch in kiosk.touches(state)]
    assert [t for t in shown if t.startswith("bus-")] == [f"bus-{r}" for r in kiosk.network.stop["01014"].routes]


def test_the_date_of_the_data_stands_on_the_first_screen(machine):
    for form in ("app", "board"):
        kiosk = machine(form)
        texts = [text.ko for area in kiosk.screen(kiosk.start()).areas for text in area.text]
        assert any("2024년 7월" in text for text in texts), texts


def test_the_same_seed_brings_the_same_buses(machine, walk):
    one, other = machine(seed=11), machine(seed=11)
    way = (*by_number("22011"), "stop-22011")
    assert one.screen(walk(one, *way)) == other.screen(walk(other, *way))
    assert one.screen(walk(one, *way)) != machine(seed=12).screen(walk(one, *way))


def test_what_of_the_bar_was_asked_must_be_on(machine, walk):
    kiosk = machine("board", place="01014")
    goal = Goal("take", "01014", ("101",), bar=0b1001)
    app = machine("app")
    ids = [control.id for control in kiosk.screen(kiosk.start()).controls() if control.kind == "bar"]
    assert ids == ["bar-large", "bar-contrast", "bar-low", "bar-voice"]
    assert [c.id for c in app.screen(app.start()).controls() if c.id == "bar-low"] == []
    without = walk(kiosk, "see", "bus-101", "take", "yes")
    assert kiosk.ended(without, goal) == "spoiled"
    assert [w.id for w in kiosk.wrong(without, goal)] == ["wrong_bar", "wrong_bar"]
    late = walk(kiosk, "bar-voice", "see", "bus-101", "take", "bar-large")
    assert kiosk.distance(late, goal) == 1
    assert kiosk.screen(late).control("bar-large").selected
    assert kiosk.ended(walk(kiosk, "yes", state=late), goal) == "done"
    off = walk(kiosk, "bar-voice", state=late)
    assert kiosk.distance(off, goal) == 2


def test_touching_the_bar_only_looks(machine, walk):
    kiosk = machine("board", place="01014")
    assert kiosk.outcome(walk(kiosk, "bar-large")) == kiosk.outcome(kiosk.start())


def test_the_last_bus_is_answered_where_the_routes_day_stands(machine, walk):
    kiosk = machine("board", place="01014")
    bus = walk(kiosk, "see", "next", "bus-470") if "bus-470" not in kiosk.touches(walk(kiosk, "see")) else None
    assert bus is not None
    assert "ask-last_bus" not in kiosk.touches(bus)
    info = walk(kiosk, "info", state=bus)
    cells = [cell.ko for area in kiosk.screen(info).areas for row in area.rows for cell in row.cells]
    assert any("상암차고지" in cell for cell in cells)
    assert any("오후 10시 30분" in cell for cell in cells)
    goal = Goal("last_bus", "01014", ("470",))
    assert kiosk.ended(walk(kiosk, "ask-last_bus", "say-1350", "yes", state=info), goal) == "done"


def test_both_sides_of_the_road_stand_side_by_side(machine, walk):
    kiosk = machine("board", place="01014")
    near = walk(kiosk, "see", "near")
    cells = [cell.ko for area in kiosk.screen(near).areas for row in area.rows for cell in row.cells]
    assert any("종로1가 방면 · 01-014" in cell for cell in cells)
    assert any("종로3가.탑골공원 방면 · 01-015" in cell for cell in cells)
    assert walk(kiosk, "back", state=near).page == "board"
    alone = machine("board", place="09004")
    texts = [text.ko for area in alone.screen(walk(alone, "see", "near")).areas for text in area.text]
    assert texts == ["길 건너편 정류소는 자료에 없습니다."]


def test_a_missing_number_can_be_left_by_name(machine, walk):
    kiosk = machine()
    missing = walk(kiosk, *by_number("99999"))
    assert missing.page == "missing"
    assert walk(kiosk, "by-name", state=missing).page == "initials"
