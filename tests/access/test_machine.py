"""What is touchable on a machine is exactly what its screen says, each thing once, with words, in an order."""

from typing import Any

import pytest

from courses import catalogue
from kiosk_trainer.access import telling
from kiosk_trainer.access.targets import Rect, Scene, arranged
from kiosk_trainer.look import fonts
from kiosk_trainer.look.sizes import Sizes
from kiosk_trainer.machine.glass import Glass
from kiosk_trainer.machine.layout import lay
from kiosk_trainer.reaching import machine
from language import LANGUAGES

SIZE = (1080, 1440)
FOUND = catalogue.load()


def states(pack: str, most: int = 60) -> list[tuple[Any, Any]]:
    """(kiosk, screen) for the first screens that touches lead to, each id once."""
    mission = FOUND.packs[pack].missions[-1]
    kiosk = FOUND.kiosk(pack, mission.situation)
    out, ids, todo, seen = [], set(), [kiosk.start()], set()
    while todo and len(seen) < 400 and len(out) < most:
        state = todo.pop(0)
        if state in seen:
            continue
        seen.add(state)
        screen = kiosk.screen(state)
        if screen.id not in ids:
            ids.add(screen.id)
            out.append((kiosk, screen))
        todo += [kiosk.touch(state, touch) for touch in kiosk.touches(state)]
    return out


def scene_of(pack: str, screen: Any, earphone: bool = False) -> tuple[Any, Scene]:
    glass = Glass.of(*SIZE, Sizes(dpi=102.0), fonts.find())
    layout = lay(screen, FOUND.packs[pack].skins[0], "ko", glass)
    parts = machine.parts(screen, layout, 0, 0, earphone)
    return layout, arranged(screen.id, Rect(0, 0, *SIZE), parts, screen.title, screen.private)


@pytest.mark.parametrize("pack", sorted(FOUND.packs))
def test_every_control_is_reached_and_told(pack: str) -> None:
    for _, screen in states(pack):
        layout, scene = scene_of(pack, screen)
        elsewhere = {id for id, _ in layout.elsewhere}
        wanted = {c.id for c in screen.controls() if c.enabled} - elsewhere
        reached = {t.id.removeprefix(machine.PREFIX) for t in scene.controls}
        assert wanted == {id for id in reached if not id.startswith("turn:")}, screen.id
        assert bool(elsewhere) == any(id.startswith("turn:") for id in reached), screen.id
        assert len({t.id for t in scene.everything}) == len(scene.everything)
        for target in scene.everything:
            assert target.words, (screen.id, target.id)
            for language in LANGUAGES:
                assert telling.told(target, scene).heard(language), (screen.id, target.id)
        for language in LANGUAGES:
            assert not scene.controls or telling.map_of(scene).heard(language), screen.id


def test_numbers_of_a_masked_entry_are_told_by_their_place_without_an_earphone() -> None:
    _, pin = next((k, s) for k, s in states("bank", 40) if s.private)
    digits = set("0123456789")
    _, open_ = scene_of("bank", pin, earphone=True)
    assert {t.words.ko for t in open_.controls if t.key} >= digits
    _, closed = scene_of("bank", pin)
    told = [t.words.heard("ko") for t in closed.controls if t.key in digits]
    assert len(told) == 10 and len(set(told)) == 10
    assert not any(digit in words for words in told for digit in digits)
    assert "첫 번째 줄 두 번째 단추" in told
    assert {t.key for t in closed.controls if t.key} == digits, "there is nothing to erase yet"


def test_the_map_of_a_menu_says_what_stands_where() -> None:
    _, menu = next((k, s) for k, s in states("cafe") if s.id.startswith("menu"))
    _, scene = scene_of("cafe", menu)
    told = telling.map_of(scene)
    assert told.heard("ko").startswith("위쪽에 종류 여섯 가지, 가운데에 메뉴 여섯 가지, 아래쪽에")
    assert told.heard("ko").endswith("있어요.")
    assert told.heard("en").startswith("On this screen: at the top 6 groups, in the middle 6 items, at the bottom")


def test_what_is_told_of_a_card_is_its_words_its_price_and_its_place() -> None:
    _, menu = next((k, s) for k, s in states("cafe") if s.id.startswith("menu"))
    _, scene = scene_of("cafe", menu)
    card = scene.find(machine.PREFIX + "item:americano")
    assert telling.told(card, scene).heard("ko") == "아메리카노, 사천 원, 여섯 개 중 첫 번째"
    assert telling.told(card, scene).heard("en").endswith("first of 6")
    assert scene.begins.id == machine.PREFIX + "tab:best"


def test_a_title_is_only_its_words_and_one_begins_after_it() -> None:
    _, place = next((k, s) for k, s in states("cafe") if s.id == "place")
    _, scene = scene_of("cafe", place)
    title = scene.everything[0]
    assert title.id == machine.PREFIX + "title" and not title.acts
    assert telling.told(title, scene) == title.words == place.title
    assert scene.begins.id == machine.PREFIX + "place:here"
    home = scene.find(machine.PREFIX + "home")
    assert telling.told(home, scene).ko == "처음으로, 단추", "what is a button is heard"
