"""What a touch does at a self-checkout, until the bag is chosen; paying is the shop's."""

# ruff: noqa: ARG001 - the functions of one table all take the same arguments.

from __future__ import annotations

from collections.abc import Callable

from courses.kiosks.order.layout import Layout
from courses.kiosks.order.state import Page, Popup, State, counted, put, taken
from courses.kiosks.order.till.touches import fits


def _added(shop: Layout, state: State, item: int) -> State:
    """One more of an item, and back to the scanner."""
    after = state._replace(page=Page.GOODS, popup=Popup.NONE, draft=())
    return (
        after._replace(basket=put(state.basket, item, (), 1, shop.content.most)) if fits(shop, state, item) else after
    )


def approved(shop: Layout, state: State) -> bool:
    """Whether staff looked at the identity card already: not again for more of it."""
    adults = shop.adults
    return any(line[0] in adults for line in state.basket)


def _goods(shop: Layout, state: State, verb: str, rest: str) -> State:
    if verb == "good":
        item = shop.items[rest]
        if item in shop.adults and not approved(shop, state):
            return state._replace(popup=Popup.ADULT, draft=(item, (), 1))
        return _added(shop, state, item)
    if verb == "minus":
        return state._replace(basket=counted(state.basket, int(rest), state.basket[int(rest)][2] - 1))
    if verb == "remove":
        return state._replace(basket=taken(state.basket, int(rest)))
    if verb == "find":
        return state._replace(page=Page.FIND, category=0, leaf=0)
    return state._replace(page=shop.before_paying) if shop.bags else _to_points(shop, state)


def _to_points(shop: Layout, state: State) -> State:
    return state._replace(page=Page.POINTS if shop.content.points else Page.PAYMENT, points=0)


def _find(shop: Layout, state: State, verb: str, rest: str) -> State:
    if verb == "item":
        return _added(shop, state, shop.items[rest])._replace(category=0, leaf=0)
    if verb == "tab":
        return state._replace(category=shop.categories[rest], leaf=0)
    if verb == "page":
        return state._replace(leaf=state.leaf + (1 if rest == "next" else -1))
    return state._replace(page=Page.GOODS, category=0, leaf=0)


def _bag(shop: Layout, state: State, verb: str, rest: str) -> State:
    if verb == "back":
        return state._replace(page=Page.GOODS)
    basket = tuple(line for line in state.basket if line[0] not in shop.bags)
    if rest != "none":
        basket = (*basket, (shop.items[rest], (), 1))
    return _to_points(shop, state._replace(basket=basket))


def _adult(shop: Layout, state: State, verb: str, rest: str) -> State:
    if verb == "call":
        return state._replace(popup=Popup.STAFF)
    return state._replace(popup=Popup.NONE, draft=())


def _staff(shop: Layout, state: State, verb: str, rest: str) -> State:
    if verb == "off" or not state.draft:
        return state._replace(popup=Popup.NONE, draft=())
    return _added(shop, state, state.draft[0])


_Move = Callable[[Layout, State, str, str], State]

PAGES: dict[int, _Move] = {Page.GOODS: _goods, Page.FIND: _find, Page.BAG: _bag}
POPUPS: dict[int, _Move] = {Popup.ADULT: _adult, Popup.STAFF: _staff}
