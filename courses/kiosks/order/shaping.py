"""A shop's files as content: names resolved to indices, mistakes noted where they stand."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from courses.kiosks.order.content import (
    UNCHOSEN,
    Category,
    Choice,
    Content,
    Group,
    Item,
    Value,
)
from courses.kiosks.order.depending import hung, needs, upgrade
from courses.kiosks.order.files import CategoryFile, GroupFile, ItemFile, PackFile, PaymentFile, PlaceFile
from courses.kiosks.order.table.shaping import table
from courses.kiosks.order.till import shaping as till_shaping
from courses.mistakes import Faults, Path
from courses.words import Words
from language import NOTHING, Phrase, phrase


def content(file: PackFile, faults: Faults) -> Content:
    """The shop; whatever refers to nothing is noted and left out."""
    groups = hung(file, tuple(_group(group, faults, ("options", n)) for n, group in enumerate(file.options)), faults)
    unique([group.id for group in file.options], ("options",), faults)
    unique([place.id for place in file.places], ("places",), faults)
    unique([payment.id for payment in file.payments], ("payments",), faults)
    unique([category.id for category in file.categories], ("categories",), faults)
    items, till = till_shaping.till(file, _items(file, groups, faults), faults)
    index = {item.id: i for i, item in enumerate(items)}
    made = Content(
        places=tuple(map(_choice, file.places)),
        categories=tuple(_category(category, index, faults, n) for n, category in enumerate(file.categories)),
        groups=groups,
        items=items,
        payments=tuple(map(_choice, file.payments)),
        upsell=_upsell(file, index, items, faults),
        upgrade=upgrade(file.upgrade, groups, faults),
        points=file.points,
        receipt=file.receipt,
        invoice=file.cash_receipt,
        notes=tuple(sorted(set(file.cash), reverse=True)),
        most=file.most,
        lines=file.lines,
        rows=file.rows,
        till=till,
        table=table(file, faults),
    )
    _notes(file, faults)
    if not file.places and file.checkout is None and file.table is None:
        faults.add(("places",), phrase("courses-fault-missing", name="places"), expected="places")
    return made


def unique(ids: Sequence[str], path: Path, faults: Faults) -> None:
    """Note each id that stands a second time."""
    for n, id in enumerate(ids):
        if id in ids[:n]:
            faults.add((*path, n, "id"), phrase("courses-fault-twice", name=id), found=id)


def _words(words: Words | None) -> Phrase:
    return words.phrase() if words else NOTHING


def _choice(file: PlaceFile | PaymentFile) -> Choice:
    asked = file.asked or file.label
    return Choice(file.id, file.label.phrase(), asked.phrase(), file.picture or "", _words(file.note))


def _group(file: GroupFile, faults: Faults, path: Path) -> Group:
    unique([value.id for value in file.values], (*path, "values"), faults)
    values = tuple(
        Value(value.id, value.label.phrase(), value.price, _words(value.asked), value.picture or "")
        for value in file.values
    )
    if file.kind == "quantity" and len(values) > 1:
        faults.add((*path, "values"), phrase("order-fault-quantity"), found=len(values), expected="1")
    default = _default(file, faults, (*path, "default"))
    return Group(file.id, file.label.phrase(), file.kind, values, default, file.most, file.before)


def _default(file: GroupFile, faults: Faults, path: Path) -> int:
    if file.default is None:
        return UNCHOSEN if file.kind == "single" else 0
    return setting(file, file.default, faults, path)


def setting(file: GroupFile | Group, told: str | int | tuple[str, ...], faults: Faults, path: Path) -> int:
    """What an author wrote for a group, as its setting."""
    ids = [value.id for value in file.values]
    if file.kind == "quantity":
        if isinstance(told, int) and 0 <= told <= file.most:
            return told
        faults.add(path, phrase("order-fault-setting-quantity"), found=told, expected=f"0-{file.most}")
        return 0
    if file.kind == "single":
        if told in ids:
            return ids.index(str(told))
        faults.unknown(path, told, ids)
        return 0
    names = (told,) if isinstance(told, str) else told if isinstance(told, tuple) else (str(told),)
    mask = 0
    for n, name in enumerate(names):
        if name in ids:
            mask |= 1 << ids.index(name)
        else:
            faults.unknown((*path, n) if isinstance(told, tuple) else path, name, ids)
    return mask


def _items(file: PackFile, groups: tuple[Group, ...], faults: Faults) -> tuple[Item, ...]:
    """All items in the order of the categories; each id once."""
    items: list[Item] = []
    for c, category in enumerate(file.categories):
        for n, item in enumerate(category.items):
            path = ("categories", c, "items", n)
            if item.id in {other.id for other in items}:
                faults.add((*path, "id"), phrase("courses-fault-twice", name=item.id), found=item.id)
            items.append(_item(item, category, groups, faults, path))
    return tuple(items)


def _item(file: ItemFile, category: CategoryFile, groups: tuple[Group, ...], faults: Faults, path: Path) -> Item:
    names = file.options if file.options is not None else category.options
    own = (*path, "options") if file.options is not None else (*path[:2], "options")
    known = [group.id for group in groups]
    for n, name in enumerate(names):
        if name not in known:
            faults.unknown((*own, n), name, known)
    indices = tuple(dict.fromkeys(known.index(name) for name in names if name in known))
    mine = [groups[index] for index in indices]
    defaults = tuple(group.default for group in mine)
    cheapest = file.price + sum(min(group.price(s) for s in group.settings) for group in mine)
    if cheapest < 0:
        faults.add((*path, "price"), phrase("order-fault-price"), found=cheapest)
    item = Item(
        id=file.id,
        name=file.name.phrase(),
        price=file.price,
        picture=file.picture,
        counter=file.counter or category.counter,
        groups=indices,
        defaults=defaults,
        quick=file.quick,
        note=_words(file.note),
        many=file.many or "",
        pictures=_pictures(file, mine, faults, (*path, "pictures")),
        needs=needs(indices, mine),
    )
    waiting = item.unchosen(defaults)
    if file.quick and waiting is not None:
        words = phrase("order-fault-quick", group=mine[waiting].id)
        faults.add((*path, "quick"), words, found=file.id)
    return item


def _pictures(file: ItemFile, groups: list[Group], faults: Faults, path: Path) -> tuple[tuple[int, int, str], ...]:
    """Each value that has a picture, as the place of its group and its setting."""
    known = {
        value.id: (at, setting)
        for at, group in enumerate(groups)
        if group.kind == "single"
        for setting, value in enumerate(group.values)
    }
    for name in file.pictures:
        if name not in known:
            faults.unknown((*path, name), name, known)
    return tuple((*known[name], picture) for name, picture in file.pictures.items() if name in known)


def _category(file: CategoryFile, index: dict[str, int], faults: Faults, n: int) -> Category:
    for k, name in enumerate(file.also):
        if name not in index:
            faults.unknown(("categories", n, "also", k), name, index)
    if not file.items and not file.also:
        faults.add(("categories", n), phrase("order-fault-empty"), found=file.id)
    named = [*file.also, *(item.id for item in file.items)]
    return Category(file.id, file.label.phrase(), tuple(dict.fromkeys(index[id] for id in named if id in index)))


def _upsell(file: PackFile, index: dict[str, int], items: tuple[Item, ...], faults: Faults) -> tuple[int, ...]:
    for n, name in enumerate(file.upsell):
        if name not in index:
            faults.unknown(("upsell", n), name, index)
        elif items[index[name]].unchosen(items[index[name]].defaults) is not None:
            faults.add(("upsell", n), phrase("order-fault-upsell"), found=name)
    return tuple(dict.fromkeys(index[name] for name in file.upsell if name in index))


def _notes(file: PackFile, faults: Faults) -> None:
    """Each note must go evenly into the next larger one, so that few of them make every sum."""
    notes = sorted(set(file.cash))
    for small, large in itertools.pairwise(notes):
        if large % small:
            faults.add(("cash", file.cash.index(small)), phrase("order-fault-cash", large=large), found=small)
