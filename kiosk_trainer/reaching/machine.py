"""The parts of a machine's screen, in reading order, from its layout. No window is needed."""

from __future__ import annotations

from dataclasses import replace

from courses.kiosk import Area, Control, Screen
from kiosk_trainer.access import telling
from kiosk_trainer.access.targets import Part, Rect, Target, in_rows
from kiosk_trainer.machine.boxes import Layout, Piece
from language import NOTHING, Phrase, phrase

PREFIX = "machine/"
"""Before the key of a piece, so that the machine's own 'home' is not the frame's."""

ERASE = "erase"
"""What every machine calls the key that takes the last one back."""

QUIET = (":count", ":route")
"""Ends of the keys of pieces whose words are part of their row's."""


def parts(screen: Screen, layout: Layout, x: float, y: float, earphone: bool = False) -> list[Part]:
    """What stands on the machine whose lower left corner is at (x, y): its areas, the sum before what moves on."""
    found: dict[str, list[Target]] = {}
    for piece in layout.pieces:
        if (piece.spoken or piece.control is not None) and not piece.key.endswith(QUIET):
            found.setdefault(_part(piece, screen), []).append(_target(piece, layout.height, x, y))
    order = ["title", "header", *_areas(screen)]
    order += [part for part in found if part not in order]
    out = []
    for part in order:
        if part in found:
            area = next((area for area in screen.areas if area.id == part), None)
            targets = found[part]
            if screen.private and not earphone:
                targets = _unspoken(targets)
            intro = part in ("title", "header")
            out.append(Part(PREFIX + part, tuple(targets), _name(part, area, targets), intro))
    return out


def _areas(screen: Screen) -> list[str]:
    """Areas as they are read aloud; what turns pages and the sum come before the buttons that move on."""
    body = [area.id for area in screen.areas if area.kind not in ("actions", "devices", "bar")]
    rest = [area.id for kind in ("actions", "devices", "bar") for area in screen.areas if area.kind == kind]
    return [*body, "turn", "total", *rest]


def _part(piece: Piece, screen: Screen) -> str:
    if piece.control is not None:
        return next((a.id for a in screen.areas if _on(a, piece.control)), "other")
    kind, _, rest = piece.key.partition(":")
    if kind in ("turn", "turned"):
        return "turn"
    if kind in ("row", "head", "text", "entry"):
        name = rest.rpartition(":")[0] or rest
        known = {area.id for area in screen.areas}
        return rest if rest in known else name if name in known else "title" if rest == "title" else "other"
    return kind if kind in ("title", "header", "total") else "other"


def _on(area: Area, control: Control) -> bool:
    return any(c.id == control.id for c in (*area.controls, *(c for row in area.rows for c in row.controls)))


def _target(piece: Piece, height: int, x: float, y: float) -> Target:
    box = Rect(x + piece.box.x, y + height - piece.box.bottom, piece.box.w, piece.box.h)
    control = piece.control
    label = control.label if control is not None else piece.spoken
    said = piece.spoken
    if control is not None and not control.label and control.said:
        label = control.said
    key = _key(control) if piece.touchable else ""
    moved = control.gesture or "" if control is not None else ""
    return Target(PREFIX + piece.key, box, label, said, piece.touchable, key, moved)


def _key(control: Control | None) -> str:
    if control is None:
        return ""
    if control.id == ERASE:
        return "erase"
    return control.label.ko if control.kind == "key" and control.label.ko in tuple("0123456789") else ""


def _unspoken(targets: list[Target]) -> list[Target]:
    """Keys of a masked entry are told by their place: whoever stands by must not hear the number."""
    hidden = {}
    for line, keys in enumerate(in_rows([t for t in targets if t.key and t.key != "erase"]), 1):
        for n, target in enumerate(keys, 1):
            hidden[target.id] = phrase("access-key-place", row=line, n=n)
    return [replace(t, said=hidden[t.id]) if t.id in hidden else t for t in targets]


def _name(part: str, area: Area | None, targets: list[Target]) -> Phrase:
    controls = [t.label for t in targets if t.acts]
    if part == "turn":
        return telling.part_name("pages", controls, 0)
    if area is None:
        return NOTHING
    lines = len(area.rows) or sum(1 for t in targets if not t.acts)
    return telling.part_name(area.kind, controls, lines, area.title)
