"""A roster as a file, in offices' habits: CSV with BOM, or a sheet to print. Without names unless asked for."""

from __future__ import annotations

import csv
import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import language
from language import Language
from records import audit, classes, consent, identity, people
from records.people import Learner
from records.roster.acts import By
from records.roster.known import classes_of
from records.store import Store

Form = Literal["xlsx", "csv"]
COLUMNS = ("serial", "number", "name", "sex", "decade", "group", "district", "classes")
WIDTHS = (6, 10, 14, 6, 10, 10, 12, 36)
_PAGE = 500


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be written: a class, or all learners of a centre; `named`: with names and numbers."""

    centre: str
    class_: str = ""
    named: bool = False
    language: Language = "ko"

    def title(self, store: Store) -> str:
        """What stands above the list."""
        if not self.class_:
            return language.message(self.language, "roster-list-title")
        return language.message(self.language, "roster-list-of-class", name=classes.klass(store, self.class_).name)


def write(store: Store, wanted: Wanted, file: Path, by: By) -> int:
    """Write the list as the file's ending says (.xlsx, else CSV), readable by its owner; gives the number of learners.

    The file is complete or not there. Noted in the audit trail. Raises OSError.
    """
    rows = list(_rows(store, wanted))
    draft = file.with_name(f".{file.name}.part")
    file.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.close(os.open(draft, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600))
        if file.suffix.casefold() == ".xlsx":
            _xlsx(draft, wanted, wanted.title(store), rows)
        else:
            _csv(draft, wanted, rows)
        draft.replace(file)
    finally:
        draft.unlink(missing_ok=True)
    detail = f"{len(rows)} {'names' if wanted.named else 'pseudonyms'}"
    audit.note(store, by.name, "export", wanted.class_ or wanted.centre, detail, by.account)
    return len(rows)


def harmless(text: str) -> str:
    """A text that no sheet program takes for a formula."""
    risky = text[:1] in ("=", "+", "-", "@", "\t", "\r") and re.fullmatch(r"[-+]?\d+([.,]\d+)?", text) is None
    return f"'{text}" if risky else text


def _rows(store: Store, wanted: Wanted) -> Iterator[tuple[str, ...]]:
    serial = 0
    for page in _pages(store, wanted):
        where = classes_of(store, [one.uid for one in page])
        for one in page:
            serial += 1
            name = one.name if wanted.named else identity.pseudonym(store.key, one.uid)
            yield (
                str(serial),
                one.number if wanted.named else "",
                name,
                _word(wanted, "sex", one.sex),
                language.message(wanted.language, "roster-decade", decade=str(one.decade)) if one.decade else "",
                _word(wanted, "group", _group(store, one)),
                one.district,
                ", ".join(klass.name for klass in where.get(one.uid, ())),
            )


def _pages(store: Store, wanted: Wanted) -> Iterator[Sequence[Learner]]:
    if wanted.class_:
        yield classes.roster(store, wanted.class_)
        return
    after = None
    while page := people.find(store, "", after, _PAGE, wanted.centre):
        yield page
        after = (page[-1].name, page[-1].uid)


def _group(store: Store, one: Learner) -> str:
    """The group; that somebody counts as disabled leaves the store only with their consent."""
    return "" if one.group == "disabled" and not consent.allows(store, one.uid, "sensitive") else one.group


def _word(wanted: Wanted, field: str, value: str) -> str:
    return language.message(wanted.language, f"roster-{field}-{value}") if value else ""


def _headings(wanted: Wanted) -> list[str]:
    return [language.message(wanted.language, f"roster-field-{name}") for name in COLUMNS]


def _csv(file: Path, wanted: Wanted, rows: Sequence[tuple[str, ...]]) -> None:
    with file.open("w", encoding="utf-8-sig", newline="") as out:
        sheet = csv.writer(out, lineterminator="\r\n")
        sheet.writerow(_headings(wanted))
        sheet.writerows([[harmless(cell) for cell in row] for row in rows])


def _xlsx(file: Path, wanted: Wanted, title: str, rows: Sequence[tuple[str, ...]]) -> None:
    import xlsxwriter  # takes a while to load; only needed here

    # In memory: drafts of a sheet hold names and would lie in the folder for temporary files.
    book = xlsxwriter.Workbook(
        str(file),
        {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False},
    )
    with book:
        sheet = book.add_worksheet(language.message(wanted.language, "roster-sheet"))
        line = {"border": 1, "font_size": 11, "valign": "vcenter"}
        head = book.add_format({**line, "bold": True, "align": "center", "bg_color": "#E8EDF3"})
        middle, left = book.add_format({**line, "align": "center"}), book.add_format(line)
        sheet.merge_range(
            0, 0, 0, len(COLUMNS) - 1, title, book.add_format({"bold": True, "font_size": 16, "align": "center"})
        )
        for column, (name, width) in enumerate(zip(_headings(wanted), WIDTHS, strict=True)):
            sheet.set_column(column, column, width)
            sheet.write_string(2, column, name, head)
        for at, row in enumerate(rows, 3):
            sheet.write_number(at, 0, int(row[0]), middle)
            for column, cell in enumerate(row[1:], 1):
                sheet.write_string(at, column, cell, left if column in (2, 7) else middle)
        sheet.freeze_panes(3, 3)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(2)
        sheet.set_footer("&C&P / &N")
