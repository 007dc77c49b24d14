"""The command that writes lists of rows: learners, attendance, attempts, certificates; persons by pseudonyms."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import typer

from courses import places
from language import message
from records import audit
from records import rows as kept
from records.rows import What
from reports import lists, writing
from reports.commanding import Out, StoreFile, Tongue, bar, opened, speaking, wrote
from reports.lists import Format


def rows(
    what: Annotated[What, typer.Option("--what")],
    format: Annotated[Format, typer.Option("--format")] = "csv",
    year: Annotated[int | None, typer.Option("--year", min=2000, max=2999)] = None,
    out: Out = None,
    store: StoreFile = None,
    language: Tongue = None,
) -> None:
    """Write rows as they were kept, without names; noted in the audit trail."""
    with speaking(language) as spoken, opened(store) as records, bar() as shown:
        first, last = (date(year, 1, 1), date(year, 12, 31)) if year else (date(1, 1, 1), date(9999, 12, 31))
        title = message(spoken, "document-list", of=what)
        task = shown.add_task(title, total=kept.count(records, what, first, last))
        folder = out or places.papers_folder()
        file = folder / f"{writing.safe_name(f'{title} ({year})' if year else title)}.{format}"
        number = lists.write(
            what,
            kept.read(records, what, first, last),
            file,
            format,
            kept.Pseudonyms(records.key),
            spoken,
            lambda more: shown.update(task, advance=more),
        )
        audit.note(records, "", "export", "", f"{what} {number}")
        wrote(file)
