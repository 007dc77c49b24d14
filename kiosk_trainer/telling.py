"""What a touch did, in the machine's voice: what is chosen now, what a line says now, what it all costs.

Eyes see it by themselves; ears must be told. What is typed where it is masked is never told, only that it was.
"""

from __future__ import annotations

from courses.kiosk import Control, Row, Screen
from language import Phrase, phrase

_MOST = 2
"""Lines that are told of one touch; more would be a reading, not an answer."""


def told(before: Screen, after: Screen, touched: str) -> tuple[Phrase, ...]:
    """What to say of the touch on control `touched`, which led from one screen to another, or to the same one.

    A screen that appears speaks for itself; of it only a new sum is told.
    """
    control = before.control(touched)
    if control is None:
        return ()
    if not control.enabled:
        return (shut(control),)
    if after.id != before.id:
        return _sum(before, after, control.kind == "primary")
    if control.kind == "key":
        return (_key(control, before.private),) if after != before else ()
    return (*_chosen(control, after), *_lines(before, after), *_sum(before, after))


def shut(control: Control) -> Phrase:
    """Why a control does nothing: an item is sold out, anything else cannot be pressed yet."""
    return phrase("speech-did-sold-out" if control.kind == "card" else "speech-did-closed", label=_name(control))


def _key(control: Control, private: bool) -> Phrase:
    """A key by its name; where it is masked a letter or digit is only counted."""
    if private and len(control.label.ko) == 1:
        return phrase("speech-did-key")
    return control.said or control.label


def _chosen(control: Control, after: Screen) -> tuple[Phrase, ...]:
    now = after.control(control.id)
    if now is None or now.selected == control.selected:
        again = now is not None and now.selected and control.selected
        return (phrase("speech-did-already", label=_name(control)),) if again else ()
    return (phrase("speech-did-chosen" if now.selected else "speech-did-let-go", label=_name(control)),)


def _name(control: Control) -> Phrase:
    return control.said or control.label


def _lines(before: Screen, after: Screen) -> tuple[Phrase, ...]:
    """Lines that say something new. A board goes on by itself and is read when it is looked at."""
    known = {text for area in before.areas for text in (*area.text, *(row.cells for row in area.rows))}
    new = [
        line if isinstance(line, Phrase) else _line(line)
        for area in after.areas
        if area.kind != "board"
        for line in (*area.text, *area.rows)
        if (line.cells if isinstance(line, Row) else line) not in known
    ]
    return tuple(line for line in new if line)[:_MOST]


def _line(row: Row) -> Phrase:
    cells = [cell for cell in row.cells if cell]

    def together(parts: list[str]) -> str:
        return ", ".join(part.strip(" ,.") for part in parts if part.strip(" ,."))

    return Phrase(
        together([cell.ko for cell in cells]),
        together([cell.en for cell in cells]),
        together([cell.heard("ko") for cell in cells]),
        together([cell.heard("en") for cell in cells]),
    )


def _sum(before: Screen, after: Screen, settled: bool = False) -> tuple[Phrase, ...]:
    """What it costs: when that has changed, when something was put in, and where the order is to be checked."""
    if after.total is None:
        return ()
    checked = after.id != before.id and any(area.kind == "rows" and area.rows for area in after.areas)
    put_in = settled and before.total is None and after.total > 0
    changed = before.total is not None and before.total != after.total
    return (phrase("speech-did-sum", won=after.total),) if changed or checked or put_in else ()
