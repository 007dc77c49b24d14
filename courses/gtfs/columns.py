"""Each file by itself: its columns, its values, its keys; and whether what it refers to is there."""

from __future__ import annotations

from collections.abc import Mapping

from courses.gtfs import values
from courses.gtfs.notices import Notices
from courses.gtfs.shapes import FILES, Column, File
from courses.gtfs.table import Table

Tables = Mapping[str, Table]


def check_files(tables: Tables, notices: Notices) -> None:
    """Files that are missing."""
    for name, shape in FILES.items():
        if name not in tables:
            if shape.presence == "required":
                notices.add("missing_required_file", name)
            elif shape.presence == "recommended":
                notices.add("missing_recommended_file", name)
    if "calendar.txt" not in tables and "calendar_dates.txt" not in tables:
        notices.add("missing_calendar_and_calendar_date_files")


def check_columns(table: Table, notices: Notices) -> None:
    """Columns, values and keys of one file."""
    shape = FILES[table.name]
    if not table.columns:
        return  # an empty file; that was said
    for name in table.columns:
        if name.strip() and shape.column(name) is None:
            notices.add("unknown_column", table.name, 1, name)
    for column in shape.columns:
        if column.name in table.columns:
            _values(table, column, notices)
        elif column.presence == "required":
            notices.add("missing_required_column", table.name, 1, column.name)
        elif column.presence == "recommended":
            notices.add("missing_recommended_column", table.name, 1, column.name)
    if shape.single and len(table) > 1:
        notices.add("more_than_one_entity", table.name, table.lines[1])
    if shape.key:
        _keys(table, shape, notices)


def _values(table: Table, column: Column, notices: Notices) -> None:
    known: dict[str, str | None] = {"": None}
    empty = {"required": "missing_required_field", "recommended": "missing_recommended_field"}.get(column.presence)
    for line, value in zip(table.lines, table.column(column.name), strict=True):
        if not value and empty:
            notices.add(empty, table.name, line, column.name)
            continue
        if value not in known:
            known[value] = values.fault(column, value)
        if (code := known[value]) is not None:
            notices.add(code, table.name, line, column.name, value, values.expected(column))


def _keys(table: Table, shape: File, notices: Notices) -> None:
    met: dict[tuple[str, ...], int] = {}
    for line, key in table.numbered(*shape.key):
        if key in met:
            found = ", ".join(part for part in key if part)
            notices.add("duplicate_key", table.name, line, shape.key[-1], found, met[key])
        else:
            met[key] = line


def check_references(tables: Tables, notices: Notices) -> None:
    """Ids that lead nowhere."""
    for name, table in tables.items():
        for column in FILES[name].columns:
            targets = [(file, field) for file, field in column.refers if file in tables]
            if not targets or column.name not in table.columns:
                continue  # a file that is missing was noted once
            known = {value for file, field in targets for value in tables[file].column(field)} | {""}
            for line, value in zip(table.lines, table.column(column.name), strict=True):
                if value not in known:
                    where = " / ".join(f"{file} {field}" for file, field in targets)
                    notices.add("foreign_key_violation", name, line, column.name, value, where)
