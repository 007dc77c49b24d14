"""Colours: what is read has 7:1 on what it stands on, edges of controls 3:1, in every skin of every pack."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from courses.catalogue import load
from courses.comfort import THEMES, Theme
from kiosk_trainer.look.colours import contrast, mix, name, readable, rgb
from kiosk_trainer.look.themes import TWO
from kiosk_trainer.machine.paint import Paint, paint_of

COLOURS = st.integers(0, 0xFFFFFF).map(lambda n: f"#{n:06x}")
KINDS = ("card", "tab", "choice", "option", "key", "small", "pager", "secondary", "primary", "device", "bar")
SKINS = [skin for pack in load().packs.values() for skin in pack.skins]


@given(COLOURS, COLOURS, st.sampled_from([3.0, 4.5]))
def test_a_readable_shade_is_readable(wish: str, ground: str, ratio: float) -> None:
    assert contrast(readable(wish, ground, ratio), ground) >= ratio


@given(COLOURS, COLOURS)
def test_a_wish_that_is_readable_is_granted(wish: str, ground: str) -> None:
    if contrast(wish, ground) >= 7.0:
        assert readable(wish, ground) == wish


@given(COLOURS)
def test_colours_have_names(colour: str) -> None:
    assert name(rgb(colour)) == colour
    assert mix(colour, "#ffffff", 0.0) == colour


@pytest.mark.parametrize("bad", ["", "red", "#fff", "123456", "#12345g"])
def test_what_is_no_colour_is_refused(bad: str) -> None:
    with pytest.raises(ValueError):
        rgb(bad)


@pytest.mark.parametrize("theme", THEMES)
def test_words_can_be_read(theme: Theme) -> None:
    for skin in SKINS:
        words_can_be_read(paint_of(skin, theme))


def words_can_be_read(paint: Paint) -> None:
    for kind in KINDS:
        for state in ("", "_on", "_off"):
            ground = paint.surface(kind + state).fill
            role = "off_text" if state == "_off" else f"{kind}{state}_text" if state else f"{kind}_text"
            least = 4.5 if state == "_off" else 7.0
            best = max(contrast("#000000", ground), contrast("#ffffff", ground))
            assert contrast(paint.text(role, ground), ground) >= min(least, best), (kind, state)
    for role in ("text", "price", "heading"):
        assert contrast(paint.text(role, paint.ground), paint.ground) >= 7.0, role


@pytest.mark.parametrize("theme", THEMES)
def test_controls_stand_out_from_the_page(theme: Theme) -> None:
    """The edge of every control, or its fill, has 3:1 on what lies around it."""
    for skin in SKINS:
        controls_stand_out(paint_of(skin, theme))


def controls_stand_out(paint: Paint) -> None:
    grounds = {
        name: paint.surface(on).fill for name, on in (("small", "row"), ("bar", "bar_ground"), ("device", "metal"))
    }
    for kind in KINDS:
        for state in ("", "_on"):
            made, around = paint.surface(kind + state), grounds.get(kind, paint.ground)
            shown = max(contrast(made.fill, around), contrast(made.edge, around) if made.edge else 0)
            assert shown >= 3.0, (kind, state, made)


@pytest.mark.parametrize("theme", THEMES)
def test_being_chosen_is_more_than_a_colour(theme: Theme) -> None:
    """A chosen button has a thicker edge than one that is not (and a mark: see the layout's pictures)."""
    for skin in SKINS:
        paint = paint_of(skin, theme)
        for kind in ("option", "choice", "card", "bar"):
            plain = paint.surface(kind)
            on = paint.surface(f"{kind}_on")
            assert on.edge and on.edge_mm >= 1.6 * (plain.edge_mm if plain.edge else 0.0)


@pytest.mark.parametrize("theme", list(TWO))
def test_in_high_contrast_all_hues_give_way(theme: Theme) -> None:
    for skin in SKINS:
        paint, two = paint_of(skin, theme), TWO[theme]
        for kind in KINDS:
            made = paint.surface(kind)
            assert made.fill in (two.ground, two.ink), kind
            assert paint.text(f"{kind}_text", made.fill) in (two.ground, two.ink), kind
            assert made.shadow_mm == 0
