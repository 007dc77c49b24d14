"""What a touch does: one small function for each page and popup. Touches that do not act are sorted out before."""

# ruff: noqa: ARG001 - the functions of one table all take the same arguments.

from __future__ import annotations

from courses.kiosks.order import pay_moves
from courses.kiosks.order.acting import barred
from courses.kiosks.order.layout import Layout
from courses.kiosks.order.pay_moves import Move
from courses.kiosks.order.state import (
    Page,
    Popup,
    State,
    again,
    counted,
    put,
    taken,
)
from courses.kiosks.order.till import moves as till_moves
from courses.kiosks.order.touches import TIMEOUT


def move(shop: Layout, state: State, control: str) -> State:
    """The state after a touch on a control that acts, or after the machine's own timer."""
    if control == TIMEOUT:
        return again(state)
    verb, _, rest = control.partition(":")
    if verb == "bar":
        return barred(state, rest)
    if state.popup:
        return POPUPS[state.popup](shop, state, verb, rest)
    if verb == "home":
        return state._replace(popup=Popup.LEAVE) if state.basket else again(state)
    return PAGES[state.page](shop, state, verb, rest)


def _start(shop: Layout, state: State, verb: str, rest: str) -> State:
    if shop.content.till is not None:
        return state._replace(page=Page.GOODS)
    if shop.asks_place:
        return state._replace(page=Page.PLACE)
    return _menu_opens(shop, state, 0)


def _menu_opens(shop: Layout, state: State, place: int) -> State:
    popup = Popup.OFFER if shop.offer else Popup.NONE
    return state._replace(page=Page.MENU, popup=popup, place=place, category=0, leaf=0)


def _place(shop: Layout, state: State, verb: str, rest: str) -> State:
    return _menu_opens(shop, state, shop.places[rest])


def _menu(shop: Layout, state: State, verb: str, rest: str) -> State:
    if verb == "item":
        item = shop.items[rest]
        if item == shop.runs_out:
            return state._replace(popup=Popup.GONE, gone=True)
        thing = shop.content.items[item]
        if thing.quick:
            return _taken_in(shop, state, item, thing.defaults, 1)
        return state._replace(page=Page.DETAIL, draft=(item, thing.defaults, 1))
    if verb == "tab":
        return state._replace(category=shop.categories[rest], leaf=0)
    if verb == "page":
        return state._replace(leaf=state.leaf + (1 if rest == "next" else -1))
    if verb == "check":
        return state._replace(page=Page.CHECK, shelf=0)
    return state._replace(page=Page.PLACE, category=0, leaf=0)


def _taken_in(shop: Layout, state: State, item: int, options: tuple[int, ...], count: int) -> State:
    basket = put(state.basket, item, options, count, shop.content.most)
    if len(basket) > shop.content.lines:
        return state
    return state._replace(basket=basket, page=Page.MENU, draft=())


def _detail(shop: Layout, state: State, verb: str, rest: str) -> State:
    if verb == "cancel" or not state.draft:
        return state._replace(page=Page.MENU, draft=())
    item, options, count = state.draft
    if verb == "add":
        if shop.upgraded(item, options) is not None:
            return state._replace(popup=Popup.UPGRADE)
        return _taken_in(shop, state, item, options, count)
    if verb == "count":
        return state._replace(draft=(item, options, count + (1 if rest == "plus" else -1)))
    return state._replace(draft=(item, shop.touched(item, options, verb, rest), count))


def _check(shop: Layout, state: State, verb: str, rest: str) -> State:
    if verb == "pay":
        if shop.upsell and not state.offered:
            return state._replace(popup=Popup.UPSELL, shelf=0, offered=True)
        return _after_upsell(shop, state)
    if verb == "back":
        return state._replace(page=Page.MENU, shelf=0)
    if verb == "clear":
        return state._replace(popup=Popup.CLEAR)
    if verb == "rows":
        return state._replace(shelf=state.shelf + (1 if rest == "next" else -1))
    index = int(rest)
    if verb == "remove":
        basket = taken(state.basket, index)
        last = max(0, (len(basket) - 1) // shop.rows)
        return state._replace(basket=basket, shelf=min(state.shelf, last))
    count = state.basket[index][2] + (1 if verb == "plus" else -1)
    return state._replace(basket=counted(state.basket, index, count))


def _after_upsell(shop: Layout, state: State) -> State:
    page = Page.POINTS if shop.content.points else Page.PAYMENT
    return state._replace(page=page, popup=Popup.NONE, shelf=0, points=0)


def _close(shop: Layout, state: State, verb: str, rest: str) -> State:
    return state._replace(popup=Popup.NONE)


def _leave(shop: Layout, state: State, verb: str, rest: str) -> State:
    return again(state) if verb == "yes" else state._replace(popup=Popup.NONE)


def _clear(shop: Layout, state: State, verb: str, rest: str) -> State:
    if verb == "yes":
        return state._replace(popup=Popup.NONE, page=Page.MENU, basket=(), shelf=0)
    return state._replace(popup=Popup.NONE)


def _upsell(shop: Layout, state: State, verb: str, rest: str) -> State:
    if verb == "offer":
        item = shop.items[rest]
        defaults = shop.content.items[item].defaults
        state = state._replace(basket=put(state.basket, item, defaults, 1, shop.content.most))
    return _after_upsell(shop, state)


def _upgrade(shop: Layout, state: State, verb: str, rest: str) -> State:
    state = state._replace(popup=Popup.NONE)
    if not state.draft:
        return state
    item, options, count = state.draft
    larger = shop.upgraded(item, options) if verb == "yes" else None
    return _taken_in(shop, state, item, options if larger is None else larger, count)


PAGES: dict[int, Move] = {
    **pay_moves.PAGES,
    **till_moves.PAGES,
    Page.START: _start,
    Page.PLACE: _place,
    Page.MENU: _menu,
    Page.DETAIL: _detail,
    Page.CHECK: _check,
}

POPUPS: dict[int, Move] = {
    **pay_moves.POPUPS,
    **till_moves.POPUPS,
    Popup.OFFER: _close,
    Popup.GONE: _close,
    Popup.LEAVE: _leave,
    Popup.CLEAR: _clear,
    Popup.UPSELL: _upsell,
    Popup.UPGRADE: _upgrade,
}
