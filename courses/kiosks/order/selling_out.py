"""Something that is wanted sells out in mid-order: it stands on the menu, and whoever picks it hears that it is gone.

The mission names what to take instead, as whoever sends a shopper would. At a self-checkout nothing can sell out: the
goods are in the hand already.
"""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import chain

from courses.kiosks.order.asking import begun, thing
from courses.kiosks.order.content import Content
from courses.kiosks.order.generate import instead
from courses.kiosks.order.goal import Goal, Wanted
from courses.kiosks.order.words import joined
from courses.mission import Mission
from language import phrase


def sold_out(content: Content, mission: Mission) -> Mission | None:
    """The mission with a line sold out that has a substitute, or the first that can have one; None where none can.

    Deterministic: the substitute is drawn by the mission's own seed.
    """
    goal = mission.goal
    if not isinstance(goal, Goal) or content.till is not None:
        return None
    chance = random.Random(f"{mission.id}/{mission.situation.seed}")
    lines = (*goal.lines, *chain.from_iterable(goal.further))
    taken = {item for line in lines for item in (line.item, *(other for other, _ in line.instead))}
    taken |= {i for i, item in enumerate(content.items) if item.id in mission.situation.sold_out}
    named = next((line for line in goal.lines if line.instead), None)
    if named is not None:
        return _gone(content, mission, named)
    for n, line in enumerate(goal.lines):
        if sum(line.item == other.item for other in lines) > 1:
            continue  # the one and the other of the same thing cannot be told apart in one sentence
        others = instead(content, line.item, line.options, taken | set(content.upsell), chance)
        if others:
            with_other = replace(line, instead=others)
            wanted = replace(goal, lines=(*goal.lines[:n], with_other, *goal.lines[n + 1 :]))
            other, options = others[0]
            said = phrase(
                "order-asked-sold-out",
                thing=thing(content, line.item, line.options, 0),
                other=thing(content, other, options, 0),
            )
            words = joined([mission.words, begun(said)], " ")
            return _gone(content, replace(mission, goal=wanted, words=words), with_other)
    return None


def _gone(content: Content, mission: Mission, line: Wanted) -> Mission:
    situation = mission.situation
    gone = content.items[line.item].id
    return replace(mission, situation=replace(situation, sold_out=situation.sold_out - {gone}, runs_out=gone))
