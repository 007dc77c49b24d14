from hypothesis import given
from hypothesis import strategies as st

from kiosk_trainer.access import telling
from kiosk_trainer.access.scanning import Chosen, Scanner
from kiosk_trainer.access.targets import Part, Rect, Scene, Target, arranged
from language import Phrase

GLASS = Rect(0, 0, 1080, 1920)


def scene(*rows: int, id: str = "menu") -> Scene:
    """Rows with so many controls each, called r0c0, r0c1 ..."""
    found = [
        Target(
            f"r{r}c{c}",
            Rect(c * 110, 1800 - r * 110, 100, 100),
            Phrase("가나다라마바사아"[r] + "아이우에오"[c], f"{r}{c}"),
        )
        for r, count in enumerate(rows)
        for c in range(count)
    ]
    return arranged(id, GLASS, [Part("p", tuple(found))])


def framed(scanner: Scanner) -> str:
    step = scanner.step
    return "resting" if step.phase == "resting" else "back" if step.back else "+".join(t.id for t in step.targets)


def run(scanner: Scanner, now: float, seconds: float) -> tuple[float, list[str]]:
    """Let time go by in steps of 50 ms; what was framed, each once."""
    seen = [framed(scanner)]
    end = now + seconds
    while now < end:
        now += 0.05
        if scanner.tick(now):
            seen.append(framed(scanner))
    return now, seen


def test_rows_then_items_then_it_acts() -> None:
    scanner = Scanner(period=1.0, first=1.0)
    scanner.show(scene(3, 2, 1), 0.0)
    now, seen = run(scanner, 0.0, 1.2)
    assert seen == ["r0c0+r0c1+r0c2", "r1c0+r1c1"]
    assert scanner.press(now) == Chosen()
    assert framed(scanner) == "r1c0"
    now, seen = run(scanner, now, 1.1)
    assert seen == ["r1c0", "r1c1"]
    assert scanner.press(now) == Chosen(act="r1c1")
    assert framed(scanner) == "r0c0+r0c1+r0c2"


def test_a_row_of_one_acts_at_once() -> None:
    scanner = Scanner(period=1.0, first=1.0)
    scanner.show(scene(3, 1), 0.0)
    now, _ = run(scanner, 0.0, 1.2)
    assert scanner.press(now) == Chosen(act="r1c0")


def test_after_the_items_comes_the_way_back_to_the_rows_and_after_the_rows_one_step_back() -> None:
    scanner = Scanner(period=1.0, first=1.0)
    scanner.show(scene(2, 2), 0.0)
    now, seen = run(scanner, 0.0, 2.2)
    assert seen[-1] == "back"
    assert scanner.press(now) == Chosen(back=True)
    now, _ = run(scanner, now, 1.2)
    scanner.press(now)
    now, seen = run(scanner, now, 2.2)
    assert seen == ["r1c0", "r1c1", "back"]
    assert scanner.press(now) == Chosen()
    assert framed(scanner) == "r1c0+r1c1"


def test_after_some_rounds_it_rests_and_waits_for_the_switch() -> None:
    scanner = Scanner(period=1.0, first=1.0, rounds=2)
    scanner.show(scene(2, 1), 0.0)
    now, seen = run(scanner, 0.0, 30.0)
    assert seen == ["r0c0+r0c1", "r1c0", "back"] * 2 + ["resting"]
    assert scanner.press(now) == Chosen(), "the press that wakes it chooses nothing"
    assert framed(scanner) == "r0c0+r0c1"


def test_it_stays_longer_on_the_first_row_and_as_long_as_something_is_being_said() -> None:
    scanner = Scanner(period=1.0, first=2.0)
    scanner.show(scene(2, 2, 2), 0.0)
    _, seen = run(scanner, 0.0, 1.9)
    assert len(seen) == 1
    now, seen = run(scanner, 1.9, 0.3)
    assert len(seen) == 2
    scanner.least = 4.0
    _, seen = run(scanner, now, 3.5)
    assert len(seen) == 1


def test_another_screen_begins_anew_and_the_same_one_goes_on() -> None:
    scanner = Scanner(period=1.0, first=1.0)
    scanner.show(scene(2, 2, 2), 0.0)
    now, _ = run(scanner, 0.0, 1.2)
    assert not scanner.show(scene(2, 2, 2), now)
    assert framed(scanner) == "r1c0+r1c1"
    assert scanner.show(scene(2, 2, 2, id="pay"), now)
    assert framed(scanner) == "r0c0+r0c1"


def test_items_that_go_away_lead_back_to_the_rows() -> None:
    scanner = Scanner(period=1.0, first=1.0)
    scanner.show(scene(1, 3), 0.0)
    now, _ = run(scanner, 0.0, 1.2)
    scanner.press(now)
    assert framed(scanner) == "r1c0"
    scanner.show(scene(1), now)
    assert framed(scanner) == "r0c0"


def test_what_is_said_of_each_step() -> None:
    scanner = Scanner(period=1.0, first=1.0)
    scanner.show(scene(3), 0.0)
    assert telling.scanned(scanner.step).heard("ko") == "가아부터 가우까지 세 개"
    scanner.press(0.0)
    assert telling.scanned(scanner.step).ko == "가아"
    run(scanner, 0.0, 3.2)
    assert telling.scanned(scanner.step).ko == "줄로 돌아가기"
    scanner.rest()
    assert telling.scanned(scanner.step).ko.startswith("쉬고 있어요")


@given(st.lists(st.integers(1, 5), min_size=1, max_size=8), st.data())
def test_one_switch_reaches_everything(rows: list[int], data: st.DataObject) -> None:
    here = scene(*rows)
    wanted = data.draw(st.sampled_from(here.controls)).id
    scanner, now = Scanner(period=1.0, first=1.0), 0.0
    scanner.show(here, now)
    for _ in range(400):
        step = scanner.step
        if wanted in [t.id for t in step.targets]:
            chosen = scanner.press(now)
            if chosen.act:
                assert chosen.act == wanted
                return
        now += 0.5
        scanner.tick(now)
    raise AssertionError(f"{wanted} was never framed alone")


@given(st.lists(st.tuples(st.sampled_from(["tick", "press", "other", "same"]), st.floats(0, 3)), max_size=60))
def test_whatever_happens_what_is_framed_is_there(happenings: list[tuple[str, float]]) -> None:
    scanner, now, here = Scanner(period=0.7), 0.0, scene(3, 1, 2)
    scanner.show(here, now)
    for kind, wait in happenings:
        now += wait
        if kind == "tick":
            scanner.tick(now)
        elif kind == "press":
            chosen = scanner.press(now)
            assert not chosen.act or here.find(chosen.act) is not None
        else:
            here = scene(1, 2, id="other") if kind == "other" else scene(2, 1, id=here.id)
            scanner.show(here, now)
        assert all(here.find(t.id) == t for t in scanner.step.targets)
