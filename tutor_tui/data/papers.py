"""What the papers' screen shows: the papers there are, and where each was last written."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from courses import places
from language import Language, message

PAPERS = (
    "attendance", "attendance-blank", "syllabus", "journal", "survey", "consent", "cards", "certificates", "register",
)  # fmt: skip
"""Names of `reports.papers.shelf.PAPERS`, in their order; here, so that a list of names draws nothing in."""


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A paper, what it is for, and the file that was written of it since the screen was opened."""

    name: str
    title: str
    meaning: str
    file: str


def rows(made: dict[str, Path], language: Language) -> tuple[PaperRow, ...]:
    """Every paper, with the files that were made of them."""
    return tuple(
        PaperRow(
            name,
            message(language, "papers-paper", of=name),
            message(language, "papers-meaning", of=name),
            made[name].name if name in made else "",
        )
        for name in PAPERS
    )


def folder() -> Path:
    """Where papers are written."""
    return places.papers_folder()
