"""The machine in a window: touches come from the input, and what stands on the glass is looked at."""

from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

from courses.kiosk import Area, Control, Screen
from language import Phrase

Frames = Callable[..., None]


@pytest.fixture
def touched(view: Any) -> list[str]:
    heard: list[str] = []
    view.bind(on_touched=lambda _, control: heard.append(control))
    return heard


@pytest.fixture
def touch(view: Any) -> Callable[..., None]:
    """Put a finger down at the middle of a control and lift it."""
    from kivy.tests.common import UnitTestTouch

    def at(control: str, lift: tuple[int, int] | None = None) -> None:
        box = view.control_box(control)
        assert box is not None, control
        x, y, w, h = box
        finger = UnitTestTouch(x + w // 2, y + h // 2)
        finger.touch_down()
        if lift is not None:
            finger.touch_move(*lift)
        finger.touch_up()

    return at


def pixels(window: Any) -> bytes:
    from kivy.graphics.opengl import GL_RGBA, GL_UNSIGNED_BYTE, glReadPixels

    return bytes(glReadPixels(0, 0, *window.size, GL_RGBA, GL_UNSIGNED_BYTE))


def test_a_touch_tells_which_control(
    view: Any, screens: ModuleType, frames: Frames, touch: Callable[..., None], touched: list[str]
) -> None:
    view.show(screens.menu(), screens.SKINS[0])
    frames()
    for control in ("item:latte", "tab:2", "pay", "plus:0", "bar:staff"):
        touch(control)
    assert touched == ["item:latte", "tab:2", "pay", "plus:0", "bar:staff"]


def test_what_is_sold_out_or_slipped_off_does_nothing(
    view: Any, screens: ModuleType, frames: Frames, touch: Callable[..., None], touched: list[str]
) -> None:
    view.show(screens.menu(), screens.SKINS[0])
    frames()
    touch("item:mocha")
    touch("item:latte", lift=(2, 2))
    assert touched == []


def test_a_touch_that_slides_a_little_still_counts(
    view: Any, screens: ModuleType, frames: Frames, touch: Callable[..., None], touched: list[str]
) -> None:
    view.show(screens.menu(), screens.SKINS[0])
    frames()
    x, y, _, h = view.control_box("item:latte")
    touch("item:latte", lift=(x + 4, y + h - 4))
    assert touched == ["item:latte"]


def test_only_what_differs_is_drawn_anew(view: Any, screens: ModuleType, frames: Frames) -> None:
    """Between two states of a menu nearly everything stays: no widget is made, no canvas is touched."""
    view.show(screens.menu(page="1 / 2"), screens.SKINS[0])
    before = dict(view._widgets)
    canvases = {key: list(widget.canvas.children) for key, widget in before.items()}
    view.show(screens.menu(page="2 / 2"), screens.SKINS[0])
    after = view._widgets
    assert after == before
    drawn = [key for key, widget in after.items() if list(widget.canvas.children) != canvases[key]]
    assert drawn == ["pages"]


def test_showing_the_same_again_changes_no_pixel(view: Any, screens: ModuleType, frames: Frames, window: Any) -> None:
    view.show(screens.options(), screens.SKINS[0])
    frames(3)
    before = pixels(window)
    view.show(screens.options(), screens.SKINS[0])
    frames(3)
    assert pixels(window) == before


def test_screens_drawn_by_difference_look_as_drawn_afresh(
    view: Any, screens: ModuleType, frames: Frames, window: Any
) -> None:
    """Whatever stood there before, a screen looks the same."""
    from kiosk_trainer.machine.view import MachineView

    for make in (screens.options, screens.check, screens.keypad, screens.menu):
        view.show(make(), screens.SKINS[1])
        frames(3)
    by_difference = pixels(window)
    window.remove_widget(view)
    fresh = MachineView(size=(1080, 1440), size_hint=(None, None))
    window.add_widget(fresh)
    fresh.show(screens.menu(), screens.SKINS[1])
    frames(3)
    assert pixels(window) == by_difference
    window.remove_widget(fresh)
    window.add_widget(view)


def test_what_lies_under_a_popup_cannot_be_touched(
    view: Any, screens: ModuleType, frames: Frames, touched: list[str]
) -> None:
    from kivy.tests.common import UnitTestTouch

    view.show(screens.menu(), screens.SKINS[0])
    x, y, w, h = view.control_box("home")
    view.show(screens.popup(), screens.SKINS[0])
    frames()
    assert view.control_box("home") is None
    finger = UnitTestTouch(x + w // 2, y + h // 2)
    finger.touch_down()
    finger.touch_up()
    assert touched == []
    assert view.control_box("yes") is not None


def test_a_popup_is_drawn_over_what_was_there(view: Any, screens: ModuleType, frames: Frames) -> None:
    view.show(screens.menu(), screens.SKINS[0])
    view.show(screens.popup(), screens.SKINS[0])
    order = [w.key for w in reversed(view._pieces.children)]
    assert order.index("dim") < order.index("panel") < order.index("yes")
    assert order.index("header") < order.index("dim")
    view.show(screens.place(), screens.SKINS[0])
    assert "dim" not in [w.key for w in view._pieces.children]


def test_pages_of_what_does_not_fit_are_turned_by_touch(
    view: Any, screens: ModuleType, frames: Frames, touched: list[str]
) -> None:
    from kivy.tests.common import UnitTestTouch

    turned: list[tuple[str, int, int]] = []
    view.bind(on_turned=lambda _, region, page, pages: turned.append((region, page, pages)))
    view.show(screens.menu(9), screens.SKINS[0])
    frames()
    far = view.layout.elsewhere[0][0]
    assert view.control_box(far) is None
    for _ in range(20):
        if view.control_box(far) is not None:
            break
        x, y, w, h = view.way_box(far)
        finger = UnitTestTouch(x + w // 2, y + h // 2)
        finger.touch_down()
        finger.touch_up()
        frames()
    assert view.control_box(far) is not None
    assert turned and turned[0][:2] == ("basket", 1)
    assert touched == []


def test_a_new_screen_begins_on_its_first_page(view: Any, screens: ModuleType) -> None:
    view.show(screens.menu(9), screens.SKINS[0])
    view.turn("basket", 1)
    view.show(screens.menu(9), screens.SKINS[0])
    assert [now for name, _, now in view.layout.pages if name == "basket"] == [1]
    view.show(screens.place(), screens.SKINS[0])
    view.show(screens.menu(9), screens.SKINS[0])
    assert [now for name, _, now in view.layout.pages if name == "basket"] == [0]


def test_pointing_rings_the_control_or_the_way_to_it(
    view: Any, screens: ModuleType, frames: Frames, window: Any
) -> None:
    view.show(screens.menu(9), screens.SKINS[0])
    frames(3)
    plain = pixels(window)
    view.point("item:latte")
    frames(3)
    assert pixels(window) != plain
    assert view.way_box("item:latte") == view.control_box("item:latte")
    far = view.layout.elsewhere[0][0]
    assert view.control_box(far) is None
    assert view.way_box(far) is not None
    view.point(None)
    frames(3)
    assert pixels(window) == plain


def test_a_pressed_button_looks_pressed(view: Any, screens: ModuleType, frames: Frames, window: Any) -> None:
    from kivy.tests.common import UnitTestTouch

    view.show(screens.menu(), screens.SKINS[0])
    frames(3)
    before = pixels(window)
    x, y, w, h = view.control_box("pay")
    finger = UnitTestTouch(x + w // 2, y + h // 2)
    finger.touch_down()
    frames(2)
    assert pixels(window) != before
    finger.touch_up()


def test_every_control_can_be_heard_in_both_languages(view: Any, screens: ModuleType) -> None:
    for make in screens.ALL:
        view.show(make(), screens.SKINS[2])
        for widget in view._widgets.values():
            if widget.touchable:
                assert widget.spoken.heard("ko") and widget.spoken.heard("en"), widget.key


def test_a_lying_machine_fills_what_it_is_given(view: Any, screens: ModuleType, frames: Frames, window: Any) -> None:
    window.size = (1440, 1080)
    view.size = (1440, 1080)
    view.show(screens.menu(), screens.SKINS[1])
    frames()
    assert (view.layout.width, view.layout.height) == (1440, 1080)
    boxes = [view.control_box(c.id) for c in screens.menu().controls() if view.control_box(c.id)]
    assert all(x >= 0 and x + w <= 1440 and y >= 0 and y + h <= 1080 for x, y, w, h in boxes)
    window.size = (1080, 1440)


def test_an_empty_screen_is_drawn(view: Any, screens: ModuleType, frames: Frames) -> None:
    view.show(Screen("empty", Phrase("", "")), screens.SKINS[0])
    frames()
    assert view.layout is not None


def test_a_picture_that_is_not_known_is_left_out(view: Any, screens: ModuleType, frames: Frames) -> None:
    """Content is checked before; what slips through must not stop a lesson."""
    odd = Control("odd", Phrase("이상한 것", "Odd"), "card", "no-such-shape at all", 1000)
    view.show(Screen("odd", Phrase("이상", "Odd"), (Area("c", "cards", controls=(odd,)),)), screens.SKINS[0])
    frames()
    assert view.control_box("odd") is not None


def test_words_that_do_nothing_can_be_read(view: Any, screens: ModuleType, frames: Frames, touched: list[str]) -> None:
    """The sum and what is sold out: touched they do nothing, but they can be asked for their meaning."""
    from kivy.tests.common import UnitTestTouch

    read: list[tuple[Phrase, str]] = []
    view.bind(on_read=lambda _, words, control: read.append((words, control)))
    view.show(screens.menu(), screens.SKINS[0])
    frames()
    for key, words, control in (("total", "합계", ""), ("item:mocha", "모카", "item:mocha")):
        widget = view._widgets[key]
        finger = UnitTestTouch(widget.center_x, widget.center_y)
        finger.touch_down()
        finger.touch_up()
        assert words in read[-1][0].ko and read[-1][1] == control, key
    assert len(read) == 2 and touched == []


def test_my_messages_and_theirs_look_different(screens: ModuleType) -> None:
    """By their place as well as by their colour."""
    from kiosk_trainer.look.fonts import find
    from kiosk_trainer.look.sizes import Sizes
    from kiosk_trainer.machine.glass import Glass
    from kiosk_trainer.machine.layout import lay
    from kiosk_trainer.machine.paint import paint_of

    for skin in screens.SKINS:
        layout = lay(screens.messages(), skin, "ko", Glass.of(1080, 1440, Sizes(), find()))
        first, mine, last = (piece for piece in layout.pieces if piece.key.startswith("row:thread"))
        assert first.box.x == last.box.x < mine.box.x
        assert mine.box.right > max(first.box.right, last.box.right)
        paint = paint_of(skin)
        assert paint.surface(first.surface).fill != paint.surface(mine.surface).fill
