"""How what was ordered differs from what was asked for, in the coach's voice, as a person would name it."""

from __future__ import annotations

from courses.kiosk import Wrong
from courses.kiosks.order.content import Line
from courses.kiosks.order.goal import Aim, agrees
from courses.kiosks.order.layout import Layout
from courses.kiosks.order.state import BAR, CHANGE, SLIP, Page, Slot, State
from courses.kiosks.order.till import differences as till_differences
from courses.kiosks.order.till.goal import TillAim
from courses.kiosks.order.words import counted, line_name
from language import Phrase, phrase


def wrong(shop: Layout, aim: Aim, state: State) -> tuple[Wrong, ...]:
    """All differences: what was ordered, where, points, the way to pay, what came after it."""
    goal, content = aim.goal, shop.content
    found = till_differences.wrong(shop, aim, state) if isinstance(aim, TillAim) else _lines(shop, aim, state)
    if goal.place is not None and state.place not in (-1, goal.place):
        words = {"wanted": content.places[goal.place].label, "found": content.places[state.place].label}
        found.append(Wrong("wrong_place", phrase("order-wrong-place", **words)))
    found += answer("points", goal.points, state.points)
    if goal.payment is not None and state.method not in (-1, goal.payment):
        words = {"wanted": content.payments[goal.payment].label, "found": content.payments[state.method].label}
        found.append(Wrong("wrong_payment", phrase("order-wrong-payment", **words)))
    found += answer("invoice", goal.invoice, state.invoice)
    found += answer("receipt", goal.receipt, state.receipt)
    if state.page != Page.DONE:
        return (*found, Wrong("unfinished", phrase("order-unpaid")))
    return (*found, *left_over(aim, state))


def answer(id: str, wanted: bool | None, given: int) -> list[Wrong]:
    """An answer that is not the one asked for."""
    if not given or agrees(wanted, given):
        return []
    return [Wrong(f"wrong_{id}", phrase(f"order-wrong-{id}-{'wanted' if wanted else 'given'}"))]


def left_over(aim: Aim, state: State) -> list[Wrong]:
    """What was forgotten at the end: things in the machine, and what of the bar is not on."""
    found = []
    if state.slot == Slot.CARD:
        found.append(Wrong("card_left", phrase("order-card-left")))
    if state.left & CHANGE:
        found.append(Wrong("change_left", phrase("order-change-forgotten")))
    if aim.goal.receipt and state.left & SLIP:
        found.append(Wrong("receipt_left", phrase("order-slip-forgotten")))
    missing = aim.goal.bar & ~state.bar
    for i, name in enumerate(BAR):
        if missing >> i & 1:
            found.append(Wrong("wrong_bar", phrase("order-wrong-bar", label=phrase(f"order-bar-{name}"))))
    return found


def _lines(shop: Layout, aim: Aim, state: State) -> list[Wrong]:
    """Counts first, then lines of the same item as wrong options, then what is left over on either side."""
    content = shop.content
    found = []
    have = {(item, options): count for item, options, count in state.basket}
    spare: list[Line] = []
    for item, options, count in state.basket:
        wanted = aim.want.get((item, options), 0)
        if wanted == 0:
            spare.append((item, options, count))
        elif wanted != count:
            found.append(
                Wrong(
                    "wrong_count",
                    phrase(
                        "order-wrong-count",
                        line=line_name(content, item, options),
                        wanted=counted(content, item, wanted),
                        found=counted(content, item, count),
                    ),
                )
            )
    missing: list[Line] = [(*line, count) for line, count in aim.want.items() if line not in have]
    for line in tuple(missing):
        other = next((s for s in spare if s[0] == line[0]), None)
        if other is not None:
            words = {"wanted": line_name(content, *line[:2]), "found": line_name(content, *other[:2])}
            found.append(Wrong("wrong_option", phrase("order-wrong-option", **words)))
            spare.remove(other)
            missing.remove(line)
    found += [Wrong("missing_item", told(shop, "order-missing-item", line)) for line in missing]
    found += [Wrong("wrong_item", told(shop, "order-wrong-item", line)) for line in spare]
    return found


def told(shop: Layout, id: str, line: Line) -> Phrase:
    """A message about a line."""
    item, options, count = line
    return phrase(id, line=line_name(shop.content, item, options), count=counted(shop.content, item, count))
