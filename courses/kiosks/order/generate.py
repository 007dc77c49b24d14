"""Missions drawn from a seed: at 1 one thing and nothing special, at 5 an order as hard as any outside."""

from __future__ import annotations

import random
from dataclasses import dataclass

from courses.kiosk import Situation
from courses.kiosks.order.asking import asked
from courses.kiosks.order.content import Content, Group, Options
from courses.kiosks.order.goal import Goal, Wanted
from courses.mission import Mission
from courses.pack import Pack


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a difficulty is made. Shares are chances from 0 to 1."""

    lines: tuple[int, int]
    most: int
    """Most of one line."""
    special: float
    """Chance that a line has an option that is not the machine's own."""
    split: float
    """Chance that some of a line are to be different from the rest."""
    gone: float
    """Chance that something is named to take instead; mostly it is needed."""
    payments: tuple[str, ...]
    points: tuple[bool | None, ...]
    receipt: tuple[bool | None, ...]
    surprises: tuple[tuple[str, ...], ...]


_RECIPES = {
    1: Recipe((1, 1), 1, 0, 0, 0, ("card",), (False,), (None,), ((),)),
    2: Recipe((1, 2), 2, 0.3, 0, 0, ("card",), (False,), (None,), ((),)),
    3: Recipe((2, 2), 2, 0.6, 0.3, 0, ("card", "mobile"), (False, True), (None, True), ((), ("upsell",))),
    4: Recipe(
        *((2, 3), 3, 0.7, 0.5, 0.5, ("card", "mobile", "coupon", "cash"), (False, True)),
        *((False, True), (("upsell",), ("upsell", "offer"))),
    ),
    5: Recipe(
        *((3, 4), 3, 0.8, 0.6, 0.8, ("card", "mobile", "coupon", "cash"), (False, True)),
        *((False, True), (("upsell", "offer", "misread"), ("upsell", "misread"))),
    ),
}
NEEDED = 0.7
"""Chance that what has a substitute is really sold out."""
_TRIES = 40


def generate(pack: Pack, seed: int, difficulty: int) -> Mission:
    """The same seed and difficulty always give the same mission."""
    level = min(5, max(1, difficulty))
    chance = random.Random(f"{pack.id}/{seed}/{level}")
    content: Content = pack.content
    recipe = _RECIPES[level]
    surprises = set(chance.choice(recipe.surprises))
    # What the machine will offer is not asked for: no one could know that it need not be looked for.
    offered = set(content.upsell) if "upsell" in surprises else set()
    lines = drawn(content, recipe, chance, offered)
    payment = way_to_pay(content, recipe, chance)
    cash = content.payments[payment].id == "cash" and content.invoice
    goal = Goal(
        lines=lines,
        place=chance.randrange(len(content.places)),
        payment=payment,
        points=chance.choice(recipe.points) if content.points else None,
        receipt=chance.choice(recipe.receipt) if content.receipt else None,
        invoice=chance.random() < 0.5 if cash else None,
    )
    sold_out = frozenset(content.items[line.item].id for line in lines if line.instead and chance.random() < NEEDED)
    return Mission(
        id=f"made-{level}-{seed}",
        pack=pack.id,
        words=asked(content, goal),
        goal=goal,
        difficulty=level,
        places=_places(content, goal, surprises),
        situation=Situation(
            seed=chance.randrange(10**6),
            minute=chance.randrange(8 * 60, 20 * 60),
            sold_out=sold_out,
            surprises=frozenset(surprises),
        ),
    )


def way_to_pay(content: Content, recipe: Recipe, chance: random.Random) -> int:
    """One of the recipe's, or any where the shop has none of them."""
    usual = [i for i, payment in enumerate(content.payments) if payment.id in recipe.payments]
    return chance.choice(usual or range(len(content.payments)))


def drawn(content: Content, recipe: Recipe, chance: random.Random, offered: set[int]) -> tuple[Wanted, ...]:
    """Lines of an order, as many and as special as the recipe has them; nothing of what is `offered`."""
    wanted = chance.randint(*recipe.lines)
    on_menu = sorted({item for category in content.categories for item in category.items})
    lines: list[Wanted] = []
    kept = set(offered)
    """Items that must not sell out, and that nothing else may be ordered as."""
    for _ in range(_TRIES):
        item = chance.choice(on_menu)
        if len(lines) >= wanted:
            break
        if item in kept:
            continue
        kept.add(item)
        count = chance.randint(1, min(recipe.most, content.most))
        plain = _plain(content, item, chance)
        first = _special(content, item, plain, chance) if chance.random() < recipe.special else plain
        if count > 1 and len(lines) + 2 <= wanted and chance.random() < recipe.split:
            other = _special(content, item, plain, chance)
            if other != plain:
                lines += [Wanted(item, plain, count - 1), Wanted(item, other, 1)]
                continue
        near = instead(content, item, first, kept, chance) if chance.random() < recipe.gone else ()
        lines.append(Wanted(item, first, count, near))
    return tuple(lines)


def _plain(content: Content, item: int, chance: random.Random) -> Options:
    """The machine's own options, and any answer where it has none of its own."""
    return _answered(content, item, content.items[item].defaults, chance)


def _answered(content: Content, item: int, options: Options, chance: random.Random) -> Options:
    """The options with any answer where the machine still waits for one."""
    thing = content.items[item]
    while (at := thing.unchosen(options)) is not None:
        values = content.groups[thing.groups[at]].values
        options = (*options[:at], chance.randrange(len(values)), *options[at + 1 :])
    return options


def _special(content: Content, item: int, options: Options, chance: random.Random) -> Options:
    """The same with one option that a person can ask for."""
    thing = content.items[item]
    hidden = thing.hidden(options)
    ways = [
        (at, setting)
        for at, group in enumerate(thing.groups)
        if at not in hidden
        for setting in _askable(content.groups[group])
        if setting != options[at]
    ]
    if not ways:
        return options
    at, setting = chance.choice(ways)
    return _answered(content, item, thing.settled((*options[:at], setting, *options[at + 1 :])), chance)


def _askable(group: Group) -> list[int]:
    """Settings that differ from the default and that the content says how to ask for."""
    if group.before:
        return []
    if group.kind == "quantity":
        return [1] if group.values[0].asked and group.default != 1 else []
    if group.kind == "single":
        return [i for i, value in enumerate(group.values) if value.asked and i != group.default]
    return [
        group.default | 1 << i for i, value in enumerate(group.values) if value.asked and not group.default >> i & 1
    ]


def instead(
    content: Content, item: int, options: Options, kept: set[int], chance: random.Random
) -> tuple[tuple[int, Options], ...]:
    """Something of the same kind with the same options."""
    groups = content.items[item].groups
    near = [
        other
        for category in content.categories
        if item in category.items
        for other in category.items
        if other not in kept
        and content.items[other].groups == groups
        and content.items[other].counter == content.items[item].counter
    ]
    if not near:
        return ()
    other = chance.choice(sorted(set(near)))
    kept.add(other)
    return ((other, options),)


def _places(content: Content, goal: Goal, surprises: set[str]) -> tuple[int, ...]:
    """Which of the twelve places the mission leads through."""
    found = {1, 4}
    special = any(line.options != content.items[line.item].defaults for line in goal.lines)
    if special:
        found |= {2, 3}
    if len(goal.lines) > 1:
        found.add(5)
    if content.points or surprises & {"upsell", "offer"}:
        found.add(6)
    if goal.payment is not None:
        found.add(7)
    return tuple(sorted(found))
