"""The check code on a paper: as text for people, as a QR for a telephone. The QR has its signature too, and no name."""

from __future__ import annotations

import base64
import binascii
import functools
from dataclasses import dataclass

import segno
from reportlab.pdfgen.canvas import Canvas

from reports.papers import squares

_PLAIN = "KIOSK1:"
"""Before what was printed when codes were not signed yet."""
_SIGNED = "KIOSK2:"
_MASK = 2
_SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$%*+-./"
"""What a QR packs tightly, but for the blank and the colon: a scanned text may lose the one, the other divides."""
_LENGTH = 95
_BYTES = 64


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody typed or scanned. `stamp` is base64, "" when it is broken, None when there was none."""

    code: str
    stamp: str | None


def qr_text(code: str, stamp: str = "") -> str:
    """What the QR says: this programme's mark, the code, its signature (base64); signs that keep the square small."""
    if not stamp:
        return _PLAIN + code
    number = int.from_bytes(base64.b64decode(stamp), "big")
    signs = []
    for _ in range(_LENGTH):
        number, sign = divmod(number, len(_SIGNS))
        signs.append(_SIGNS[sign])
    return f"{_SIGNED}{code.replace('-', '')}:{''.join(signs)}"


def read(text: str) -> Said | None:
    """What a typed code or a scanned QR says; None when the QR is another programme's."""
    words = "".join(text.split()).upper()
    if words.startswith(_SIGNED):
        code, _, signs = words.removeprefix(_SIGNED).partition(":")
        return Said(code, _stamp(signs))
    if ":" in words and not words.startswith(_PLAIN):
        return None
    return Said(words.removeprefix(_PLAIN), None)


def _stamp(signs: str) -> str:
    if len(signs) != _LENGTH or any(sign not in _SIGNS for sign in signs):
        return ""
    number = 0
    for sign in reversed(signs):
        number = number * len(_SIGNS) + _SIGNS.index(sign)
    try:
        return base64.b64encode(number.to_bytes(_BYTES, "big")).decode("ascii")
    except (OverflowError, binascii.Error):
        return ""


@functools.lru_cache(maxsize=64)
def matrix(text: str) -> tuple[bytes, ...]:
    """Rows of dark (1) and light (0) modules. A fixed mask costs a fifth of trying all eight, and reads as well."""
    return tuple(bytes(row) for row in segno.make_qr(text, error="m", mask=_MASK, boost_error=False).matrix)


def draw(canvas: Canvas, text: str, x: float, y: float, side: float) -> None:
    """The QR as one bit a module, `side` points wide without its quiet zone, lower left corner at x, y."""
    count, data = packed(text)
    canvas.saveState()
    canvas.setFillGray(0)
    canvas.addLiteral(
        f"q {side:.3f} 0 0 {side:.3f} {x:.3f} {y:.3f} cm "
        f"BI /W {count} /H {count} /IM true /BPC 1 /D [1 0] /F /AHx ID {data}> EI Q"
    )
    canvas.restoreState()


def packed(text: str) -> tuple[int, str]:
    """Modules of a side, and the rows as hexadecimal, each beginning on a byte as PDF wants it."""
    if len(text) == squares.LETTERS:
        return squares.SIDE, squares.packed(text)
    rows = matrix(text)
    return len(rows), "".join(map(_packed, rows))


def _packed(row: bytes) -> str:
    width = (len(row) + 7) // 8
    bits = int("".join(map(str, row)), 2) << (width * 8 - len(row))
    return bits.to_bytes(width, "big").hex().upper()
