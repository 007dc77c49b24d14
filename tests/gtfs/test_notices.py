"""Every notice: its code, its severity, the line it names, and words in both languages."""

from __future__ import annotations

import datetime

import pytest

from courses import gtfs
from courses.gtfs.notices import KEPT, SEVERITIES, Notice, Notices
from courses.gtfs.reading import read

TODAY = datetime.date(2026, 6, 1)


def found(path, today=TODAY):
    return {(n.code, n.file, n.line, n.field) for n in gtfs.check(path, today)}


def test_a_sound_feed_has_nothing_to_be_said(feed):
    assert gtfs.check(feed(), TODAY) == ()


@pytest.mark.parametrize(
    ("file", "before", "after", "notice"),
    [
        ("stops.txt", "B,11002,시장", "B,11002,", ("missing_stop_name", "stops.txt", 3, "stop_name")),
        ("stops.txt", "36.11,127.11", ",127.11", ("stop_without_location", "stops.txt", 3, "stop_lat")),
        ("stops.txt", "36.11,", "96.11,", ("number_out_of_range", "stops.txt", 3, "stop_lat")),
        ("stops.txt", "36.11,127.11", "0.0,0.1", ("point_near_origin", "stops.txt", 3, "stop_lat")),
        ("stops.txt", "36.11,", "north,", ("invalid_float", "stops.txt", 3, "stop_lat")),
        ("stops.txt", "A,11001", ",11001", ("missing_required_field", "stops.txt", 2, "stop_id")),
        ("stops.txt", "C,11003", "B,11003", ("duplicate_key", "stops.txt", 4, "stop_id")),
        ("stops.txt", "127.10,,", "127.10,7,", ("unexpected_enum_value", "stops.txt", 2, "location_type")),
        ("stops.txt", "127.10,,", "127.10,x,", ("invalid_integer", "stops.txt", 2, "location_type")),
        ("stops.txt", "127.10,,", "127.10,2,", ("location_without_parent_station", "stops.txt", 2, "parent_station")),
        ("stops.txt", "127.10,,", "127.10,1,B", ("station_with_parent_station", "stops.txt", 2, "parent_station")),
        ("stops.txt", "127.10,,", "127.10,0,B", ("wrong_parent_location_type", "stops.txt", 2, "parent_station")),
        ("stops.txt", "127.10,,", "127.10,,Q", ("foreign_key_violation", "stops.txt", 2, "parent_station")),
        ("stops.txt", "시장", "시장 ", ("leading_or_trailing_whitespaces", "stops.txt", 3, "stop_name")),
        ("stops.txt", "시장", '"시\n장"', ("new_line_in_value", "stops.txt", 3, "stop_name")),
        ("stops.txt", "B2,11004,시장,36.1101,127.1101,,", "B2,1", ("invalid_row_length", "stops.txt", 5, "")),
        ("stops.txt", "C,11003", "\nC,11003", ("empty_row", "stops.txt", 4, "")),
        ("stops.txt", "stop_name", "stop_title", ("unknown_column", "stops.txt", 1, "stop_title")),
        ("stops.txt", "stop_code", "stop_id", ("duplicated_column", "stops.txt", 1, "stop_id")),
        ("stops.txt", "stop_code", "", ("empty_column_name", "stops.txt", 1, "")),
        ("stops.txt", "B2,", "나,", ("non_ascii_or_non_printable_char", "stops.txt", 5, "stop_id")),
        ("stops.txt", "시장", '"시장', ("csv_parsing_failed", "stops.txt", 5, "")),
        (
            "stops.txt",
            "B2,11004,시장,36",
            "X,11005,역,36.1,127.1,,\nB2,11004,시장,36",
            ("stop_without_stop_time", "stops.txt", 5, "stop_id"),
        ),
        (
            "routes.txt",
            "R1,T,10,시청 - 학교",
            "R1,T,,",
            ("route_both_short_and_long_name_missing", "routes.txt", 2, "route_short_name"),
        ),
        (
            "routes.txt",
            "10,시청",
            "1234567890123,시청",
            ("route_short_name_too_long", "routes.txt", 2, "route_short_name"),
        ),
        ("routes.txt", "20-1,,", "10,시청 - 학교,", ("duplicate_route_name", "routes.txt", 3, "route_short_name")),
        ("routes.txt", "0068B7,FFFFFF", "0068B7,0070C0", ("route_color_contrast", "routes.txt", 2, "route_text_color")),
        ("routes.txt", "0068B7", "blue", ("invalid_color", "routes.txt", 2, "route_color")),
        ("routes.txt", ",3,0068B7", ",99,0068B7", ("unexpected_enum_value", "routes.txt", 2, "route_type")),
        ("routes.txt", "R2,T", "R2,Q", ("foreign_key_violation", "routes.txt", 3, "agency_id")),
        ("trips.txt", "R2,WD", "R9,WD", ("foreign_key_violation", "trips.txt", 5, "route_id")),
        ("trips.txt", "R2,WD", "R2,XX", ("foreign_key_violation", "trips.txt", 5, "service_id")),
        ("trips.txt", "R1,WD,R1b,2\n", "R1,WD,R1b,2\nR1,WD,idle,\n", ("unused_trip", "trips.txt", 4, "trip_id")),
        ("trips.txt", "trip_id", "trip", ("missing_required_column", "trips.txt", 1, "trip_id")),
        (
            "stop_times.txt",
            "back,10:00:00,10:00:00,C,1,\nback,10:09:00,10:09:00,B2,2,\n",
            "",
            ("unusable_trip", "trips.txt", 6, "trip_id"),
        ),
        (
            "stop_times.txt",
            "R1a,08:10:00",
            "R1a,07:10:00",
            ("stop_time_with_arrival_before_previous_departure_time", "stop_times.txt", 3, "arrival_time"),
        ),
        (
            "stop_times.txt",
            "08:11:00,B",
            "08:09:00,B",
            ("start_and_end_range_out_of_order", "stop_times.txt", 3, "departure_time"),
        ),
        (
            "stop_times.txt",
            "R1a,08:20:00,08:20:00",
            "R1a,,",
            ("missing_trip_edge", "stop_times.txt", 4, "arrival_time"),
        ),
        (
            "stop_times.txt",
            "R1b,,,B",
            "R1b,,09:10:00,B",
            ("stop_time_with_only_arrival_or_departure_time", "stop_times.txt", 6, "arrival_time"),
        ),
        (
            "stop_times.txt",
            "B,20,1.5",
            "B,20,3.5",
            ("decreasing_or_equal_stop_time_distance", "stop_times.txt", 4, "shape_dist_traveled"),
        ),
        (
            "stop_times.txt",
            "B,20,1.5",
            "B,20,0",
            ("decreasing_or_equal_stop_time_distance", "stop_times.txt", 3, "shape_dist_traveled"),
        ),
        ("stop_times.txt", "08:10:00", "8.10", ("invalid_time", "stop_times.txt", 3, "arrival_time")),
        ("stop_times.txt", "B,20,1.5", "B,10,1.5", ("duplicate_key", "stop_times.txt", 3, "stop_sequence")),
        ("stop_times.txt", "B,20,1.5", "B,-2,1.5", ("number_out_of_range", "stop_times.txt", 3, "stop_sequence")),
        ("stop_times.txt", "08:11:00,B", "08:11:00,Z", ("foreign_key_violation", "stop_times.txt", 3, "stop_id")),
        ("calendar.txt", "20260101", "20260230", ("invalid_date", "calendar.txt", 2, "start_date")),
        (
            "calendar.txt",
            "20260101,20261231",
            "20261231,20260101",
            ("start_and_end_range_out_of_order", "calendar.txt", 2, "end_date"),
        ),
        ("calendar.txt", "20261231", "20260331", ("expired_calendar", "calendar.txt", 2, "service_id")),
        (
            "frequencies.txt",
            "R2f,09:00:00",
            "R2f,08:30:00",
            ("overlapping_frequency", "frequencies.txt", 3, "start_time"),
        ),
        (
            "frequencies.txt",
            "09:00:00,22:00:00",
            "09:00:00,09:00:00",
            ("start_and_end_range_equal", "frequencies.txt", 3, "end_time"),
        ),
        (
            "frequencies.txt",
            "09:00:00,22:00:00",
            "22:00:00,09:00:00",
            ("start_and_end_range_out_of_order", "frequencies.txt", 3, "end_time"),
        ),
        ("frequencies.txt", "600,1", "0,1", ("number_out_of_range", "frequencies.txt", 2, "headway_secs")),
        ("agency.txt", "Asia/Seoul", "Asia/Seul", ("invalid_timezone", "agency.txt", 2, "agency_timezone")),
        ("agency.txt", "https://bus.example.kr", "bus.example", ("invalid_url", "agency.txt", 2, "agency_url")),
        ("agency.txt", ",ko\n", ",한국어\n", ("invalid_language_code", "agency.txt", 2, "agency_lang")),
        (
            "agency.txt",
            ",ko\n",
            ",ko\nU,다른,https://b.example.kr,Asia/Tokyo,ko\n",
            ("inconsistent_agency_timezone", "agency.txt", 3, "agency_timezone"),
        ),
        ("feed_info.txt", "20261231", "", ("missing_feed_info_date", "feed_info.txt", 2, "feed_end_date")),
        ("feed_info.txt", "20261231", "20260605", ("feed_expiration_date7_days", "feed_info.txt", 2, "feed_end_date")),
        ("feed_info.txt", "20261231", "20260625", ("feed_expiration_date30_days", "feed_info.txt", 2, "feed_end_date")),
        (
            "feed_info.txt",
            ",1\n",
            ",1\n또,https://b.example.kr,ko,20260101,20261231,2\n",
            ("more_than_one_entity", "feed_info.txt", 3, ""),
        ),
        ("feed_info.txt", ",feed_version", "", ("missing_recommended_column", "feed_info.txt", 1, "feed_version")),
    ],
)
def test_each_mistake_is_named_at_its_line(edited, file, before, after, notice):
    assert notice in found(edited(file, before, after))


@pytest.mark.parametrize(
    ("change", "notice"),
    [
        ({"stop_times.txt": None}, ("missing_required_file", "stop_times.txt", 0, "")),
        ({"feed_info.txt": None}, ("missing_recommended_file", "feed_info.txt", 0, "")),
        ({"calendar.txt": None, "calendar_dates.txt": None}, ("missing_calendar_and_calendar_date_files", "", 0, "")),
        ({"routes.txt": ""}, ("empty_file", "routes.txt", 0, "")),
        ({"notes.txt": "x"}, ("unknown_file", "notes.txt", 0, "")),
        ({"stops.txt": "stop_id,stop_name\nA,시청\n".encode("cp949")}, ("invalid_character", "stops.txt", 2, "")),
        ({"routes.txt": "route_id\n" + "x" * 30_000 + "\n"}, ("csv_parsing_failed", "routes.txt", 2, "")),
    ],
)
def test_files_that_are_missing_strange_or_broken(feed, change, notice):
    assert notice in found(feed(change))


def test_a_mark_at_the_beginning_and_other_line_ends_are_no_mistake(feed, town):
    change = {name: b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode() for name, text in town.items()}
    assert gtfs.check(feed(change), TODAY) == ()


def test_letters_of_an_old_encoding_are_read_all_the_same(feed, town):
    made = read(feed({"stops.txt": town["stops.txt"].encode("cp949")}), TODAY)
    assert list(made.table("stops.txt").column("stop_name")) == ["시청", "시장", "학교", "시장"]
    assert [n.code for n in made.errors] == ["invalid_character"]


def test_files_that_no_board_needs_stay_closed(feed):
    assert gtfs.check(feed({"shapes.txt": "junk", "fare_rules.txt": b"\xff\xfe"}), TODAY) == ()


def test_every_code_has_words_in_both_languages():
    for code in SEVERITIES:
        notice = Notice(code, "stops.txt", 3, "stop_name", "값", "12")
        for language in ("ko", "en"):
            text = notice.text(language)
            assert text.startswith(f"stops.txt:3 stop_name: {notice.severity} {code}: "), text
            assert "{" not in text
    assert set(SEVERITIES.values()) == {"ERROR", "WARNING", "INFO"}


@pytest.mark.parametrize(
    ("code", "severity"),
    [
        ("missing_required_file", "ERROR"),
        ("missing_required_column", "ERROR"),
        ("foreign_key_violation", "ERROR"),
        ("duplicate_key", "ERROR"),
        ("stop_time_with_arrival_before_previous_departure_time", "ERROR"),
        ("overlapping_frequency", "ERROR"),
        ("expired_calendar", "WARNING"),
        ("route_color_contrast", "WARNING"),
        ("missing_stop_name", "ERROR"),
        ("number_out_of_range", "ERROR"),
        ("new_line_in_value", "ERROR"),
        ("decreasing_or_equal_stop_time_distance", "ERROR"),
        ("unknown_column", "INFO"),
    ],
)
def test_severities_of_the_guide(code, severity):
    assert SEVERITIES[code] == severity


def test_thousands_of_one_notice_are_counted_not_kept():
    notices = Notices()
    for line in range(5_000):
        notices.add("empty_row", "stops.txt", line)
    notices.add("duplicate_key", "stops.txt", 1)
    assert notices.counts["empty_row"] == 5_000
    assert len(notices.all) == KEPT + 1
    assert notices.all[0].code == "duplicate_key"


def test_what_is_shown_of_a_value_is_short_and_harmless():
    notices = Notices()
    notices.add("invalid_date", "a.txt", 1, "x", "\x1b[31m" + "9" * 500)
    assert len(notices.all[0].found) <= 61
    assert "\x1b" not in notices.all[0].found
