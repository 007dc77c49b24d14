"""Which numbers of a published table must be hidden so that no small one can be read or worked out.

A number of people from 1 to 4 is hidden. So that it cannot be had by subtraction, others are hidden with it: in every
sum that is shown, what is hidden adds up to enough, and no equation of the table leaves a hidden number only one value.
Nought stays: that nobody came tells of nobody.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

BELOW = 5
"""Numbers of people under this are hidden."""
_PRIME = (1 << 61) - 1

Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Sum(Generic[Key]):
    """The parts add up to the whole."""

    whole: Key
    parts: tuple[Key, ...]


def hidden(
    values: Mapping[Key, int], tables: Sequence[Sequence[Sum[Key]]], across: Sequence[Sum[Key]] = ()
) -> frozenset[Key]:
    """The keys whose values must not be shown.

    Each of `tables` holds the sums within one table, which are weighed together; `across` are sums between tables,
    each weighed alone (people who learned in two places make these inexact: nearly a sum is hidden like a sum).
    Keys that a sum names without a value count as nought.
    """
    kept: set[Key] = {key for key, value in values.items() if 0 < value < BELOW}
    if not kept:
        return frozenset()
    sums = [one for table in tables for one in table] + list(across)
    while True:
        _level(values, sums, kept)
        more = [key for table in tables for key in _betrayed(values, table, kept)]
        if not more:
            return frozenset(kept)
        kept.update(more)


def _level(values: Mapping[Key, int], sums: Iterable[Sum[Key]], kept: set[Key]) -> None:
    """Hide until every sum alone says too little."""
    sums = [one for one in sums if one.parts]
    changed = True
    while changed:
        changed = False
        for one in sums:
            while _says_too_much(values, one, kept):
                next_one = _least(values, one, kept)
                if next_one is None:
                    break
                kept.add(next_one)
                changed = True


def _says_too_much(values: Mapping[Key, int], one: Sum[Key], kept: set[Key]) -> bool:
    unknown = [key for key in one.parts if key in kept]
    if one.whole in kept:
        return not unknown  # the parts would add up to it
    if not unknown:
        return False
    together = sum(values.get(key, 0) for key in unknown)
    return len(unknown) == 1 or together < BELOW + len(unknown) - 1


def _least(values: Mapping[Key, int], one: Sum[Key], kept: set[Key]) -> Key | None:
    """The smallest number that can be hidden too: a part, or when none is left the whole."""
    parts = [key for key in one.parts if key not in kept and values.get(key, 0) > 0]
    if parts:
        return min(parts, key=lambda key: values[key])
    return one.whole if one.whole not in kept and values.get(one.whole, 0) > 0 else None


def _betrayed(values: Mapping[Key, int], table: Sequence[Sum[Key]], kept: set[Key]) -> list[Key]:
    """What to hide besides, because the sums of a table taken together leave a hidden number one value only."""
    bounds, sure = _bounds(values, table, kept), _determined(table, kept)
    told = sure | {key for key, (low, high) in bounds.items() if low == high}
    if not told:
        return []

    def free(one: Sum[Key]) -> list[tuple[bool, int, Key]]:
        terms = (*one.parts, one.whole)
        return [(k == one.whole, values[k], k) for k in terms if k not in kept and values.get(k, 0) > 0]

    beside = [free(one) for one in table if any(key in told for key in (*one.parts, one.whole))]
    anywhere = [free(one) for one in table if any(key in kept for key in (*one.parts, one.whole))]
    for found in (beside, [[each for some in anywhere for each in some]]):
        more = [min(some, key=lambda each: each[:2])[2] for some in found if some]
        if more:
            return more
    return []  # everything is hidden


def _bounds(values: Mapping[Key, int], table: Sequence[Sum[Key]], kept: set[Key]) -> dict[Key, tuple[int, int]]:
    """The least and the most that each hidden number can be, as far as sums one after the other tell."""
    top = max((values.get(key, 0) for one in table for key in (*one.parts, one.whole)), default=0) * 2 + BELOW
    bounds = {key: (1, top) for one in table for key in (*one.parts, one.whole) if key in kept}

    def of(key: Key) -> tuple[int, int]:
        value = values.get(key, 0)
        return bounds.get(key, (value, value))

    for _ in range(2 * len(table) + 2):
        before = dict(bounds)
        for one in table:
            least, most = sum(of(key)[0] for key in one.parts), sum(of(key)[1] for key in one.parts)
            low, high = of(one.whole)
            for key in one.parts:
                if key in bounds:
                    mine = bounds[key]
                    bounds[key] = (max(mine[0], low - (most - mine[1])), min(mine[1], high - (least - mine[0])))
            if one.whole in bounds:
                bounds[one.whole] = (max(low, least), min(high, most))
        if bounds == before:
            break
    return bounds


def _determined(table: Sequence[Sum[Key]], kept: set[Key]) -> set[Key]:
    """The hidden numbers that follow from the others: the equations solved, in whole numbers modulo a large prime."""
    solved: list[tuple[Key, dict[Key, int]]] = []
    for one in table:
        row = {key: 1 for key in one.parts if key in kept}
        if one.whole in kept:
            row[one.whole] = row.get(one.whole, 0) - 1
        for lead, known in solved:
            if row.get(lead):
                _take(row, known, row[lead])
        row = {key: n for key, n in row.items() if n}
        if not row:
            continue
        lead = next(iter(row))
        turn = pow(row[lead], -1, _PRIME)
        row = {key: n * turn % _PRIME for key, n in row.items()}
        for _, known in solved:
            if known.get(lead):
                _take(known, row, known[lead])
        solved.append((lead, row))
    return {lead for lead, row in solved if sum(1 for n in row.values() if n) == 1}


def _take(row: dict[Key, int], other: Mapping[Key, int], times: int) -> None:
    for key, n in other.items():
        left = (row.get(key, 0) - times * n) % _PRIME
        if left:
            row[key] = left
        else:
            row.pop(key, None)
