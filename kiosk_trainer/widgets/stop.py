"""What all screens have: the language, which way the glass lies, and a presenter that decides."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from kivy.lang import Builder
from kivy.properties import BooleanProperty, ObjectProperty, StringProperty
from kivy.uix.floatlayout import FloatLayout

from kiosk_trainer.look.now import Look

_loaded: set[str] = set()


def load_beside(module: str) -> None:
    """Load the .kv file that lies beside the module file `module`, once a process: twice would double its rules."""
    file = str(Path(module).with_suffix(".kv"))
    if file not in _loaded:
        _loaded.add(file)
        Builder.load_file(file, encoding="utf-8")


class Stop(FloatLayout):
    """One screen of the visit. Its presenter is told when it appears and when it goes."""

    language = StringProperty("ko")
    lying = BooleanProperty(False)
    presenter = ObjectProperty(None, allownone=True)
    tells_silence = False
    """Whether the screen itself says that the room has been silenced."""

    look: Look | None = None
    """What it was drawn in last."""

    def wear(self, look: Look) -> None:
        """Follow the look of the glass, which may have changed since the screen was last shown."""
        if look != self.look:
            self.look = look
            self.restyle()

    def restyle(self) -> None:
        """Draw everything anew, in other colours or sizes."""
        for widget in self.walk(restrict=True):
            if widget is not self and hasattr(widget, "restyle"):
                widget.restyle()

    def on_size(self, *_: Any) -> None:
        """The glass was turned or made larger."""
        self.lying = self.width > self.height

    def enter(self) -> None:
        """The screen appears."""
        self.presenter.enter()

    def leave(self) -> None:
        """The screen goes away."""

    def tick(self) -> None:
        """Some time has gone by."""

    def presence(self, asked: bool) -> None:
        """Nobody has touched the glass for long (`asked`), or somebody has."""

    def gone(self) -> None:
        """Nobody is there any more; the greeting comes next."""
