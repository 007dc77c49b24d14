"""Each page as a screen: what is seen, what is said, what can be touched."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from courses.kiosk import Area, Control, ControlKind, Row, Screen
from courses.kiosks.bus_stop import words
from courses.kiosks.bus_stop.network import INITIALS, LATIN, TONES, Stop
from courses.kiosks.bus_stop.state import KEYPAD, State, value_word
from courses.kiosks.bus_stop.words import say
from language import NOTHING, Phrase
from language.hangul import letter_name

if TYPE_CHECKING:
    from courses.kiosks.bus_stop.machine import BusKiosk


def screen(kiosk: BusKiosk, state: State) -> Screen:
    """The screen of a state; the barrier-free bar stands on every one that still acts."""
    shown = _page(kiosk, state)
    return shown if state.page == "end" else replace(shown, areas=(*shown.areas, _bar(kiosk, state)))


def _bar(kiosk: BusKiosk, state: State) -> Area:
    controls = (
        Control(f"bar-{name}", say(f"do-bar-{name}"), "bar", selected=bool(state.bar >> n & 1))
        for n, name in enumerate(kiosk.bar)
    )
    return Area("bar", "bar", controls=tuple(controls))


def _page(kiosk: BusKiosk, state: State) -> Screen:
    match state.page:
        case "home":
            return _home(kiosk)
        case "number":
            return _number(kiosk, state)
        case "missing":
            return _missing(state)
        case "initials":
            return _initials(kiosk)
        case "names":
            return _names(kiosk, state)
        case "stops":
            return _stops(kiosk, state)
        case "pole":
            return _pole(kiosk, state)
        case "board":
            return _board(kiosk, state)
        case "near":
            return _near(kiosk, state)
        case "bus":
            return _bus(kiosk, state)
        case "info":
            return _info(kiosk, state)
        case "help":
            return _help(kiosk)
        case "question":
            return _question(kiosk, state)
        case "check":
            return _check(kiosk, state)
    return _end(kiosk, state)


def _control(id: str, kind: ControlKind, label: str = "", *, picture: str = "", enabled: bool = True) -> Control:
    """A control whose words are the message `bus_stop-do-<label>` (`id` where no label is given)."""
    return Control(id, say(f"do-{label or id}"), kind, picture=picture, enabled=enabled)


def _home_button() -> Control:
    return _control("home", "secondary", picture="icon:home")


def _actions(*controls: Control) -> Area:
    return Area("actions", "actions", controls=controls)


def _date(kiosk: BusKiosk) -> Phrase:
    """Of which month the data is: routes change. A live line that is silent is told of too."""
    dated = say("data", date=kiosk.network.date)
    return words.joined((say("silent"), dated)) if kiosk.content.silent else dated


def _told(kiosk: BusKiosk, stop: Stop) -> Phrase:
    """Where the arrivals of a board come from."""
    live = kiosk.content.live
    if live is not None and live.stop == stop.number and kiosk.world.minute >= live.minute:
        return say("live", at=live.minute % (24 * 60))
    return _date(kiosk)


def _home(kiosk: BusKiosk) -> Screen:
    choices = Area(
        "find",
        "choices",
        controls=(
            _control("by-number", "choice", picture="sign:numbers"),
            _control("by-name", "choice", picture="sign:bus-stop"),
        ),
    )
    about = Area("about", "text", text=(_date(kiosk),))
    helping = _actions(_control("help", "secondary", picture="icon:help"))
    return Screen("home", say("home"), (choices, about, helping), said=say("home-said"))


HELPED = ("coming", "low-floor", "last", "waiting", "crowd")
"""Words of the board that the help explains."""


def _help(kiosk: BusKiosk) -> Screen:
    """What the words on the board mean."""
    rows = tuple(Row((say(f"help-{word}-word"), say(f"help-{word}"))) for word in HELPED)
    areas = (Area("words", "rows", rows=rows), Area("about", "text", text=(_date(kiosk),)))
    return Screen("help", say("help"), (*areas, _actions(_control("back", "secondary"))), said=say("help-said"))


def _near(kiosk: BusKiosk, state: State) -> Screen:
    """This stop and the one across the road, with the direction of each."""
    here = kiosk.network.stop[state.stop]
    stops = [(say("near-here"), here)]
    if here.across:
        stops.append((say("near-across"), kiosk.network.stop[here.across]))
    rows = tuple(
        Row((title, words.joined((stop.name, words.direction(stop), words.pole_number(stop))))) for title, stop in stops
    )
    text = () if here.across else (say("near-alone"),)
    areas = (Area("stops", "rows", rows=rows, text=text), _actions(_control("back", "secondary")))
    return Screen("near", say("near"), areas, said=say("near-said"))


def _number(kiosk: BusKiosk, state: State) -> Screen:
    acts = set(kiosk.touches(state))
    shown = state.typed + "·" * (max(kiosk.network.lengths) - len(state.typed))
    typed = Phrase(shown, shown, say("none-typed").ko, say("none-typed").en)
    if state.typed:
        heard = say("typed", digits=state.typed)
        typed = Phrase(shown, shown, heard.heard("ko"), heard.heard("en"))
    keys = []
    for key in KEYPAD:
        if key.isdigit():
            advice = say("advice-digit")
            keys.append(
                Control(f"key-{key}", say("key", digit=key), "key", enabled=f"key-{key}" in acts, advice=advice)
            )
        else:
            advice = say(f"advice-{key}")
            keys.append(Control(key, say(f"do-{key}"), "key", enabled=key in acts, advice=advice))
    areas = (
        Area("typed", "text", text=(typed,)),
        Area("keypad", "keypad", controls=tuple(keys)),
        _actions(_control("search", "primary", picture="icon:search", enabled="search" in acts), _home_button()),
    )
    return Screen("number", say("number-title"), areas, said=say("number-said"))


def _missing(state: State) -> Screen:
    text = Area("text", "text", text=(say("missing-text", number=state.typed),))
    actions = _actions(_control("again", "primary", "retype"), _control("by-name", "choice"), _home_button())
    return Screen("missing", say("missing"), (text, actions), popup=True, said=say("missing-said"))


def _initials(kiosk: BusKiosk) -> Screen:
    keys = tuple(_initial(key, enabled=bool(kiosk.network.names[key])) for key in (*INITIALS, LATIN))
    areas = (Area("initials", "keypad", controls=keys), _actions(_home_button()))
    return Screen("initials", say("initials"), areas, said=say("initials-said"))


def _initial(key: str, enabled: bool) -> Control:
    label = say("initial-latin") if key == LATIN else Phrase(key, key, letter_name(key) or key, _LETTERS_EN[key])
    return Control(f"initial-{key}", label, "key", enabled=enabled, advice=say("advice-initial", key=label))


_LETTERS_EN = dict(
    zip(
        INITIALS,
        (
            *("giyeok", "nieun", "digeut", "rieul", "mieum", "bieup", "siot"),
            *("ieung", "jieut", "chieut", "kieuk", "tieut", "pieup", "hieut"),
        ),
        strict=True,
    )
)


def _names(kiosk: BusKiosk, state: State) -> Screen:
    names = kiosk.network.names[state.initial]
    shown = range(state.leaf * kiosk.per_page, min(len(names), (state.leaf + 1) * kiosk.per_page))
    choices = tuple(
        Control(f"name-{n}", kiosk.network.called[names[n]][0].name, "choice", picture="sign:bus-stop") for n in shown
    )
    areas = [Area("names", "choices", controls=choices)]
    areas += _pages(kiosk, state, len(names))
    areas.append(_actions(_control("back", "secondary"), _home_button()))
    return Screen("names", say("names"), tuple(areas), said=say("names-said"))


def _pages(kiosk: BusKiosk, state: State, rows: int) -> list[Area]:
    leaves = kiosk.leaves(rows)
    if leaves < 2:
        return []
    controls = (
        _control("previous", "pager", enabled=state.leaf > 0),
        _control("next", "pager", enabled=state.leaf + 1 < leaves),
    )
    return [Area("pages", "actions", controls=controls, text=(say("page", page=state.leaf + 1, pages=leaves),))]


def _stops(kiosk: BusKiosk, state: State) -> Screen:
    stops = kiosk.listed(state)
    choices = tuple(
        Control(
            f"stop-{stop.number}",
            words.direction(stop),
            "choice",
            picture="sign:bus-stop",
            note=words.pole_number(stop),
            said=words.joined((stop.name, words.direction(stop), words.pole_number(stop))),
        )
        for stop in stops
    )
    areas = (Area("stops", "choices", controls=choices), _actions(_control("back", "secondary"), _home_button()))
    said = say("stops-said-one") if len(stops) == 1 else say("stops-said")
    return Screen("stops", stops[0].name, areas, said=said)


def _pole(kiosk: BusKiosk, state: State) -> Screen:
    stop = kiosk.network.stop[state.stop]
    sign = Area(
        "sign", "text", text=tuple(filter(None, (words.pole_number(stop), words.direction(stop), _date(kiosk))))
    )
    areas = [
        sign,
        _actions(_control("see", "primary")),
        Area("more", "choices", controls=(_control("help", "choice", picture="icon:help"),)),
    ]
    if stop.across:
        cross = Control("cross", say("do-cross"), "device", picture="sign:crossing", advice=say("advice-cross"))
        areas.append(Area("street", "devices", controls=(cross,)))
    said = words.joined((stop.name, words.direction(stop), say("pole-said")))
    return Screen("pole", stop.name, tuple(areas), said=said)


def _at(stop: Stop) -> Phrase:
    return say("board", name=stop.name)


def _board(kiosk: BusKiosk, state: State) -> Screen:
    stop = kiosk.network.stop[state.stop]
    shown = stop.routes[state.leaf * kiosk.per_page : (state.leaf + 1) * kiosk.per_page]
    rows = []
    for route in shown:
        line = kiosk.world.line(stop.number, route, state.tick)
        button = Control(f"bus-{route}", words.route(route), "choice", said=words.line_heard(line))
        cells = (words.type_of(line.route), words.bus(line.first), words.bus(line.second))
        rows.append(Row(cells, (button,), picture="sign:bus", tone=TONES[line.route.type]))
    now = say("now", at=(kiosk.world.minute + state.tick) % (24 * 60))
    where = words.joined((words.direction(stop), words.pole_number(stop)))
    head = Area("head", "text", text=(where, words.joined((now, _told(kiosk, stop)))))
    areas = [head, Area("board", "board", title=say("board-columns"), rows=tuple(rows))]
    areas += _pages(kiosk, state, len(stop.routes))
    if soon := _soon(kiosk, stop, state):
        areas.append(soon)
    buttons = [_control("near", "choice", picture="sign:map"), _control("back", "secondary")]
    if kiosk.content.form == "app":
        buttons = [_control("refresh", "bar", picture="icon:replay"), *buttons, _home_button()]
    areas.append(_actions(*buttons))
    said = say("board-said", name=stop.name)
    return Screen("board", _at(stop), tuple(areas), said=said, timer=kiosk.timer(state))


def _soon(kiosk: BusKiosk, stop: Stop, state: State) -> Area | None:
    """The line at the foot of a board: which buses are about to arrive."""
    lines = [line for line in kiosk.world.board(stop, state.tick) if line.first.standing == "soon"]
    if not lines:
        return None
    routes = words.joined((words.route(line.route.id) for line in lines), between=", ")
    return Area("soon", "text", title=say("soon-title"), text=(routes,))


def _bus(kiosk: BusKiosk, state: State) -> Screen:
    line = kiosk.world.line(state.stop, state.route, state.tick)
    rows = [
        Row((say("row-first"), words.bus(line.first))),
        Row((say("row-second"), words.bus(line.second))),
    ]
    facts = Area("facts", "rows", rows=tuple(rows))
    answers = Area(
        "answers",
        "choices",
        title=say("answers"),
        controls=(
            _control("take", "primary", picture="sign:bus"),
            _control("ask-minutes", "choice", picture="sign:clock"),
            _control("ask-stops", "choice", picture="sign:bus-stop"),
            _control("info", "choice", picture="sign:moon"),
        ),
    )
    buttons = [_control("back", "secondary")]
    if kiosk.content.form == "app":
        buttons.append(_home_button())
    title = words.joined((words.route(state.route), words.type_of(line.route)))
    return Screen("bus", title, (facts, answers, _actions(*buttons)), said=words.line_heard(line))


def _info(kiosk: BusKiosk, state: State) -> Screen:
    """Where the route goes, its first and last bus, how often it comes."""
    service = kiosk.world.day(state.stop, state.route)
    known = kiosk.network.route[state.route]
    rows = [
        Row((say("row-day"), say("day", first=service.first % (24 * 60), last=service.last % (24 * 60)))),
        Row((say("row-headway"), say("headway", shortest=service.shortest, longest=service.longest))),
    ]
    if known.origin and known.terminus:
        ends = say("ends", origin=known.origin, terminus=known.terminus)
        rows.insert(0, Row((say("row-ends"), ends)))
    answers = Area("answers", "choices", controls=(_control("ask-last_bus", "choice", picture="sign:moon"),))
    buttons = [_control("back", "secondary")]
    if kiosk.content.form == "app":
        buttons.append(_home_button())
    areas = (Area("facts", "rows", rows=tuple(rows)), answers, _actions(*buttons))
    title = words.joined((words.route(state.route), words.type_of(known)))
    said = words.joined((say("info-said", route=words.route(state.route)), rows[-2].cells[1]), " ", " ")
    return Screen("info", title, areas, said=said)


def _question(kiosk: BusKiosk, state: State) -> Screen:
    values = kiosk.world.choices(state.stop, state.route, state.question, state.tick)
    choices = tuple(Control(f"say-{value_word(v)}", words.value(state.question, v), "choice") for v in values)
    title = say(f"question-{state.question}", route=words.route(state.route))
    areas = (Area("values", "choices", controls=choices), _actions(_control("back", "secondary")))
    return Screen(f"question-{state.question}", title, areas)


def _summary(kiosk: BusKiosk, state: State) -> Phrase:
    stop = kiosk.network.stop[state.stop]
    value = NOTHING if state.value is None else words.value(state.question, state.value)
    return say(f"summary-{state.question}", stop=stop.name, route=words.route(state.route), value=value)


def _check(kiosk: BusKiosk, state: State) -> Screen:
    text = Area("text", "text", text=(_summary(kiosk, state),))
    actions = _actions(_control("yes", "primary"), _control("again", "secondary"))
    said = words.joined((_summary(kiosk, state), say("check-said")), between=" ", pause=" ")
    return Screen(f"check-{state.question}", say("check"), (text, actions), popup=True, said=said)


def _end(kiosk: BusKiosk, state: State) -> Screen:
    text = Area("text", "text", text=(_summary(kiosk, state),))
    return Screen("end", say("end"), (text,))
