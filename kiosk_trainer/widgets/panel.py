"""A box with a surface."""

from __future__ import annotations

from kivy.uix.boxlayout import BoxLayout

from kiosk_trainer.widgets.slab import Slabbed


class Panel(Slabbed, BoxLayout):
    """Lays out its children on a surface of the theme."""
