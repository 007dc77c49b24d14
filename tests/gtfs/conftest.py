"""A small town's feed, for breaking."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

TOWN = {
    "agency.txt": "agency_id,agency_name,agency_url,agency_timezone,agency_lang\nT,작은시,https://bus.example.kr,Asia/Seoul,ko\n",
    "stops.txt": (
        "stop_id,stop_code,stop_name,stop_lat,stop_lon,location_type,parent_station\n"
        "A,11001,시청,36.10,127.10,,\n"
        "B,11002,시장,36.11,127.11,,\n"
        "C,11003,학교,36.12,127.12,,\n"
        "B2,11004,시장,36.1101,127.1101,,\n"
    ),
    "routes.txt": (
        "route_id,agency_id,route_short_name,route_long_name,route_type,route_color,route_text_color\n"
        "R1,T,10,시청 - 학교,3,0068B7,FFFFFF\nR2,T,20-1,,3,3A9B35,FFFFFF\n"
    ),
    "trips.txt": (
        "route_id,service_id,trip_id,wheelchair_accessible\n"
        "R1,WD,R1a,1\nR1,WD,R1b,2\nR1,WD,night,0\nR2,WD,R2f,\nR1,WD,back,1\n"
    ),
    "stop_times.txt": (
        "trip_id,arrival_time,departure_time,stop_id,stop_sequence,shape_dist_traveled\n"
        "R1a,08:00:00,08:00:00,A,10,0\nR1a,08:10:00,08:11:00,B,20,1.5\nR1a,08:20:00,08:20:00,C,30,3\n"
        "R1b,09:00:00,09:00:00,A,10,0\nR1b,,,B,20,\nR1b,09:20:00,09:20:00,C,30,3\n"
        "night,24:50:00,24:50:00,A,1,\nnight,25:00:00,25:00:00,B,2,\nnight,25:10:00,25:10:00,C,3,\n"
        "R2f,00:00:00,00:00:00,C,1,\nR2f,00:08:00,00:08:00,B,2,\nR2f,00:15:00,00:15:00,A,3,\n"
        "back,10:00:00,10:00:00,C,1,\nback,10:09:00,10:09:00,B2,2,\nback,10:20:00,10:20:00,A,3,\n"
    ),
    "calendar.txt": (
        "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date\n"
        "WD,1,1,1,1,1,0,0,20260101,20261231\n"
    ),
    "calendar_dates.txt": "service_id,date,exception_type\nWD,20260302,2\nWD,20260307,1\n",
    "frequencies.txt": (
        "trip_id,start_time,end_time,headway_secs,exact_times\n"
        "R2f,06:00:00,09:00:00,600,1\nR2f,09:00:00,22:00:00,1200,0\n"
    ),
    "feed_info.txt": (
        "feed_publisher_name,feed_publisher_url,feed_lang,feed_start_date,feed_end_date,feed_version\n"
        "작은시,https://bus.example.kr,ko,20260101,20261231,1\n"
    ),
    "translations.txt": (
        "table_name,field_name,language,translation,record_id,field_value\n"
        "stops,stop_name,en,City Hall,A,\nstops,stop_name,en,Market,,시장\nagency,agency_name,en,Littletown,T,\n"
    ),
}

Packer = Callable[..., Path]


def zipped(path: Path, files: dict[str, str | bytes | None]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            if content is not None:
                archive.writestr(name, content)
    return path


@pytest.fixture
def feed(tmp_path: Path) -> Packer:
    """The town's feed as a zip, with files replaced (None: left out)."""

    def make(change: dict[str, str | bytes | None] | None = None, name: str = "feed.zip") -> Path:
        return zipped(tmp_path / name, {**TOWN, **(change or {})})

    return make


@pytest.fixture
def edited(feed: Packer) -> Packer:
    """The town's feed with one text replaced by another in one file."""

    def make(file: str, before: str, after: str) -> Path:
        assert before in TOWN[file], (file, before)
        return feed({file: TOWN[file].replace(before, after, 1)})

    return make


@pytest.fixture
def town() -> dict[str, str]:
    """The files of the feed."""
    return dict(TOWN)
