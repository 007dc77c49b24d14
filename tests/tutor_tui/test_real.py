"""The real level set from the console by keys, for a class and for one learner."""

from textual.widgets import Checkbox

from records import pressing
from tutor_tui.dialogs.real import RealLevel
from tutor_tui.screens.learners import LearnersScreen
from tutor_tui.widgets.ticks import Tick, Ticks


async def test_a_pressure_is_switched_by_itself_for_a_class_and_for_a_learner(app, store, klass, roster):
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("enter", "s")
        await pilot.pause(0.2)
        assert isinstance(app.screen, RealLevel)
        await pilot.press("space")  # the first pressure, which is usually on
        app.screen.query_one("#allowed", Checkbox).value = True
        await pilot.press("ctrl+s")
        await pilot.pause(0.3)
        kept = pressing.pressing(store, (klass,))
        assert kept is not None and kept.allowed
        assert "unseen" not in kept.pressures and "behind" in kept.pressures

        await pilot.press("enter", "s")
        await pilot.pause(0.2)
        assert isinstance(app.screen, RealLevel)
        assert app.screen.query_one("#allowed", Checkbox).value  # what holds for the class stands there
        await pilot.press("escape")
        await pilot.pause(0.2)
        assert not isinstance(app.screen, RealLevel)
        learners = [one.uid for one in roster.values()]
        assert all(pressing.pressing(store, (uid,)) is None for uid in learners)


async def test_a_box_says_by_its_sign_whether_it_is_ticked_also_with_caps_lock_on(app, store, klass):
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("enter", "S")
        await pilot.pause(0.2)
        ticks, box = app.screen.query_one(Ticks), app.screen.query_one(Tick)
        assert "▐✓▌" in ticks.render_line(0).text and "▐ ▌" in ticks.render_line(1).text
        await pilot.press("space")
        assert "▐ ▌" in ticks.render_line(0).text and str(box.render()).startswith("▐ ▌")
        box.value = True
        assert str(box.render()).startswith("▐✓▌")


async def test_the_palette_goes_to_every_section(app, store, klass):
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press("5", "ctrl+p")
        await pilot.press(*"수강생")
        await pilot.pause(0.5)
        await pilot.press("enter")
        await pilot.pause(0.3)
        assert isinstance(app.screen, LearnersScreen)
