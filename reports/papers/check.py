"""The check code on a paper: as text for people, as a QR for a telephone. No name is in it."""

from __future__ import annotations

import functools

import segno
from reportlab.pdfgen.canvas import Canvas

_MARK = "KIOSK1:"
_MASK = 2


def qr_text(code: str) -> str:
    """What the QR says: this programme's mark and the code; capitals keep the square small."""
    return _MARK + code


def code_of(text: str) -> str | None:
    """The check code in what somebody typed or scanned; None when the QR is another programme's."""
    words = text.strip().upper()
    if ":" in words and not words.startswith(_MARK):
        return None
    return words.removeprefix(_MARK).strip()


@functools.lru_cache(maxsize=64)
def matrix(text: str) -> tuple[bytes, ...]:
    """Rows of dark (1) and light (0) modules. A fixed mask costs a fifth of trying all eight, and reads as well."""
    return tuple(bytes(row) for row in segno.make_qr(text, error="m", mask=_MASK, boost_error=False).matrix)


def draw(canvas: Canvas, text: str, x: float, y: float, side: float) -> None:
    """The QR as one bit a module, `side` points wide without its quiet zone, lower left corner at x, y."""
    rows = matrix(text)
    count = len(rows)
    data = "".join(_packed(row) for row in rows)
    canvas.saveState()
    canvas.setFillGray(0)
    canvas.addLiteral(
        f"q {side:.3f} 0 0 {side:.3f} {x:.3f} {y:.3f} cm "
        f"BI /W {count} /H {count} /IM true /BPC 1 /D [1 0] /F /AHx ID {data}> EI Q"
    )
    canvas.restoreState()


def _packed(row: bytes) -> str:
    """A row of modules as hexadecimal, each row beginning on a byte as PDF wants it."""
    width = (len(row) + 7) // 8
    bits = int("".join(map(str, row)), 2) << (width * 8 - len(row))
    return bits.to_bytes(width, "big").hex().upper()
