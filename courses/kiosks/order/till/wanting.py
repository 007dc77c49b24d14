"""What a mission at a self-checkout may ask for."""

from __future__ import annotations

from dataclasses import replace

from courses.kiosk import Situation
from courses.kiosks.order.content import Content
from courses.kiosks.order.goal import Goal, Wanted
from courses.kiosks.order.till.content import BESIDE, NO_BAG
from courses.mistakes import Faults
from language import phrase


def bag(name: str | None, lines: list[Wanted], content: Content, faults: Faults) -> int | None:
    """The bag that is asked for, which no line may ask for."""
    bags = {content.items[index].id: index for index in (content.till.bags if content.till else ())}
    for n, line in enumerate(lines):
        if line.item in bags.values():
            faults.add(
                ("lines", n, "item"), phrase("till-fault-bag"), found=content.items[line.item].id, expected="bag: ..."
            )
    if name is None:
        return None
    if name == "none" and bags:
        return NO_BAG
    if name not in bags:
        faults.unknown(("bag",), name, [*bags, "none"] if bags else ())
        return None
    return bags[name]


def completed(situation: Situation, goal: Goal, content: Content, faults: Faults) -> Situation:
    """The goods that are to be bought lie beside the machine, whatever else does."""
    if content.till is None:
        return situation
    goods = [content.items[index].id for index in content.till.goods]
    wanted = {content.items[line.item].id for line in goal.lines}
    beside = (situation.beside | wanted) & set(goods)
    if len(beside) > BESIDE:
        faults.add(("beside",), phrase("till-fault-beside"), found=len(beside), expected=f"<= {BESIDE}")
    return replace(situation, beside=beside or frozenset({goods[0]}))
