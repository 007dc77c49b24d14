"""A bank card on the glass, to be made as large as a real one."""

from __future__ import annotations

from typing import Any

from kivy.clock import Clock
from kivy.graphics import Color, Line, RoundedRectangle
from kivy.properties import NumericProperty, StringProperty
from kivy.utils import get_color_from_hex

from kiosk_trainer.look.calibration import card_px
from kiosk_trainer.screens.calibrate.presenter import STEPS, Page
from kiosk_trainer.widgets import BigButton, Placed, theme
from kiosk_trainer.widgets.stop import Stop, load_beside
from language import message

CORNER = 3.18 / 85.60
"""Radius of a bank card's corners, as a share of its width."""


class BankCard(Placed):
    """Drawn as large as a real card would be on a glass of `dpi` pixels an inch."""

    dpi = NumericProperty(102.0)

    def __init__(self, **kwargs: Any) -> None:
        self._paint = Clock.create_trigger(self._paint_now, -1)
        super().__init__(**kwargs)
        for name in ("dpi", "pos", "size"):
            self.fbind(name, self._paint)
        self.fbind("dpi", self.change)

    def needs(self, width: float) -> tuple[int, int]:  # noqa: ARG002  it has its own size
        """Pixels of the card's height."""
        high = card_px(self.dpi)[1] + 4
        return high, high

    def restyle(self) -> None:
        """Other colours."""
        self._paint()

    def _paint_now(self, *_: Any) -> None:
        wide, high = card_px(self.dpi)
        x, y = round(self.center_x - wide / 2), round(self.center_y - high / 2)
        corner = CORNER * wide
        self.canvas.clear()
        with self.canvas:
            Color(*get_color_from_hex(theme.surface("primary").fill))
            RoundedRectangle(pos=(x, y), size=(wide, high), radius=[corner])
            Color(*get_color_from_hex(theme.ink("primary")))
            Line(rounded_rectangle=(x + high * 0.08, y + high * 0.46, wide * 0.16, high * 0.22, corner), width=2)


load_beside(__file__)


class CalibrateScreen(Stop):
    """For whoever sets up a kiosk."""

    words = StringProperty("")

    def show(self, page: Page) -> None:
        """Show the card as large as it is believed to be."""
        self.words = page.words.seen(self.language)
        self.ids.card.dpi = page.dpi
        if not self.ids.steps.buttons:
            self.ids.steps.fill([self._step(name) for name in STEPS])

    def _step(self, name: str) -> BigButton:
        words = message(self.language, f"kiosk_trainer-calibrate-{name}")
        button = BigButton(control=name, surface="plain", text=words)
        button.bind(on_release=lambda _: self.presenter.step(name))
        return button
