"""What a self-checkout has beside a shop's list: goods with a barcode, bags, offers, goods for adults, a discount."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

BESIDE = 6
"""Most goods that can lie beside the machine."""

NO_BAG = -1
"""The answer that no bag is wanted."""


@dataclass(frozen=True, slots=True)
class Till:
    """A self-checkout. Items are indices into the shop's items.

    `offers`: of so many of an item one is free (2 for 1+1, 3 for 2+1). `discount`: members pay so many won less (the
    second) for each full so many won (the first).
    """

    goods: tuple[int, ...]
    bags: tuple[int, ...] = ()
    offers: Mapping[int, int] = field(default_factory=dict)
    adults: frozenset[int] = frozenset()
    discount: tuple[int, int] | None = None

    def paid(self, item: int, count: int) -> int:
        """How many of `count` of an item are paid for."""
        offer = self.offers.get(item)
        return count - count // offer if offer else count

    def lacking(self, item: int, count: int) -> bool:
        """Whether one more of an item would be free."""
        offer = self.offers.get(item)
        return offer is not None and count % offer == offer - 1

    def less(self, won: int) -> int:
        """Won that members do not pay."""
        return won // self.discount[0] * self.discount[1] if self.discount else 0
