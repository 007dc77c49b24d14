"""The instructor's console beside an empty Textual app, each in a real terminal; then a class of sixty kiosks.

    python benchmarks/console.py [TURNS]

With 1,000,000 learners in the store: seconds of the processor from the start of the interpreter to the first picture,
at the door and, already signed in, with the classes of today (the clock on the wall stands below, in comments); the
memory that each program holds by itself, when all is loaded. Then sixty kiosks in four processes write 20 events a
second of attempts that run: how old the oldest thing on the screen of the live class was, and how much of a core the
console took. Prints `name | ours | alternative | ratio | bound`, and ends with 1 when a bound is broken.
"""

from __future__ import annotations

import os
import random
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from _made import make
from _terminal import Terminal
from calls import console

TURNS = 5
TWICE = 2.0
MORE_MEMORY = 60.0
"""Megabytes beside the empty app."""
OLDEST = 1.0
CORE = 0.3
KIOSKS, EVENTS, PROCESSES, SECONDS = 60, 20, 4, 30
"""Kiosks, events a second of all together, processes that write them, seconds measured."""
EMPTY = """
from textual.app import App
from textual.widgets import Static
class Empty(App):
    def compose(self):
        yield Static("nothing here")
Empty().run()
"""
DOOR, TODAY = "처음", "내 강좌"


def once(command: list[str], words: str, env: dict[str, str], settle: float) -> tuple[float, float, float]:
    """Seconds of the processor and of the wall until `words` are drawn, then megabytes when nothing moves any more."""
    with Terminal(command, env) as screen:
        screen.until(words)
        spent, wall = screen.processor(), time.perf_counter() - screen.begun
        end = time.perf_counter() + settle
        while time.perf_counter() < end:
            screen.read(0.1)
        return spent, wall, screen.memory()


def start(folder: Path, turns: int) -> list[tuple[str, float, float, float]]:
    """Start and memory with a million learners."""
    kept = Path(os.environ.get("KIOSK_CITIES", str(Path(tempfile.gettempdir()) / "kiosk-cities")))
    kept.mkdir(parents=True, exist_ok=True)
    file = make(kept / "learners-1000000.db")
    env = {**os.environ, "TERM": "xterm-256color", "PYTHONDONTWRITEBYTECODE": "", "KIOSK_SUITE_HOME": str(folder)}
    env["PYTHONPYCACHEPREFIX"] = str(folder / "modules")
    (folder / "empty.py").write_text(EMPTY, encoding="utf-8")
    ways = {
        "empty": ([sys.executable, str(folder / "empty.py")], "nothing here"),
        "door": ([sys.executable, "-m", "tutor_tui", "--store", str(file), "--language", "ko"], DOOR),
        "today": ([sys.executable, __file__, "--console", str(file)], TODAY),
    }
    for command, words in ways.values():  # modules and packs are compiled by the first start of all
        once(command, words, env, 8.0)
    found: dict[str, list[tuple[float, float, float]]] = {name: [] for name in ways}
    for _ in range(turns):
        for name, (command, words) in ways.items():
            found[name].append(once(command, words, env, 4.0))
    best = {name: [min(column) for column in zip(*rows, strict=True)] for name, rows in found.items()}
    for name, (_, wall, _) in best.items():
        print(f"# {name}: {wall:.2f} s on the wall")
    (empty, _, bare), (door, _, _), (today, _, held) = best["empty"], best["door"], best["today"]
    return [
        ("console to its first picture, 1,000,000 learners, s", door, empty, TWICE),
        ("console to the classes of today, signed in, s", today, empty, TWICE * 2),
        ("console's memory, 1,000,000 learners, MB", held, bare, (bare + MORE_MEMORY) / bare),
    ]


def write(file: Path, klass: str, number: int) -> None:
    """A quarter of the kiosks, each with an attempt that runs; the clock of each event once it is in the store."""
    from records import attempts, classes, live
    from records.store import Store

    with Store.open(file, place=f"writer-{number}") as store:
        learners = [one.uid for one in classes.roster(store, klass)][number::PROCESSES]
        running = dict.fromkeys(learners, "")
        steps = dict.fromkeys(learners, 0)
        chance, pause, n = random.Random(number), PROCESSES / EVENTS, 0
        print("ready", flush=True)
        sys.stdin.readline()
        began = time.perf_counter()
        while time.perf_counter() - began < SECONDS:
            who, n = chance.choice(learners), n + 1
            kiosk = f"kiosk-{number}-{learners.index(who)}"
            if not running[who] or steps[who] == 12:
                if running[who]:
                    attempts.recover(store, kiosk)
                running[who] = attempts.begin(store, who, klass, None, "x", "m", "s", "guided", kiosk)
                steps[who] = 0
            steps[who] += 1
            mark = f"e{number}{n:05}"
            attempts.step(store, running[who], steps[who], ["screen", 900, 1, False, [[mark, "wrong", 300]]])
            print(who, mark, time.time(), flush=True)
            live.show(store, kiosk, who, klass, "x", "m", "guided", steps[who], "", "practising")
            time.sleep(max(0.0, began + n * pause - time.perf_counter()))


def live_class(folder: Path) -> tuple[float, float, int]:
    """Seconds of the oldest thing on the screen, share of a core, events."""
    import datetime

    from records import centres, classes, people
    from records.clock import CENTRE_TIME
    from records.store import Store

    file = folder / "live.db"
    with Store.open(file) as store:
        centre = centres.add_centre(store, "햇살복지관", "강북03", "강북구", "햇살복지관장")
        day = datetime.datetime.now(CENTRE_TIME).date()
        klass = classes.add_class(store, "키오스크 첫걸음", centre, "키오스크 첫걸음", meetings=[(day, "14:00", 2)])
        for n in range(KIOSKS):
            classes.enrol(store, klass, people.add_learner(store, f"수강생 {n + 1:02}", centre))
    env = {**os.environ, "TERM": "xterm-256color", "KIOSK_SUITE_HOME": str(folder)}
    writers = [
        subprocess.Popen(
            [sys.executable, __file__, "--write", str(file), klass, str(n)], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, text=True, env=env,
        )
        for n in range(PROCESSES)
    ]  # fmt: skip
    drawn: dict[str, float] = {}
    with Terminal([sys.executable, __file__, "--console", str(file)], env, (160, KIOSKS + 14)) as screen:
        screen.until("올해", limit=300.0)  # the machines' words are loaded, too
        screen.quiet(2.0)
        screen.press("\r")
        screen.until("수강생 60")
        screen.quiet(2.0)
        for one in writers:
            assert one.stdin is not None and one.stdout is not None
            one.stdout.readline()
        for one in writers:
            assert one.stdin is not None
            one.stdin.write("go\n")
            one.stdin.flush()
        before, began, at = screen.processor(), time.perf_counter(), len(screen.seen)
        while time.perf_counter() - began < SECONDS + 1.5:
            if screen.read(0.05):
                now = time.time()
                for mark in re.findall(rb"e\d{6}", screen.seen[max(at - 8, 0) :]):
                    drawn.setdefault(mark.decode(), now)
                at = len(screen.seen)
        share = (screen.processor() - before) / (time.perf_counter() - began)
    written: dict[str, list[tuple[str, float]]] = {}
    for one in writers:
        for line in one.communicate()[0].splitlines():
            who, mark, moment = line.split()
            written.setdefault(who, []).append((mark, float(moment)))
    ages = []
    for events in written.values():
        seen = float("inf")
        for mark, moment in reversed(events):  # what a newer one has replaced before it was drawn was never old
            seen = min(seen, drawn.get(mark, float("inf")))
            ages.append(seen - moment)
    return max(ages), share, len(ages)


def main() -> int:
    if sys.argv[1:2] == ["--console"]:
        console(Path(sys.argv[2]))
        return 0
    if sys.argv[1:2] == ["--write"]:
        write(Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]))
        return 0
    turns = int(sys.argv[1]) if len(sys.argv) > 1 else TURNS
    broken = False
    with tempfile.TemporaryDirectory() as name:
        rows = start(Path(name), turns)
        oldest, share, events = live_class(Path(name))
    print("name | ours | alternative | ratio | bound")
    for what, ours, theirs, bound in rows:
        print(f"{what} | {ours:.2f} | empty Textual app {theirs:.2f} | {ours / theirs:.2f} | {bound:.2f}")
        broken |= ours > theirs * bound
    print(
        f"oldest on the live class, {KIOSKS} kiosks, {events} events in {SECONDS} s | {oldest:.2f} s | - | - | {OLDEST}"
    )
    print(f"share of a core meanwhile | {share:.2f} | - | - | {CORE}")
    return int(broken or oldest > OLDEST or share > CORE)


if __name__ == "__main__":
    sys.exit(main())
