"""What is wrong with a feed, under the codes and severities by which transit offices know them.

Codes and severities are those of MobilityData's canonical GTFS validator, so that a notice here means what it means
there. `unsafe_archive` alone is our own: a file that no honest tool makes.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Literal

from language import Phrase, phrase

Severity = Literal["ERROR", "WARNING", "INFO"]

_ERRORS = """
csv_parsing_failed decreasing_or_equal_stop_time_distance duplicate_key duplicated_column empty_column_name empty_file
foreign_key_violation i_o_error invalid_character invalid_color invalid_currency invalid_date invalid_email
invalid_float invalid_input_files_in_subfolder invalid_integer invalid_language_code invalid_row_length invalid_time
invalid_timezone invalid_url location_without_parent_station missing_calendar_and_calendar_date_files
missing_required_column missing_required_field missing_required_file missing_stop_name missing_trip_edge
new_line_in_value number_out_of_range overlapping_frequency route_both_short_and_long_name_missing
start_and_end_range_equal start_and_end_range_out_of_order station_with_parent_station
inconsistent_agency_timezone point_near_origin stop_time_timepoint_without_times
stop_time_with_arrival_before_previous_departure_time stop_time_with_only_arrival_or_departure_time
stop_without_location too_many_rows unsafe_archive wrong_parent_location_type
"""
_WARNINGS = """
duplicate_route_name empty_row expired_calendar feed_expiration_date7_days feed_expiration_date30_days
leading_or_trailing_whitespaces missing_feed_info_date missing_recommended_column missing_recommended_field
missing_recommended_file more_than_one_entity non_ascii_or_non_printable_char route_color_contrast
route_short_name_too_long stop_without_stop_time unexpected_enum_value unusable_trip unused_trip
"""
_INFOS = "unknown_column unknown_file"

SEVERITIES: dict[str, Severity] = {
    **dict.fromkeys(_ERRORS.split(), "ERROR"),
    **dict.fromkeys(_WARNINGS.split(), "WARNING"),
    **dict.fromkeys(_INFOS.split(), "INFO"),
}

_RANK = {"ERROR": 0, "WARNING": 1, "INFO": 2}

KEPT = 100
"""Notices of one code that are kept; more are only counted, so that a broken column cannot fill the memory."""

SHOWN = 60
"""Letters of a value that are shown."""


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing wrong. `line` counts from 1, the heading being line 1; 0 stands for the file as a whole.

    `found` is the value that stands there, `expected` what should, or what it disagrees with.
    """

    code: str
    file: str = ""
    line: int = 0
    field: str = ""
    found: str = ""
    expected: str = ""

    @property
    def severity(self) -> Severity:
        """ERROR: against the format's rules. WARNING: against good practice. INFO: worth knowing."""
        return SEVERITIES[self.code]

    @property
    def words(self) -> Phrase:
        """What is wrong, in a sentence that names the value but not the place."""
        return phrase(f"gtfs-{self.code}", file=self.file, field=self.field, found=self.found, expected=self.expected)

    @property
    def where(self) -> str:
        """The place: `stops.txt:12 stop_name`."""
        at = f"{self.file}:{self.line}" if self.line else self.file
        return f"{at} {self.field}".strip()

    @property
    def order(self) -> tuple[int, str, int, str, str]:
        """Errors first, then by place."""
        return (_RANK[self.severity], self.file, self.line, self.code, self.field)

    def text(self, language: str = "ko") -> str:
        """The whole notice in one line: place, severity, code, words."""
        words = self.words.ko if language == "ko" else self.words.en
        return f"{self.where}: {self.severity} {self.code}: {words}".lstrip(": ")


class Notices:
    """Gathers what is wrong with one feed."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        """How many there are of each code, also of those that were not kept."""
        self._kept: list[Notice] = []

    def add(
        self, code: str, file: str = "", line: int = 0, field: str = "", found: object = "", expected: object = ""
    ) -> None:
        """Note one thing. `code` must be one of `SEVERITIES`."""
        assert code in SEVERITIES, code
        self.counts[code] += 1
        if self.counts[code] <= KEPT:
            self._kept.append(Notice(code, file, line, field, _shown(str(found)), _shown(str(expected))))

    @property
    def broken(self) -> bool:
        """Whether there is any error."""
        return any(SEVERITIES[code] == "ERROR" for code in self.counts)

    @property
    def all(self) -> tuple[Notice, ...]:
        """Every notice that was kept, errors first."""
        return tuple(sorted(self._kept, key=lambda notice: notice.order))


def _shown(value: str) -> str:
    """A value on one line, cut when it is long, with nothing in it that a terminal would act on."""
    plain = "".join(c if c.isprintable() else "�" for c in value[: SHOWN + 1])
    return plain if len(plain) <= SHOWN else plain[:SHOWN] + "…"
