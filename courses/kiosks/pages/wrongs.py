"""How what was done differs from what was asked: by the pack's own names first, then field by field."""

from __future__ import annotations

from courses.kiosk import Wrong
from courses.kiosks.pages.content import Field, Goal
from courses.kiosks.pages.flow import Flow
from courses.kiosks.pages.state import BAR, State, Value, Values
from courses.kiosks.pages.words import fill, lookup, say, value_words


def wrong(flow: Flow, state: State, goal: Goal) -> tuple[Wrong, ...]:
    """Every difference, in the order of the machine; empty when all is right and finished."""
    content = flow.content
    named = dict(goal.fields)
    wanted: Values = tuple(named.get(n, field.start) for n, field in enumerate(content.fields))
    different = {n: value for n, value in _wanted(flow, goal) if state.values[n] != value}
    page = flow.page(state)
    found = []
    told: set[int] = set()
    for name in content.wrongs:
        fields = {test.field for test in name.when if test.field >= 0}
        if fields & different.keys() and flow.holds(name.when, state.values) and flow.holds(name.wanted, wanted):
            found.append(Wrong(name.id, fill(name.words, lookup(content, state.values)), name.trouble))
            told |= fields
    for n, value in different.items():
        if n not in told and (state.values[n] != content.fields[n].start or state.passed or page.end):
            found.append(_field(content.fields[n], value, state.values[n]))
    if page.end or state.passed:
        missing = goal.bar & ~state.bar
        for n, bar in enumerate(BAR):
            if missing >> n & 1:
                found.append(Wrong("wrong_bar", say("wrong-bar", label=say(f"bar-{bar}"))))
    if not page.end and not found:
        found.append(Wrong("unfinished", say("wrong-unfinished")))
    return tuple(found)


def _wanted(flow: Flow, goal: Goal) -> list[tuple[int, Value]]:
    named = dict(goal.fields)
    return [
        (n, named.get(n, field.start))
        for n, field in enumerate(flow.content.fields)
        if n in named or (field.keeps and not field.free)
    ]


def _field(field: Field, wanted: Value, found: Value) -> Wrong:
    """A difference without a name of its own; of a masked entry nothing is told."""
    id = f"wrong_{field.id.replace('-', '_')}"
    if field.kind == "secret":
        return Wrong(id, say("wrong-secret", label=field.label))
    words = {"label": field.label, "wanted": value_words(field, wanted), "found": value_words(field, found)}
    return Wrong(id, say("wrong-unsaid" if found in ("", 0) else "wrong-field", **words))
