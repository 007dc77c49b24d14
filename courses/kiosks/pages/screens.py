"""The screen of a state: its page's words with what was said filled in, what it asks, its buttons."""

from __future__ import annotations

from itertools import pairwise

from courses.kiosk import Area, Control, Row, Screen, Timer
from courses.kiosks.pages.content import TOTAL, Button, Page
from courses.kiosks.pages.flow import Flow
from courses.kiosks.pages.state import BAR, LANGUAGE, State
from courses.kiosks.pages.words import fill, lookup, say, shown
from language import NOTHING, Phrase

_FOOT = frozenset({"primary", "secondary"})


def screen(flow: Flow, state: State, timer: Timer | None) -> Screen:
    """What stands on the glass, and beside it."""
    content, page = flow.content, flow.page(state)
    look = lookup(content, state.values)
    title = fill(page.title, look)
    said = fill(page.said, look) if page.said else NOTHING
    areas = [*_words(flow, state, page)]
    for ask in page.asks:
        areas += ask.areas(flow, state)
    areas += _buttons(flow, state, page)
    if content.bar and not page.end:
        areas.append(_bar(state))
    return Screen(
        f"{page.id}",
        _stepped(page, title),
        tuple(areas),
        popup=page.popup,
        said=said,
        timer=timer,
        total=content.total(state.values) if page.step == "pay" and TOTAL not in page.shows else None,
        private=any(ask.private for ask in page.asks),
        trouble=page.trouble,
    )


def _stepped(page: Page, title: Phrase) -> Phrase:
    """The official name of the step before the title."""
    return say("stepped", step=say(f"step-{page.step}"), title=title) if page.step else title


def _words(flow: Flow, state: State, page: Page) -> list[Area]:
    """What is to be read: words, a check of what was said, messages."""
    content, areas = flow.content, []
    look = lookup(content, state.values)
    lines = [line for line in page.text if flow.holds(line.when, state.values)]
    plain = tuple(fill(line.words, look) for line in lines if not line.picture)
    pictured = tuple(Row((fill(line.words, look),), picture=line.picture) for line in lines if line.picture)
    told = [Area("text", "text", text=plain)] if plain else []
    if not page.shows:
        areas += told
    if pictured:
        areas.append(Area("pictures", "rows", rows=pictured))
    if page.shows:
        rows = tuple(Row(shown(content, state.values, field)) for field in page.shows)
        areas += [Area("check", "rows", rows=rows), *told]
    thread = [line for line in page.thread if flow.holds(line.when, state.values)]
    if thread:
        rows = tuple(
            Row((*((line.who,) if line.who else ()), fill(line.words, look)), picture=line.picture, tone=line.tone)
            for line in thread
        )
        areas.append(Area("thread", "rows", rows=rows))
    return areas


def _control(button: Button, acts: bool) -> Control:
    return Control(
        button.id,
        button.label,
        button.kind,
        button.picture,
        enabled=acts,
        note=button.note,
        said=button.said,
        advice=button.advice,
        gesture=button.gesture,
    )


def _buttons(flow: Flow, state: State, page: Page) -> list[Area]:
    """Movements with their twins, large answers, devices beside the glass, and the buttons at the foot."""
    areas = []
    stand = flow.buttons(state)
    twins = {button.twin for button, _ in stand if button.twin}
    for (button, acts), (twin, _) in pairwise(stand):
        if button.twin:
            areas.append(Area(button.id, "gesture", controls=(_control(button, acts), _control(twin, acts))))
    groups: dict[str, list[Control]] = {"choices": [], "devices": [], "actions": []}
    for button, acts in stand:
        if button.twin or button.id in twins:
            continue
        foot_of_page = button.kind in _FOOT and not (state.trail == (0,) and button.kind == "primary")
        where = "devices" if button.kind == "device" else "actions" if foot_of_page else "choices"
        groups[where].append(_control(button, acts))
    foot = groups["actions"]
    own = any(ask.private or type(ask).__name__ == "Number" for ask in page.asks)
    if page.next and not page.end:
        foot.append(Control("next", page.next, "primary", enabled=flow.ready(state)))
    if own:
        foot += [_ok(flow, state, page)]
    if flow.can_back(state):
        foot.insert(0, Control("back", say("close") if page.popup else say("back"), "secondary"))
    if flow.can_home(state):
        foot.insert(0, Control("home", say("home"), "secondary"))
    if groups["choices"]:
        areas.append(Area("choices", "choices", controls=tuple(groups["choices"])))
    if groups["devices"]:
        areas.append(Area("devices", "devices", controls=tuple(groups["devices"])))
    if flow.content.language and state.trail == (0,):
        on = bool(state.bar >> LANGUAGE & 1)
        foot.append(Control("bar:language", say("language"), "bar", selected=on))
    if foot:
        areas.append(Area("actions", "actions", controls=tuple(foot)))
    return areas


def _ok(flow: Flow, state: State, page: Page) -> Control:
    """The button of an entry."""
    ask = next(ask for ask in page.asks if hasattr(ask, "ok"))
    return Control("ok", ask.ok, "primary", enabled="ok" in ask.ids(flow, state))


def _bar(state: State) -> Area:
    """The barrier-free bar."""
    return Area(
        "bar",
        "bar",
        controls=tuple(
            Control(
                f"bar:{name}",
                say(f"bar-{name}"),
                "bar",
                selected=bool(on := state.bar >> n & 1),
                note=say("bar-staff-called") if on and name == "staff" else NOTHING,
            )
            for n, name in enumerate(BAR)
        ),
    )
