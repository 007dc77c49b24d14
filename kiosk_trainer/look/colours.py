"""Colours that can be read: contrast as WCAG computes it, and the nearest readable shade of a wish."""

from __future__ import annotations

from functools import lru_cache

Rgb = tuple[float, float, float]


def rgb(colour: str) -> Rgb:
    """Red, green and blue from 0 to 1 of "#rrggbb". Raises ValueError for anything else."""
    if len(colour) != 7 or colour[0] != "#":
        raise ValueError(f"not a colour: {colour!r}")
    return int(colour[1:3], 16) / 255, int(colour[3:5], 16) / 255, int(colour[5:7], 16) / 255


def name(colour: Rgb) -> str:
    """ "#rrggbb" of red, green and blue from 0 to 1."""
    return "#" + "".join(f"{round(min(1.0, max(0.0, part)) * 255):02x}" for part in colour)


def mix(one: str, other: str, share: float) -> str:
    """`one` with `share` (0 to 1) of `other` in it."""
    return name(tuple(a + (b - a) * share for a, b in zip(rgb(one), rgb(other), strict=True)))  # type: ignore[arg-type]  # three parts


def luminance(colour: str) -> float:
    """Relative luminance, 0 (black) to 1 (white)."""
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in rgb(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio, 1 to 21."""
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


@lru_cache(maxsize=2000)
def readable(wish: str, ground: str, ratio: float = 7.0) -> str:
    """The shade nearest to `wish` with at least `ratio` on `ground`; black or white where nothing else will do."""
    if contrast(wish, ground) >= ratio:
        return wish
    ends = sorted(("#000000", "#ffffff"), key=lambda end: contrast(end, ground), reverse=True)
    end = (
        ends[1] if contrast(ends[1], ground) >= ratio and contrast(wish, ends[1]) < contrast(wish, ends[0]) else ends[0]
    )
    for step in range(1, 41):
        shade = mix(wish, end, step / 40)
        if contrast(shade, ground) >= ratio:
            return shade
    return ends[0]


@lru_cache(maxsize=500)
def carrying(wish: str, ratio: float = 7.0) -> str:
    """The shade nearest to `wish` on which black or white reaches `ratio`: middling shades can carry no text."""
    tries = ((step, mix(wish, end, step / 40)) for step in range(41) for end in ("#000000", "#ffffff"))
    return next(shade for _, shade in tries if max(contrast(shade, "#000000"), contrast(shade, "#ffffff")) >= ratio)


@lru_cache(maxsize=500)
def against(wish: str, grounds: tuple[str, ...], ratio: float = 3.0) -> str:
    """The shade nearest to `wish` with at least `ratio` on every ground; where there is none, the best there is."""
    tries = [mix(wish, end, step / 40) for step in range(41) for end in ("#000000", "#ffffff")]
    found = (shade for shade in tries if all(contrast(shade, on) >= ratio for on in grounds))
    return next(found, None) or max(tries, key=lambda shade: min(contrast(shade, on) for on in grounds))
