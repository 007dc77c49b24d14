"""Which controls act in a state, without building its screen; what leads on comes first."""

# ruff: noqa: ARG001, ARG005 - the functions of one table all take the same arguments.

from __future__ import annotations

from collections.abc import Callable

from courses.kiosk import Timer
from courses.kiosks.order.layout import BAR_IDS, Layout
from courses.kiosks.order.state import CHANGE, SLIP, Page, Popup, Slot, State
from courses.kiosks.order.till import touches as till_touches

READING_SECONDS = 4.0
SCANNING_SECONDS = 2.5
PRINTING_SECONDS = 3.0
STAFF_SECONDS = 5.0
IDLE_SECONDS = 60.0
KEYS = tuple(f"key:{digit}" for digit in "1234567890")
WAIT, TIMEOUT = "wait", "timeout"


def touches(shop: Layout, state: State) -> tuple[str, ...]:
    """Ids of the enabled controls of the state's screen."""
    if state.popup:
        return (*POPUPS[state.popup](shop, state), *BAR_IDS)
    if state.page == Page.MENU:
        return shop.menu_touches[state.category, state.leaf, bool(state.basket)]
    if state.page == Page.DONE:
        return ()
    ids = PAGES[state.page](shop, state)
    return (*BAR_IDS, *ids) if state.page in _CALM else (*ids, *BAR_IDS)


_CALM = frozenset({Page.START, Page.PLACE, Page.POINTS, Page.PAYMENT})
"""Pages with little else to do: what is wanted of the barrier-free bar is best done there, first of all."""


def timer(shop: Layout, state: State) -> Timer | None:
    """The machine's own clock in this state."""
    if state.popup == Popup.STAFF:
        return _STAFF
    if state.page == Page.READING:
        return _READING if state.slot else _SCANNING
    if state.page == Page.PRINTING:
        return _PRINTING
    if shop.idle and not state.paid and state.page != Page.START:
        return _IDLE
    return None


_READING = Timer(READING_SECONDS, WAIT, "busy")
_SCANNING = Timer(SCANNING_SECONDS, WAIT, "busy")
_PRINTING = Timer(PRINTING_SECONDS, WAIT, "busy")
_STAFF = Timer(STAFF_SECONDS, WAIT, "busy")
_IDLE = Timer(IDLE_SECONDS, TIMEOUT, "idle")


def room(shop: Layout, state: State, item: int, options: tuple[int, ...]) -> bool:
    """Whether the basket still takes such a line."""
    if len(state.basket) < shop.content.lines:
        return True
    return any(line[0] == item and line[1] == options for line in state.basket)


def larger_fits(shop: Layout, state: State) -> bool:
    """Whether the basket takes the larger one that is being offered."""
    if not state.draft:
        return False
    larger = shop.upgraded(state.draft[0], state.draft[1])
    return larger is not None and room(shop, state, state.draft[0], larger)


def rows(shop: Layout, state: State) -> range:
    """Indices of the basket lines on the page of the order check that is open."""
    first = state.shelf * shop.rows
    return range(first, min(len(state.basket), first + shop.rows))


def offered(shop: Layout, state: State) -> tuple[tuple[int, bool], ...]:
    """The items of "함께 드시면 좋아요", and whether the basket takes them."""
    return tuple((item, room(shop, state, item, shop.content.items[item].defaults)) for item in shop.upsell)


def _start(shop: Layout, state: State) -> tuple[str, ...]:
    return ("start", "bar:language")


def _place(shop: Layout, state: State) -> tuple[str, ...]:
    return (*(f"place:{place.id}" for place in shop.content.places), "home")


def _detail(shop: Layout, state: State) -> tuple[str, ...]:
    if not state.draft:
        return ("cancel",)
    item, options, count = state.draft
    thing = shop.content.items[item]
    hidden = thing.hidden(options)
    ids = [id for id, at, low, high in shop.option_touches[item] if low <= options[at] <= high and at not in hidden]
    if count < shop.content.most:
        ids.append("count:plus")
    if count > 1:
        ids.append("count:minus")
    if thing.unchosen(options) is None and room(shop, state, item, options):
        ids.append("add")
    ids.append("cancel")
    return tuple(ids)


def _check(shop: Layout, state: State) -> tuple[str, ...]:
    on = ("pay", "clear") if state.basket else ()
    return (*mending(shop, state), "back", *on, "home")


def mending(shop: Layout, state: State) -> list[str]:
    """What mends the lines of the basket that stand on the open page, and turns its pages."""
    basket = state.basket
    shown = rows(shop, state)
    ids = [f"minus:{i}" for i in shown if basket[i][2] > 1]
    ids += [f"plus:{i}" for i in shown if basket[i][2] < shop.content.most]
    ids += [f"remove:{i}" for i in shown]
    if (state.shelf + 1) * shop.rows < len(basket):
        ids.append("rows:next")
    if state.shelf:
        ids.append("rows:back")
    return ids


def _points(shop: Layout, state: State) -> tuple[str, ...]:
    return ("points:phone", "points:none", "back", "home")


def _phone(shop: Layout, state: State) -> tuple[str, ...]:
    length = state.typed + state.slips
    ids: tuple[str, ...] = ("erase",) if length else ()
    ids = (*ids, "ok") if length == len(shop.digits) else (*ids, *KEYS)
    return (*_left(shop, state), *ids, "back")


def _payment(shop: Layout, state: State) -> tuple[str, ...]:
    return (*(f"method:{payment.id}" for payment in shop.content.payments), "back", "home")


def _card(shop: Layout, state: State) -> tuple[str, ...]:
    return ("card:out",) if state.slot else ("card:in", "card:turned", "back")


def _scan(shop: Layout, state: State) -> tuple[str, ...]:
    return (*(f"scan:{thing}" for thing in shop.held), "back")


def _cash(shop: Layout, state: State) -> tuple[str, ...]:
    return (*(f"cash:{note}" for note in shop.content.notes), "back")


def _reading(shop: Layout, state: State) -> tuple[str, ...]:
    return ("card:out",) if state.slot else ("back",)


def _left(shop: Layout, state: State) -> tuple[str, ...]:
    """What can be taken out of the machine after paying."""
    ids: tuple[str, ...] = ("card:out",) if state.slot == Slot.CARD else ()
    if state.left & CHANGE:
        ids = (*ids, "change:out")
    if state.left & SLIP:
        ids = (*ids, "slip:out")
    return ids


def _invoice(shop: Layout, state: State) -> tuple[str, ...]:
    return (*_left(shop, state), "invoice:phone", "invoice:none")


def _receipt(shop: Layout, state: State) -> tuple[str, ...]:
    return (*_left(shop, state), "receipt:yes", "receipt:no")


def _number(shop: Layout, state: State) -> tuple[str, ...]:
    return (*_left(shop, state), "finish")


def _upsell(shop: Layout, state: State) -> tuple[str, ...]:
    ids = tuple(f"offer:{shop.content.items[item].id}" for item, fits in offered(shop, state) if fits)
    return (*ids, "skip")


def _upgrade(shop: Layout, state: State) -> tuple[str, ...]:
    return ("no", "yes") if larger_fits(shop, state) else ("no",)


_Ids = Callable[[Layout, State], tuple[str, ...]]

PAGES: dict[int, _Ids] = {
    **till_touches.PAGES,
    Page.START: _start,
    Page.PLACE: _place,
    Page.DETAIL: _detail,
    Page.CHECK: _check,
    Page.POINTS: _points,
    Page.PHONE: _phone,
    Page.PAYMENT: _payment,
    Page.CARD: _card,
    Page.SCAN: _scan,
    Page.CASH: _cash,
    Page.READING: _reading,
    Page.INVOICE: _invoice,
    Page.INVOICE_PHONE: _phone,
    Page.RECEIPT: _receipt,
    Page.PRINTING: _left,
    Page.NUMBER: _number,
}

POPUPS: dict[int, _Ids] = {
    **till_touches.POPUPS,
    Popup.OFFER: lambda shop, state: ("close",),
    Popup.GONE: lambda shop, state: ("ok",),
    Popup.LEAVE: lambda shop, state: ("yes", "no"),
    Popup.CLEAR: lambda shop, state: ("yes", "no"),
    Popup.UPSELL: _upsell,
    Popup.STRANGER: lambda shop, state: ("ok",),
    Popup.UPGRADE: _upgrade,
}
