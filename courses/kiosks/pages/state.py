"""What a machine of pages has been told so far."""

from __future__ import annotations

from typing import NamedTuple

Value = int | str
"""A field's value: the id of a choice, a number, a mask of what is on, digits; "" and 0 where nothing was said."""

Values = tuple[Value, ...]
"""One value for each field, in the order of the content's fields."""

BAR = ("large", "contrast", "low", "voice", "staff")
"""The services of the barrier-free bar, in its order: a bit of `State.bar` each."""

LANGUAGE = len(BAR)
"""The bit of the English button on the first page."""


class State(NamedTuple):
    """Where the person is, how they came there, and what was said on the way.

    `trail` are the pages (by index) from the first to the one on the glass: going back takes the last one away, going
    to a page that is already on it takes away all that came after it. What was said on a page that is taken away is
    forgotten, unless its field is one that keeps.

    `entry` is what is being typed: for a masked entry only how many keys were right from the beginning, with `slips`
    wrong ones after them, so that no digit can leak; otherwise the keys. `at` is the page of a list, counted from 0,
    or 1 while a keyboard's shift key is down.
    """

    trail: tuple[int, ...]
    values: Values
    entry: Value = ""
    slips: int = 0
    at: int = 0
    bar: int = 0
    passed: bool = False
    """Whether a page was passed from which nothing leads back."""

    @property
    def page(self) -> int:
        """The page on the glass."""
        return self.trail[-1]
