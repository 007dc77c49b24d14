"""Any town's buses from GTFS, the open format of timetables: read, checked, and as a board at a moment.

`check(path)` says what is wrong with a feed; `read(path)` gives its tables too; `timetable(feed)` is what a kiosk
needs of it.
"""

from courses.gtfs.notices import Notice, Severity
from courses.gtfs.reading import Feed, check, read

__all__ = ["Feed", "Notice", "Severity", "check", "read"]
