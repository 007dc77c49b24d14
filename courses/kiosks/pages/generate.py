"""Missions drawn from a seed, by the pack's own recipes."""

from __future__ import annotations

import random

from courses import coach
from courses.kiosk import Situation
from courses.kiosks.pages.content import Content, Goal, Recipe
from courses.kiosks.pages.goal import whole
from courses.kiosks.pages.machine import PagesKiosk
from courses.kiosks.pages.state import Value
from courses.kiosks.pages.words import fill, lookup
from courses.mission import Mission
from courses.pack import Pack

_TRIES = 60


def generate(pack: Pack, seed: int, difficulty: int) -> Mission:
    """The same seed and difficulty always give the same mission. What is drawn can be done: it is tried."""
    content: Content = pack.content
    level = min(5, max(1, difficulty))
    chance = random.Random(f"{pack.id}/{seed}/{level}")
    near = min((abs(one - level) for recipe in content.recipes for one in recipe.levels), default=0)
    fitting = [r for r in content.recipes if any(abs(one - level) == near for one in r.levels)]
    for _ in range(_TRIES):
        mission = _draw(pack, chance.choice(fitting), chance, seed, level)
        kiosk = PagesKiosk(content, mission.situation)
        if coach.plan(kiosk, kiosk.start(), mission.goal) is not None:
            return mission
    return pack.missions[seed % len(pack.missions)]


def _draw(pack: Pack, recipe: Recipe, chance: random.Random, seed: int, level: int) -> Mission:
    content: Content = pack.content
    fields: list[tuple[int, Value]] = [(n, chance.choice(values)) for n, values in recipe.draws]
    values = list(content.start)
    for n, value in fields:
        values[n] = value
    return Mission(
        id=f"made-{level}-{seed}",
        pack=pack.id,
        words=fill(recipe.words, lookup(content, tuple(values), asked=True)),
        goal=Goal(whole(content, fields), recipe.bar),
        difficulty=level,
        places=recipe.places,
        situation=Situation(
            seed=chance.randrange(10**6),
            minute=chance.randrange(9 * 60, 18 * 60),
            surprises=frozenset(chance.choice(recipe.surprises)),
        ),
    )
