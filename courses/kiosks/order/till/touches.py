"""Which controls act at a self-checkout, page by page; what leads on comes first."""

# ruff: noqa: ARG001 - the functions of one table all take the same arguments.

from __future__ import annotations

from collections.abc import Callable

from courses.kiosks.order.layout import Layout
from courses.kiosks.order.state import Page, Popup, State


def fits(shop: Layout, state: State, item: int) -> bool:
    """Whether the machine takes one more of an item."""
    have = next((count for other, _, count in state.basket if other == item), 0)
    if have:
        return have < shop.content.most
    return sum(line[0] not in shop.bags for line in state.basket) < shop.content.lines


def payable(shop: Layout, state: State) -> bool:
    """Whether there is something to pay for beside bags."""
    return any(line[0] not in shop.bags for line in state.basket)


def _goods(shop: Layout, state: State) -> tuple[str, ...]:
    ids = [f"good:{shop.content.items[item].id}" for item in shop.goods if fits(shop, state, item)]
    ids += [f"minus:{i}" for i, line in enumerate(state.basket) if line[2] > 1]
    ids += [f"remove:{i}" for i in range(len(state.basket))]
    ids.append("find")
    if payable(shop, state):
        ids.append("pay")
    return (*ids, "home")


def _find(shop: Layout, state: State) -> tuple[str, ...]:
    leaves = shop.leaves[state.category]
    ids = [f"item:{shop.content.items[item].id}" for item in leaves[state.leaf] if fits(shop, state, item)]
    if state.leaf + 1 < len(leaves):
        ids.append("page:next")
    if state.leaf:
        ids.append("page:back")
    return (*ids, *(f"tab:{category.id}" for category in shop.content.categories), "back")


def _bag(shop: Layout, state: State) -> tuple[str, ...]:
    return ("bag:none", *(f"bag:{shop.content.items[item].id}" for item in shop.bags), "back", "home")


def _adult(shop: Layout, state: State) -> tuple[str, ...]:
    return ("call", "off")


def _staff(shop: Layout, state: State) -> tuple[str, ...]:
    return ("off",)


Ids = Callable[[Layout, State], tuple[str, ...]]

PAGES: dict[int, Ids] = {Page.GOODS: _goods, Page.FIND: _find, Page.BAG: _bag}
POPUPS: dict[int, Ids] = {Popup.ADULT: _adult, Popup.STAFF: _staff}
