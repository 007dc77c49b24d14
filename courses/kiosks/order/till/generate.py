"""Missions at a self-checkout drawn from a seed: at 1 one thing, at 5 offers and what only adults may buy."""

from __future__ import annotations

import random
from dataclasses import dataclass

from courses.kiosk import Situation
from courses.kiosks.order.asking import asked
from courses.kiosks.order.content import Content
from courses.kiosks.order.goal import Goal, Wanted
from courses.kiosks.order.till.content import BESIDE, NO_BAG, Till
from courses.mission import Mission
from courses.pack import Pack


@dataclass(frozen=True, slots=True)
class _Recipe:
    """How a difficulty is made. Shares are chances from 0 to 1."""

    goods: tuple[int, int]
    """Fewest and most kinds of goods with a barcode."""
    most: int
    listed: float
    """Chance that something without a barcode is wanted."""
    offer: float
    """Chance that something on offer is wanted."""
    adult: float
    strange: int
    """Most goods of somebody else."""
    bag: float
    payments: tuple[str, ...]
    points: tuple[bool, ...]
    receipt: tuple[bool | None, ...]
    misread: float


_RECIPES = {
    1: _Recipe((1, 1), 2, 0, 0, 0, 0, 0, ("card",), (False,), (None,), 0),
    2: _Recipe((1, 2), 2, 0.3, 0, 0, 0, 0.5, ("card",), (False,), (None,), 0),
    3: _Recipe((1, 3), 2, 0.5, 0.5, 0, 1, 0.5, ("card", "transit"), (False, True), (None, True), 0),
    4: _Recipe(
        (2, 3), 3, 0.6, 0.6, 0.5, 2, 0.6, ("card", "mobile", "transit", "coupon"), (False, True), (False, True), 0
    ),
    5: _Recipe(
        (3, 4), 3, 0.8, 0.7, 0.6, 2, 0.7, ("card", "mobile", "transit", "coupon"), (False, True), (False, True), 0.5
    ),
}


def generate(pack: Pack, seed: int, difficulty: int) -> Mission:
    """The same seed and difficulty always give the same mission."""
    level = min(5, max(1, difficulty))
    chance = random.Random(f"{pack.id}/{seed}/{level}")
    content: Content = pack.content
    till = content.till or Till(())
    recipe = _RECIPES[level]
    lines = _lines(content, till, recipe, chance)
    goal = Goal(
        lines=lines,
        payment=_payment(content, recipe, chance),
        points=chance.choice(recipe.points) if content.points else None,
        receipt=chance.choice(recipe.receipt) if content.receipt else None,
        bag=_bag(till, recipe, chance),
    )
    wanted = [line.item for line in lines if line.item in till.goods]
    others = [item for item in till.goods if item not in wanted]
    strange = chance.sample(others, min(len(others), BESIDE - len(wanted), chance.randint(0, recipe.strange)))
    # Something always lies there, so that the scanner can be seen to have its use.
    beside = wanted + strange or [till.goods[0]]
    return Mission(
        id=f"made-{level}-{seed}",
        pack=pack.id,
        words=asked(content, goal),
        goal=goal,
        difficulty=level,
        places=_places(till, goal, bool(strange)),
        situation=Situation(
            seed=chance.randrange(10**6),
            minute=chance.randrange(8 * 60, 22 * 60),
            surprises=frozenset({"misread"} if chance.random() < recipe.misread else ()),
            beside=frozenset(content.items[item].id for item in beside),
        ),
    )


def _lines(content: Content, till: Till, recipe: _Recipe, chance: random.Random) -> tuple[Wanted, ...]:
    found: dict[int, int] = {}
    usual = [item for item in till.goods if item not in till.adults and item not in till.offers]
    kinds = min(chance.randint(*recipe.goods), len(usual), content.lines)
    for item in chance.sample(usual, kinds):
        found[item] = chance.randint(1, recipe.most)
    if till.offers and chance.random() < recipe.offer:
        item = chance.choice(sorted(till.offers))
        found[item] = till.offers[item]
    if till.adults and chance.random() < recipe.adult:
        found[chance.choice(sorted(till.adults))] = chance.randint(1, 2)
    listed = sorted({item for category in content.categories for item in category.items})
    if listed and (not found or chance.random() < recipe.listed):
        found[chance.choice(listed)] = chance.randint(1, 2)
    most = content.most
    return tuple(Wanted(item, (), min(most, count)) for item, count in list(found.items())[: content.lines])


def _payment(content: Content, recipe: _Recipe, chance: random.Random) -> int:
    usual = [i for i, payment in enumerate(content.payments) if payment.id in recipe.payments]
    return chance.choice(usual or range(len(content.payments)))


def _bag(till: Till, recipe: _Recipe, chance: random.Random) -> int | None:
    if not till.bags:
        return None
    return chance.choice(till.bags) if chance.random() < recipe.bag else NO_BAG


def _places(till: Till, goal: Goal, strange: bool) -> tuple[int, ...]:
    """Which of the twelve places the mission leads through."""
    found = {1, 7}
    items = {line.item for line in goal.lines}
    if items - set(till.goods):
        found |= {2, 3}
    if strange or items & till.offers.keys() or len(items) > 1:
        found.add(5)
    if goal.bag not in (None, NO_BAG) or goal.points:
        found.add(6)
    if items & till.adults:
        found.add(10)
    if goal.points:
        found.add(11)
    return tuple(sorted(found))
