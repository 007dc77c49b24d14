"""Fewest touches among options that hang on others: 단품 and 세트 again put side and drink back."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from courses.kiosks.order.content import Content, Item, Options


def hanging_touches(content: Content, item: Item, before: Options, after: Options, each: Sequence[int]) -> int:
    """Touches from some options to others. `each`: what every group needs by itself, from `before` to `after`."""
    hung = {at for at, _, _ in item.needs}
    touches = sum(some for at, some in enumerate(each) if at not in hung)
    for on in {on for _, on, _ in item.needs}:
        mine = [(at, mask) for at, other, mask in item.needs if other == on and mask >> after[on] & 1]
        anew = {at: content.groups[item.groups[at]].touches(item.defaults[at], after[at]) for at, _ in mine}
        values = range(len(content.groups[item.groups[on]].values))
        between = [
            value
            for value in values
            if value not in (before[on], after[on]) and not all(mask >> value & 1 for _, mask in mine)
        ]
        touches += min(
            (len(by) + 1 - each[on] if by else 0)
            + sum(anew[at] if any(not mask >> value & 1 for value in by) else each[at] for at, mask in mine)
            for size in range(min(len(between), len(mine)) + 1)
            for by in itertools.combinations(between, size)
        )
    return touches
