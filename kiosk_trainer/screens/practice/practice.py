"""The simulated machine inside its frame, on the glass."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from kivy.properties import ObjectProperty

from courses.kiosk import Screen
from courses.pack import Skin
from kiosk_trainer.frame.captions import CaptionPanel
from kiosk_trainer.frame.card import PracticeCardView
from kiosk_trainer.frame.frame import BUTTONS, FrameView
from kiosk_trainer.frame.paper import Paper, on_paper
from kiosk_trainer.frame.sheet import Answer, Sheet
from kiosk_trainer.look.now import now
from kiosk_trainer.machine.view import MachineView
from kiosk_trainer.screens.practice.presenter import Asking, Frame
from kiosk_trainer.widgets.placed import Placed
from kiosk_trainer.widgets.stop import Stop, load_beside
from language import Language, message

__all__ = ["FrameView", "PracticeScreen"]

load_beside(__file__)

TRUE = 0.55
"""What a machine of true size is drawn by: '한' about 6.6 mm high, as shops have it."""


class PracticeScreen(Stop):
    """Draws what the presenter says, and tells it what was pressed."""

    captioned = True

    tells_silence = True
    frame_state = ObjectProperty(None, allownone=True)

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.machine = MachineView(now().sizes, pos_hint={"x": 0, "y": 0})
        self.machine.wear(now().theme, now().sizes, now().lowered)
        self.machine.bind(on_touched=lambda _, control: self.presenter.touched(control))
        self.machine.bind(on_read=lambda _, words, control: self.presenter.read(words, control))
        self.machine.bind(on_turned=lambda _, _region, page, pages: self.presenter.turned(page, pages))
        self.machine.bind(on_missed=lambda _, control: self.presenter.missed(control))
        self.ids.place.add_widget(self.machine)
        self._sheet: Sheet | None = None
        self._asking: tuple[Asking, bool, bool] = ("", False, False)

    def restyle(self) -> None:
        """Frame and machine in other colours or sizes."""
        super().restyle()
        self._wear()

    def _wear(self) -> None:
        """The machine in the colours and the size of now; its true size is smaller than anything else is drawn."""
        true_size = self.frame_state is not None and self.frame_state.true_size
        sizes = replace(now().sizes, zoom=now().sizes.zoom * TRUE) if true_size else now().sizes
        self.machine.wear(now().theme, sizes, now().lowered)

    def leave(self) -> None:
        """The screen goes away."""
        self.presenter.leave()

    def tick(self) -> None:
        """Some time has gone by."""
        self.presenter.tick()

    def presence(self, asked: bool) -> None:
        """Ask whether somebody is still there, or stop asking."""
        self.presenter.presence(asked)

    def gone(self) -> None:
        """The attempt ends as it stands."""
        self.presenter.gone()

    def per_page(self, skin: Skin) -> int:
        """Item cards on one page of the machine, on the glass that it has been given."""
        self._lay_out()
        return self.machine.per_page(skin)

    def _lay_out(self) -> None:
        """The machine gets its glass now and not with the next frame: a screen made anew is drawn at once."""
        self.do_layout()
        self.ids.frame.arrange()
        self.ids.place.do_layout()

    def draw(self, screen: Screen, skin: Skin, language: Language) -> None:
        """Show the machine's glass."""
        self._lay_out()
        self.machine.show(screen, skin, language)

    def point(self, control: str | None) -> None:
        """Lead the eye."""
        self.machine.point(control)

    def frame(self, frame: Frame) -> None:
        """Show the frame and what lies over the machine."""
        self.frame_state = frame
        self._wear()
        asking = (frame.asking, frame.slow, frame.silent) if frame.asking == "sound" else (frame.asking, False, False)
        if self._sheet is not None and frame.asking == "guide":
            self._guide_captions.captions = frame.captions
        if asking != self._asking:
            self._asking = asking
            if self._sheet is not None:
                self.ids.place.remove_widget(self._sheet)
                self._sheet = None
            if frame.asking:
                self._sheet = self._make_sheet(frame)
                self._sheet.pos_hint = {"x": 0, "y": 0}
                self.ids.place.add_widget(self._sheet)

    def pressed(self, name: str) -> None:
        """A button of the frame."""
        presenter = self.presenter
        {
            "task": presenter.task,
            "replay": presenter.replay,
            "sound": presenter.sound,
            "meaning": presenter.meaning,
            "hint": presenter.hint,
            "settings": presenter.settings,
            "guide": presenter.guide,
            "slip": presenter.slip,
            "hush": presenter.hush,
            "stop": presenter.ask_stop,
        }[name]()

    def _make_sheet(self, frame: Frame) -> Sheet:
        def answer(control: str, surface: str, acts: Any) -> Answer:
            return control, message(self.language, f"kiosk_trainer-{control}"), surface, acts

        presenter = self.presenter
        if frame.asking in ("task", "guide"):
            card = PracticeCardView(language=self.language)
            card.card, card.there = frame.card, frame.card is not None
            close = answer("close", "primary", presenter.dismiss)
            if frame.asking == "task":
                return self._sheet_of(frame.task.seen(self.language), [close], [card])
            return self._guide_sheet(frame, close, card)
        if frame.asking == "slip":
            return self._sheet_of("", [answer("close", "primary", presenter.slip)], self._papers(frame))
        if frame.asking == "sound":
            return self._sound_sheet(frame, answer("close", "primary", presenter.dismiss))
        if frame.asking == "stop":
            answers = [
                answer("stop-no", "primary", presenter.dismiss),
                answer("stop-yes", "plain", presenter.stop),
            ]
            return self._sheet_of(message(self.language, "kiosk_trainer-stop-question"), answers)
        which = "time" if frame.asking == "time" else "present"
        words = message(self.language, f"kiosk_trainer-{which}-question")
        return self._sheet_of(words, [answer(f"{which}-yes", "primary", presenter.dismiss)])

    def _papers(self, frame: Frame) -> list[Paper]:
        """The slip in the person's hand; order and practice card apart where everything is much enlarged."""
        order, card = (message(self.language, f"kiosk_trainer-slip-{name}") for name in ("title", "card"))
        written = "" if frame.card is None else on_paper(frame.card, self.language)
        if frame.once:
            return [Paper(title=card, card_words=written)] if self.roomy else _halved(written)
        task = frame.task.seen(self.language)
        if self.roomy or not written:
            return [Paper(title=order, words=task, card_words=written)]
        return [Paper(words=task, pad=4), *_halved(written)]

    def _sheet_of(self, words: str, answers: list[Answer], extra: Sequence[Placed] = (), columns: int = 1) -> Sheet:
        return Sheet(words, answers, extra, columns=columns, language=self.language)

    def _guide_sheet(self, frame: Frame, close: Answer, card: PracticeCardView) -> Sheet:
        """What the folded frame has no room for: task, captions, the practice card, and its other buttons."""
        presenter = self.presenter
        self._guide_captions = CaptionPanel(captions=frame.captions, language=self.language, surface="task")
        acts = {
            "replay": presenter.replay,
            "sound": presenter.sound,
            "meaning": presenter.meaning,
            "hint": presenter.hint,
            "settings": presenter.settings,
            "stop": presenter.ask_stop,
        }
        answers: list[Answer] = []
        for name, words in BUTTONS:
            text = message(self.language, words)
            surface = "chosen" if name == "meaning" and frame.meaning else "plain"
            answers.append((f"guide-{name}", text, surface, partial(self._and_close, acts[name])))
        return self._sheet_of(
            frame.task.seen(self.language), [close, *answers], [self._guide_captions, card], columns=2
        )

    def _and_close(self, acts: Callable[[], None]) -> None:
        """Put the guide away and do what was asked for."""
        self.presenter.dismiss()
        acts()

    def _sound_sheet(self, frame: Frame, close: Answer) -> Sheet:
        """How it should sound. What the instructor has silenced only the instructor lets speak again."""
        if frame.room:
            return self._sheet_of(message(self.language, "kiosk_trainer-room-quiet"), [close])
        presenter = self.presenter
        speed = "usual-speed" if frame.slow else "slower"
        buttons = (
            ("replay", presenter.replay),
            (speed, presenter.slower),
            ("softer", presenter.softer),
            ("louder", presenter.louder),
            ("speak" if frame.silent else "quiet", presenter.quiet),
        )
        answers: list[Answer] = [
            (name, message(self.language, f"kiosk_trainer-{name}"), "plain", acts) for name, acts in buttons
        ]
        question = message(self.language, "kiosk_trainer-sound-question")
        return self._sheet_of(question, [*answers, close], columns=2)


def _halved(written: str) -> list[Paper]:
    """The practice card on two slips: each may stand on a page of its own."""
    lines = written.splitlines()
    half = (len(lines) + 1) // 2
    return [Paper(card_words="\n".join(some), pad=4) for some in (lines[:half], lines[half:]) if some]
