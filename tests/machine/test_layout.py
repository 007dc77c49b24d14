"""Geometry of screens made by hand, measured without drawing; those of the packs stand in tests/accessibility."""

import itertools
import random
from functools import cache
from types import ModuleType

import pytest

from courses.catalogue import load
from courses.kiosk import Screen, Situation
from courses.pack import Skin
from kiosk_trainer.look.fonts import find
from kiosk_trainer.look.sizes import Sizes
from kiosk_trainer.machine.glass import Glass, per_page
from kiosk_trainer.machine.layout import lay
from kiosk_trainer.machine.paint import paint_of
from kiosk_trainer.measuring.measures import Measures
from language import LANGUAGES, Language

PANELS = {
    "21.5-upright": (1080, 1440, 102.0),
    "21.5-lying": (1440, 1080, 102.0),
    "27-upright": (1080, 1440, 82.0),
    "32-lying": (1440, 1080, 69.0),
    "tablet-upright": (1200, 1440, 206.0),
}
OUTER_WALK = 40


def glass(panel: str, zoom: float = 1.0) -> Glass:
    width, height, dpi = PANELS[panel]
    if panel.startswith("tablet"):
        return Glass.of(width, height, Sizes.of_glass(1200, 1920, dpi, zoom), find())
    return Glass.of(width, height, Sizes(dpi=dpi, zoom=zoom), find())


def hand_made(screens: ModuleType) -> list[tuple[Screen, Skin]]:
    return [(make(), skin) for make in screens.ALL for skin in screens.SKINS]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("panel", [panel for panel in PANELS if not panel.startswith("tablet")])
def test_hand_made_screens_fit(screens: ModuleType, panel: str, language: Language) -> None:
    where = glass(panel)
    for screen, skin in hand_made(screens):
        found = Measures(find())
        found.screen(
            screen.id, screen, lay(screen, skin, language, where), paint_of(skin), where.letters.sizes, language
        )
        assert found.failures == [], skin.id


@cache
def walked(pack: str, skin: str, page: int, walks: int) -> tuple[Screen, ...]:
    """Screens of a pack that random touches meet, each id once, in its fullest state."""
    catalogue = load()
    chance = random.Random(11)
    seen: dict[str, Screen] = {}
    for seed in range(walks):
        surprises = frozenset(s for s in ("upsell", "offer", "misread") if chance.random() < 0.4)
        kiosk = catalogue.kiosk(pack, Situation(seed=seed, skin=skin, per_page=page, surprises=surprises))
        state = kiosk.start()
        for _ in range(OUTER_WALK):
            screen = kiosk.screen(state)
            if screen.id not in seen or len(_rows(screen)) > len(_rows(seen[screen.id])):
                seen[screen.id] = screen
            touches = kiosk.touches(state)
            timer = kiosk.timer(state)
            if not touches and timer is None:
                break
            choice = chance.choice(touches) if touches and (timer is None or chance.random() < 0.6) else None
            state = kiosk.touch(state, choice if choice is not None else timer.control if timer else "")
    return tuple(seen.values())


def _rows(screen: Screen) -> list[object]:
    return [row for area in screen.areas for row in area.rows]


def test_what_does_not_fit_stands_on_another_page(screens: ModuleType) -> None:
    """Every control of a basket that is too long can be reached by turning its pages."""
    where = glass("21.5-upright")
    screen, skin = screens.menu(9), screens.SKINS[0]
    first = lay(screen, skin, "ko", where)
    assert {name: pages for name, pages, _ in first.pages}["basket"] > 1
    for control, (region, page) in first.elsewhere:
        turned = lay(screen, skin, "ko", where, {region: page})
        assert turned.piece(control) is not None, control


def test_a_wanted_page_that_is_not_there_is_the_last(screens: ModuleType) -> None:
    where = glass("21.5-upright")
    layout = lay(screens.menu(9), screens.SKINS[0], "ko", where, {"basket": 99})
    pages = {name: (count, now) for name, count, now in layout.pages}
    assert pages["basket"][1] == pages["basket"][0] - 1


def test_item_cards_are_half_picture(screens: ModuleType) -> None:
    """No item is drawn smaller than 22 mm on a menu whose page was asked for."""
    for panel in ("21.5-upright", "21.5-lying"):
        where = glass(panel)
        for skin in load().packs["cafe"].skins:
            page = per_page(skin, where)
            for screen in walked("cafe", skin.id, page, 12):
                if not screen.id.startswith("menu"):
                    continue
                layout = lay(screen, skin, "ko", where)
                cards = [p for p in layout.pieces if p.control is not None and p.control.kind == "card"]
                least = 22.0 if skin.cards == "below" else 20.0
                for card in cards:
                    box = card.pictures[0].box
                    assert where.letters.sizes.mm(min(box.w, box.h)) >= least, (skin.id, screen.id, card.key)


def test_skins_lie_differently(screens: ModuleType) -> None:
    """A control does not stand at the same place in two skins: position is not what is learned."""
    where = glass("21.5-upright")
    places = [{p.key: p.box for p in lay(screens.menu(), skin, "ko", where).pieces} for skin in screens.SKINS]
    for one, other in itertools.combinations(places, 2):
        moved = [key for key in one if key.startswith(("item:", "tab:")) and one[key] != other.get(key)]
        assert len(moved) >= 8
