"""Every screen of every pack, measured on the glass without drawing it; prints how much was measured.

./check measures a fixed sample in which every two properties meet; `./check --all` measures everything.
"""

import itertools
from collections.abc import Callable

import pytest

from courses import catalogue
from kiosk_trainer.look.fonts import find
from kiosk_trainer.measuring.measures import Measures
from kiosk_trainer.measuring.measuring import measure
from kiosk_trainer.measuring.panels import PANELS, Setting, covering, geometric, settings

PACKS = sorted(catalogue.load().packs)
SAMPLE = covering(list(settings()))
PROPERTIES = ("panel", "lying", "zoom", "low", "theme", "language")


def test_the_sample_has_every_pair() -> None:
    def pairs(items: list[Setting]) -> set[object]:
        return {
            ((one, getattr(item, one)), (other, getattr(item, other)))
            for item in items
            for one, other in itertools.combinations(PROPERTIES, 2)
        }

    assert pairs(SAMPLE) == pairs(list(settings()))
    assert len(SAMPLE) < 40


def tell(found: Measures, record_property: Callable[[str, int], None]) -> None:
    """Count, and fail by what is wrong."""
    record_property("screens", found.screens)
    record_property("measures", sum(found.taken.values()))
    record_property("failures", len(found.failures))
    assert not found.failures, "\n".join(found.failures[:20])


@pytest.mark.parametrize("pack", PACKS)
def test_a_sample_of_screens(pack: str, record_property: Callable[[str, int], None]) -> None:
    """One skin in each setting, another one in the next: every pack's turn begins elsewhere."""
    skins = catalogue.load().packs[pack].skins
    begin = PACKS.index(pack)
    for n, way in enumerate(SAMPLE[begin % 3 :: 3]):
        found = measure(catalogue.load().packs[pack], [way], find(), [skins[(n + begin) % len(skins)]])
        tell(found, record_property)
        assert found.screens >= 10


@pytest.mark.slow
@pytest.mark.parametrize("panel", [panel.name for panel in PANELS])
@pytest.mark.parametrize("pack", PACKS)
def test_every_screen(pack: str, panel: str, record_property: Callable[[str, int], None]) -> None:
    """All geometries, and each theme once on each panel."""
    ways = [way for way in geometric() if way.panel.name == panel]
    ways += [way for way in SAMPLE if way.panel.name == panel and way.theme != "standard"]
    found = measure(catalogue.load().packs[pack], ways, find(), walks=3)
    tell(found, record_property)
