"""Runs the long tests in small batches and remembers which have passed on this very code, so that it can be resumed."""

from __future__ import annotations

import hashlib
import itertools
import subprocess
import sys
from pathlib import Path

BATCH = 50
"""Tests of one function that run in one process: starting one takes seconds."""


def code_state() -> str:
    """A name for the code as it stands: every tracked file's content, and what git does not track yet."""
    names = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard"], capture_output=True, text=True, check=True
    ).stdout.splitlines()
    digest = hashlib.sha256()
    for name in sorted(names):
        file = Path(name)
        if file.is_file():
            digest.update(name.encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()[:16]


def slow_tests() -> list[str]:
    """Ids of the tests marked slow, in the order in which pytest meets them."""
    listing = subprocess.run(
        [sys.executable, "-m", "pytest", "-m", "slow", "--collect-only"],
        capture_output=True,
        text=True,
        check=False,
    )
    if listing.returncode not in (0, 5):
        sys.exit(listing.stdout + listing.stderr)
    return [line for line in listing.stdout.splitlines() if "::" in line]


def batches(tests: list[str]) -> list[tuple[str, ...]]:
    """Tests of one function together, `BATCH` at most."""
    functions = (list(group) for _, group in itertools.groupby(tests, key=lambda test: test.partition("[")[0]))
    return [tuple(group[at : at + BATCH]) for group in functions for at in range(0, len(group), BATCH)]


def main() -> int:
    """Runs what has not passed yet on this code; returns 1 when anything failed."""
    passed_file = Path(".cache") / f"passed-slowly-{code_state()}"
    passed = set(passed_file.read_text().splitlines()) if passed_file.exists() else set()
    tests = slow_tests()
    failed = 0
    for batch in batches(tests):
        left = [test for test in batch if test not in passed]
        name = f"{batch[0].partition('[')[0]} ({len(batch)})"
        if not left:
            print(f"{name}: passed before", flush=True)
            continue
        print(name, flush=True)
        done = subprocess.run([sys.executable, "-m", "pytest", "-n", "2", "-m", "slow", *left], check=False)
        if done.returncode:
            failed += len(left)
        else:
            with passed_file.open("a") as file:
                file.writelines(test + "\n" for test in left)
    print(f"{len(tests) - failed} passed, {failed} failed")
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())
