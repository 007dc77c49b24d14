"""Geometry of every screen, measured without drawing: sizes, gaps, overlap, words that fit."""

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
from kiosk_trainer.machine.measures import Measures, missing
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
        layout = lay(screen, skin, language, where)
        assert missing(screen, layout) == [], screen.id
        assert Measures(layout, where.letters.sizes, language).faults() == [], (screen.id, skin.id)


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


def measured(panel: str, language: Language, walks: int, zoom: float = 1.0) -> tuple[int, list[str]]:
    """How many screens of all packs were measured, and what was wrong."""
    where = glass(panel, zoom)
    count, out = 0, []
    for name, pack in load().packs.items():
        for skin in pack.skins:
            for screen in walked(name, skin.id, per_page(skin, where), walks):
                layout = lay(screen, skin, language, where)
                count += 1
                place = f"{name} {skin.id} {screen.id}: "
                out += [place + fault for fault in Measures(layout, where.letters.sizes, language).faults()]
                out += [place + f"{id} is nowhere" for id in missing(screen, layout)]
    return count, out


@pytest.mark.parametrize(
    ("panel", "language"),
    [("21.5-upright", "ko"), ("21.5-lying", "en"), ("21.5-upright", "en"), ("27-upright", "ko"), ("32-lying", "ko")],
)
def test_screens_of_the_packs_fit(panel: str, language: Language) -> None:
    count, faults = measured(panel, language, 12)
    assert count > 60
    assert faults == []


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("panel", PANELS)
def test_every_screen_of_every_pack_fits(panel: str, language: Language) -> None:
    _, faults = measured(panel, language, 200)
    assert faults == []


SAMPLE = 3
"""Walks through every other pack, where not all is measured."""

ENLARGED = {
    "upright-200": (1080, 1584, 102.0, 2.0, 0),
    "lying-200": (1920, 840, 102.0, 2.0, 0),
    "lying-125": (1440, 1080, 82.0, 1.25, 0),
    "32-upright-150": (1080, 1600, 69.0, 1.5, 0),
    "low": (1080, 1440, 102.0, 1.0, 650),
    "low-200": (1080, 1584, 102.0, 2.0, 960),
}
"""Width and height of what the frame leaves, pixels an inch, enlargement, and where in the low mode touching begins."""


@pytest.mark.parametrize(("name", "language"), zip(ENLARGED, itertools.cycle(LANGUAGES)))
def test_enlarged_or_low_nothing_is_lost(name: str, language: Language) -> None:
    """Every page of every screen: sizes, gaps, words that fit; and every control stands on some page."""
    faults = enlarged(name, language, SAMPLE)[1]
    assert faults == []


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ENLARGED)
def test_enlarged_or_low_nothing_is_lost_anywhere(name: str, language: Language) -> None:
    assert enlarged(name, language, 60)[1] == []


def enlarged(name: str, language: Language, walks: int) -> tuple[int, list[str]]:
    """How many pages of the packs' screens were measured, one skin of each, and what was wrong."""
    width, height, dpi, zoom, low = ENLARGED[name]
    where = Glass.of(width, height, Sizes(dpi=dpi, zoom=zoom), find(), low=low)
    count, out = 0, []
    packs = list(load().packs.items())
    for n, (id, pack) in enumerate(packs if walks > SAMPLE else packs[len(name) % 2 :: 2]):
        skin = pack.skins[(n + len(name)) % len(pack.skins)]
        for screen in walked(id, skin.id, per_page(skin, where), walks):
            pages, page, here = 1, 0, set[str]()
            while page < pages:
                layout = lay(screen, skin, language, where, {"body": page})
                pages = max([1, *(of for region, of, _ in layout.pages if region == "body")])
                here |= {p.control.id for p in layout.pieces if p.control is not None}
                here |= {c for c, (region, _) in layout.elsewhere if region != "body"}
                place = f"{id} {skin.id} {screen.id} {page + 1}/{pages}: "
                faults = Measures(layout, where.letters.sizes, language, where.low).faults()
                out += [place + fault for fault in faults]
                count, page = count + 1, page + 1
            out += [f"{id} {skin.id} {screen.id}: {c.id} is nowhere" for c in screen.controls() if c.id not in here]
    return count, out


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
