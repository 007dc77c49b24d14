"""A shop's `checkout:` as content: its goods and bags become items, and what a checkout cannot have is noted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from courses.kiosks.order.content import Item
from courses.kiosks.order.till.content import Till
from courses.kiosks.order.till.files import OFFERS, BagFile, GoodFile
from courses.mistakes import Faults, Path
from language import phrase

if TYPE_CHECKING:
    from courses.kiosks.order.files import PackFile


def till(file: PackFile, items: tuple[Item, ...], faults: Faults) -> tuple[tuple[Item, ...], Till | None]:
    """The shop's items with those of the checkout behind them, and the checkout; nothing more where there is none."""
    if file.checkout is None:
        return items, None
    found = list(items)
    told = file.checkout
    goods = _added(found, told.goods, ("checkout", "goods"), faults)
    bags = _added(found, told.bags, ("checkout", "bags"), faults)
    for n, payment in enumerate(file.payments):
        if payment.id == "cash":
            faults.add(("payments", n, "id"), phrase("till-fault-cash"), found="cash")
    for n, item in enumerate(items):
        if item.groups:
            faults.add(_place(file, n), phrase("till-fault-options", item=item.name), found=item.id)
    for name in ("upsell", "upgrade"):
        if getattr(file, name):
            faults.add((name,), phrase("till-fault-offered"), found=name)
    if file.places:
        faults.add(("places",), phrase("till-fault-places"), found=len(file.places))
    discount = None
    if told.discount is not None:
        discount = (told.discount.each, told.discount.less)
        if discount[1] >= discount[0]:
            path = ("checkout", "discount", "less")
            faults.add(path, phrase("till-fault-discount"), found=discount[1], expected=f"< {discount[0]}")
        if not file.points:
            faults.add(("checkout", "discount"), phrase("till-fault-members"), expected="points: true")
    return tuple(found), Till(
        goods=goods,
        bags=bags,
        offers={index: OFFERS[good.offer] for index, good in zip(goods, told.goods, strict=True) if good.offer},
        adults=frozenset(index for index, good in zip(goods, told.goods, strict=True) if good.adult),
        discount=discount,
    )


def _added(items: list[Item], more: Sequence[GoodFile | BagFile], path: Path, faults: Faults) -> tuple[int, ...]:
    """Goods or bags as items without options, put behind the others; their indices."""
    first = len(items)
    for n, file in enumerate(more):
        if file.id in {item.id for item in items} or file.id == "none":
            faults.add((*path, n, "id"), phrase("courses-fault-twice", name=file.id), found=file.id)
        counter = file.counter if isinstance(file, GoodFile) else "sheet"
        items.append(
            Item(file.id, file.name.phrase(), file.price, file.picture, counter, quick=True, many=file.many or "")
        )
    return tuple(range(first, len(items)))


def _place(file: PackFile, n: int) -> Path:
    """Where the n-th item of the categories is written."""
    for c, category in enumerate(file.categories):
        if n < len(category.items):
            return ("categories", c, "items", n)
        n -= len(category.items)
    raise AssertionError("every item stands in a category")
