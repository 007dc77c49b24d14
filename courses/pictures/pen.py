"""The pen of the drawing kit: SVG elements, gradients and the few habits that make all pictures of one hand.

Pictures are 200 units wide and high, lit from the upper left, seen a little from above, standing on a soft shadow.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

SIDE = 200

Stop = tuple[float, str] | tuple[float, str, float]
"""Offset from 0 to 1, colour, and opacity where it is not 1."""


def number(value: float) -> str:
    """A number as short as it can be written to a hundredth."""
    return f"{value:.2f}".rstrip("0").rstrip(".") or "0"


class Pen:
    """Collects the elements of one picture."""

    def __init__(self) -> None:
        self._defs: list[str] = []
        self._body: list[str] = []
        self._made: dict[str, str] = {}

    def svg(self) -> str:
        """The whole picture."""
        defs = f"<defs>{''.join(self._defs)}</defs>" if self._defs else ""
        return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIDE} {SIDE}">{defs}{"".join(self._body)}</svg>'

    def _define(self, kind: str, attributes: str, inside: str) -> str:
        source = f"{kind} {attributes}>{inside}"
        if source not in self._made:
            self._made[source] = f"d{len(self._made)}"
            self._defs.append(f'<{kind} id="{self._made[source]}" {attributes}>{inside}</{kind}>')
        return self._made[source]

    def linear(self, *stops: Stop, x: float = 0, y: float = 1) -> str:
        """A fill that runs across a shape towards (x, y): (0, 1) down, (1, 0) to the right."""
        found = self._define("linearGradient", f'x1="0" y1="0" x2="{number(x)}" y2="{number(y)}"', _stops(stops))
        return f"url(#{found})"

    def radial(self, *stops: Stop, x: float = 0.5, y: float = 0.5, r: float = 0.5) -> str:
        """A fill that runs outwards from (x, y) of a shape's box."""
        place = f'cx="{number(x)}" cy="{number(y)}" r="{number(r)}"'
        return f"url(#{self._define('radialGradient', place, _stops(stops))})"

    def path(self, d: str, fill: str = "none", **more: str | float) -> None:
        """A path."""
        self._body.append(f'<path d="{d}" fill="{fill}"{_attributes(more)}/>')

    def line(self, d: str, colour: str, width: float, **more: str | float) -> None:
        """A stroke with round ends."""
        more = {"stroke": colour, "stroke_width": width, "stroke_linecap": "round", "stroke_linejoin": "round", **more}
        self._body.append(f'<path d="{d}" fill="none"{_attributes(more)}/>')

    def ellipse(self, x: float, y: float, rx: float, ry: float, fill: str, **more: str | float) -> None:
        """An ellipse round (x, y)."""
        place = f'cx="{number(x)}" cy="{number(y)}" rx="{number(rx)}" ry="{number(ry)}"'
        self._body.append(f'<ellipse {place} fill="{fill}"{_attributes(more)}/>')

    def circle(self, x: float, y: float, r: float, fill: str, **more: str | float) -> None:
        """A circle round (x, y)."""
        self.ellipse(x, y, r, r, fill, **more)

    def rect(self, x: float, y: float, w: float, h: float, fill: str, round: float = 0, **more: str | float) -> None:
        """A rectangle from its upper left corner, with rounded corners."""
        place = f'x="{number(x)}" y="{number(y)}" width="{number(w)}" height="{number(h)}" rx="{number(round)}"'
        self._body.append(f'<rect {place} fill="{fill}"{_attributes(more)}/>')

    def shadow(self, x: float = 100, y: float = 182, rx: float = 62, ry: float = 10) -> None:
        """The soft shadow that a thing stands on."""
        self.ellipse(x, y, rx, ry, self.radial((0, "#2b1708", 0.34), (0.6, "#2b1708", 0.16), (1, "#2b1708", 0)))

    @contextmanager
    def group(self, transform: str = "", opacity: float = 1, clip: str = "") -> Iterator[None]:
        """What is drawn inside is moved by an SVG transform, made translucent, or cut to a path."""
        cut = ""
        if clip:
            cut = f' clip-path="url(#{self._define("clipPath", "", f"""<path d="{clip}"/>""")})"'
        move = f' transform="{transform}"' if transform else ""
        veil = f' opacity="{number(opacity)}"' if opacity < 1 else ""
        self._body.append(f"<g{move}{veil}{cut}>")
        yield
        self._body.append("</g>")

    def recolour(self, old: str, new: str) -> None:
        """Everything drawn so far in one colour takes another."""
        self._body = [element.replace(old, new) for element in self._body]
        self._defs = [element.replace(old, new) for element in self._defs]

    def raw(self, source: str) -> None:
        """Elements that are SVG already."""
        self._body.append(source)


def _stops(stops: tuple[Stop, ...]) -> str:
    out = ""
    for stop in stops:
        veil = f' stop-opacity="{number(stop[2])}"' if len(stop) == 3 else ""
        out += f'<stop offset="{number(stop[0])}" stop-color="{stop[1]}"{veil}/>'
    return out


def _attributes(more: dict[str, str | float]) -> str:
    return "".join(
        f' {name.replace("_", "-")}="{value if isinstance(value, str) else number(value)}"'
        for name, value in more.items()
    )


def mixed(one: str, other: str, share: float) -> str:
    """`one` with `share` (0 to 1) of `other` in it; both "#rrggbb"."""
    parts = (
        round(int(one[n : n + 2], 16) + (int(other[n : n + 2], 16) - int(one[n : n + 2], 16)) * share)
        for n in (1, 3, 5)
    )
    return "#" + "".join(f"{part:02x}" for part in parts)


def darker(colour: str, share: float = 0.25) -> str:
    """A warm shade of `colour`."""
    return mixed(colour, "#2a1206", share)


def lighter(colour: str, share: float = 0.25) -> str:
    """A tint of `colour`."""
    return mixed(colour, "#fffaf0", share)
