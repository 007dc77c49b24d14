"""What a touch did, for ears."""

from typing import Any

from courses.kiosk import Area, Control, Row, Screen
from kiosk_trainer.telling import told
from language import Phrase, plain


def words(text: str) -> Phrase:
    return plain(text, text)


def screen(*controls: Control, id: str = "s", rows: tuple[Row, ...] = (), text: Any = (), **more: Any) -> Screen:
    areas = (Area("a", "options", controls=controls), Area("r", "rows", rows=rows, text=text))
    return Screen(id, words(id), areas, **more)


def control(id: str = "c", kind: Any = "option", **more: Any) -> Control:
    return Control(id, words(more.pop("label", "ICE")), kind, **more)


def heard(before: Screen, after: Screen, touched: str = "c") -> list[str]:
    return [one.heard("ko") for one in told(before, after, touched)]


def test_what_is_chosen_and_let_go() -> None:
    off, on = screen(control()), screen(control(selected=True))
    assert heard(off, on) == ["아이스, 선택했습니다."]
    assert heard(on, off) == ["아이스, 선택을 취소했습니다."]
    assert heard(on, on) == ["아이스, 이미 선택되어 있습니다."]
    assert heard(off, off) == []  # nothing happened, and the coach says what to do
    assert heard(off, on, "gone") == []


def test_what_cannot_be_pressed_says_so() -> None:
    closed = screen(control(enabled=False))
    assert heard(closed, closed) == ["아이스, 지금은 누를 수 없습니다."]
    sold = screen(control(kind="card", enabled=False, label="라떼"))
    assert heard(sold, sold) == ["라떼, 품절입니다."]


def test_lines_and_prices_that_changed() -> None:
    plus = control(kind="small", label="더하기")
    one = screen(plus, rows=(Row((words("라떼"), words("1잔"), words("4,500원"))),), total=4500)
    two = screen(plus, rows=(Row((words("라떼"), words("2잔"), words("9,000원"))),), total=9000)
    assert heard(one, two) == ["라떼, 두 잔, 구천 원", "합계는 구천 원입니다."]
    many = screen(plus, text=tuple(words(f"{n}줄") for n in range(9)), total=9000)
    assert len(heard(two, many)) == 2


def test_a_new_screen_speaks_for_itself_and_only_its_price_is_told() -> None:
    add = control(kind="primary", label="담기")
    item, menu = screen(add), screen(id="menu", total=4500)
    assert heard(item, menu) == ["합계는 사천오백 원입니다."]
    back = control(kind="secondary", label="이전")
    assert heard(screen(back), menu) == []
    check = screen(id="check", rows=(Row((words("라떼"),)),), total=4500)
    assert heard(screen(add, total=4500), check) == ["합계는 사천오백 원입니다."]
    assert heard(screen(add, total=4500), screen(id="pay", total=4500)) == []


def test_what_is_masked_is_counted_and_never_told() -> None:
    key, other = control(kind="key", label="7"), control("d", "key", label="지움")
    empty, typed = screen(key, other, private=True), screen(key, other, text=(words("*"),), private=True)
    assert heard(empty, typed) == ["한 자리."]
    assert heard(typed, empty, "d") == ["지움"]
    assert heard(empty, empty) == []
    open_before, open_after = screen(key), screen(key, text=(words("7"),))
    assert heard(open_before, open_after) == ["칠"]
