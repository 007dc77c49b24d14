"""The screens that only a self-checkout has, and those that speak there in other words than at a shop's machine."""

# ruff: noqa: ARG001 - the functions of one table all take the same arguments.

from __future__ import annotations

from collections.abc import Callable

from courses.kiosk import Area, Control, Row, Screen
from courses.kiosks.order.layout import Layout
from courses.kiosks.order.parts import actions, back, button, choices, home, left, text
from courses.kiosks.order.state import LANGUAGE, Page, Popup, State
from courses.kiosks.order.till.touches import fits, payable
from courses.kiosks.order.words import amount, counted, joined
from language import NOTHING, Phrase, phrase


def _start(shop: Layout, state: State) -> Screen:
    return Screen(
        "start",
        phrase("till-start-title"),
        (
            choices(button("start", "till-start", "primary")),
            actions(Control("bar:language", phrase("order-language"), "bar", selected=bool(state.bar >> LANGUAGE & 1))),
        ),
    )


def _goods(shop: Layout, state: State) -> Screen:
    """The scanner: what was scanned so far, the newest first, and the goods that lie beside the machine."""
    items = shop.content.items
    notice = _notice(shop, state)
    beside = tuple(
        Control(
            f"good:{items[item].id}",
            items[item].name,
            "device",
            items[item].picture,
            enabled=fits(shop, state, item),
            said=phrase("till-good-said", item=items[item].name),
            advice=phrase("till-advice-scan", item=items[item].name),
        )
        for item in shop.goods
    )
    return Screen(
        "goods",
        phrase("till-goods-title"),
        (
            *((text(notice),) if notice else ()),
            Area("basket", "rows", rows=tuple(_row(shop, state, i) for i in reversed(range(len(state.basket))))),
            Area("devices", "devices", phrase("till-beside"), beside),
            actions(
                home(),
                button("find", "till-find", "secondary"),
                button("pay", "till-pay", "primary", enabled=payable(shop, state)),
            ),
        ),
        said=_said(shop, state, notice),
        total=shop.total(state),
    )


def _said(shop: Layout, state: State, notice: Phrase) -> Phrase:
    """What is heard after each scan: how many there are and what they cost, and what more is free."""
    if not state.basket:
        return NOTHING
    count = sum(line[2] for line in state.basket)
    scanned = phrase("till-goods-said", n=count, won=shop.total(state))
    return joined([scanned, notice], " ") if notice else scanned


def _notice(shop: Layout, state: State) -> Phrase:
    """What the machine has to say about what was scanned; nothing where all is well."""
    if not state.basket:
        return phrase("till-goods-first")
    lacking = next((item for item, _, count in reversed(state.basket) if shop.lacking(item, count)), None)
    return NOTHING if lacking is None else phrase("till-offer-more", item=shop.content.items[lacking].name)


def _row(shop: Layout, state: State, i: int) -> Row:
    item, _, count = state.basket[i]
    thing = shop.content.items[item]
    offer = shop.free_of(item)
    return Row(
        (
            phrase("till-offered", item=thing.name, of=offer - 1) if offer else thing.name,
            counted(shop.content, item, count),
            amount(shop.worth(item, count)),
        ),
        (
            *((button(f"minus:{i}", "order-less", "small"),) if count > 1 else ()),
            button(f"remove:{i}", "order-remove", "small"),
        ),
        thing.picture,
    )


def _find(shop: Layout, state: State) -> Screen:
    """What has no barcode, as buttons."""
    content = shop.content
    category, leaves = content.categories[state.category], shop.leaves[state.category]
    cards: list[Control] = []
    for item in leaves[state.leaf]:
        thing = content.items[item]
        enabled = fits(shop, state, item)
        cards.append(
            Control(f"item:{thing.id}", thing.name, "card", thing.picture, thing.price, enabled, note=thing.note)
        )
    pages: tuple[Phrase, ...] = ()
    if len(leaves) > 1:
        pages = (phrase("order-page", n=state.leaf + 1, of=len(leaves)),)
        for id, icon, message, acts in (
            ("page:back", "icon:left", "order-page-back", state.leaf > 0),
            ("page:next", "icon:right", "order-page-next", state.leaf + 1 < len(leaves)),
        ):
            cards.append(Control(id, phrase(message), "pager", icon, enabled=acts))
    tabs = tuple(
        Control(f"tab:{other.id}", other.label, "tab", selected=i == state.category)
        for i, other in enumerate(content.categories)
    )
    return Screen(
        f"find-{category.id}-{state.leaf + 1}",
        phrase("till-find-title"),
        (
            Area("tabs", "tabs", controls=tabs),
            Area("cards", "cards", controls=tuple(cards), text=pages),
            actions(back()),
        ),
        total=shop.total(state),
    )


def _bag(shop: Layout, state: State) -> Screen:
    """Whether a bag is wanted, and which."""
    items = [shop.content.items[item] for item in shop.bags]
    return Screen(
        "bag",
        phrase("till-bag-title"),
        (
            choices(
                *(
                    Control(f"bag:{item.id}", item.name, "choice", item.picture, note=amount(item.price))
                    for item in items
                ),
                button("bag:none", "till-bag-none", "choice", "icon:close"),
            ),
            actions(home(), back()),
        ),
        total=shop.total(state),
    )


def _points(shop: Layout, state: State) -> Screen:
    discount = shop.discount
    words = NOTHING if discount is None else phrase("till-members", each=discount[0], less=discount[1])
    return Screen(
        "points",
        phrase("till-points-title"),
        (
            *((text(words),) if words else ()),
            choices(
                button("points:phone", "till-points-phone", "choice", "device:phone"),
                button("points:none", "till-points-none", "choice", "icon:close"),
            ),
            actions(home(), back()),
        ),
        total=shop.total(state),
    )


def _adult(shop: Layout, state: State) -> Screen:
    """Staff must look at an identity card first."""
    name = shop.content.items[state.draft[0]].name if state.draft else NOTHING
    return Screen(
        "adult",
        phrase("till-adult-title"),
        (
            text(phrase("till-adult-text", item=name)),
            actions(button("off", "till-off", "secondary"), button("call", "till-call", "primary")),
        ),
    )


def _staff(shop: Layout, state: State) -> Screen:
    """Staff are on their way."""
    return Screen(
        "staff",
        phrase("till-staff-title"),
        (text(phrase("till-staff-text")), actions(button("off", "till-off", "secondary"))),
    )


def _leave(shop: Layout, state: State) -> Screen:
    return Screen(
        "leave",
        phrase("order-leave-title"),
        (
            text(phrase("till-leave-text")),
            actions(button("yes", "order-leave-yes", "secondary"), button("no", "till-leave-no", "primary")),
        ),
    )


def _number(shop: Layout, state: State) -> Screen:
    """All is paid: whoever goes takes everything along."""
    return Screen(
        "number",
        phrase("till-paid-title"),
        (
            *left(shop, state, phrase("till-paid-text")),
            actions(button("finish", "order-ok", "primary")),
        ),
        said=joined([phrase("order-paid"), phrase("till-paid-text")], " "),
        total=shop.total(state),
    )


def _done(shop: Layout, state: State) -> Screen:
    return Screen("done", phrase("order-done-title"), (text(phrase("till-paid-title")),))


Make = Callable[[Layout, State], Screen]

PAGES: dict[int, Make] = {
    Page.START: _start,
    Page.GOODS: _goods,
    Page.FIND: _find,
    Page.BAG: _bag,
    Page.POINTS: _points,
    Page.NUMBER: _number,
    Page.DONE: _done,
}
POPUPS: dict[int, Make] = {Popup.ADULT: _adult, Popup.STAFF: _staff, Popup.LEAVE: _leave}
