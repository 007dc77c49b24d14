"""Programs that write to a store, run apart from the tests: `hands.py kill|kiosk|console STORE ...`."""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace

from language import NOTHING
from records import attempts, attendance, certificates, classes, clock, doctor, live
from records.errors import Refused
from records.store import Store


def end(steps: list[list[object]]) -> SimpleNamespace:
    """An attempt's result."""
    counts = dict.fromkeys(("wrong_touches", "hints", "asked", "called", "timeouts"), 0)
    result = SimpleNamespace(correct=True, ended="done", seconds=1.0, touches=3, fewest=3, caught=None, wrong=())
    return SimpleNamespace(
        **vars(result), **counts, watch=NOTHING, unaided=True, steps=tuple(steps), troubles=(), pressures=()
    )


@dataclass
class Said:
    """What a process was told is written."""

    steps: int = 0
    finished: bool = False


@dataclass
class Killing:
    """Kill a kiosk at random moments, and look each time whether all that it was told is there."""

    path: Path
    chance: random.Random
    said: dict[str, Said] = field(default_factory=dict)
    open: set[str] = field(default_factory=set)
    lost: list[str] = field(default_factory=list)
    told: int = 0
    middle: int = 0
    """Kills that fell inside an attempt."""

    def trial(self) -> None:
        read, write = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(read)
            practise(self.path, write)
        os.close(write)
        time.sleep(self.chance.uniform(0.0, 0.06))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        with os.fdopen(read, encoding="ascii") as pipe:
            lines = pipe.read().split("\n")[:-1]  # what was cut off in the middle was not said
        for line in lines:
            self.told += 1
            what, uid = line.split()
            if what == "begin":
                self.said[uid] = Said()
                self.open.add(uid)
            elif what == "step":
                self.said[uid].steps += 1
            else:
                self.said[uid].finished = True
        self.look()

    def look(self) -> None:
        with Store.open(self.path) as store:
            running = {str(head["uid"]) for head in attempts.running(store)}
            self.middle += bool(running)
            for uid in sorted(self.open):
                said = self.said[uid]
                if uid in running:
                    found, ended = len(attempts.journal(store, uid)), ""
                else:
                    try:
                        one = attempts.attempt(store, uid)
                    except KeyError:
                        self.lost.append(f"{uid}: gone")
                        continue
                    found, ended = len(one.steps), one.ended
                    self.open.discard(uid)
                if found < said.steps:
                    self.lost.append(f"{uid}: {said.steps} steps said, {found} there")
                if said.finished and ended != "done":
                    self.lost.append(f"{uid}: said to be finished, is {ended or 'running'}")

    def end(self) -> dict[str, object]:
        with Store.open(self.path) as store:
            attempts.recover(store, "kiosk-1")
            kept = {row["uid"]: row["ended"] for row in store.db.query("select uid, ended from attempts")}
            self.lost += [f"{uid}: gone at the end" for uid in self.said if uid not in kept]
            return {
                "told": self.told,
                "attempts": len(self.said),
                "abandoned": sum(ended == "abandoned" for ended in kept.values()),
                "middle": self.middle,
                "lost": self.lost,
                "differences": [one.words.en for one in doctor.doctor(store)],
                "left": store.db.execute("select count(*) from journal").fetchone()[0],
            }


def practise(path: Path, tell: int) -> None:
    """One attempt after another, saying what is written as soon as it is. Never returns."""
    store = Store.open(path)
    attempts.recover(store, "kiosk-1")
    while True:
        uid = attempts.begin(store, None, None, None, "cafe", "latte", "sunny", "alone", "kiosk-1")
        os.write(tell, f"begin {uid}\n".encode())
        steps: list[list[object]] = []
        for n in range(1, 6):
            steps.append([f"screen{n}", 900, 0, False, [["control", "right", 300]]])
            attempts.step(store, uid, n, steps[-1])
            os.write(tell, f"step {uid}\n".encode())
        attempts.finish(store, uid, end(steps))
        os.write(tell, f"finish {uid}\n".encode())


def kiosk(store: Store, name: str, count: int, class_: str) -> int:
    """Attempts of the learners of a class, shown live, with a call each; gives the writes tried."""
    tried = 0
    learners = classes.roster(store, class_)
    for n in range(count):
        learner = learners[n % len(learners)].uid
        uid = attempts.begin(store, learner, class_, None, "cafe", "latte", "sunny", "alone", name)
        for at in range(1, 4):
            attempts.step(store, uid, at, [f"screen{at}", 500, 0, False, []])
            live.show(store, name, learner, class_, "cafe", "latte", "alone", at, "'담기'", "practising")
        live.call(store, name, learner, "asked", class_)
        attempts.finish(store, uid, end([]))
        tried += 9
    return tried


def console(store: Store, name: str, count: int, class_: str) -> int:
    """Marks, answers and certificates; gives the writes tried."""
    tried = 0
    meetings = [meeting.uid for meeting in classes.klass(store, class_).meetings]
    learners = [learner.uid for learner in classes.roster(store, class_)]
    for n in range(count):
        learner = learners[(n * 7 + len(name)) % len(learners)]
        for meeting in meetings:
            attendance.mark(store, meeting, learner, "present", name)
            tried += 1
        for call in live.open_calls(store):
            live.answer(store, call.uid, name)
            tried += 1
        try:
            certificates.issue(store, "completion", learner, class_, by=name)
        except Refused as refused:
            print(refused.words.en, file=sys.stderr)
        tried += 1
    return tried


def main() -> None:
    """Do what the command line says, and print what came of it as JSON."""
    what, path, *rest = sys.argv[1:]
    if what == "kill":
        trials, seed = (int(word) for word in rest)
        killing = Killing(Path(path), random.Random(seed))
        for _ in range(trials):
            killing.trial()
        print(json.dumps(killing.end()))
        return
    name, count, class_, begin = rest
    with Store.open(path, name) as store:
        while clock.utc_ms() < int(begin):
            time.sleep(0.001)
        print({"kiosk": kiosk, "console": console}[what](store, name, int(count), class_))


if __name__ == "__main__":
    main()
