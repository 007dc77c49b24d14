"""The slip of paper that somebody sent shopping holds in their hand: the order, and the practice card below it."""

from __future__ import annotations

from typing import Any

from kivy.graphics import Color, Mesh
from kivy.properties import StringProperty
from kivy.utils import get_color_from_hex

from courses.kiosk import PracticeCard
from kiosk_trainer.widgets import Pane, theme
from kiosk_trainer.widgets.setting import px
from kiosk_trainer.widgets.stop import load_beside
from language import Language, message

load_beside(__file__)

TOOTH_MM = 4.0


def on_paper(card: PracticeCard, language: Language) -> str:
    """The practice card in a few lines."""
    names = ("name", "telephone", "birth", "pin")
    values = (card.name.seen(language), card.telephone, card.birth, card.pin)
    return "\n".join(
        f"{message(language, f'kiosk_trainer-card-{name}')}  {value}" for name, value in zip(names, values, strict=True)
    )


class Paper(Pane):
    """Drawn with a torn edge below and above, as a receipt is."""

    title = StringProperty("")
    words = StringProperty("")
    card_words = StringProperty("")

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(surface="card", **kwargs)

    def _paint_now(self, *_: Any) -> None:
        super()._paint_now()
        if self.width < 16:
            return
        tooth = px(TOOTH_MM)
        count = max(1, int(self.width // tooth))
        wide = self.width / count
        with self.canvas.before:
            Color(*get_color_from_hex(theme.surface(self.surface).fill))
            for edge, out in ((self.y, -tooth / 2), (self.top, tooth / 2)):
                for n in range(count):
                    x = self.x + n * wide
                    corners = (x, edge, x + wide, edge, x + wide / 2, edge + out)
                    points = [v for k in range(0, 6, 2) for v in (corners[k], corners[k + 1], 0, 0)]
                    Mesh(vertices=points, indices=(0, 1, 2), mode="triangles")
