"""The signed record inside a certificate's own file: put there openly, found again even when the file is damaged.

It stands in the file as plain text, as an attachment that PDF readers list, and its code once more among the file's
keywords: one changed byte hides at most one of the two.
"""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFStream, PDFString
from reportlab.pdfgen.canvas import Canvas

NAME = "certificate.txt"
MANY = "KIOSK-CERTIFICATES"
"""Keyword of a file with several papers."""
_HEAD = "KIOSK-CERTIFICATE 1"
_RECORD = re.compile(rb"KIOSK-CERTIFICATE 1\n(\{[^\n]{2,4000}\})\n([A-Za-z0-9+/=]{80,100})\n")
_CODE = re.compile(rb"KIOSK[12]:([0-9A-Z]{12})(?![0-9A-Z])")
_STREAM = re.compile(rb"stream\r?\n")
_MOST = 1 << 20
"""Bytes that a packed part of a file may become: a small file can claim to hold gigabytes."""


@dataclass(frozen=True, slots=True)
class Record:
    """The record as text, and its signature (base64)."""

    payload: str
    signature: str

    @property
    def values(self) -> dict[str, str]:
        """The record's fields; none of a text that is no record."""
        try:
            found = json.loads(self.payload)
        except ValueError:
            return {}
        return {str(key): str(value) for key, value in found.items()} if isinstance(found, dict) else {}


@dataclass(frozen=True, slots=True)
class Found:
    """What a file says of itself: its record, check codes without their dashes, whether it holds several papers."""

    record: Record | None
    codes: frozenset[str]
    many: bool


def attach(canvas: Canvas, record: Record, code: str) -> None:
    """Put a record into the file of `canvas`."""
    content = f"{_HEAD}\n{record.payload}\n{record.signature}\n".encode()
    kind = {"Type": "/EmbeddedFile", "Subtype": "/text#2Fplain"}
    stream = PDFStream(PDFDictionary(kind), content, filters=[])
    document = canvas._doc
    spec = PDFDictionary(
        {
            "Type": "/Filespec",
            "F": PDFString(NAME),
            "UF": PDFString(NAME),
            "AFRelationship": "/Data",
            "EF": PDFDictionary({"F": document.Reference(stream)}),
        }
    )
    names = PDFDictionary({"Names": PDFArray([PDFString(NAME), document.Reference(spec)])})
    document.Catalog.Names = PDFDictionary({"EmbeddedFiles": names})
    canvas.setKeywords(f"KIOSK2:{code.replace('-', '')}")


def found(content: bytes) -> Found:
    """What a file says of itself, however it was written; nothing of a file that is not ours."""
    record: Record | None = None
    codes: set[str] = set()
    many = False
    for piece in _pieces(content):
        match = _RECORD.search(piece)
        if match and record is None:
            record = Record(match[1].decode("utf-8", "replace"), match[2].decode("ascii"))
        codes.update(code.decode("ascii") for code in _CODE.findall(piece))
        many = many or MANY.encode() in piece
    if record is not None and "code" in record.values:
        codes.add(record.values["code"].replace("-", ""))
    return Found(record, frozenset(codes), many)


def _pieces(content: bytes) -> Iterator[bytes]:
    """The file as it is, then its packed parts: another program may have packed what we left open."""
    yield content
    for start in _STREAM.finditer(content):
        if content[start.end() : start.end() + 1] == b"x":  # how packed parts begin
            try:
                yield zlib.decompressobj().decompress(content[start.end() :], _MOST)
            except zlib.error:
                continue
