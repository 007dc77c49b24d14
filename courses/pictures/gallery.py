"""Everything that can be drawn, under its name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from importlib import import_module

from courses.pictures.pen import Pen
from courses.pictures.spec import Shape, fault, parse

ROOMS = (
    "icons",
    "devices",
    "signs",
    "gestures",
    "cups",
    "glasses",
    "vessels",
    "bakes",
    "snacks",
    "cakes",
    "meals",
    "store",
    "bowls",
    "dishes",
    "feelings",
)
"""Modules with shapes. They are imported when one of theirs is asked for: a kiosk starts with few pictures."""

_PREFIXES = {
    "icon": "icons",
    "device": "devices",
    "pay": "devices",
    "place": "devices",
    "sign": "signs",
    "gesture": "gestures",
    "feeling": "feelings",
}


@cache
def _room(name: str) -> Mapping[str, Shape]:
    found: Mapping[str, Shape] = import_module(f"courses.pictures.{name}").SHAPES
    return found


class _Vocabulary(Mapping[str, Shape]):
    """Every shape under its name, read room by room."""

    def __getitem__(self, name: str) -> Shape:
        prefix, colon, _ = name.partition(":")
        rooms = (_PREFIXES.get(prefix, "icons"),) if colon else ROOMS[4:]
        for room in rooms:
            if name in _room(room):
                return _room(room)[name]
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        for room in ROOMS:
            yield from _room(room)

    def __len__(self) -> int:
        return sum(len(_room(room)) for room in ROOMS)


VOCABULARY: Mapping[str, Shape] = _Vocabulary()
"""Each shape with the words and the values that it knows."""


class UnknownPicture(ValueError):
    """A spec with a word that no shape knows."""


def known(spec: str) -> tuple[str, str] | None:
    """None when `spec` can be drawn; else its first unknown word and the nearest right one ("" where none is near)."""
    return fault(VOCABULARY, spec)


@lru_cache(maxsize=512)
def svg(spec: str) -> str:
    """The picture as SVG text. Raises UnknownPicture, naming the unknown word."""
    wrong = known(spec)
    if wrong is not None:
        raise UnknownPicture(f"{spec!r}: {wrong[0]!r} is not known" + (f", perhaps {wrong[1]!r}" if wrong[1] else ""))
    asked = parse(spec)
    pen = Pen()
    VOCABULARY[asked.shape].draw(pen, asked)
    return pen.svg()
