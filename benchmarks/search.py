"""A learner found among 1,000,000 while a name is typed, beside LIKE on the same table in the same run.

    python benchmarks/search.py [STORE]

Every keystroke of real names, typed by syllables in the making (ㄱ, 기, 김, 김ㅇ ...) or by initial consonants,
asks for what the console shows: sixty learners with their classes. Bound: the 99th percentile is at most 5 ms of the
processor. All keystrokes are asked for three times, and the least of each counts: what other programs do meanwhile is
not ours; the time on the clock stands below the table. LIKE is asked for the same beginnings, as far as it understands
them, for some of the keystrokes.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from _made import LEARNERS, make

from records import names
from records.store import Store
from tutor_tui.data import learners
from tutor_tui.data.learners import PAGE, Sight

KEYSTROKES = 1_000
BY_LIKE = 20
ROUNDS = 3
BOUND = 5.0
"""Milliseconds."""
_SYLLABLE = 0xAC00


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(sys.argv[1]) if len(sys.argv) > 1 else make(Path(folder) / "million.db", LEARNERS)
        with Store.open(file) as store:
            return measure(store)


def measure(store: Store) -> int:
    chance = random.Random(7)
    count = store.db.execute("select count(*) from learners").fetchone()[0]
    people = [row[0] for row in store.db.execute("select name from learners order by random() limit 2000").fetchall()]
    centre = store.db.execute("select uid from centres order by uid limit 1").fetchone()[0]
    typed = [text for name in people for text in keystrokes(name, chance.random() < 0.5)][:KEYSTROKES]
    ours = least(lambda text: learners.page(store, text, None, Sight()), typed)
    own = least(lambda text: learners.page(store, text, None, Sight(centre)), typed)
    pages = least(lambda page: learners.page(store, "", page, Sight()), list(walk(store, 200)))
    like = least(lambda text: by_like(store, text), chance.sample(typed, BY_LIKE))
    print("name | ours | alternative | ratio | bound")
    broken = False
    their = percentile(like[0], 0.99)
    for name, found in (("keystroke to rows", ours), ("in one centre", own), ("next page", pages)):
        at_99 = percentile(found[0], 0.99)
        print(f"{name}, {count:,} learners, 99th, ms | {at_99:.2f} | {their:.0f} | {at_99 / their:.4f} | 5 ms")
        broken |= at_99 > BOUND
    middle, of_like = percentile(ours[0], 0.5), percentile(like[0], 0.5)
    print(f"keystroke to rows, median, ms | {middle:.2f} | {of_like:.0f} | {middle / of_like:.4f} | -")
    clock = ", ".join(f"{percentile(ours[1], share):.2f} at {share:.0%}" for share in (0.5, 0.9, 0.99))
    print(f"# on the clock, with whatever else the machine does: {clock}; LIKE {percentile(like[1], 0.5):.0f} at 50%")
    return int(broken)


def keystrokes(name: str, consonants: bool) -> Iterator[str]:
    """What stands in the line after each key of a name."""
    if consonants:
        letters = names.initials(name)
        yield from (letters[:end] for end in range(1, len(letters) + 1))
        return
    whole = ""
    for letter in name:
        code = ord(letter) - _SYLLABLE
        first, vowel, final = code // 588, code % 588 // 28, code % 28
        yield whole + names.initials(letter)
        yield whole + chr(_SYLLABLE + first * 588 + vowel * 28)
        if final:
            yield whole + letter
        whole += letter


def by_like(store: Store, text: str) -> list[object]:
    """The same sixty by LIKE: initial consonants in their column, whole syllables in the name."""
    consonants = names.only_initials(text)
    column, wanted = ("name_initials", text) if consonants else ("name", names.begun(text)[0])
    sql = f"select learners.uid, learners.name from learners where {column} like ? order by {column} limit ?"
    return store.db.execute(sql, [wanted + "%", PAGE]).fetchall()


def walk(store: Store, pages: int) -> Iterator[tuple[str, str] | None]:
    after = None
    for _ in range(pages):
        yield after
        after = learners.page(store, "", after, Sight()).last


def least(what: Callable[[Any], object], asked: Sequence[Any]) -> tuple[list[float], list[float]]:
    """Milliseconds of each, the least of some rounds: of the processor (reading included), and on the clock."""
    worked, passed = [float("inf")] * len(asked), [float("inf")] * len(asked)
    for _ in range(ROUNDS):
        for at, one in enumerate(asked):
            began, working = time.perf_counter(), time.thread_time()
            what(one)
            worked[at] = min(worked[at], (time.thread_time() - working) * 1000)
            passed[at] = min(passed[at], (time.perf_counter() - began) * 1000)
    return worked, passed


def percentile(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


if __name__ == "__main__":
    sys.exit(main())
