"""All screens of a pack in all its skins, measured in any number of settings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from courses.pack import Pack, Skin
from kiosk_trainer.look.fonts import Fonts
from kiosk_trainer.machine.glass import per_page
from kiosk_trainer.machine.layout import lay
from kiosk_trainer.machine.paint import paint_of
from kiosk_trainer.measuring.measures import Measures
from kiosk_trainer.measuring.panels import Setting
from kiosk_trainer.measuring.screens import screens


def measure(pack: Pack, ways: Iterable[Setting], fonts: Fonts, skins: Sequence[Skin] = (), walks: int = 1) -> Measures:
    """Take every measure, on every page that a screen needs."""
    found = Measures(fonts)
    for way in ways:
        glass = way.glass(fonts)
        for skin in skins or pack.skins:
            paint = paint_of(skin, way.theme)
            for screen in screens(pack, per_page(skin, glass), walks):
                name = f"{pack.id} {skin.id} {screen.id} [{way}]"
                first = lay(screen, skin, way.language, glass)
                found.screen(name, screen, first, paint, glass.letters.sizes, way.language, glass.low)
                for region, pages, _ in first.pages:
                    for page in range(1, pages):
                        turned = lay(screen, skin, way.language, glass, {region: page})
                        found.screen(
                            f"{name} {region} {page + 1}",
                            screen,
                            turned,
                            paint,
                            glass.letters.sizes,
                            way.language,
                            glass.low,
                        )
    return found
