"""What is wanted at a self-checkout, and what of it may lie beside the machine."""

from __future__ import annotations

from courses.kiosks.order.content import Line
from courses.kiosks.order.goal import Aim, Goal
from courses.kiosks.order.layout import Layout
from courses.kiosks.order.state import State
from courses.kiosks.order.till.content import NO_BAG, Till


class TillAim(Aim):
    """A goal at a self-checkout. Bags are looked at apart: any may be taken where none is named."""

    def __init__(self, goal: Goal, shop: Layout, till: Till) -> None:
        super().__init__(goal, shop)
        self.bags = frozenset(till.bags)
        self.wanted = {item: count for (item, _), count in self.want.items()}
        """How many of each item are wanted."""

    def goods(self, basket: tuple[Line, ...]) -> dict[int, int]:
        """How many of each item are in the basket, bags left out."""
        return {item: count for item, _, count in basket if item not in self.bags}

    def bag(self, basket: tuple[Line, ...]) -> int:
        """The bag in the basket."""
        return next((item for item, _, _ in basket if item in self.bags), NO_BAG)

    def goods_right(self, basket: tuple[Line, ...]) -> bool:
        """Whether the goods are what was asked for."""
        return self.goods(basket) == self.wanted

    def bag_right(self, basket: tuple[Line, ...]) -> bool:
        """Whether the bag is."""
        return self.goal.bag is None or self.bag(basket) == self.goal.bag

    def basket_right(self, state: State) -> bool:
        """Whether the basket is the order."""
        return self.goods_right(state.basket) and self.bag_right(state.basket)
