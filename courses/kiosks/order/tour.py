"""The shortest way over the menu: which tabs and pagers lead past all pages that hold something still wanted."""

from __future__ import annotations

import itertools
from collections import deque

from courses.kiosks.order.layout import Layout


class Tours:
    """Fewest tabs and pagers, counted exactly and remembered."""

    def __init__(self, shop: Layout) -> None:
        self._shop = shop
        self._tours: dict[tuple[tuple[int, ...], int, int, bool], int] = {}
        self._walks: dict[tuple[int, int, frozenset[int], bool], int] = {}

    def touches(self, items: tuple[int, ...], category: int, leaf: int, fresh: bool) -> int:
        """Touches on tabs and pagers to see every one of `items`, starting on a page of a category.

        `fresh`: on the way the menu opens anew once, on the first page of the first category (the learner goes back to
        choose the place again).
        """
        key = (items, category, leaf, fresh)
        found = self._tours.get(key)
        if found is None:
            found = self._tours[key] = self._shortest(items, category, leaf, fresh)
        return found

    def _shortest(self, items: tuple[int, ...], category: int, leaf: int, fresh: bool) -> int:
        places = [self._shop.where[item] for item in dict.fromkeys(items)]
        return min(self._through(choice, category, leaf, fresh) for choice in itertools.product(*places))

    def _through(self, stops: tuple[tuple[int, int], ...], category: int, leaf: int, fresh: bool) -> int:
        leaves: dict[int, set[int]] = {}
        for at, on in stops:
            leaves.setdefault(at, set()).add(on)
        touches = 0
        for at, wanted in leaves.items():
            free = fresh and at == 0
            if at == category:
                touches += self._walk(at, leaf, frozenset(wanted), free)
            else:
                touches += max(wanted) + (0 if free else 1)
        return touches

    def _walk(self, category: int, leaf: int, wanted: frozenset[int], free: bool) -> int:
        """Touches past all `wanted` pages of the category that is open; its tab leads back to its first page, once
        for nothing where `free`."""
        key = (category, leaf, wanted, free)
        found = self._walks.get(key)
        if found is None:
            found = self._walks[key] = _walked(leaf, wanted, len(self._shop.leaves[category]), free)
        return found


def _walked(leaf: int, wanted: frozenset[int], pages: int, free: bool) -> int:
    """By breadth first over (page, pages still wanted, whether the free way back is still to be had)."""
    queue: deque[tuple[int, frozenset[int], bool, int]] = deque([(leaf, wanted - {leaf}, free, 0)])
    seen: set[tuple[int, frozenset[int], bool]] = set()
    while queue:
        page, rest, back, touches = queue.popleft()
        if not rest:
            return touches
        if (page, rest, back) in seen:
            continue
        seen.add((page, rest, back))
        if back:
            queue.appendleft((0, rest - {0}, False, touches))
        for to in (page + 1, page - 1, 0):
            if 0 <= to < pages:
                queue.append((to, rest - {to}, back, touches + 1))
    raise AssertionError("every page of a category can be reached")
