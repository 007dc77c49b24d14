"""Strips below each other: how high each becomes, and which page it stands on where not all fit. Pure numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Strip:
    """A strip that is never cut in two; heights in pixels.

    `want` is how high it should be, `least` what it can do with, `most` what it may grow to by its share `grow` of the
    room that is left. `keep` ties it to the strip after it; one that is `spare` is left out where pages are needed.
    """

    want: int
    least: int
    most: int = 0
    grow: float = 0.0
    keep: bool = False
    spare: bool = False


def height(strips: Sequence[Strip], gap: int, least: bool = False) -> int:
    """Pixels of all strips below each other, as they should be or at their least."""
    heights = [s.least if least else s.want for s in strips]
    return sum(h + gap for h in heights if h) - gap if any(heights) else 0


def pages(strips: Sequence[Strip], room: int, gap: int) -> list[list[int]]:
    """The strips of each page, by number: one page where they fit into `room` pixels. What is tied together and is
    itself too high for a page is parted all the same."""
    everything = list(range(len(strips)))
    if height(strips, gap, least=True) <= room:
        return [everything]
    kept = [n for n in everything if not strips[n].spare]
    if height([strips[n] for n in kept], gap, least=True) <= room:
        return [kept]
    out: list[list[int]] = [[]]
    n = 0
    while n < len(kept):
        group = [kept[n]]
        while strips[group[-1]].keep and n + len(group) < len(kept):
            group.append(kept[n + len(group)])
        if height([strips[i] for i in group], gap, least=True) > room:
            group = group[:1]
        if out[-1] and height([strips[i] for i in (*out[-1], *group)], gap) > room:
            out.append([])
        out[-1] += group
        n += len(group)
    return out


def heights(strips: Sequence[Strip], room: int, gap: int) -> list[int]:
    """How high each strip of one page becomes: all as they should be and more, or each a little less."""
    count = sum(1 for s in strips if s.want)
    left = room - gap * max(0, count - 1) - sum(s.want for s in strips)
    if left >= 0:
        return _grown(strips, left)
    give = [s.want - s.least for s in strips]
    total = sum(give)
    if total <= 0:
        return [s.want for s in strips]
    share = min(1.0, -left / total)
    return [s.want - round(g * share) for s, g in zip(strips, give, strict=True)]


def _grown(strips: Sequence[Strip], left: int) -> list[int]:
    out = [s.want for s in strips]
    growing = [n for n, s in enumerate(strips) if s.grow > 0 and s.most > s.want]
    while growing and left > len(growing):
        each = left / sum(strips[n].grow for n in growing)
        for n in list(growing):
            more = min(int(each * strips[n].grow), strips[n].most - out[n])
            out[n] += more
            left -= more
            if out[n] >= strips[n].most or not more:
                growing.remove(n)
    return out
