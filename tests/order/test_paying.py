"""Points, the ways to pay, and what is left in the machine."""

import pytest

from courses.kiosks.order.goal import Goal, Wanted

BOUGHT = ("start", "place:out", "tab:food", "item:cake", "check", "pay")
AT_PAYMENT = (*BOUGHT, "points:none")
CAKE = (Wanted(2, (), 1),)


def shown(kiosk, state):
    screen = kiosk.screen(state)
    return screen.id, screen.title.ko


def test_a_whole_order_by_card(tools):
    kiosk = tools.kiosk()
    goal = Goal(CAKE, 1, 0, False, False)
    state = tools.act(kiosk, *AT_PAYMENT, "method:card", "card:in")
    assert kiosk.timer(state).kind == "busy" and kiosk.ended(state, goal) is None
    state = tools.act(kiosk, "wait", state=state)
    assert state.paid and kiosk.ended(state, goal) is None
    state = tools.act(kiosk, "card:out", "receipt:no", state=state)
    assert kiosk.screen(state).said.ko_heard.startswith("결제가 완료되었습니다. 주문번호는 백일 번입니다.")
    assert kiosk.ended(tools.act(kiosk, "finish", state=state), goal) == "done"


def test_a_card_the_wrong_way_round_comes_out_again(tools):
    kiosk = tools.kiosk()
    state = tools.act(kiosk, *AT_PAYMENT, "method:card", "card:turned")
    assert shown(kiosk, state) == ("card-turned", "카드 방향이 맞지 않습니다. 카드를 빼 주세요")
    assert "back" not in kiosk.touches(state)
    assert shown(kiosk, tools.act(kiosk, "card:out", state=state))[0] == "card"


def test_a_card_taken_out_too_early_is_not_paid_with(tools):
    kiosk = tools.kiosk()
    state = tools.act(kiosk, *AT_PAYMENT, "method:card", "card:in", "card:out")
    assert shown(kiosk, state) == ("card-early", "카드를 너무 일찍 빼셨습니다. 다시 넣어 주세요")
    assert not state.paid
    assert tools.act(kiosk, "card:in", "wait", state=state).paid


def test_a_card_is_misread_once_as_a_surprise(tools):
    kiosk = tools.kiosk(tools.situation(surprises=frozenset({"misread"})))
    state = tools.act(kiosk, *AT_PAYMENT, "method:card", "card:in")
    assert shown(kiosk, state)[0] == "card-unread"
    assert tools.act(kiosk, "card:out", "card:in", "wait", state=state).paid


@pytest.mark.parametrize(("method", "right", "wrong"), [("mobile", "phone", "coupon"), ("coupon", "coupon", "phone")])
def test_the_scanner_reads_what_belongs_to_the_way_to_pay(tools, method, right, wrong):
    kiosk = tools.kiosk()
    state = tools.act(kiosk, *AT_PAYMENT, f"method:{method}", f"scan:{wrong}")
    assert shown(kiosk, state) == (f"scan-{right}-unreadable", "여기에서 쓸 수 없는 코드입니다")
    state = tools.act(kiosk, f"scan:{right}", state=state)
    assert shown(kiosk, tools.act(kiosk, "back", state=state))[0] == f"scan-{right}"
    assert tools.act(kiosk, "wait", state=state).paid


def test_cash_comes_back_or_is_paid_with_and_the_change_lies_in_the_tray(tools):
    kiosk = tools.kiosk()
    state = tools.act(kiosk, *AT_PAYMENT, "method:cash", "cash:5000")
    assert [words.ko for area in kiosk.screen(state).areas for words in area.text] == [
        "넣은 금액 5,000원",
        "더 넣을 금액 500원",
    ]
    assert kiosk.screen(state).control("back").label.ko == "현금 돌려받기"
    assert tools.act(kiosk, "back", state=state).money == 0
    state = tools.act(kiosk, "cash:5000", state=state)
    told = [words.ko for area in kiosk.screen(state).areas for words in area.text]
    assert state.paid and "거스름돈 4,500원" in told
    assert kiosk.screen(state).control("change:out").advice.ko == "거스름돈을 꺼내 보세요."


def test_a_cash_receipt_goes_by_telephone(tools):
    kiosk = tools.kiosk()
    goal = Goal(CAKE, 1, 3, False, False, True)
    pay = ("method:cash", "cash:5000", "cash:5000", "change:out")
    state = tools.act(kiosk, *AT_PAYMENT, *pay, "invoice:phone", "key:1", "key:2", "ok", "receipt:no", "finish")
    assert kiosk.ended(state, goal) == "done"
    none = tools.act(kiosk, *AT_PAYMENT, *pay, "invoice:none")
    assert kiosk.ended(none, goal) == "spoiled"
    assert kiosk.wrong(none, goal)[0].id == "wrong_invoice"


def test_points_by_telephone(tools):
    kiosk = tools.kiosk()
    pad = tools.act(kiosk, *BOUGHT, "points:phone")
    assert kiosk.screen(pad).private
    assert not kiosk.screen(pad).control("ok").enabled
    typed = tools.act(kiosk, "key:1", "key:3", state=pad)
    assert (typed.typed, typed.slips) == (1, 1) and "key:2" not in kiosk.touches(typed)
    shown_number = next(area for area in kiosk.screen(typed).areas if area.kind == "keypad").text[0]
    assert (shown_number.ko, shown_number.ko_heard) == ("010-••", "두 자리 중 두 자리 입력")
    refused = tools.act(kiosk, "ok", state=typed)
    assert shown(kiosk, refused) == ("stranger", "등록되지 않은 번호입니다")
    again = tools.act(kiosk, "ok", state=refused)
    assert (again.typed, again.slips) == (0, 0)
    mended = tools.act(kiosk, "erase", "key:2", "ok", state=typed)
    assert shown(kiosk, mended)[0] == "payment"


def test_which_wrong_digit_was_pressed_cannot_be_told_from_the_state(tools):
    kiosk = tools.kiosk()
    pad = tools.act(kiosk, *BOUGHT, "points:phone")
    assert len({kiosk.touch(pad, f"key:{digit}") for digit in range(10)}) == 2


@pytest.mark.parametrize(
    ("left", "touches"),
    [
        ("card_left", ("method:card", "card:in", "wait", "receipt:no", "finish")),
        ("receipt_left", ("method:mobile", "scan:phone", "wait", "receipt:yes", "wait", "finish")),
        ("change_left", ("method:cash", "cash:10000", "invoice:none", "receipt:no", "finish")),
    ],
)
def test_what_is_left_in_the_machine_spoils_it(tools, left, touches):
    kiosk = tools.kiosk()
    state = tools.act(kiosk, *AT_PAYMENT, *touches)
    goal = Goal(CAKE, 1, state.method, False, receipt=True if left == "receipt_left" else None)
    assert kiosk.ended(state, goal) == "spoiled"
    assert [wrong.id for wrong in kiosk.wrong(state, goal)] == [left]


def test_the_way_back_from_every_page(tools):
    kiosk = tools.kiosk()
    at_card = tools.act(kiosk, *AT_PAYMENT, "method:card")
    pages = []
    state = at_card
    while kiosk.screen(state).id != "menu-food-1":
        state = tools.act(kiosk, "back", state=state)
        pages.append(kiosk.screen(state).id)
    assert pages == ["payment", "points", "check", "menu-food-1"]


def test_a_shop_without_points_and_receipt_asks_for_neither(tools):
    kiosk = tools.kiosk(points=False, receipt=False, invoice=False)
    state = tools.act(kiosk, *BOUGHT)
    assert shown(kiosk, state)[0] == "payment"
    assert shown(kiosk, tools.act(kiosk, "back", state=state))[0] == "check"
    assert shown(kiosk, tools.act(kiosk, "method:cash", "cash:10000", state=state))[0] == "number"
