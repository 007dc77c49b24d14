"""The kiosk's memory over many missions in one process, beside an empty Kivy app in the same number of frames.

`python benchmarks/memory.py [missions]` prints `name | ours | alternative | ratio | bound` and fails above the bound.
Missions of every pack are practised through the real session, frame and renderer, at 1080x1920, with a real store.
Resident memory is read from /proc, so it runs on Linux only.
"""

from __future__ import annotations

import collections
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

MISSIONS = 500
BOUND_MB = 300.0
FLAT_MB = 20.0
"""Growth allowed from the first fifth, when every picture has been seen, to the end."""


def resident() -> float:
    """Megabytes of this process."""
    with Path("/proc/self/statm").open() as statm:
        return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def empty() -> float:
    """Megabytes of an empty Kivy app after some frames; in a process of its own, since Kivy cannot be forgotten."""
    from kiosk_trainer.look.prepare import prepare, settle

    prepare((1080, 1920), screen=False)
    from kivy.app import App
    from kivy.base import EventLoop, runTouchApp
    from kivy.core.window import Window
    from kivy.uix.label import Label

    settle()
    app = App()
    app.root = Label(text="empty")
    app.built = True
    app._run_prepare()
    runTouchApp(embedded=True)
    for _ in range(120):
        app.root.text = f"{Window.width}"
        EventLoop.idle()
    return resident()


class Clock:
    """Milliseconds that can be skipped."""

    skipped = 0

    def __call__(self) -> int:
        return time.monotonic_ns() // 1_000_000 + self.skipped


def practise(missions: int) -> list[float]:
    """Megabytes after each mission."""
    os.environ.setdefault("KIVY_IMAGE", "sdl2")  # as the command has it
    sys.modules["numpy"] = None  # type: ignore[assignment]  # a tool of the tests; no kiosk has it, sqlite-utils may not
    from kiosk_trainer.look.prepare import prepare

    prepare((1080, 1920), screen=False)
    from courses import places
    from courses.settings import Settings
    from kiosk_trainer.app import KioskApp
    from kiosk_trainer.hand import Hand
    from kiosk_trainer.parts import open_parts
    from kiosk_trainer.speech import SilentSpeaker

    settings = Settings(confidence=False)
    speaker = SilentSpeaker()
    speaker.said = collections.deque(maxlen=500)  # type: ignore[assignment]  # as much as the real one remembers
    app = KioskApp(settings, lambda tell: open_parts(settings, tell, speaker, places.store_file()))
    after = []
    with Hand(app, patience=60) as hand:
        journey = app.journey
        assert journey is not None
        clock = journey.clock = Clock()
        app.idle.patience = 1e9  # nobody touches the glass here, and nobody has gone away
        tasks = [(pack, mission) for pack in journey.catalogue.packs.values() for mission in pack.missions]
        for n in range(missions):
            journey.choose(*tasks[n % len(tasks)])
            journey.set_level("alone" if n % 3 else "guided")
            journey.start()
            presenter = app.glass.shown.presenter
            while not presenter.session.ended:
                due = presenter.session.practice.next_touch
                if due is None:  # a busy machine: what is measured is memory, not patience
                    clock.skipped += max(0, (presenter.session.practice.due or 0) - clock())
                    presenter.tick()
                else:
                    presenter.touched(due)
                hand.frames(1)
            presenter.go_on()
            hand.frames(2)
            after.append(resident())
    return after


def main() -> int:
    """Measure, print, judge."""
    if "--empty" in sys.argv:
        print(empty())
        return 0
    bare = subprocess.run([sys.executable, __file__, "--empty"], capture_output=True, text=True, check=True)
    alternative = float(bare.stdout.split()[-1])
    missions = next((int(arg) for arg in sys.argv[1:] if arg.isdigit()), MISSIONS)
    with tempfile.TemporaryDirectory() as home:
        os.environ["KIOSK_SUITE_HOME"] = home
        after = practise(missions)
    fifth, most = after[max(0, missions // 5 - 1)], max(after)
    growth = after[-1] - fifth
    print(f"start {after[0]:.0f} MB, after a fifth {fifth:.0f}, most {most:.0f}, end {after[-1]:.0f}")
    ratio = f"{most / alternative:.2f}"
    print(
        f"MB over {missions} missions (empty Kivy app) | {most:.0f} | {alternative:.0f} | {ratio} | {BOUND_MB:.0f} MB"
    )
    print(f"MB grown after the first fifth | {growth:.1f} | 0 | | {FLAT_MB:.0f} MB")
    return 0 if most <= BOUND_MB and growth <= FLAT_MB else 1


if __name__ == "__main__":
    raise SystemExit(main())
