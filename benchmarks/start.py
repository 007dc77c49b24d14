"""Start to first frame: the kiosk with its greeting beside an empty Kivy app, each in a fresh process, by turns.

    python benchmarks/start.py [TURNS]

Seconds of the processor from the start of the interpreter's work to the first frame on the glass (1080x1920, software
GL), the best of some turns: on a machine that does other things beside, the clock on the wall says little. Prints
`name | ours | alternative | ratio | bound`, and ends with 1 when the bound is broken.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time

TURNS = 5
BOUND = 2.0


def kiosk() -> None:
    """The kiosk as its command starts it, up to the window's loop."""
    from courses import places
    from kiosk_trainer import opening
    from kiosk_trainer.app import KioskApp

    run(KioskApp(opening.read(places.settings_file()), lambda tell: opening.open_all("", tell)))


def empty() -> None:
    """An app with nothing in it."""
    from kivy.app import App
    from kivy.uix.widget import Widget

    from kiosk_trainer.look.prepare import settle

    class Empty(App):
        def build(self) -> Widget:
            settle()
            return Widget()

    run(Empty())


def run(app: object) -> None:
    from kivy.core.window import Window

    def seen(*_: object) -> None:
        print(time.process_time(), flush=True)
        os._exit(0)

    Window.bind(on_flip=seen)
    app.run()  # type: ignore[attr-defined]  # a Kivy app


def once(name: str, compiled: str) -> float:
    """Seconds of one start, with modules compiled as every start but the first finds them."""
    env = {**os.environ, "PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": compiled}
    done = subprocess.run([sys.executable, __file__, f"--{name}"], capture_output=True, text=True, check=True, env=env)
    return float(done.stdout.split()[-1])


def main() -> int:
    if len(sys.argv) > 1 and sys.argv[1] in ("--kiosk", "--empty"):
        from kiosk_trainer.look.prepare import prepare

        prepare((1080, 1920), screen=False)
        {"--kiosk": kiosk, "--empty": empty}[sys.argv[1]]()
        return 1
    turns = int(sys.argv[1]) if len(sys.argv) > 1 else TURNS
    with tempfile.TemporaryDirectory() as compiled:
        measured = [(once("kiosk", compiled), once("empty", compiled)) for _ in range(turns + 1)][1:]
    ours, alternative = (min(column) for column in zip(*measured, strict=True))
    ratio = ours / alternative
    print("name | ours | alternative | ratio | bound")
    print(f"start to first frame, s | {ours:.2f} | {alternative:.2f} | {ratio:.2f} | {BOUND:.1f}")
    return 0 if ratio <= BOUND else 1


if __name__ == "__main__":
    sys.exit(main())
