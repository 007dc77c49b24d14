"""Turning the pages of the order check: how few pagers lead past all the lines that have to be mended."""

from __future__ import annotations

from collections import deque

Pending = frozenset[int]


class Turning:
    """Fewest pagers, counted exactly and remembered. `size` is the number of lines on a page."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._known: dict[tuple[Pending, Pending, int, int, bool], int] = {}

    def pagers(self, rows: Pending, removed: Pending, lines: int, shelf: int, again: bool) -> int:
        """Touches on pagers that lead past `rows`, of which `removed` go, in a basket of `lines`, from page `shelf`.

        `again`: the order check is left in between and opens anew, on its first page.
        """
        if not rows or lines <= self._size:
            return 0
        key = (rows, removed, lines, shelf, again)
        found = self._known.get(key)
        if found is None:
            if len(self._known) > _KEPT:
                self._known.clear()
            found = self._known[key] = self._fewest(*key)
        return found

    def _fewest(self, rows: Pending, removed: Pending, lines: int, shelf: int, again: bool) -> int:
        """By breadth first over (page, lines still to mend, whether the order check still opens anew)."""
        queue = deque([(*self._mended(shelf, rows, rows, removed, lines), again, 0)])
        seen: set[tuple[int, Pending, bool]] = set()
        while queue:
            page, rest, anew, touches = queue.popleft()
            if not rest:
                return touches
            if (page, rest, anew) in seen:
                continue
            seen.add((page, rest, anew))
            if anew:
                queue.appendleft((*self._mended(0, rest, rows, removed, lines), False, touches))
            for to in (page + 1, page - 1):
                if 0 <= to <= self._last(rest, removed, rows, lines):
                    queue.append((*self._mended(to, rest, rows, removed, lines), anew, touches + 1))
        raise AssertionError("every line can be reached")

    def _last(self, rest: Pending, removed: Pending, rows: Pending, lines: int) -> int:
        """The last page, once the lines that are mended and had to go are gone."""
        return max(0, lines - len(removed & (rows - rest)) - 1) // self._size

    def _mended(self, page: int, rest: Pending, rows: Pending, removed: Pending, lines: int) -> tuple[int, Pending]:
        """The page and what is left, after all that can be mended on the page is: doing it at once is never worse,
        since lines only move up to this page, and a page that runs empty is the last one."""
        while True:
            gone = removed & (rows - rest)
            page = min(page, self._last(rest, removed, rows, lines))
            here = next((row for row in rest if (row - sum(other < row for other in gone)) // self._size == page), None)
            if here is None:
                return page, rest
            rest = rest - {here}


_KEPT = 4_096
