"""Start to first frame: the kiosk with its greeting beside an empty Kivy app, each in a fresh process, by turns.

    python benchmarks/start.py [TURNS]

With 1, 15 and 60 packs, all of them checked before. Seconds of the processor from the start of the interpreter's work
to the first frame on the glass (1080x1920, software GL), and to the machines being there to choose from, the best of
some turns: on a machine that does other things beside, the clock on the wall says little. Then, by that clock, the
very first start: nothing is kept yet, and 45 of the 60 packs were just dropped in. Prints
`name | ours | alternative | ratio | bound`, and ends with 1 when a bound is broken.
"""

from __future__ import annotations

import itertools
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TURNS = 3
BOUND = 2.0
GROWS = 1.15
"""What 60 packs may cost beside one, to the first frame."""
FIRST = 20.0
"""Seconds on the wall until a very first start can be used."""
PACKS = (1, 15, 60)


def kiosk() -> None:
    """The kiosk as its command starts it; with the packs that the benchmark laid out as the suite's own."""
    from courses import places
    from kiosk_trainer import opening
    from kiosk_trainer.app import KioskApp

    own = places.home() / "own"
    places.built_in_packs = lambda: own
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
    """Tell the processor's seconds at the first frame, and both clocks' when the kiosk can be used."""
    from kivy.clock import Clock
    from kivy.core.window import Window

    began = time.perf_counter() - time.process_time()  # the interpreter's own start was hardly ever waited for

    def seen(*_: object) -> None:
        Window.unbind(on_flip=seen)
        print(time.process_time(), flush=True)
        if not hasattr(app, "journey"):
            os._exit(0)
        Clock.schedule_interval(usable, 0.02)

    def usable(_: float) -> None:
        if app.journey is not None:  # type: ignore[attr-defined]  # the kiosk's
            print(time.process_time(), time.perf_counter() - began, flush=True)
            os._exit(0)

    Window.bind(on_flip=seen)
    app.run()  # type: ignore[attr-defined]  # a Kivy app


def once(name: str, compiled: str, home: Path) -> list[float]:
    """The seconds that one start tells, with modules compiled as every start but the first finds them."""
    env = {**os.environ, "PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": compiled, "KIOSK_SUITE_HOME": str(home)}
    done = subprocess.run([sys.executable, __file__, f"--{name}"], capture_output=True, text=True, check=True, env=env)
    return [float(word) for word in done.stdout.split()[-3 if name == "kiosk" else -1 :]]


def lay_out(home: Path, count: int) -> None:
    """So many packs: the suite's own first, then copies of them under other names in the centre's folder."""
    from courses import catalogue, places

    packs = catalogue.pack_folders(places.built_in_packs())
    home.mkdir()
    shutil.copy(places.order_file(), home)
    for pack in packs[:count]:
        shutil.copytree(pack, home / "own" / pack.name)
    for n, pack in zip(range(max(0, count - len(packs))), itertools.cycle(packs)):
        shutil.copytree(pack, home / "packs" / f"{pack.name}-{n}")


def main() -> int:
    if len(sys.argv) > 1 and sys.argv[1] in ("--kiosk", "--empty"):
        from kiosk_trainer.look.prepare import prepare

        prepare((1080, 1920), screen=False)
        {"--kiosk": kiosk, "--empty": empty}[sys.argv[1]]()
        return 1
    turns = int(sys.argv[1]) if len(sys.argv) > 1 else TURNS
    rows: list[tuple[str, float, float, float]] = []
    with tempfile.TemporaryDirectory() as folder:
        compiled, homes = f"{folder}/modules", {count: Path(folder) / f"{count}-packs" for count in PACKS}
        for count, home in homes.items():
            lay_out(home, count)
        once("empty", compiled, homes[1])
        once("kiosk", compiled, homes[1])
        first = once("kiosk", compiled, homes[60])[2]
        for home in homes.values():
            make_all(home)
        frames: dict[int, list[list[float]]] = {count: [] for count in PACKS}
        bare = []
        for _ in range(turns):
            bare += once("empty", compiled, homes[1])
            for count, home in homes.items():
                frames[count].append(once("kiosk", compiled, home))
    least = {count: [min(column) for column in zip(*found, strict=True)] for count, found in frames.items()}
    for count in PACKS:
        rows.append((f"start to first frame, {count} packs, s", least[count][0], min(bare), BOUND))
    rows.append(("start to first frame, 60 packs beside 1, s", least[60][0], least[1][0], GROWS))
    print("name | ours | alternative | ratio | bound")
    broken = False
    for name, our, their, bound in rows:
        print(f"{name} | {our:.2f} | {their:.2f} | {our / their:.2f} | {bound:.2f}")
        broken |= our > their * bound
    print(f"very first start until it can be used, 45 new packs, s | {first:.1f} | - | - | {FIRST:.0f}")
    for count in PACKS:
        print(f"# {count} packs: {least[count][1]:.2f} s of the processor until it can be used")
    return int(broken or first > FIRST)


def make_all(home: Path) -> None:
    """Check every pack, as the kiosk does beside its window."""
    from courses import catalogue, compiled

    folders = [*catalogue.pack_folders(home / "own"), *catalogue.pack_folders(home / "packs")]
    env = {**os.environ, "KIOSK_SUITE_HOME": str(home)}
    told = "from courses import places; print(places.cache_folder())"
    cache = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True, env=env).stdout
    compiled.make(folders, Path(cache.strip()))


if __name__ == "__main__":
    sys.exit(main())
