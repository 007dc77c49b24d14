"""The shapes of a shop's files: what an author writes under `content:` and under a mission's `goal:`."""

from __future__ import annotations

from typing import Annotated, Literal

import pydantic
from pydantic import Field

from courses.kiosks.order.till.files import CheckoutFile
from courses.words import Name, Part, Picture, Text, Words

Won = Annotated[int, Field(ge=0, le=1_000_000)]
Note = Literal[50_000, 10_000, 5_000, 1_000, 500, 100, 50, 10]
Counter = Literal["cup", "piece", "slice", "bowl", "bottle", "portion", "can", "sheet"]


class ValueFile(Part):
    """One value of an option group. `price` is added (a discount is negative); `asked` is how a person asks for it."""

    id: Name
    label: Words
    price: Annotated[int, Field(ge=-100_000, le=100_000)] = 0
    asked: Words | None = None
    picture: Picture | None = None


class GroupFile(Part):
    """Options that belong together.

    single: one of the values; without `default` the machine waits for an answer. multiple: any of the values;
    `default` lists those that are on. quantity: one value, taken 0 to `most` times. `before`: the value is said before
    the item's name. `when`: shown only while another group of single choices has one of these values.
    """

    id: Name
    label: Words
    kind: Literal["single", "multiple", "quantity"] = "single"
    values: Annotated[tuple[ValueFile, ...], Field(min_length=1, max_length=12)]
    default: str | int | tuple[str, ...] | None = None
    most: Annotated[int, Field(ge=1, le=9)] = 3
    before: bool = False
    when: dict[str, tuple[str, ...]] | None = Field(default=None, min_length=1, max_length=1)


class ItemFile(Part):
    """Something the shop sells. `options` and `counter` are the category's where they are not given.

    `pictures`: another picture where a value of a single choice is chosen (an iced coffee in a glass).
    """

    id: Name
    name: Words
    price: Won
    picture: Picture
    pictures: dict[str, Picture] = pydantic.Field(default_factory=dict)
    options: tuple[str, ...] | None = None
    counter: Counter | None = None
    quick: bool = False
    note: Words | None = None
    many: Text | None = None


class CategoryFile(Part):
    """A tab of the menu. `also`: items of other categories that stand here first (추천 메뉴)."""

    id: Name
    label: Words
    also: tuple[str, ...] = ()
    options: tuple[str, ...] = ()
    counter: Counter = "piece"
    items: tuple[ItemFile, ...] = ()


class PlaceFile(Part):
    """매장, 포장."""

    id: Name
    label: Words
    asked: Words | None = None
    picture: Picture | None = None
    note: Words | None = None


class PaymentFile(Part):
    """A way to pay."""

    id: Literal["card", "mobile", "transit", "coupon", "cash", "counter"]
    label: Words
    asked: Words | None = None
    picture: Picture | None = None
    note: Words | None = None


class UpgradeFile(Part):
    """Who puts something with the value `of` into the basket is asked whether it shall be `to`."""

    option: str
    of: str
    to: str


class CallFile(Part):
    """Something the staff can be called for. `help`: anybody may need it at any time (직원만 부르기); to call for it is
    never a mistake."""

    id: Name
    label: Words
    asked: Words | None = None
    picture: Picture | None = None
    help: bool = False


class TableFile(Part):
    """A tablet on each table. `numbers` are those of the tables."""

    numbers: Annotated[tuple[Annotated[int, Field(ge=1, le=99)], ...], Field(min_length=2, max_length=12)]
    calls: Annotated[tuple[CallFile, ...], Field(max_length=8)] = ()


class PackFile(Part):
    """The `content:` part of pack.yaml. Lists are in the order of the machine.

    `checkout`: goods are held to a scanner; `categories` are then what has no barcode, and nobody is asked for a place.
    """

    places: Annotated[tuple[PlaceFile, ...], Field(max_length=4)] = ()
    categories: Annotated[tuple[CategoryFile, ...], Field(min_length=1, max_length=12)]
    options: tuple[GroupFile, ...] = ()
    payments: Annotated[tuple[PaymentFile, ...], Field(min_length=1)]
    upsell: tuple[str, ...] = ()
    upgrade: UpgradeFile | None = None
    points: bool = False
    receipt: bool = True
    cash_receipt: bool = True
    cash: Annotated[tuple[Note, ...], Field(min_length=1)] = (10_000, 5_000, 1_000, 500, 100)
    most: Annotated[int, Field(ge=1, le=99)] = 9
    lines: Annotated[int, Field(ge=1, le=40)] = 20
    rows: Annotated[int, Field(ge=1, le=12)] = 4
    checkout: CheckoutFile | None = None
    table: TableFile | None = None


Setting = str | int | tuple[str, ...]
"""A single choice's value, a quantity, or the values that are on."""


class InsteadFile(Part):
    """What to take where the line's item is sold out."""

    item: str
    options: dict[str, Setting] = pydantic.Field(default_factory=dict)


class LineFile(InsteadFile):
    """A line of the order that is wanted. Options that are not named are the machine's own."""

    count: Annotated[int, Field(ge=1, le=99)] = 1
    instead: tuple[InsteadFile, ...] = ()


class GoalFile(Part):
    """The `goal:` part of a mission. What is not named may be either way.

    `bar`: what of the barrier-free bar must be on at the end. `bag`: one of the checkout's bags, or "none". At a table
    (`table`, its number) `lines` are the first round, `further` the rounds ordered after it, and `calls` what the staff
    is to be called for before it is paid.
    """

    lines: Annotated[tuple[LineFile, ...], Field(min_length=1)]
    place: str | None = None
    payment: str | None = None
    points: bool | None = None
    receipt: bool | None = None
    cash_receipt: bool | None = None
    bag: str | None = None
    bar: tuple[Literal["large", "contrast", "low", "voice", "staff"], ...] = ()
    table: int | None = None
    further: tuple[Annotated[tuple[LineFile, ...], Field(min_length=1)], ...] = ()
    calls: tuple[str, ...] = ()
