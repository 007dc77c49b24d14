"""What the instructor orders of all kiosks at once: silence, standing still, a demonstration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from language import message
from records import live, room
from tutor_tui import data
from tutor_tui.dialogs import Pick

if TYPE_CHECKING:
    from tutor_tui.app import TutorApp


def quiet_room(tutor: TutorApp) -> None:
    """Silence every kiosk of the room, or let them speak again."""
    silent = data.room_quiet(tutor.store) is not None
    if silent:
        done = tutor.attempt(lambda: room.let_speak(tutor.store))
    else:
        done = tutor.attempt(lambda: room.silence(tutor.store, by=tutor.instructor))
    if done:
        tutor.notify(message(tutor.words, "tutor_tui-room-over" if silent else "tutor_tui-room-silenced"))
    tutor.redraw()


def hold_room(tutor: TutorApp) -> None:
    """Let every kiosk of the room stand still, or go on."""
    held = room.held(tutor.store) is not None
    if held:
        done = tutor.attempt(lambda: room.lift(tutor.store))
    else:
        done = tutor.attempt(lambda: room.hold(tutor.store, by=tutor.instructor))
    if done:
        tutor.notify(message(tutor.words, "tutor_tui-room-goes-on" if held else "tutor_tui-room-stands"))
    tutor.redraw()


def show_at_kiosk(tutor: TutorApp) -> None:
    """A demonstration at one kiosk, which records nothing; while one runs, its end."""
    if room.showing(tutor.store) is not None:
        _show_at(tutor, None)
        return
    names = [(one.kiosk, one.kiosk) for one in live.kiosks(tutor.store)]
    if not names:
        tutor.notify(message(tutor.words, "tutor_tui-show-nowhere"), severity="warning")
        return

    def chosen(kiosk: str | None) -> None:
        if kiosk is not None:
            _show_at(tutor, kiosk)

    tutor.push_screen(Pick(message(tutor.words, "tutor_tui-show-where"), names), chosen)


def _show_at(tutor: TutorApp, kiosk: str | None) -> None:
    if kiosk is None:
        done = tutor.attempt(lambda: room.end_show(tutor.store))
    else:
        done = tutor.attempt(lambda: room.show(tutor.store, kiosk, by=tutor.instructor))
    if done:
        id = "tutor_tui-show-over" if kiosk is None else "tutor_tui-show-begun"
        tutor.notify(message(tutor.words, id, kiosk=kiosk or ""))
    tutor.redraw()
