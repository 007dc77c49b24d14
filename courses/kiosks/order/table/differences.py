"""How what came to the table differs from what was asked for, in the coach's voice."""

from __future__ import annotations

from collections.abc import Iterator

from courses.kiosk import Wrong
from courses.kiosks.order.content import Line
from courses.kiosks.order.differences import answer, left_over, told
from courses.kiosks.order.state import Page, State
from courses.kiosks.order.table.served import Need, Round, Served, without
from courses.kiosks.order.table.tablet import Tablet, settled
from courses.kiosks.order.words import counted, joined, line_name
from language import Phrase, phrase


def wrong(shop: Tablet, aim: Served, state: State) -> tuple[Wrong, ...]:
    """All differences: the table, what went to the kitchen, the calls, the way to pay, what came after it."""
    goal, content = aim.goal, shop.content
    found = [*_seat(shop, aim, state), *_rounds(shop, aim, state), *_calls(shop, aim, state)]
    if goal.payment is not None and state.method not in (-1, goal.payment):
        words = {"wanted": content.payments[goal.payment].label, "found": content.payments[state.method].label}
        found.append(Wrong("wrong_payment", phrase("order-wrong-payment", **words)))
    found += answer("receipt", goal.receipt, state.receipt)
    if state.page == Page.DONE:
        return (*found, *left_over(aim, state))
    return tuple(found) or (Wrong("unfinished", phrase("order-unpaid")),)


def _seat(shop: Tablet, aim: Served, state: State) -> Iterator[Wrong]:
    wanted = aim.goal.table
    if wanted is not None and wanted != state.seat and settled(state):
        numbers = shop.table.numbers
        words = phrase("order-wrong-table", wanted=numbers[wanted], found=numbers[state.seat])
        yield Wrong("wrong_table", words)


def _rounds(shop: Tablet, aim: Served, state: State) -> Iterator[Wrong]:
    for n, basket in enumerate(state.sent):
        rest = aim.rest(state.sent[:n])
        if rest is None:
            return
        now, need = rest
        if without(need, basket) is not None:
            continue
        if frozenset(basket) in map(frozenset, state.sent[:n]):
            yield Wrong("doubled_round", phrase("order-doubled-round", lines=_named(shop, basket)))
        else:
            later = {line for some in aim.rounds[now + 1 :] for line in some}
            for line in basket:
                yield from _line(shop, line, need, later)
        return
    rest = aim.rest(state.sent)
    if state.paid and rest is not None:
        yield from _missing(shop, aim, *rest)


def _line(shop: Tablet, line: Line, need: Need, later: set[tuple[int, tuple[int, ...]]]) -> Iterator[Wrong]:
    item, options, count = line
    content = shop.content
    wanted = need.get((item, options), 0)
    if count <= wanted:
        return
    if wanted:
        words = {
            "line": line_name(content, item, options),
            "wanted": counted(content, item, wanted),
            "found": counted(content, item, count),
        }
        yield Wrong("wrong_count", phrase("order-table-wrong-count", **words))
        return
    other = next((settings for thing, settings in need if thing == item), None)
    if other is not None:
        names = {"wanted": line_name(content, item, other), "found": line_name(content, item, options)}
        yield Wrong("wrong_option", phrase("order-table-wrong-option", **names))
    elif (item, options) in later:
        yield Wrong("early_item", told(shop, "order-early-item", line))
    else:
        yield Wrong("wrong_item", told(shop, "order-table-wrong-item", line))


def _missing(shop: Tablet, aim: Served, now: int, need: Need) -> Iterator[Wrong]:
    """What had not been ordered when it was paid."""
    whole = now > 0 and need and need == aim.rounds[now]
    if not whole:
        for (item, options), count in need.items():
            yield Wrong("missing_item", told(shop, "order-missing-item", (item, options, count)))
    for some in aim.rounds[now if whole else now + 1 :]:
        lines = tuple((*line, count) for line, count in some.items())
        yield Wrong("missing_round", phrase("order-missing-round", lines=_named(shop, lines)))


def _named(shop: Tablet, lines: Round) -> Phrase:
    content = shop.content
    parts = [
        phrase("order-named-line", line=line_name(content, item, options), count=counted(content, item, count))
        for item, options, count in lines
    ]
    return joined(parts, ", ")


def _calls(shop: Tablet, aim: Served, state: State) -> Iterator[Wrong]:
    extra, missing = aim.uncalled_for(state.called), aim.calling(state.called) if state.paid else 0
    for id, mask in (("wrong_call", extra), ("missing_call", missing)):
        for i, call in enumerate(shop.table.calls):
            if mask >> i & 1:
                yield Wrong(id, phrase(f"order-{id.replace('_', '-')}", label=call.label))
