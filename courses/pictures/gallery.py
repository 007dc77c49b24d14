"""Everything that can be drawn, under its name."""

from __future__ import annotations

from functools import lru_cache

from courses.pictures import bakes, cakes, cups, devices, icons, signs
from courses.pictures.pen import Pen
from courses.pictures.spec import Vocabulary, fault, parse

VOCABULARY: Vocabulary = {
    **cups.SHAPES,
    **bakes.SHAPES,
    **cakes.SHAPES,
    **devices.SHAPES,
    **icons.SHAPES,
    **signs.SHAPES,
}
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
