"""The command kiosk-trainer: settings and options first, Kivy only then."""

from __future__ import annotations

import logging
import os
import signal
import sys
from dataclasses import replace
from enum import StrEnum
from logging.handlers import RotatingFileHandler
from typing import Annotated, Any

import typer

from courses import places
from kiosk_trainer.look.fonts import FontMissing
from kiosk_trainer.look.prepare import prepare
from kiosk_trainer.opening import Opening, open_all
from kiosk_trainer.opening import read as read_opening
from language import Language

NO_SCREEN = (
    "화면을 열지 못했습니다. 모니터와 화면 서버(X)가 켜져 있는지 확인해 주세요.\n"
    "No screen could be opened. Is a monitor connected, and does the display server (X) run?"
)

app = typer.Typer(add_completion=False)


class Lang(StrEnum):
    """Languages of the glass."""

    ko = "ko"
    en = "en"


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if not (width.isdigit() and height.isdigit() and int(width) >= 480 and int(height) >= 480):
        raise typer.BadParameter(f"1080x1920: {text}")
    return int(width), int(height)


@app.command()
def run(
    size: Annotated[str, typer.Option(help="화면 크기 / window size, WIDTHxHEIGHT")] = "1080x1920",
    windowed: Annotated[
        bool, typer.Option("--windowed", help="창으로 열기 / in a window, not the whole screen")
    ] = False,
    language: Annotated[Lang | None, typer.Option(help="처음 언어 / language of the greeting")] = None,
    locked: Annotated[bool, typer.Option("--locked", help="잠그기 / a learner cannot leave it")] = False,
    kiosk: Annotated[str, typer.Option(help="키오스크 이름 / this machine's name on the console")] = "",
    calibrate: Annotated[
        bool, typer.Option("--calibrate", help="화면 크기 맞추기: 카드를 대고 / true millimetres, by a bank card")
    ] = False,
    test_sound: Annotated[
        bool,
        typer.Option("--test-sound", help="소리 시험: 무엇이 말하고 무엇이 모자란지 / try the voice and the sound"),
    ] = False,
) -> None:
    """연습용 키오스크를 엽니다. Opens the practice kiosk."""
    keep_log()
    if test_sound:
        raise typer.Exit(0 if hear(language.value if language else None) else 1)
    opening = read_opening(places.settings_file())
    changes: dict[str, Any] = {"language": language.value} if language is not None else {}
    if locked:
        changes["locked_down"] = True
    raise typer.Exit(show(replace(opening, **changes), _size(size), windowed, kiosk, calibrate))


def hear(language: Language | None) -> bool:
    """Try the voice and the sound of this machine, in words and aloud; whether all is well."""
    from courses.settings import load
    from kiosk_trainer.speech.selftest import try_sound

    settings = load()
    words_in = language or settings.language
    return try_sound(
        settings.speech,
        places.cache_folder() / "speech",
        places.recordings_folder(),
        lambda words: print(words.seen(words_in), flush=True),
    )


def keep_log() -> None:
    """Warnings to the terminal and to a file: a kiosk that fills the glass has no terminal to look at."""
    handlers: list[logging.Handler] = [logging.StreamHandler()]
    try:
        places.logs_folder().mkdir(parents=True, exist_ok=True)
        handlers.append(RotatingFileHandler(places.logs_folder() / "kiosk.log", maxBytes=1_000_000, backupCount=3))
    except OSError as fault:
        print(fault, file=sys.stderr)
    for handler in handlers:
        handler.setLevel(logging.WARNING)  # Kivy sets its logger's own level when it is imported
    logging.basicConfig(
        level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s: %(message)s", handlers=handlers
    )


def show(opening: Opening, size: tuple[int, int], windowed: bool, name: str = "", calibrate: bool = False) -> int:
    """Open the window and stay until it is closed; the exit code. `name`: the kiosk's, where it is not the setting."""
    # SDL would turn SIGTERM into a request to close, which a locked kiosk refuses.
    os.environ["SDL_NO_SIGNAL_HANDLERS"] = "1"
    os.environ.setdefault("KIVY_IMAGE", "sdl2")  # the others take long to import
    os.environ["KIVY_WINDOW"] = "sdl2"  # Kivy's other windows end the process without a word
    fullscreen = opening.locked_down or not windowed
    try:
        prepare(size, fullscreen=fullscreen, screen=os.environ.get("SDL_VIDEODRIVER") != "offscreen")
    except FontMissing as missing:
        print(missing, file=sys.stderr)
        return 1
    places.home().mkdir(parents=True, exist_ok=True)
    from kivy.core.window import Window

    if Window is None:
        print(NO_SCREEN, file=sys.stderr)
        return 1
    from kiosk_trainer.app import KioskApp

    kiosk = KioskApp(opening, lambda tell: open_all(name, tell), calibrate)
    signal.signal(signal.SIGTERM, lambda *_: kiosk.stop())
    kiosk.run()
    return 0


def main() -> None:
    """The console script."""
    app()


if __name__ == "__main__":
    main()
