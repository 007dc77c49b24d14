"""A mission's `goal:` as a goal."""

from __future__ import annotations

from collections.abc import Iterable

from courses.kiosks.pages.asks.ask import say
from courses.kiosks.pages.asks.seats import Seats
from courses.kiosks.pages.content import Content, Goal
from courses.kiosks.pages.files import GoalFile
from courses.kiosks.pages.naming import Names
from courses.kiosks.pages.state import BAR, Value
from courses.mistakes import KEY, Faults
from language import phrase


def goal(file: GoalFile, content: Content, faults: Faults) -> Goal:
    """Fields at the end, their values checked."""
    names = Names(content.fields, (), content.surprises, faults)
    fields = []
    for name, told in file.fields.items():
        n = names.field(name, ("fields", name, KEY))
        value = None if n is None else names.value(n, told, ("fields", name))
        if n is not None and value is not None:
            fields.append((n, value))
    _seats(dict(fields), content, faults)
    if not file.fields and not file.bar:
        faults.add(("fields",), phrase("courses-fault-too-few", least=1), expected="≥ 1")
    return Goal(whole(content, fields), sum(1 << BAR.index(name) for name in set(file.bar)))


def _seats(named: dict[int, Value], content: Content, faults: Faults) -> None:
    """Seats that are wanted must be free, and as many as there are people."""
    for ask in (ask for page in content.pages for ask in page.asks if isinstance(ask, Seats)):
        if ask.field not in named:
            continue
        mask, id = int(named[ask.field]), content.fields[ask.field].id
        people = sum(int(named.get(n, content.fields[n].start)) for n in ask.reads) if ask.reads else 1
        if mask.bit_count() != people:
            faults.add(("fields", id), say("fault-seat-count", n=people), found=mask.bit_count(), expected=str(people))
        if mask & ask.taken:
            faults.add(("fields", id), say("fault-seat-taken"), found=id)


def whole(content: Content, fields: Iterable[tuple[int, Value]]) -> tuple[tuple[int, Value], ...]:
    """The fields of a goal with what they imply: where seats are wanted, nobody comes beside the people named."""
    named = dict(fields)
    for ask in (ask for page in content.pages for ask in page.asks if isinstance(ask, Seats)):
        if ask.field in named:
            for n in ask.reads:
                named.setdefault(n, content.fields[n].start)
    return tuple(sorted(named.items()))
