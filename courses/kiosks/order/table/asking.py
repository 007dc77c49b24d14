"""A table's order as a person would ask for it."""

from __future__ import annotations

from courses.kiosks.order.asking import begun, told
from courses.kiosks.order.content import Content, Table
from courses.kiosks.order.goal import Goal
from courses.kiosks.order.words import joined
from language import Phrase, phrase


def asked(content: Content, table: Table, goal: Goal) -> Phrase:
    """The mission's words for a goal: table, rounds, calls, how it is paid."""
    rounds = [joined(told(content, lines), ", ") for lines in (goal.lines, *goal.further)]
    said = [phrase("order-asked-table", n=table.numbers[goal.table or 0])]
    said.append(begun(phrase("order-asked-round", parts=rounds[0])))
    said += [phrase("order-asked-further", parts=parts) for parts in rounds[1:2]]
    said += [phrase("order-asked-further-again", parts=parts) for parts in rounds[2:]]
    calls = [call.asked for i, call in enumerate(table.calls) if goal.calls >> i & 1]
    if calls:
        said.append(phrase("order-asked-calls", calls=joined(calls, ", ")))
    said.append(phrase("order-asked-settle", payment=content.payments[goal.payment or 0].asked))
    if goal.receipt is not None:
        answer = begun(phrase(f"order-asked-receipt-{'yes' if goal.receipt else 'no'}"))
        said.append(phrase("order-asked-sentence", words=answer))
    return joined(said, " ")
