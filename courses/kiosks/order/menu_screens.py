"""The menu, an item's page, and the order check."""

from __future__ import annotations

from dataclasses import replace

from courses.kiosk import Area, Control, Row, Screen
from courses.kiosks.order.layout import Layout
from courses.kiosks.order.parts import actions, button, home, text
from courses.kiosks.order.state import State
from courses.kiosks.order.touches import larger_fits, offered, room, rows
from courses.kiosks.order.words import amount, counted, extra, line_name, line_words
from language import NOTHING, Phrase, phrase

SHOWN = 2
"""Lines of the basket that are named before everything is cleared."""


def menu(shop: Layout, state: State) -> Screen:
    """Tabs, cards, how much is in the basket, and the way on."""
    content = shop.content
    on = button("check", "order-check", "primary", enabled=bool(state.basket))
    ways: tuple[Control, ...] = (home(), on)
    if shop.asks_place:
        one, other = content.places[0].label, content.places[1].label
        ways = (home(), Control("back", phrase("order-change-place", one=one, other=other), "secondary"), on)
    return Screen(
        menu_id(shop, state),
        phrase("order-menu-title"),
        (*shelves(shop, state), actions(*ways)),
        total=content.total(state.basket),
    )


def menu_id(shop: Layout, state: State) -> str:
    """Name of the menu's page that is open."""
    return f"menu-{shop.content.categories[state.category].id}-{state.leaf + 1}"


def shelves(shop: Layout, state: State) -> tuple[Area, ...]:
    """Tabs and cards of the menu, and how much is in the basket."""
    content = shop.content
    tabs = tuple(
        Control(f"tab:{other.id}", other.label, "tab", selected=i == state.category)
        for i, other in enumerate(content.categories)
    )
    leaves = shop.leaves[state.category]
    cards = tuple(_card(shop, f"item:{content.items[item].id}", item) for item in leaves[state.leaf])
    pages: tuple[Phrase, ...] = ()
    if len(leaves) > 1:
        pages = (phrase("order-page", n=state.leaf + 1, of=len(leaves)),)
        cards = (*cards, *_pager("page", state.leaf, len(leaves)))
    return (
        Area("tabs", "tabs", controls=tabs),
        Area("cards", "cards", controls=cards, text=pages),
        Area("basket", "text", text=(phrase("order-basket", n=sum(line[2] for line in state.basket)),)),
    )


def _card(shop: Layout, id: str, item: int, enabled: bool = True) -> Control:
    thing = shop.content.items[item]
    gone = item in shop.sold_out
    note = phrase("order-sold-out") if gone else thing.note
    return Control(id, thing.name, "card", thing.picture, thing.price, enabled and not gone, note=note)


def _pager(id: str, page: int, pages: int) -> tuple[Control, ...]:
    back = Control(f"{id}:back", phrase("order-page-back"), "pager", "icon:left", enabled=page > 0)
    return back, Control(f"{id}:next", phrase("order-page-next"), "pager", "icon:right", enabled=page + 1 < pages)


def detail(shop: Layout, state: State) -> Screen:
    """An item's options and count."""
    content = shop.content
    if not state.draft:
        return Screen("detail", phrase("order-menu-title"), (actions(button("cancel", "order-cancel", "secondary")),))
    item, options, count = state.draft
    thing = content.items[item]
    hidden = thing.hidden(options)
    areas = [_options(shop, item, at, options[at]) for at in range(len(thing.groups)) if at not in hidden]
    quantity = Row(
        (thing.name, counted(content, item, count), amount(content.price(item, options) * count)),
        (
            button("count:minus", "order-less", "small", enabled=count > 1),
            button("count:plus", "order-more", "small", enabled=count < content.most),
        ),
        thing.shown(options),
    )
    areas.append(Area("quantity", "rows", phrase("order-count-title"), rows=(quantity,)))
    note = _missing(shop, state, item, options)
    areas.append(
        actions(
            button("cancel", "order-cancel", "secondary"),
            replace(button("add", "order-add", "primary", enabled=not note, note=note), trouble="add"),
        )
    )
    said = "order-detail-said" if thing.groups else "order-detail-plain-said"
    return Screen(f"detail-{thing.id}", thing.name, tuple(areas), said=phrase(said, item=thing.name))


def _missing(shop: Layout, state: State, item: int, options: tuple[int, ...]) -> Phrase:
    """Why 담기 does not act yet."""
    thing = shop.content.items[item]
    waiting = thing.unchosen(options)
    if waiting is not None:
        group = shop.content.groups[thing.groups[waiting]]
        return phrase("order-choose-first", group=group.label)
    return NOTHING if room(shop, state, item, options) else phrase("order-basket-full")


def _options(shop: Layout, item: int, at: int, setting: int) -> Area:
    group = shop.content.groups[shop.content.items[item].groups[at]]
    if group.kind == "quantity":
        value = group.values[0]
        row = Row(
            (value.label, phrase("order-quantity", n=setting), extra(value.price)),
            (
                Control(f"less:{group.id}", phrase("order-less-of", label=value.label), "small", enabled=setting > 0),
                Control(
                    f"more:{group.id}",
                    phrase("order-more-of", label=value.label),
                    "small",
                    enabled=setting < group.most,
                ),
            ),
            value.picture,
        )
        return Area(group.id, "rows", group.label, rows=(row,))
    return Area(
        group.id,
        "options",
        group.label,
        tuple(
            Control(
                f"set:{group.id}:{value.id}",
                value.label,
                "option",
                value.picture,
                value.price or None,
                selected=bool(setting >> i & 1) if group.kind == "multiple" else setting == i,
            )
            for i, value in enumerate(group.values)
        ),
    )


def check(shop: Layout, state: State) -> Screen:
    """The order, to be looked over and mended before paying."""
    content = shop.content
    filled = bool(state.basket)
    return Screen(
        "check",
        phrase("order-check-title"),
        (
            text(summary(shop, state)),
            basket(shop, state),
            actions(
                home(),
                button("clear", "order-clear", "secondary", enabled=filled),
                button("back", "order-add-more", "secondary"),
                button("pay", "order-pay", "primary", enabled=filled),
            ),
        ),
        total=content.total(state.basket),
    )


def basket(shop: Layout, state: State) -> Area:
    """The lines of the basket with the small buttons that mend them."""
    content = shop.content
    lines = [
        Row(
            line_words(content, state.basket[i]),
            (
                button(f"minus:{i}", "order-less", "small", enabled=state.basket[i][2] > 1),
                button(f"plus:{i}", "order-more", "small", enabled=state.basket[i][2] < content.most),
                button(f"remove:{i}", "order-remove", "small"),
            ),
            content.items[state.basket[i][0]].shown(state.basket[i][1]),
        )
        for i in rows(shop, state)
    ]
    pages = -(-len(state.basket) // shop.rows)
    turning = _pager("rows", state.shelf, pages) if pages > 1 else ()
    page = (phrase("order-page", n=state.shelf + 1, of=pages),) if pages > 1 else ()
    return Area("basket", "rows", controls=turning, rows=tuple(lines), text=page)


def summary(shop: Layout, state: State) -> Phrase:
    """How much is in the basket, and where it will be had."""
    count = sum(line[2] for line in state.basket)
    if not count:
        return phrase("order-check-empty")
    if shop.asks_place:
        return phrase("order-check-place", place=shop.content.places[state.place].label, n=count)
    return phrase("order-check-all", n=count)


def clear(shop: Layout, state: State) -> Screen:
    """Whether really everything goes."""
    names = tuple(line_name(shop.content, item, options) for item, options, _ in state.basket[:SHOWN])
    return Screen(
        "clear",
        phrase("order-clear-title"),
        (
            text(*names),
            actions(button("no", "order-clear-no", "secondary"), button("yes", "order-clear-yes", "primary")),
        ),
    )


def gone(shop: Layout, state: State) -> Screen:  # noqa: ARG001 - as every screen is made
    """What was picked has just sold out."""
    name = shop.content.items[shop.runs_out].name if shop.runs_out is not None else NOTHING
    return Screen(
        "sold-out",
        phrase("order-gone-title"),
        (
            text(phrase("order-gone-text", item=name), phrase("order-gone-other")),
            actions(button("ok", "order-gone-ok", "primary")),
        ),
        said=phrase("order-gone-said", item=name),
    )


def upsell(shop: Layout, state: State) -> Screen:
    """함께 드시면 좋아요."""
    return Screen(
        "upsell",
        phrase("order-upsell-title"),
        (
            Area(
                "cards",
                "cards",
                controls=tuple(
                    _card(shop, f"offer:{shop.content.items[item].id}", item, fits)
                    for item, fits in offered(shop, state)
                ),
            ),
            actions(button("skip", "order-upsell-skip", "secondary")),
        ),
    )


def upgrade(shop: Layout, state: State) -> Screen:
    """L 세트로 바꾸시겠습니까?"""
    if not state.draft or shop.upgrade is None:
        return detail(shop, state)
    (item, options, _), (index, of, to) = state.draft, shop.upgrade
    group = shop.content.groups[index]
    more = extra(group.values[to].price - group.values[of].price)
    yes = Control(
        "yes",
        phrase("order-upgrade-yes", label=group.values[to].label),
        "secondary",
        enabled=larger_fits(shop, state),
        note=more,
    )
    return Screen(
        "upgrade",
        phrase("order-upgrade-title", label=group.values[to].label),
        (
            text(line_name(shop.content, item, options)),
            actions(button("no", "order-upgrade-no", "secondary"), yes),
        ),
    )
