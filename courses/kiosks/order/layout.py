"""A shop in one situation: what lies on which page of the menu, what is sold out, which steps the machine has."""

from __future__ import annotations

from functools import cached_property

from courses.kiosk import Situation
from courses.kiosks.order.content import UNCHOSEN, Content, Options
from courses.kiosks.order.state import BAR, YES, Page, State
from courses.kiosks.order.till.content import BESIDE, Till

PREFIX = "010"
"""What the keypad shows already when a mobile telephone number is asked for."""

BAR_IDS = tuple(f"bar:{name}" for name in BAR)


class Layout:
    """Tables made once per kiosk, so that a touch only looks up."""

    def __init__(self, content: Content, situation: Situation, gone: bool = False) -> None:
        """`gone`: what runs out was picked, and is known to be sold out."""
        self.content = content
        self.situation = situation
        per_page = max(1, situation.per_page)
        self.rows = min(content.rows, max(2, per_page // 2))
        """Basket lines on one page of the order check: fewer where the glass takes fewer cards."""
        self.leaves: tuple[tuple[tuple[int, ...], ...], ...] = tuple(
            tuple(category.items[i : i + per_page] for i in range(0, len(category.items), per_page)) or ((),)
            for category in content.categories
        )
        away = {*situation.sold_out, *((situation.runs_out,) if gone else ())}
        self.sold_out = frozenset(i for i, item in enumerate(content.items) if item.id in away)
        self.runs_out = content.item(situation.runs_out) if situation.runs_out else None
        """What is found sold out when it is picked."""
        where: dict[int, list[tuple[int, int]]] = {}
        for category, leaves in enumerate(self.leaves):
            for leaf, items in enumerate(leaves):
                for item in items:
                    where.setdefault(item, []).append((category, leaf))
        self.where = {item: tuple(places) for item, places in where.items()}
        """Category and page of each item that stands on the menu."""
        self._till = till = content.till or Till(())
        beside = [i for i in till.goods if not situation.beside or content.items[i].id in situation.beside]
        self.goods = tuple(beside[:BESIDE])
        """Goods with a barcode that lie beside the machine."""
        self.bags = till.bags
        self.adults = till.adults
        self.discount = till.discount
        self.within_reach = frozenset((*self.where, *self.goods))
        """All that can be got into the basket here, if it is not sold out."""
        self.before_paying = Page.CHECK if content.till is None else Page.BAG if till.bags else Page.GOODS
        """The page from which points and paying follow."""
        self.upsell = tuple(
            item
            for item in content.upsell
            if "upsell" in situation.surprises and item not in self.sold_out and item != self.runs_out
        )
        self.upgrade = content.upgrade if "upsell" in situation.surprises else None
        self.offer = "offer" in situation.surprises
        self.misreads = "misread" in situation.surprises
        self.idle = "idle" in situation.surprises
        digits = "".join(c for c in situation.card.telephone if c.isdigit())
        self.digits = digits[len(PREFIX) :] if digits.startswith(PREFIX) else digits
        """Digits that are typed; the keypad shows `prefix` already."""
        self.prefix = PREFIX if digits.startswith(PREFIX) else ""
        self.items = {item.id: i for i, item in enumerate(content.items)}
        self.categories = {category.id: i for i, category in enumerate(content.categories)}
        self.places = {place.id: i for i, place in enumerate(content.places)}
        self.payments = {payment.id: i for i, payment in enumerate(content.payments)}
        self.groups = {group.id: i for i, group in enumerate(content.groups)}
        self.held = ("phone", "coupon", *(("transit",) if "transit" in self.payments else ()))
        """What a person may hold to the reader."""
        self.asks_place = len(content.places) > 1

    def worth(self, item: int, count: int) -> int:
        """Won for so many of an item without options, what is free left out."""
        return self.content.items[item].price * self._till.paid(item, count)

    def lacking(self, item: int, count: int) -> bool:
        """Whether one more of an item would be free."""
        return self._till.lacking(item, count)

    def free_of(self, item: int) -> int:
        """Of how many of an item one is free; 0 where none is."""
        return self._till.offers.get(item, 0)

    def total(self, state: State) -> int:
        """Won to pay."""
        if self.content.till is None:
            return self.content.total(state.basket)
        won = sum(self.worth(item, count) for item, _, count in state.basket)
        return won - (self._till.less(won) if state.points == YES else 0)

    @cached_property
    def menu_touches(self) -> dict[tuple[int, int, bool], tuple[str, ...]]:
        """What acts on the menu: by category, page, and whether there is something in the basket."""
        tabs = tuple(f"tab:{category.id}" for category in self.content.categories)
        ways = ("back", "home") if self.asks_place else ("home",)
        table = {}
        for category, leaves in enumerate(self.leaves):
            for leaf, items in enumerate(leaves):
                cards = tuple(f"item:{self.content.items[item].id}" for item in items if item not in self.sold_out)
                pager = (
                    *(("page:next",) if leaf + 1 < len(leaves) else ()),
                    *(("page:back",) if leaf else ()),
                )
                table[category, leaf, False] = (*cards, *pager, *tabs, *ways, *BAR_IDS)
                table[category, leaf, True] = (*cards, *pager, *tabs, "check", *ways, *BAR_IDS)
        return table

    @cached_property
    def option_touches(self) -> tuple[tuple[tuple[str, int, int, int], ...], ...]:
        """For each item its option controls: id, place of the group in the item, lowest and highest setting at which
        it acts."""
        return tuple(self._options_of(item) for item in range(len(self.content.items)))

    def _options_of(self, item: int) -> tuple[tuple[str, int, int, int], ...]:
        controls: list[tuple[str, int, int, int]] = []
        for at, index in enumerate(self.content.items[item].groups):
            group = self.content.groups[index]
            if group.kind == "quantity":
                controls.append((f"more:{group.id}", at, 0, group.most - 1))
                controls.append((f"less:{group.id}", at, 1, group.most))
            else:
                high = (1 << len(group.values)) - 1
                controls.extend((f"set:{group.id}:{value.id}", at, UNCHOSEN, high) for value in group.values)
        return tuple(controls)

    def touched(self, item: int, options: Options, verb: str, rest: str) -> Options:
        """The options after a touch on `set:group:value`, `more:group` or `less:group`."""
        name, _, value = rest.partition(":")
        index = self.groups[name]
        at = self.content.items[item].groups.index(index)
        group, setting = self.content.groups[index], options[at]
        if verb == "set":
            i = next(i for i, other in enumerate(group.values) if other.id == value)
            setting = setting ^ 1 << i if group.kind == "multiple" else i
        else:
            setting += 1 if verb == "more" else -1
        return self.content.items[item].settled((*options[:at], setting, *options[at + 1 :]))

    def upgraded(self, item: int, options: Options) -> Options | None:
        """The larger one that is offered instead, if any."""
        if self.upgrade is None or self.upgrade[0] not in self.content.items[item].groups:
            return None
        thing, (group, of, to) = self.content.items[item], self.upgrade
        at = thing.groups.index(group)
        if options[at] != of or at in thing.hidden(options):
            return None
        return thing.settled((*options[:at], to, *options[at + 1 :]))
