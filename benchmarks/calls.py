"""A call for help, from the kiosk's process to the console's screen and back, measured a hundred times.

    python benchmarks/calls.py [TIMES] [--windows]

Two kiosks and a console over one store, each a process of its own. The console runs in a real terminal, of which every
byte is read. Each kiosk practises with the real session and writes with the real writer; with --windows it is the real
window, touched by a hand. By turns somebody asks for the teacher, or touches wrongly until the kiosk calls by itself.
Measured are the time from the call's row (its own moment) until the console has drawn it, and from the key that answers
until the kiosk knows. Prints `name | ours | alternative | ratio | bound`, and ends with 1 when a bound is broken.
"""

from __future__ import annotations

import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from _terminal import Terminal

TIMES = 100
BOUND = 1.0
"""Seconds from a call's row to the screen."""
F2 = "\x1bOQ"
CALLS, NOBODY = "도움 요청 1건", "도움 요청 없음"
NAMES = ("김가람", "이나래")
PACK, MISSION = "cafe", "hot-americano"


def make(file: Path) -> tuple[str, list[str]]:
    """A class that meets today with two learners; the class and the learners."""
    import datetime

    from records import centres, classes, people
    from records.clock import CENTRE_TIME
    from records.store import Store

    with Store.open(file, place="console") as store:
        centre = centres.add_centre(store, "햇살복지관", "강북03", "강북구", "햇살복지관장")
        day = datetime.datetime.now(CENTRE_TIME).date()
        klass = classes.add_class(store, "키오스크 첫걸음", centre, "키오스크 첫걸음", meetings=[(day, "14:00", 2)])
        learners = [people.add_learner(store, name, centre, profile={"asked": True}) for name in NAMES]
        for learner in learners:
            classes.enrol(store, klass, learner)
    return klass, learners


def console(file: Path) -> None:
    """The console, signed in, in the terminal that this process has."""
    from courses import catalogue
    from courses.settings import Settings
    from records.accounts import Account
    from records.store import Store
    from tutor_tui.app import TutorApp

    store = Store.open(file, place="console")
    TutorApp(store, catalogue.load, Settings(), "ko", Account("", "박강사", "administrator")).run()


class Stage:
    """Draws nothing; tells when the call was answered."""

    def __getattr__(self, name: str) -> Any:
        return lambda *_: None

    def answered(self) -> None:
        print(f"answered {time.time()}", flush=True)


def kiosk(file: Path, name: str, learner: str, klass: str) -> None:
    """A kiosk's session and writer: practises, and calls when a line says how."""
    import queue
    import threading

    from courses import catalogue
    from courses.practice import Level
    from kiosk_trainer.desk import StoreDesk
    from kiosk_trainer.journey import Task
    from kiosk_trainer.people import Person
    from kiosk_trainer.session import Session
    from kiosk_trainer.speech.silent import SilentSpeaker
    from kiosk_trainer.voice import Voice
    from records.store import Store

    packs = catalogue.load()
    mission = packs.mission(PACK, MISSION)
    pack = packs.packs[PACK]
    desk = StoreDesk(Store.open(file, place=name), name, lambda _: None)
    lines: queue.SimpleQueue[str] = queue.SimpleQueue()

    def listen() -> None:
        for line in sys.stdin:
            lines.put(line.strip())

    threading.Thread(target=listen, daemon=True).start()

    def clock() -> int:
        return time.monotonic_ns() // 1_000_000

    def begun(level: Level = "guided") -> Session:
        person = Person(learner, "", "1", klass)
        task = Task(pack, mission, level, pack.skin(next(iter(pack.skins)).id))
        machine = packs.kiosk(PACK, mission.situation)
        voice, scribe = Voice(SilentSpeaker(), "ko"), desk.open(person, task)
        session = Session(machine, mission, level, stage=Stage(), voice=voice, scribe=scribe, clock=clock)
        session.begin()
        return session

    session = begun()
    print("ready", flush=True)
    while True:
        session.tick()
        time.sleep(0.02)
        if lines.empty():
            continue
        if lines.get() == "stuck":
            session.stop()
            session = begun("follow")  # where every touch that is not the way is a wrong one
            wrong(session)
        else:
            session.call_teacher()


def wrong(session: Any) -> None:
    """Touch what is not the way, until the kiosk calls by itself."""
    for _ in range(12):
        attempt = session.practice
        if attempt.ever_called:
            return
        others = [one.id for one in attempt.screen.controls() if one.enabled and one.id != attempt.next_touch]
        session.touch(others[0])


def window(file: Path, name: str, number: str) -> None:
    """The real kiosk in an offscreen window, practising; its button for the teacher is touched when a line says so."""
    from kiosk_trainer.look.prepare import prepare

    prepare((1080, 1920), screen=False)
    import select

    from courses.settings import Settings
    from kiosk_trainer.app import KioskApp
    from kiosk_trainer.hand import Hand
    from kiosk_trainer.parts import open_parts
    from kiosk_trainer.speech.silent import SilentSpeaker

    settings = Settings(kiosk=name, confidence=False)
    app = KioskApp(settings, lambda tell: open_parts(settings, tell, speaker=SilentSpeaker(), store=file))
    with Hand(app, patience=120) as hand:
        hand.touch_at(300, 300)
        tiles = [button.control for button in hand.buttons() if button.control.startswith("person-")]
        hand.touch(tiles[int(number)])
        hand.choose(PACK)
        hand.choose(MISSION)
        hand.touch("start")
        states: list[str] = []
        shows = app.journey.help.listener

        def told_state(state: Any) -> None:
            states.append(state)
            shows(state)

        app.journey.help.listener = told_state
        print("ready", flush=True)
        while True:
            hand.frames(1)
            if select.select([sys.stdin], [], [], 0)[0]:
                sys.stdin.readline()
                states.clear()
                hand.touch("call")
                hand.until(lambda: "coming" in states)
                print(f"answered {time.time()}", flush=True)


def row_of(file: Path, seen: set[str]) -> float:
    """The moment of the call that is new, in seconds."""
    import sqlite3

    with sqlite3.connect(file) as db:
        rows = [row for row in db.execute("select uid, at, reason from calls") if row[0] not in seen]
    (row,) = rows
    seen.add(row[0])
    return float(row[1]) / 1000


def main() -> int:
    what = sys.argv[1:2]
    if what == ["--console"]:
        console(Path(sys.argv[2]))
        return 0
    if what == ["--kiosk"]:
        kiosk(Path(sys.argv[2]), *sys.argv[3:])
        return 0
    if what == ["--window"]:
        window(Path(sys.argv[2]), *sys.argv[3:])
        return 0
    windows = "--windows" in sys.argv
    times = next((int(word) for word in sys.argv[1:] if word.isdigit()), 10 if windows else TIMES)
    with tempfile.TemporaryDirectory() as folder:
        shown, answered = measure(Path(folder), times, windows)
    print("name | ours | alternative | ratio | bound")
    kind = f"{times} times, real windows" if windows else f"{times} times"
    for name, found in (
        (f"call's row to the screen, {kind}", shown),
        (f"key to the kiosk's knowing, {kind}", answered),
    ):
        worst = max(found)
        p99 = sorted(found)[int(0.99 * (len(found) - 1))]
        print(f"{name}: median {statistics.median(found) * 1000:.0f} ms, 99 % {p99 * 1000:.0f} ms | "
              f"worst {worst * 1000:.0f} ms | - | - | {BOUND * 1000:.0f} ms")  # fmt: skip
    return int(max(shown) > BOUND)


def measure(folder: Path, times: int, windows: bool) -> tuple[list[float], list[float]]:
    """Seconds from each call's row to the screen, and from each answering key to the kiosk."""
    file, chance = folder / "records.db", random.Random(7)
    klass, learners = make(file)
    env = {**os.environ, "TERM": "xterm-256color", "PYTHONUNBUFFERED": "1"}
    kiosks = []
    for n, learner in enumerate(learners):
        name = f"kiosk-{n + 1}"
        rest = ["--window", str(file), name, str(n)] if windows else ["--kiosk", str(file), name, learner, klass]
        kiosks.append(
            subprocess.Popen(
                [sys.executable, __file__, *rest],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                stderr=None if os.environ.get("LOUD") else subprocess.DEVNULL,
                env=env,
            )
        )
    shown, answered, seen = [], [], set[str]()
    try:
        for one in kiosks:
            told(one, "ready")
        with Terminal([sys.executable, __file__, "--console", str(file)], env) as screen:
            screen.until("키오스크 첫걸음")
            screen.quiet(1.0)
            for n in range(times):
                one = kiosks[n % 2]
                screen.quiet(chance.uniform(0.05, 0.35))  # at any moment between two looks at the store
                before = len(screen.seen)
                assert one.stdin is not None
                one.stdin.write("stuck\n" if n % 4 > 1 and not windows else "call\n")
                one.stdin.flush()
                drawn = screen.until(CALLS, after=before)
                shown.append(drawn - row_of(file, seen))
                screen.quiet(0.1)
                before, pressed = len(screen.seen), time.time()
                screen.press(F2)
                answered.append(float(told(one, "answered").split()[1]) - pressed)
                screen.until(NOBODY, after=before)
    finally:
        for one in kiosks:
            one.kill()
            one.wait()
    return shown, answered


def told(one: subprocess.Popen[str], word: str) -> str:
    """The kiosk's next line that begins with a word."""
    assert one.stdout is not None
    for line in one.stdout:
        if line.startswith(word):
            return line
    raise RuntimeError(f"the kiosk ended before it said {word}")


if __name__ == "__main__":
    sys.exit(main())
