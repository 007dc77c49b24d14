"""Any town's buses from GTFS, the open format of timetables: read, checked, and as a board at a moment.

`check` says what is wrong with a feed; `reading.read` gives its tables too; `timetable` makes one day of them; `board`
shows that day at a minute. What only reading needs is imported when something is read: a kiosk that finds its packs
compiled does without.
"""

from __future__ import annotations

import datetime
from pathlib import Path

from courses.gtfs.notices import Notice, Severity

__all__ = ["Notice", "Severity", "check"]


def check(path: Path, today: datetime.date | None = None) -> tuple[Notice, ...]:
    """Everything that is wrong with a feed (a zip, or a folder of its files), errors first.

    At most a hundred notices of each code. `today` is the day by which calendars are judged; the civil day where none
    is given. Never raises for what is in the feed, or for its absence.
    """
    from courses.gtfs.reading import read

    return read(path, today).notices
