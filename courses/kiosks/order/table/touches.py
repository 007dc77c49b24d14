"""Which controls act on a tablet, without building its screen; what leads on comes first."""

# ruff: noqa: ARG001, ARG005 - the functions of one table all take the same arguments.

from __future__ import annotations

from collections.abc import Callable

from courses.kiosks.order import touches as shops
from courses.kiosks.order.state import Page, Popup, State
from courses.kiosks.order.table.tablet import BAR_IDS, Note, Stop, Tablet, settled


def touches(shop: Tablet, state: State) -> tuple[str, ...]:
    """Ids of the enabled controls of the state's screen."""
    if state.popup:
        return (*_POPUPS[state.popup](shop, state), *BAR_IDS)
    if state.page == Page.DONE:
        return ()
    ids = _PAGES[state.page](shop, state)
    return (*BAR_IDS, *ids) if state.page in _CALM else (*ids, *BAR_IDS)


_CALM = frozenset({Page.START, Stop.SEAT, Page.PAYMENT})
"""Pages with little else to do: what is wanted of the barrier-free bar is best done there, first of all."""


def _seats(shop: Tablet, state: State) -> tuple[str, ...]:
    return (*(f"table:{number}" for number in shop.seats), "back")


def _menu(shop: Tablet, state: State) -> tuple[str, ...]:
    on = ("check",) if state.basket else ()
    seat = () if settled(state) else ("seat",)
    return (*shop.shelf_touches[state.category, state.leaf], *on, *seat, "call", "history")


def _check(shop: Tablet, state: State) -> tuple[str, ...]:
    on = ("send", "clear") if state.basket else ()
    return (*shops.mending(shop, state), "back", *on)


def _call(shop: Tablet, state: State) -> tuple[str, ...]:
    ring = ("ring",) if state.asking else ()
    return (*(f"ask:{id}" for id in shop.calls), *ring, "back")


def _history(shop: Tablet, state: State) -> tuple[str, ...]:
    return ("back", "pay") if state.sent else ("back",)


def _payment(shop: Tablet, state: State) -> tuple[str, ...]:
    return (*(f"method:{id}" for id in shop.payments), "back")


_Ids = Callable[[Tablet, State], tuple[str, ...]]

_PAGES: dict[int, _Ids] = {
    **shops.PAGES,
    Stop.SEAT: lambda shop, state: ("yes", "change"),
    Stop.SEATS: _seats,
    Page.MENU: _menu,
    Page.CHECK: _check,
    Stop.CALL: _call,
    Stop.HISTORY: _history,
    Page.PAYMENT: _payment,
    Stop.COUNTER: lambda shop, state: ("ok", "back"),
}

_POPUPS: dict[int, _Ids] = {
    Popup.OFFER: shops.POPUPS[Popup.OFFER],
    Popup.GONE: shops.POPUPS[Popup.GONE],
    Popup.CLEAR: shops.POPUPS[Popup.CLEAR],
    Note.SEND: lambda shop, state: ("yes", "no"),
    Note.SENT: lambda shop, state: ("ok",),
    Note.CALLED: lambda shop, state: ("ok",),
    Note.UNSENT: lambda shop, state: ("no", "yes"),
}
