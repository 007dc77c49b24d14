"""What a report can be written as. What a format needs is imported when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Literal

from reports import writing
from reports.document import Document
from reports.faults import ReportFault

Format = Literal["html", "pdf", "xlsx", "csv", "hwpx"]


class PackageMissing(ReportFault):
    """A format needs a package that is not installed; the others can be written without it."""


def write(format: Format, made: Document, folder: Path) -> tuple[Path, ...]:
    """Write a report into `folder`; gives the files' paths. Raises PackageMissing, FontMissing, CannotWrite."""
    return _WRITERS[format](made, folder)


def file_of(made: Document, folder: Path, ending: str) -> Path:
    """Where a report of one file lies."""
    return folder / f"{writing.safe_name(made.file)}.{ending}"


def _html(made: Document, folder: Path) -> tuple[Path, ...]:
    from reports import page

    return (writing.save(file_of(made, folder, "html"), page.render(made).encode()),)


def _pdf(made: Document, folder: Path) -> tuple[Path, ...]:
    from reports import pdf

    return (writing.save(file_of(made, folder, "pdf"), pdf.draw(made)),)


def _xlsx(made: Document, folder: Path) -> tuple[Path, ...]:
    from reports import sheets

    return (writing.save(file_of(made, folder, "xlsx"), sheets.book(made)),)


def _csv(made: Document, folder: Path) -> tuple[Path, ...]:
    from reports import tables

    return tables.write(made, folder)


def _hwpx(made: Document, folder: Path) -> tuple[Path, ...]:
    from reports.hwpx import write as written

    return (writing.save(file_of(made, folder, "hwpx"), written(made)),)


_WRITERS: Mapping[Format, Callable[[Document, Path], tuple[Path, ...]]] = {
    "html": _html,
    "pdf": _pdf,
    "xlsx": _xlsx,
    "csv": _csv,
    "hwpx": _hwpx,
}
