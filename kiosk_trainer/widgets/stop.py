"""What all screens have: the language, which way the glass lies, a presenter that decides, and help in one place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from kivy.lang import Builder
from kivy.properties import BooleanProperty, NumericProperty, ObjectProperty, OptionProperty, StringProperty
from kivy.uix.floatlayout import FloatLayout

from kiosk_trainer.look.now import Look, now
from kiosk_trainer.widgets.button import BigButton
from kiosk_trainer.widgets.setting import px
from language import Phrase, message

_loaded: set[str] = set()


def load_beside(module: str) -> None:
    """Load the .kv file that lies beside the module file `module`, once a process: twice would double its rules."""
    file = str(Path(module).with_suffix(".kv"))
    if file not in _loaded:
        _loaded.add(file)
        Builder.load_file(file, encoding="utf-8")


HELP_MM = (48.0, 34.0)
"""Width and height of the help button on an upright glass; lying, it is as wide as the frame."""
HELP_LYING_MM = 22.0
HELP_MARGIN_MM = 3.0
ROOMY = 1.5
MARGIN_MM = 6.0
"""Around every screen but the machine's."""
COLUMN = 0.25
"""The frame's share of a lying glass."""

HELP_WORDS = {"": "kiosk_trainer-call", "called": "kiosk_trainer-calling", "coming": "kiosk_trainer-coming"}
HELP_SURFACES = {"": "help", "called": "coming", "coming": "coming"}


class Stop(FloatLayout):
    """One screen of the visit. Its presenter is told when it appears and when it goes.

    Help stands at the same place of every screen: upright in the corner above on the right (in the low mode below),
    lying above on the left, where the frame is. `on_help` tells that it was pressed; `help_state` shows the answer.
    """

    __events__ = ("on_help",)

    language = StringProperty("ko")
    lying = BooleanProperty(False)
    presenter = ObjectProperty(None, allownone=True)
    captioned = False
    """Whether everything that is said stands on the screen itself."""
    tells_silence = False
    """Whether the screen itself says that the room has been silenced."""
    help_state = OptionProperty("", options=("", "called", "coming"))
    help_room = NumericProperty(0)
    """Pixels across, from inside a screen's margin, that belong to help: on the right upright, on the left lying."""
    help_height = NumericProperty(0)
    """Pixels down, from the upper edge, that belong to help."""
    roomy = BooleanProperty(True)
    """Whether there is room for what is only there for comfort: not where everything is much enlarged."""
    bar = NumericProperty(0)
    """Height of a screen's upper row, so that it ends where help ends."""

    def __init__(self, **kwargs: Any) -> None:
        self._over, self._sheet_over = "", None
        self.help_button = BigButton(control="call", surface="help", least=8.5, size_hint=(None, None))
        super().__init__(**kwargs)
        self.help_button.bind(on_release=lambda _: self.dispatch("on_help"))
        self.add_widget(self.help_button)
        for name in ("language", "help_state"):
            self.fbind(name, self._say_help)
        for name in ("pos", "size"):
            self.fbind(name, self._place_help)
        self._say_help()
        self._place_help()

    def on_help(self) -> None:
        """Help is wanted."""

    def _say_help(self, *_: Any) -> None:
        self.help_button.text = message(self.language, HELP_WORDS[self.help_state])
        self.help_button.surface = HELP_SURFACES[self.help_state]

    def _place_help(self, *_: Any) -> None:
        margin, button = px(HELP_MARGIN_MM), self.help_button
        self.roomy = now().zoom < ROOMY
        if self.width > self.height:
            button.size = self.width * COLUMN - 2 * margin, px(HELP_LYING_MM)
            button.pos = self.x + margin, self.top - margin - button.height
        else:
            button.size = px(HELP_MM[0]), px(HELP_MM[1])
            y = self.y + margin if now().lowered else self.top - margin - button.height
            button.pos = self.right - margin - button.width, y
        self.help_room = button.width + 2 * margin - px(MARGIN_MM)
        self.help_height = button.height + margin
        self.bar = self.help_height + margin - px(MARGIN_MM)

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
        self._place_help()

    def on_size(self, *_: Any) -> None:
        """The glass was turned or made larger."""
        self.lying = self.width > self.height

    @property
    def heading(self) -> str:
        """What tells one page of this screen from another: its question, where it has one."""
        return str(getattr(self, "question", ""))

    def anywhere(self) -> tuple[Phrase, Callable[[], None]] | None:
        """What a touch anywhere does, with its words; None where only controls act."""
        return None

    def enter(self) -> None:
        """The screen appears."""
        self.presenter.enter()

    def leave(self) -> None:
        """The screen goes away."""

    def tick(self) -> None:
        """Some time has gone by."""

    def presence(self, asked: bool) -> None:
        """Nobody has touched the glass for long (`asked`): ask, seen and heard; or somebody has."""
        if asked and self._over != "present":
            self._lay_over("present", message(self.language, "kiosk_trainer-present-question"), "present-yes")
            self.presenter.ask_present()
        elif not asked and self._over == "present":
            self.put_away()

    def tell(self, words: Phrase) -> None:
        """Show large what is said by the way, until it is put away; not where the screen has captions of its own."""
        if not self.captioned:
            self._lay_over("told", words.seen(self.language), "close")

    def put_away(self) -> None:
        """What lies over the screen goes away."""
        if self._sheet_over is not None:
            self.remove_widget(self._sheet_over)
        self._sheet_over, self._over = None, ""

    def _lay_over(self, what: str, words: str, answer: str) -> None:
        from kiosk_trainer.frame.sheet import Sheet  # it is made of what stands in this room

        self.put_away()
        button = (answer, message(self.language, f"kiosk_trainer-{answer}"), "primary", self.put_away)
        self._over, self._sheet_over = what, Sheet(words, [button], language=self.language, pos_hint={"x": 0, "y": 0})
        self._sheet_over.ids.column.beside = self.help_button
        self.add_widget(self._sheet_over, index=1)  # below help, which stays within reach

    def gone(self) -> None:
        """Nobody is there any more; the greeting comes next."""
