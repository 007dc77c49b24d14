"""The SQL files of the room, each named for its purpose."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from sqlite3 import complete_statement

FOLDER = Path(__file__).parent / "sql"


@lru_cache
def statement(name: str) -> str:
    """The text of `sql/<name>.sql`: one statement."""
    return (FOLDER / f"{name}.sql").read_text(encoding="utf-8")


def statements(name: str) -> tuple[str, ...]:
    """The statements of `sql/<name>.sql`, one by one: a script run at once would end the open transaction."""
    found: list[str] = []
    gathered = ""
    for line in statement(name).splitlines(keepends=True):
        gathered += line
        if complete_statement(gathered):
            found.append(gathered.strip())
            gathered = ""
    if gathered.strip() and not all(line.startswith("--") for line in gathered.strip().splitlines()):
        raise ValueError(f"{name}.sql ends in the middle of a statement")
    return tuple(found)
