"""What an author writes under `checkout:` of a shop."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from courses.words import Name, Part, Picture, Text, Words

Counter = Literal["cup", "piece", "slice", "bowl", "bottle", "portion", "can", "sheet"]
OFFERS = {"1+1": 2, "2+1": 3}
"""What each offer is called, and of how many goods one is free."""


class GoodFile(Part):
    """Something with a barcode. `offer`: one is free; `adult`: staff must look at an identity card first."""

    id: Name
    name: Words
    price: Annotated[int, Field(ge=0, le=1_000_000)]
    picture: Picture
    counter: Counter = "piece"
    many: Text | None = None
    offer: Literal["1+1", "2+1"] | None = None
    adult: bool = False


class BagFile(Part):
    """A bag that is sold before paying."""

    id: Name
    name: Words
    price: Annotated[int, Field(ge=0, le=1_000_000)]
    picture: Picture
    many: Text | None = None


class DiscountFile(Part):
    """Members pay `less` won less for each full `each` won."""

    each: Annotated[int, Field(ge=100, le=1_000_000)]
    less: Annotated[int, Field(ge=10, le=1_000_000)]


class CheckoutFile(Part):
    """A machine at which goods are held to a scanner. What has no barcode stands under `categories`."""

    goods: Annotated[tuple[GoodFile, ...], Field(min_length=1, max_length=60)]
    bags: Annotated[tuple[BagFile, ...], Field(max_length=3)] = ()
    discount: DiscountFile | None = None
