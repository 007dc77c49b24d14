"""A shop as frozen objects: places, categories, items, option groups, and which steps its machine has.

States and goals name everything by its index here, so that they stay small tuples of integers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from courses.kiosks.order.till.content import Till
from language import NOTHING, Phrase

GroupKind = Literal["single", "multiple", "quantity"]
PaymentKind = Literal["card", "mobile", "transit", "coupon", "cash", "counter"]

UNCHOSEN = -1
"""The setting of a single choice that has no default: the machine waits for an answer."""

Options = tuple[int, ...]
"""One setting for each of an item's groups: index of the value, mask of the values, or a quantity."""

Line = tuple[int, Options, int]
"""What a basket line is: item, options, how many. Lines of one basket differ in item or options."""


@dataclass(frozen=True, slots=True)
class Value:
    """One value of an option group. `price` is added to the item's, in won; `asked` is how a person asks for it."""

    id: str
    label: Phrase
    price: int = 0
    asked: Phrase = NOTHING
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Options that belong together. A quantity has one value, taken 0 to `most` times.

    `before`: a person says the value before the item's name (아이스 라떼), otherwise after it (라떼, 시럽 빼고).
    `when`: index of another group of single choices and the mask of its values with which these options are shown (a
    drink belongs to a set); they are always shown on items that do not have that group.
    """

    id: str
    label: Phrase
    kind: GroupKind
    values: tuple[Value, ...]
    default: int
    most: int = 1
    before: bool = False
    when: tuple[int, int] | None = None

    def price(self, setting: int) -> int:
        """Won that a setting adds."""
        if self.kind == "quantity":
            return self.values[0].price * setting
        if self.kind == "multiple":
            return sum(value.price for i, value in enumerate(self.values) if setting >> i & 1)
        return self.values[setting].price if setting != UNCHOSEN else 0

    def touches(self, before: int, after: int) -> int:
        """Touches that lead from one setting to another."""
        if self.kind == "quantity":
            return abs(after - before)
        if self.kind == "multiple":
            return (before ^ after).bit_count()
        return int(before != after)

    @property
    def settings(self) -> range:
        """Every setting that can be ordered."""
        if self.kind == "quantity":
            return range(self.most + 1)
        return range(1 << len(self.values)) if self.kind == "multiple" else range(len(self.values))


@dataclass(frozen=True, slots=True)
class Item:
    """Something the shop sells. `groups` are indices; `quick`: one touch puts it into the basket, no page opens.

    `counter` names how it is counted: cup (잔), piece (개), slice (조각), bowl, portion ...
    """

    id: str
    name: Phrase
    price: int
    picture: str
    counter: str = "piece"
    groups: tuple[int, ...] = ()
    defaults: Options = ()
    quick: bool = False
    note: Phrase = NOTHING
    many: str = ""
    """The name for more than one in English."""
    pictures: tuple[tuple[int, int, str], ...] = ()
    """Other pictures: place of a group among the item's, the setting, the picture."""
    needs: tuple[tuple[int, int, int], ...] = ()
    """Groups that are not always shown: place of the group, place of the one it hangs on, mask of that one's values."""

    def hidden(self, options: Options) -> tuple[int, ...]:
        """Places of the groups that are not shown with these options."""
        return tuple(at for at, on, mask in self.needs if options[on] == UNCHOSEN or not mask >> options[on] & 1)

    def settled(self, options: Options) -> Options:
        """The options as the machine keeps them: what is not shown goes back to the machine's own."""
        if not self.needs:
            return options
        hidden = self.hidden(options)
        return tuple(self.defaults[at] if at in hidden else setting for at, setting in enumerate(options))

    def unchosen(self, options: Options) -> int | None:
        """Place of the first group that is shown and still waits for an answer."""
        if UNCHOSEN not in options:
            return None
        hidden = self.hidden(options)
        return next((at for at, setting in enumerate(options) if setting == UNCHOSEN and at not in hidden), None)

    def shown(self, options: Options) -> str:
        """The picture of the item with these options."""
        return next((picture for at, setting, picture in self.pictures if options[at] == setting), self.picture)


@dataclass(frozen=True, slots=True)
class Category:
    """A tab of the menu and the items behind it. An item may stand behind several tabs."""

    id: str
    label: Phrase
    items: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """An answer to where or how: a place to eat, a way to pay. `asked` is how a person asks for it."""

    id: str
    label: Phrase
    asked: Phrase
    picture: str = ""
    note: Phrase = NOTHING


@dataclass(frozen=True, slots=True)
class Table:
    """A tablet on each table: the tables' numbers, and what the staff can be called for.

    Calls are small things (물, 앞접시); bit i of a mask stands for the i-th. `help` is the mask of those that anybody
    may need at any time and that are never held against a person.
    """

    numbers: tuple[int, ...]
    calls: tuple[Choice, ...] = ()
    help: int = 0


@dataclass(frozen=True, slots=True)
class Content:
    """One shop. Every list is in the order of the machine."""

    places: tuple[Choice, ...]
    categories: tuple[Category, ...]
    groups: tuple[Group, ...]
    items: tuple[Item, ...]
    payments: tuple[Choice, ...]
    upsell: tuple[int, ...] = ()
    """Items of "함께 드시면 좋아요", shown where the situation brings the surprise "upsell"."""
    upgrade: tuple[int, int, int] | None = None
    """Group, value, larger value: who puts the one into the basket is asked whether it shall be the other, where the
    situation brings the surprise "upsell"."""
    points: bool = False
    receipt: bool = True
    invoice: bool = True
    """Whether cash asks for a 현금영수증."""
    notes: tuple[int, ...] = (10_000, 5_000, 1_000, 500, 100)
    """Notes and coins the cash tray takes, in won."""
    most: int = 9
    """Most of one line."""
    lines: int = 20
    """Most lines in a basket."""
    rows: int = 4
    """Most basket lines on one page of the order check."""
    till: Till | None = None
    """What a self-checkout has; None where people order from a menu."""
    table: Table | None = None
    """Whether it is ordered at the table, in rounds that go to the kitchen, and paid at the end."""

    def price(self, item: int, options: Options) -> int:
        """Won for one of an item with these options."""
        thing = self.items[item]
        return thing.price + sum(
            self.groups[group].price(setting) for group, setting in zip(thing.groups, options, strict=True)
        )

    def total(self, basket: tuple[Line, ...]) -> int:
        """Won for a basket."""
        return sum(self.price(item, options) * count for item, options, count in basket)

    def item(self, id: str) -> int | None:
        """Index of the item called `id`."""
        return next((i for i, item in enumerate(self.items) if item.id == id), None)
