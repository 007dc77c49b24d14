"""Missions at a table drawn from a seed: at 1 one dish, at 5 three rounds, the staff called, the wrong number shown."""

from __future__ import annotations

import random
from dataclasses import dataclass

from courses.kiosk import Situation
from courses.kiosks.order.content import Content, Table
from courses.kiosks.order.generate import NEEDED, Recipe, drawn, way_to_pay
from courses.kiosks.order.goal import Goal, Wanted
from courses.kiosks.order.table.asking import asked
from courses.mission import Mission
from courses.pack import Pack


@dataclass(frozen=True, slots=True)
class _Evening:
    """What a table adds to a recipe: rounds, calls at most, and the chance that the tablet shows another number."""

    recipe: Recipe
    rounds: int
    calls: int
    moved: float


def _recipe(
    lines: tuple[int, int],
    most: int,
    special: float,
    *,
    split: float = 0.0,
    gone: float = 0.0,
    payments: tuple[str, ...] = ("card", "counter"),
    receipt: tuple[bool | None, ...] = (None,),
    surprises: tuple[tuple[str, ...], ...] = ((),),
) -> Recipe:
    return Recipe(lines, most, special, split, gone, payments, (None,), receipt, surprises)


_ALL = ("card", "mobile", "coupon", "counter")
_EVENINGS = {
    1: _Evening(_recipe((1, 1), 2, 0), 1, 0, 0),
    2: _Evening(_recipe((1, 2), 2, 0.3), 1, 1, 0),
    3: _Evening(_recipe((2, 3), 2, 0.6, payments=_ALL, receipt=(None, True)), 2, 1, 0.3),
    4: _Evening(
        _recipe(
            (3, 4),
            3,
            0.7,
            split=0.4,
            gone=0.5,
            payments=_ALL,
            receipt=(False, True),
            surprises=((), ("offer",), ("misread",)),
        ),
        2,
        2,
        0.5,
    ),
    5: _Evening(
        _recipe(
            (4, 5),
            3,
            0.8,
            split=0.5,
            gone=0.7,
            payments=_ALL,
            receipt=(False, True),
            surprises=(("offer",), ("offer", "misread")),
        ),
        3,
        2,
        0.7,
    ),
}


def generate_at_table(pack: Pack, seed: int, difficulty: int) -> Mission:
    """The same seed and difficulty always give the same mission."""
    level = min(5, max(1, difficulty))
    chance = random.Random(f"{pack.id}/{seed}/{level}")
    content: Content = pack.content
    table: Table = pack.content.table
    evening = _EVENINGS[level]
    surprises = chance.choice(evening.recipe.surprises)
    lines = drawn(content, evening.recipe, chance, set())
    rounds = _rounds(lines, evening.rounds, chance)
    payment = way_to_pay(content, evening.recipe, chance)
    seat = chance.randrange(len(table.numbers))
    asks = content.receipt and content.payments[payment].id != "counter"
    goal = Goal(
        lines=rounds[0],
        payment=payment,
        receipt=chance.choice(evening.recipe.receipt) if asks else None,
        table=seat,
        further=rounds[1:],
        calls=_calls(table, evening.calls, chance),
    )
    shown = chance.randrange(len(table.numbers)) if chance.random() < evening.moved else seat
    gone = frozenset(content.items[line.item].id for line in lines if line.instead and chance.random() < NEEDED)
    return Mission(
        id=f"made-{level}-{seed}",
        pack=pack.id,
        words=asked(content, table, goal),
        goal=goal,
        difficulty=level,
        places=_places(content, goal, surprises),
        situation=Situation(
            seed=chance.randrange(10**6),
            minute=chance.randrange(11 * 60, 21 * 60),
            place=str(table.numbers[shown]),
            sold_out=gone,
            surprises=frozenset(surprises),
        ),
    )


def _rounds(lines: tuple[Wanted, ...], most: int, chance: random.Random) -> tuple[tuple[Wanted, ...], ...]:
    """The lines in up to `most` rounds, each with something in it."""
    rounds = min(most, len(lines))
    cuts = sorted(chance.sample(range(1, len(lines)), rounds - 1))
    return tuple(lines[a:b] for a, b in zip((0, *cuts), (*cuts, len(lines)), strict=True))


def _calls(table: Table, most: int, chance: random.Random) -> int:
    """What the staff is to be called for; help that anybody may need is not asked for."""
    known = [i for i in range(len(table.calls)) if not table.help >> i & 1]
    return sum(1 << i for i in chance.sample(known, min(chance.randint(0, most), len(known))))


def _places(content: Content, goal: Goal, surprises: tuple[str, ...]) -> tuple[int, ...]:
    """Which of the twelve places the mission leads through."""
    found = {1, 4, 7}
    rounds = (goal.lines, *goal.further)
    if any(line.options != content.items[line.item].defaults for lines in rounds for line in lines):
        found.add(3)
    if len(rounds) > 1:
        found.add(5)
    if "offer" in surprises:
        found.add(6)
    if goal.calls:
        found.add(10)
    return tuple(sorted(found))
