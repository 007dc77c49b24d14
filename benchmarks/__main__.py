"""`python -m benchmarks [NAME ...]`: every benchmark, each beside an alternative in the same run, as one table.

Each file prints lines `name | ours | alternative | ratio | bound`; a ratio above its bound makes the exit status 1.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from rich.console import Console
from rich.table import Table

HERE = Path(__file__).parent


def main() -> int:
    names = sys.argv[1:] or sorted(file.stem for file in HERE.glob("*.py") if not file.stem.startswith("_"))
    table = Table("what", "ours", "alternative", "ratio", "bound", title="benchmarks")
    status = 0
    for name in names:
        print(f"{name} ...", file=sys.stderr, flush=True)
        done = subprocess.run([sys.executable, str(HERE / f"{name}.py")], capture_output=True, text=True, check=False)
        rows = [[cell.strip() for cell in line.split("|")] for line in done.stdout.splitlines() if line.count("|") == 4]
        for row in rows:
            table.add_row(*row)
        if done.returncode or not rows:
            status = 1
            print(done.stdout, done.stderr, file=sys.stderr)
    Console(width=140).print(table)
    return status


if __name__ == "__main__":
    sys.exit(main())
