"""The real level for a class or one learner: each pressure by itself, how loud, and who may choose it."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.screen import ModalScreen
from textual.widgets import Button, Label, Select
from textual.widgets.selection_list import Selection

from courses.pressures import PRESSURES, Real, known
from language import Language, message
from tutor_tui.widgets.ticks import Tick, Ticks

LOUDNESS = (0.0, 0.2, 0.3, 0.5, 0.8)
"""Steps from nothing to loud; each has its word, real-loudness-<percent>."""


class RealLevel(ModalScreen[Real | None]):
    """Returns what is to hold; None where nothing was changed."""

    BINDINGS: ClassVar = [("escape", "leave"), ("ctrl+s", "keep")]

    def __init__(self, who: str, now: Real, language: Language) -> None:
        """`who` names the class or the learner; `now` is what holds for them."""
        super().__init__()
        self._who, self._now, self._language = who, now, language

    def compose(self) -> ComposeResult:
        """A list to mark, a loudness, a box, two buttons."""
        now = self._now
        steps = sorted({*LOUDNESS, now.loudness})
        with Vertical(classes="dialog real"):
            yield Label(self._say("real-question", who=self._who), classes="question", markup=False)
            yield Ticks(
                *(
                    Selection(message(self._language, "courses-pressure", pressure=name), name, name in now.pressures)
                    for name in PRESSURES
                ),
                id="pressures",
            )
            yield Select(
                [(self._say("real-loudness", percent=round(step * 100)), step) for step in steps],
                value=now.loudness,
                allow_blank=False,
                id="loudness",
            )
            yield Tick(self._say("real-allowed"), now.allowed, id="allowed")
            with Horizontal(classes="answers"):
                yield Button(self._say("real-keep"), variant="primary", id="keep")
                yield Button(self._say("real-leave"), id="leave")

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """A button is an answer."""
        if event.button.id == "keep":
            self.action_keep()
        else:
            self.dismiss(None)

    def action_keep(self) -> None:
        """As it is marked now."""
        marked = known(str(name) for name in self.query_one("#pressures", Ticks).selected)
        loudness = self.query_one("#loudness", Select).value
        loud = float(loudness) if isinstance(loudness, int | float) else self._now.loudness
        self.dismiss(Real(marked, loud, self.query_one("#allowed", Tick).value))

    def action_leave(self) -> None:
        """Nothing is changed."""
        self.dismiss(None)

    def _say(self, name: str, **values: object) -> str:
        return message(self._language, f"tutor_tui-{name}", **values)
