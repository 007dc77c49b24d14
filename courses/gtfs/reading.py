"""A feed: read, checked, and ready to be asked."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from courses.gtfs.archive import LIMITS, Limits, Names, contents
from courses.gtfs.columns import check_columns, check_files, check_references
from courses.gtfs.notices import Notice, Notices
from courses.gtfs.rules import check_rules
from courses.gtfs.shapes import FILES, UNREAD
from courses.gtfs.table import Table, table
from courses.gtfs.trips import Call, check_trips

_NAMES = Names(frozenset(FILES), UNREAD)


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed's tables and everything that is wrong with them. `counts` counts also notices that were not kept."""

    name: str
    tables: Mapping[str, Table]
    notices: tuple[Notice, ...]
    counts: Mapping[str, int]
    calls: Mapping[str, Sequence[Call]]
    """The calls of every trip, in their order."""

    @property
    def errors(self) -> tuple[Notice, ...]:
        """The notices for which a board should not use this feed."""
        return tuple(notice for notice in self.notices if notice.severity == "ERROR")

    def table(self, name: str) -> Table:
        """A file's table; an empty one where the feed has no such file."""
        return self.tables.get(name) or Table(name)


def read(path: Path, today: datetime.date | None = None, limits: Limits = LIMITS) -> Feed:
    """Read and check a feed: a zip, or a folder of its files. Never raises for what is in it, or for its absence.

    `today` is the day by which calendars are judged; the civil day where none is given.
    """
    notices = Notices()
    files = contents(path, _NAMES, notices, limits)
    tables = {name: table(name, raw, notices) for name, raw in files.items()}
    if tables or not notices.broken:  # of a zip that could not be opened there is nothing more to say
        check_files(tables, notices)
    for each in tables.values():
        check_columns(each, notices)
    check_references(tables, notices)
    check_rules(tables, today or datetime.date.today(), notices)
    calls = check_trips(tables, notices)
    return Feed(path.name, tables, notices.all, dict(notices.counts), calls)
