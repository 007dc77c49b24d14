"""How what was scanned differs from what was asked for, in the coach's voice."""

from __future__ import annotations

from courses.kiosk import Wrong
from courses.kiosks.order.layout import Layout
from courses.kiosks.order.state import State
from courses.kiosks.order.till.content import NO_BAG
from courses.kiosks.order.till.goal import TillAim
from courses.kiosks.order.words import counted
from language import Phrase, phrase


def wrong(shop: Layout, aim: TillAim, state: State) -> list[Wrong]:
    """What was not scanned, scanned too often or for somebody else, and the bag."""
    have = aim.goods(state.basket)
    found = [_short(shop, item, wanted, have.get(item, 0)) for item, wanted in aim.wanted.items()]
    found += [
        Wrong("wrong_item", _told(shop, "till-wrong-item", item, count))
        for item, count in have.items()
        if item not in aim.wanted
    ]
    return [*(each for each in found if each is not None), *_bag(shop, aim, state)]


def _short(shop: Layout, item: int, wanted: int, there: int) -> Wrong | None:
    if there == wanted:
        return None
    name, content = shop.content.items[item].name, shop.content
    if not there:
        scanned = "till-not-scanned" if item in shop.goods else "till-not-chosen"
        return Wrong("missing_item", _told(shop, scanned, item, wanted))
    counts = {"item": name, "wanted": counted(content, item, wanted), "found": counted(content, item, there)}
    if there > wanted:
        return Wrong("scanned_twice", phrase("till-scanned-twice", **counts))
    if shop.lacking(item, there):
        return Wrong("free_left", phrase("till-free-left", **counts))
    return Wrong("wrong_count", phrase("till-scanned-few", **counts))


def _told(shop: Layout, id: str, item: int, count: int) -> Phrase:
    return phrase(id, item=shop.content.items[item].name, count=counted(shop.content, item, count))


def _bag(shop: Layout, aim: TillAim, state: State) -> list[Wrong]:
    """The bag, once something was told of it: at paying, or by a bag in the basket."""
    found, wanted = aim.bag(state.basket), aim.goal.bag
    if not shop.bags or aim.bag_right(state.basket) or (found == NO_BAG and not state.points and state.method < 0):
        return []
    items = shop.content.items
    if wanted == NO_BAG or wanted is None:
        return [Wrong("wrong_bag", phrase("till-bag-given", bag=items[found].name))]
    if found == NO_BAG:
        return [Wrong("wrong_bag", phrase("till-bag-forgotten", bag=items[wanted].name))]
    return [Wrong("wrong_bag", phrase("till-bag-other", wanted=items[wanted].name, found=items[found].name))]
