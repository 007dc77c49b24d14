"""Runs the long tests one by one and remembers which have passed on this very code, so that it can be resumed."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path


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
        [sys.executable, "-m", "pytest", "-m", "slow", "--collect-only", "-q"],
        capture_output=True,
        text=True,
        check=False,
    )
    if listing.returncode not in (0, 5):
        sys.exit(listing.stdout + listing.stderr)
    return [line for line in listing.stdout.splitlines() if "::" in line]


def main() -> int:
    """Runs what has not passed yet on this code; returns 1 when anything failed."""
    passed_file = Path(".cache") / f"passed-slowly-{code_state()}"
    passed = set(passed_file.read_text().splitlines()) if passed_file.exists() else set()
    tests = slow_tests()
    failed = []
    for number, test in enumerate(tests, 1):
        if test in passed:
            print(f"[{number}/{len(tests)}] {test}: passed before")
            continue
        print(f"[{number}/{len(tests)}] {test}", flush=True)
        if subprocess.run([sys.executable, "-m", "pytest", "-q", "-m", "slow", test], check=False).returncode:
            failed.append(test)
        else:
            with passed_file.open("a") as file:
                file.write(test + "\n")
    print(f"{len(tests) - len(failed)} passed, {len(failed)} failed")
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())
