"""How what was found out differs from what was asked: a name for the record, words for the person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from courses.kiosk import Wrong
from courses.kiosks.bus_stop import words
from courses.kiosks.bus_stop.state import Goal, State

if TYPE_CHECKING:
    from courses.kiosks.bus_stop.machine import BusKiosk


def wrong(kiosk: BusKiosk, state: State, goal: Goal) -> tuple[Wrong, ...]:
    """Every difference, the stop first; empty when the answer is right."""
    found = []
    if state.stop and state.stop != goal.stop:
        found.append(_stop(kiosk, state, goal))
    elif state.stop and kiosk.content.form == "app" and not goal.found_by(state.typed):
        found.append(Wrong("wrong_search", words.say(f"wrong-search-{goal.find}")))
    for n, name in enumerate(kiosk.bar):
        if (goal.bar & ~state.bar) >> n & 1:
            found.append(Wrong("wrong_bar", words.say("wrong-bar", label=words.say(f"do-bar-{name}"))))
    if state.page not in ("check", "end"):
        found.append(Wrong("unanswered", words.say("wrong-unanswered")))
        return tuple(found)
    if state.question != goal.ask:
        found.append(Wrong("wrong_question", words.say(f"wrong-question-{goal.ask}")))
    if state.route not in goal.routes:
        found.append(_route(state, goal))
    elif not any(each.id != "wrong_bar" for each in found):
        found += _answer(kiosk, state, goal)
    return tuple(found)


def _stop(kiosk: BusKiosk, state: State, goal: Goal) -> Wrong:
    here, asked = kiosk.network.stop[state.stop], kiosk.network.stop[goal.stop]
    if here.name.ko == asked.name.ko:
        said = words.say("wrong-direction", here=words.direction(here), asked=words.direction(asked))
        return Wrong("wrong_direction", said)
    return Wrong("wrong_stop", words.say("wrong-stop", here=here.name, asked=asked.name))


def _route(state: State, goal: Goal) -> Wrong:
    asked = words.joined((words.route(route) for route in goal.routes), between=", ")
    return Wrong("wrong_route", words.say("wrong-route", here=words.route(state.route), asked=asked))


def _answer(kiosk: BusKiosk, state: State, goal: Goal) -> list[Wrong]:
    """The right stop, route and question: was it the right bus, or the right number?"""
    if state.question == "take":
        right = kiosk.world.right_routes(goal, state.tick)
        return [] if state.route in right else [_bus(kiosk, state, goal, right)]
    right_value = kiosk.world.value(state.stop, state.route, state.question, state.tick)
    if state.value == right_value or state.value is None or right_value is None:
        return []
    here, asked = words.value(state.question, state.value), words.value(state.question, right_value)
    line = kiosk.world.line(state.stop, state.route, state.tick)
    if state.question == "last_bus":
        return [Wrong("wrong_time", words.say("wrong-time", here=here, asked=asked))]
    if line.first.standing == "coming":
        other = line.first.minutes if state.question == "stops" else line.first.stops
        if state.value == other:
            said = words.say("wrong-mixed-up", minutes=line.first.minutes, stops=line.first.stops)
            return [Wrong("minutes_and_stops_mixed_up", said)]
    second = line.second.minutes if state.question == "minutes" else line.second.stops
    if line.second.running and state.value == second:
        return [Wrong("second_bus", words.say("wrong-second-bus", here=here, asked=asked))]
    return [Wrong(f"wrong_{state.question}", words.say("wrong-number", here=here, asked=asked))]


def _bus(kiosk: BusKiosk, state: State, goal: Goal, right: frozenset[str]) -> Wrong:
    """One of the buses asked about, but not the one: later, no low floor, not the last, more crowded."""
    best = next(route for route in goal.routes if route in right)
    here, asked = words.route(state.route), words.route(best)
    line = kiosk.world.line(state.stop, state.route, state.tick)
    if goal.pick == "low_floor" and not any(bus.running and bus.low_floor for bus in (line.first, line.second)):
        return Wrong("not_low_floor", words.say("wrong-not-low-floor", here=here, asked=asked))
    if goal.pick == "last":
        return Wrong("not_last", words.say("wrong-not-last", here=here, asked=asked))
    if goal.pick == "roomy":
        return Wrong("not_roomy", words.say("wrong-not-roomy", here=here, asked=asked))
    return Wrong("not_first", words.say("wrong-not-first", here=here, asked=asked))
