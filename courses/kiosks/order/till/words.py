"""A mission at a self-checkout as a person would say it, and the words on what lies beside the machine."""

from __future__ import annotations

from dataclasses import replace

from courses.kiosks.order.content import Content
from courses.kiosks.order.goal import Goal
from courses.kiosks.order.till.content import NO_BAG
from language import Phrase, phrase


def label(content: Content, control: str) -> Phrase | None:
    """The words on something that is held to the scanner; None for every other control."""
    verb, _, name = control.partition(":")
    item = content.item(name) if verb == "good" and content.till else None
    return None if item is None else content.items[item].name


def answers(content: Content, goal: Goal) -> list[Phrase]:
    """What is said of the bag, of membership and of the receipt."""
    found = []
    if goal.bag == NO_BAG:
        found.append(phrase("till-asked-no-bag"))
    elif goal.bag is not None:
        name = content.items[goal.bag].name
        found.append(phrase("till-asked-bag", bag=replace(name, en=name.en[:1].lower() + name.en[1:])))
    if goal.points is not None:
        found.append(phrase(f"till-asked-points-{'yes' if goal.points else 'no'}"))
    if goal.receipt is not None:
        found.append(phrase(f"order-asked-receipt-{'yes' if goal.receipt else 'no'}"))
    return found
