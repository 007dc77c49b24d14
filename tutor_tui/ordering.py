"""What the instructor orders of the room: calls answered, silence, standing still, a demonstration, the real level."""

from __future__ import annotations

from typing import TYPE_CHECKING

from language import message
from records import live, pressing, room
from tutor_tui import data
from tutor_tui.dialogs import Pick

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from courses.pressures import Real
    from tutor_tui.app import TutorApp


def answer_call(tutor: TutorApp) -> None:
    """Answer the oldest open call."""
    calls = data.calls(tutor.store, tutor.packs_now, tutor.now(), tutor.words)
    if calls:
        answer(tutor, calls[0].uid, message(tutor.words, "tutor_tui-call-answered", name=calls[0].name))


def answer(tutor: TutorApp, call: str, said: str) -> None:
    """Answer a call, and then say so."""
    by = tutor.instructor
    tutor.write(lambda: live.answer(tutor.store, call, by=by), lambda _: tutor.notify(said))


def quiet_room(tutor: TutorApp) -> None:
    """Silence every kiosk of the room, or let them speak again."""
    if data.room_quiet(tutor.store) is not None:
        _order(tutor, lambda _: room.let_speak(tutor.store), "tutor_tui-room-over")
    else:
        _order(tutor, lambda by: room.silence(tutor.store, by=by), "tutor_tui-room-silenced")


def hold_room(tutor: TutorApp) -> None:
    """Let every kiosk of the room stand still, or go on."""
    if room.held(tutor.store) is not None:
        _order(tutor, lambda _: room.lift(tutor.store), "tutor_tui-room-goes-on")
    else:
        _order(tutor, lambda by: room.hold(tutor.store, by=by), "tutor_tui-room-stands")


def show_at_kiosk(tutor: TutorApp) -> None:
    """A demonstration at one kiosk, which records nothing; while one runs, its end."""
    if room.showing(tutor.store) is not None:
        _order(tutor, lambda _: room.end_show(tutor.store), "tutor_tui-show-over")
        return
    names = [(one.kiosk, one.kiosk) for one in live.kiosks(tutor.store)]
    if not names:
        tutor.notify(message(tutor.words, "tutor_tui-show-nowhere"), severity="warning")
        return

    def chosen(kiosk: str | None) -> None:
        if kiosk is not None:
            _order(tutor, lambda by: room.show(tutor.store, kiosk, by=by), "tutor_tui-show-begun", kiosk)

    tutor.push_screen(Pick(message(tutor.words, "tutor_tui-show-where"), names), chosen)


def _order(tutor: TutorApp, order: Callable[[str], None], said: str, kiosk: str = "") -> None:
    by = tutor.instructor
    tutor.write(lambda: order(by), lambda _: tutor.notify(message(tutor.words, said, kiosk=kiosk)))


def ask_real(tutor: TutorApp, name: str, who: str, else_of: Sequence[str]) -> None:
    """Ask how the real level is to be for `who`; where nothing is set, what is set for `else_of` stands there."""
    from tutor_tui.dialogs.real import RealLevel

    def answered(real: Real | None) -> None:
        if real is None:
            return
        kept = pressing.Pressing(frozenset(real.pressures), real.loudness, real.allowed)
        said = message(tutor.words, "tutor_tui-real-kept", who=name)
        tutor.write(lambda: pressing.press(tutor.store, who, kept), lambda _: tutor.notify(said))

    tutor.push_screen(RealLevel(name, data.real(tutor.store, (who, *else_of)), tutor.words), answered)
