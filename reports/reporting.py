"""The command that writes progress reports: which unit, which time, which edition, which files."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from typing import Annotated, Literal, get_args

import typer

from courses import places
from language import message, phrase
from reports import document, figures, finding, formats
from reports.commanding import Out, StoreFile, Tongue, bar, day, opened, speaking, wrote
from reports.counts import Level
from reports.document import Period
from reports.faults import ReportFault
from reports.formats import Format

Asked = Literal["html", "pdf", "xlsx", "csv", "hwpx", "all"]


def progress(
    level: Annotated[Level, typer.Option("--level")] = "centre",
    of: Annotated[str, typer.Option("--of", metavar="NAME|UID")] = "",
    year: Annotated[int | None, typer.Option("--year", min=2000, max=2999)] = None,
    month: Annotated[int | None, typer.Option("--month", min=1, max=12)] = None,
    until: Annotated[str, typer.Option("--until", metavar="YYYY-MM-DD")] = "",
    format: Annotated[Asked, typer.Option("--format")] = "html",
    official: Annotated[bool, typer.Option("--official/--published")] = False,
    out: Out = None,
    store: StoreFile = None,
    language: Tongue = None,
) -> None:
    """Write the progress report of a class, centre, district or the city."""
    with speaking(language) as spoken, opened(store) as records, bar() as shown:
        last, period = _last_day(day(until, records), year, month)
        wanted: tuple[Format, ...] = get_args(Format) if format == "all" else (format,)
        task = shown.add_task(message(spoken, "document-making", of="figures"), total=len(wanted) + 1)
        found = figures.progress(records, level, finding.unit(records, level, of), last.year, last)
        made = document.make(found, spoken, "official" if official else "published", period)
        folder = out or places.papers_folder()
        for one in wanted:
            shown.update(task, advance=1, description=message(spoken, "document-making", of=one))
            try:
                files = formats.write(one, made, folder)
            except formats.PackageMissing as missing:
                if format != "all":
                    raise
                typer.echo(missing.words.seen(spoken), err=True)
                continue
            for file in files:
                wrote(file)


def _last_day(today: date, year: int | None, month: int | None) -> tuple[date, Period]:
    """The last day that counts, and whether a month or a year is asked for. Raises ReportFault for what is to come."""
    which = year or today.year
    if month is None:
        first, last, period = date(which, 1, 1), date(which, 12, 31), "year"
    else:
        first, last, period = date(which, month, 1), date(which, month, monthrange(which, month)[1]), "month"
    if first > today:
        raise ReportFault(phrase("document-not-yet", day=first.isoformat(), today=today.isoformat()))
    return min(today, last), "month" if period == "month" else "year"
