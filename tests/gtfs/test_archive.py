"""Zips from anywhere: nothing in them is believed, and nothing of them is written."""

from __future__ import annotations

import stat
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from courses import gtfs
from courses.gtfs.archive import Limits, Names, contents
from courses.gtfs.notices import Notices
from courses.gtfs.reading import read

NAMES = Names(frozenset({"stops.txt", "routes.txt"}))


def codes(path: Path) -> set[str]:
    return {notice.code for notice in gtfs.check(path)}


def test_a_folder_serves_like_a_zip(tmp_path, town):
    for name, text in town.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / ".DS_Store").write_bytes(b"\0")
    assert not read(tmp_path).errors


def test_files_in_a_folder_inside_the_zip_are_read_and_told(feed, town):
    path = feed({**dict.fromkeys(town), **{f"town/{name}": text for name, text in town.items()}})
    made = read(path)
    assert [notice.code for notice in made.errors] == ["invalid_input_files_in_subfolder"]
    assert len(made.table("stops.txt")) == 4


@pytest.mark.parametrize(
    "name",
    ["../stops.txt", "/stops.txt", "a/../../stops.txt", "C:\\stops.txt", "c:stops.txt", "a//stops.txt", "x\x07.txt"],
)
def test_names_that_lead_outside_are_refused(feed, name):
    path = feed({name: "x"})
    assert codes(path) == {"unsafe_archive"}


def test_two_files_of_one_name_are_refused(feed, town):
    assert codes(feed({"a/stops.txt": town["stops.txt"]})) == {"unsafe_archive"}
    assert codes(feed({"STOPS.TXT": "x", "stops.txt": "y"})) == {"unsafe_archive"}


def test_a_bomb_is_not_unpacked(feed):
    assert codes(feed({"stops.txt": "0" * 30_000_000})) == {"unsafe_archive"}


def test_a_link_is_not_followed(tmp_path):
    path = tmp_path / "feed.zip"
    with zipfile.ZipFile(path, "w") as archive:
        link = zipfile.ZipInfo("stops.txt")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
    assert codes(path) == {"unsafe_archive"}


def test_strange_packings_and_locked_files_are_refused(tmp_path):
    path = tmp_path / "feed.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_BZIP2) as archive:
        archive.writestr("stops.txt", "stop_id\n")
    assert codes(path) == {"unsafe_archive"}
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("stops.txt", "stop_id\n")
    raw = bytearray(path.read_bytes())
    raw[raw.index(b"PK\x01\x02") + 8] |= 1  # the central directory says: encrypted
    path.write_bytes(raw)
    assert codes(path) == {"unsafe_archive"}


def test_too_many_files_and_too_many_bytes(feed, tmp_path):
    assert codes(feed({f"{n}.txt": "x" for n in range(200)})) == {"unsafe_archive"}
    path = feed()
    for limits in (Limits(archive=10), Limits(total=100), Limits(member=20), Limits(members=2)):
        notices = Notices()
        assert contents(path, NAMES, notices, limits) == {}
        assert notices.counts["unsafe_archive"] == 1


def test_a_zip_that_lies_about_sizes_gets_no_more_than_it_said(feed):
    path = feed()
    raw = path.read_bytes()
    at = raw.index(b"PK\x01\x02")
    while at != -1:  # every size in the central directory becomes 3
        raw = raw[: at + 24] + (3).to_bytes(4, "little") + raw[at + 28 :]
        at = raw.find(b"PK\x01\x02", at + 4)
    path.write_bytes(raw)
    made = read(path)
    assert made.errors
    assert all(len(made.table(name)) == 0 for name in made.tables)


@pytest.mark.parametrize("raw", [b"", b"PK", b"not a zip", b"PK\x05\x06" + b"\0" * 18, b"\0" * 5000])
def test_what_is_no_zip_is_told(tmp_path, raw):
    path = tmp_path / "feed.zip"
    path.write_bytes(raw)
    assert codes(path) <= {"i_o_error", "missing_required_file", "missing_recommended_file"} | {
        "missing_calendar_and_calendar_date_files"
    }
    assert codes(path)


def test_a_feed_that_is_not_there(tmp_path):
    assert codes(tmp_path / "none.zip") == {"i_o_error"}


@settings(deadline=None, max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_damaged_zip_never_raises(feed, data):
    path = feed(name="damaged.zip")
    raw = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 8))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(raw[: data.draw(st.integers(len(raw) // 2, len(raw)))])
    for notice in gtfs.check(path):
        assert notice.text("ko") and notice.text("en")


@settings(deadline=None, max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_damaged_table_never_raises(feed, town, data):
    file = data.draw(st.sampled_from(sorted(town)))
    raw = bytearray(town[file].encode())
    for _ in range(data.draw(st.integers(1, 10))):
        at = data.draw(st.integers(0, len(raw) - 1))
        raw[at : at + data.draw(st.integers(0, 3))] = data.draw(
            st.one_of(st.binary(max_size=3), st.sampled_from([b'"', b",", b"\n", b"\r", b"\0", b"-", b"99:59:59"]))
        )
    made = read(feed({file: bytes(raw)}))
    for notice in made.notices:
        assert notice.line >= 0
        assert notice.words


def test_nothing_is_left_behind_on_disk(feed, tmp_path):
    feed({"../outside.txt": "x"})
    before = sorted(tmp_path.rglob("*"))
    gtfs.check(tmp_path / "feed.zip")
    assert sorted(tmp_path.rglob("*")) == before
