"""The fewest touches that turn a basket into the order: what to add on the menu, what to mend on the order check.

A basket may be mended in more than one way (take a line out and order it anew, or press minus eight times; clear
everything; leave one for "함께 드시면 좋아요"). Each way is a `Repair`; which is the shortest depends on where the
learner stands, so all that can be the shortest are kept and weighed.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from courses.kiosk import UNREACHABLE
from courses.kiosks.order.content import Content, Line, Options
from courses.kiosks.order.hanging import hanging_touches
from courses.kiosks.order.layout import Layout
from courses.kiosks.order.state import State, put
from courses.kiosks.order.tour import Tours
from courses.kiosks.order.turning import Turning

Want = Mapping[tuple[int, Options], int]

CLEARING = 2
"""Touches on 전체 삭제 and its confirmation."""

PROBING = 2
"""Touches on what is found sold out, and on the word that it is."""


@dataclass(frozen=True, slots=True)
class Repair:
    """One way to mend a basket.

    `adds`: items to open on the menu, `adding` the touches there without tabs and pagers. `mending`: touches on the
    order check without its pagers; `rows` the lines touched there, and `removed` those of them that go; `lines` how
    many there are.
    `first`: the order check comes before the menu (a line must go before it is ordered anew, a full basket).
    """

    adds: tuple[int, ...] = ()
    adding: int = 0
    mending: int = 0
    rows: frozenset[int] = frozenset()
    removed: frozenset[int] = frozenset()
    lines: int = 0
    first: bool = False
    clears: bool = False


@dataclass(frozen=True, slots=True)
class Spared:
    """So many of an item that need not be in the basket before paying, since the item is offered then; `detour`:
    touches that this costs beyond the one on the offer."""

    item: int
    count: int
    detour: int = 0


class Mending:
    """Fewest touches from the menu, or from the order check, to the order check with the right basket."""

    def __init__(self, shop: Layout, want: Want, probe: int | None = None) -> None:
        """`probe`: what has to be picked once, to find it sold out."""
        self._shop = shop
        self._probe = () if probe is None else (probe,)
        self._content = shop.content
        self._want = want
        self._tours = Tours(shop)
        self._turning = Turning(shop.rows)
        self._repairs: dict[tuple[tuple[Line, ...], Spared | None], tuple[Repair, ...]] = {}

    def from_menu(
        self, basket: tuple[Line, ...], category: int, leaf: int, fresh: bool, spared: Spared | None = None
    ) -> int:
        """Touches from the menu. `fresh`: the place has to be chosen again on the way (its own touches not counted);
        `spared` is left for later."""
        best = UNREACHABLE
        for repair in self._ways(basket, spared):
            if repair.adding + repair.mending < best:  # counting pages only where it can still matter
                best = min(best, self._menu(repair, category, leaf, fresh))
        return best

    def from_check(
        self,
        basket: tuple[Line, ...],
        shelf: int,
        category: int,
        leaf: int,
        fresh: bool,
        spared: Spared | None = None,
    ) -> int:
        """Touches from page `shelf` of the order check; `category` and `leaf` are where the menu opens."""
        best = UNREACHABLE
        for repair in self._ways(basket, spared):
            if repair.adding + repair.mending < best:
                twice = fresh or bool(repair.adds) or bool(spared and spared.detour)
                best = min(best, self._check(repair, shelf, category, leaf, fresh, twice))
        return best

    def probing(self, category: int, leaf: int) -> int:
        """Touches from the menu until what runs out is found to be gone."""
        if not self._probe:
            return 0
        return PROBING + self._tours.touches(self._probe, category, leaf, fresh=False)

    def add_touches(self, item: int, options: Options, count: int) -> int:
        """Touches on the menu and on the item's page that put it into the basket."""
        thing = self._content.items[item]
        if thing.quick:
            return count
        return 1 + option_touches(self._content, item, thing.defaults, options) + count - 1 + self.adding(item, options)

    def adding(self, item: int, options: Options) -> int:
        """Touches from an item's page with the right options into the basket: 담기, and where a larger one is offered,
        the answer. (Who wants the larger one may take it there or choose it before: that is one touch either way.)"""
        return 1 if self._shop.upgraded(item, options) is None else 2

    def drafts(self, state: State) -> Iterator[tuple[int, tuple[Line, ...]]]:
        """Ways to put the item that is open into the basket: the touches on its page, and the basket after them."""
        if not state.draft:
            return
        item, options, count = state.draft
        have = {(other, others): count for other, others, count in state.basket}
        content = self._content
        for (wanted, settings), number in self._want.items():
            missing = number - have.get((wanted, settings), 0)
            if wanted != item or missing <= 0:
                continue
            if (item, settings) not in have and len(state.basket) >= content.lines:
                continue
            choosing = option_touches(content, item, options, settings)
            for some in {missing, min(count, missing)}:
                basket = put(state.basket, item, settings, some, content.most)
                # Too many at once do no harm where the basket takes no more of them.
                stepping = 0 if count > some and number == content.most else abs(count - some)
                yield choosing + stepping + self.adding(item, settings), basket

    def _menu(self, repair: Repair, category: int, leaf: int, fresh: bool) -> int:
        touches = repair.adding + self._tours.touches(repair.adds, category, leaf, fresh) + 1
        if repair.clears:
            return touches + 1 + CLEARING
        if repair.first:
            touches += 2
        return touches + repair.mending + self._pagers(repair, 0, False)

    def _check(self, repair: Repair, shelf: int, category: int, leaf: int, fresh: bool, twice: bool) -> int:
        """`twice`: the order check opens anew later."""
        if not repair.adds and not fresh and not repair.clears:
            return repair.mending + self._pagers(repair, shelf, twice)
        touches = repair.adding + self._tours.touches(repair.adds, category, leaf, fresh) + 1
        if repair.clears:
            return touches + CLEARING
        return touches + 1 + repair.mending + self._pagers(repair, shelf, twice)

    def _pagers(self, repair: Repair, shelf: int, again: bool) -> int:
        return self._turning.pagers(repair.rows, repair.removed, repair.lines, shelf, again)

    def _ways(self, basket: tuple[Line, ...], spared: Spared | None) -> tuple[Repair, ...]:
        key = (basket, spared)
        found = self._repairs.get(key)
        if found is None:
            if len(self._repairs) > _KEPT:
                self._repairs.clear()
            found = self._repairs[key] = self._all_ways(basket, spared)
        return found

    def _all_ways(self, basket: tuple[Line, ...], spared: Spared | None) -> tuple[Repair, ...]:
        want = dict(self._want)
        if spared is not None:
            line = (spared.item, self._content.items[spared.item].defaults)
            want[line] -= spared.count
            if not want[line]:
                del want[line]
        costly = [i for i, line in enumerate(basket) if self._better_anew(line, want)]
        ways = [
            self._repair(basket, want, anew, ordered)
            for anew in _subsets(costly)
            for ordered in _subsets(self._turned_for(basket, want))
        ]
        return (self._anew(want), *ways) if basket else tuple(ways)

    def _better_anew(self, line: Line, want: Want) -> bool:
        """Whether taking the line out and ordering it again can be shorter than pressing minus."""
        item, options, count = line
        wanted = want.get((item, options), 0)
        return 0 < wanted < count and 1 + self.add_touches(item, options, wanted) < count - wanted

    def _turned_for(self, basket: tuple[Line, ...], want: Want) -> list[int]:
        """Lines of which more is wanted and for which pages of the order check may have to be turned: more of them may
        as well be ordered on the menu."""
        if len(basket) <= self._shop.rows:
            return []
        return [i for i, (item, options, count) in enumerate(basket) if count < want.get((item, options), 0)]

    def _repair(
        self,
        basket: tuple[Line, ...],
        want: dict[tuple[int, Options], int],
        anew: frozenset[int],
        ordered: frozenset[int],
    ) -> Repair:
        mending, rows, removed = 0, [], set()
        missing = dict(want)
        for i, (item, options, count) in enumerate(basket):
            wanted = want.get((item, options), 0)
            if wanted == 0 or i in anew:
                mending += 1
                rows.append(i)
                removed.add(i)
                continue
            del missing[item, options]
            if i in ordered:
                missing[item, options] = wanted - count
            elif count != wanted:
                mending += abs(count - wanted)
                rows.append(i)
        adding = sum(self.add_touches(item, options, count) for (item, options), count in missing.items())
        full = len(basket) + len(missing) - len(ordered) > self._content.lines
        return Repair(
            adds=tuple(sorted((*self._probe, *(item for item, _ in missing)))),
            adding=adding + PROBING * len(self._probe),
            mending=mending,
            rows=frozenset(rows),
            removed=frozenset(removed),
            lines=len(basket),
            first=bool(anew) or full,
        )

    def _anew(self, want: Want) -> Repair:
        adding = sum(self.add_touches(item, options, count) for (item, options), count in want.items())
        adds = tuple(sorted((*self._probe, *(item for item, _ in want))))
        return Repair(adds=adds, adding=adding + PROBING * len(self._probe), clears=True)


_KEPT = 4_096


def option_touches(content: Content, item: int, before: Options, after: Options) -> int:
    """Touches on an item's page that lead from some options to others."""
    thing = content.items[item]
    each = [
        content.groups[group].touches(setting, to)
        for group, setting, to in zip(thing.groups, before, after, strict=True)
    ]
    return hanging_touches(content, thing, before, after, each) if thing.needs else sum(each)


def _subsets(indices: list[int]) -> list[frozenset[int]]:
    """Every choice among a few lines."""
    return [frozenset(some) for size in range(len(indices) + 1) for some in itertools.combinations(indices, size)]
