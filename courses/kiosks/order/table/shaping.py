"""A table's part of the files, as content and goal; what a tablet on a table cannot have is noted."""

from __future__ import annotations

from courses.kiosks.order.content import Choice, Content, Table
from courses.kiosks.order.files import GoalFile, PackFile
from courses.mistakes import Faults
from language import NOTHING, phrase

_NOT_HERE = ("points", "upsell", "upgrade", "checkout")
"""What goes another way than from round to round and to the bill."""


def table(file: PackFile, faults: Faults) -> Table | None:
    """The tablets of a diner; None for a shop without any."""
    if file.table is None:
        for n, payment in enumerate(file.payments):
            if payment.id == "counter":
                faults.add(("payments", n, "id"), phrase("order-fault-counter"), found=payment.id, expected="table:")
        return None
    for name in _NOT_HERE:
        if getattr(file, name):
            faults.add((name,), phrase("order-fault-not-at-tables"), found=name)
    for n, payment in enumerate(file.payments):
        if payment.id == "cash":
            faults.add(("payments", n, "id"), phrase("order-fault-no-cash-at-tables"), found="cash", expected="counter")
    numbers, calls = file.table.numbers, file.table.calls
    for n, number in enumerate(numbers):
        if number in numbers[:n]:
            faults.add(("table", "numbers", n), phrase("courses-fault-twice", name=str(number)), found=number)
    for n, call in enumerate(calls):
        if call.id in [other.id for other in calls[:n]]:
            faults.add(("table", "calls", n, "id"), phrase("courses-fault-twice", name=call.id), found=call.id)
    return Table(
        tuple(dict.fromkeys(numbers)),
        tuple(
            Choice(call.id, call.label.phrase(), (call.asked or call.label).phrase(), call.picture or "", NOTHING)
            for call in calls
        ),
        sum(1 << n for n, call in enumerate(calls) if call.help),
    )


def asked_at(file: GoalFile, content: Content, faults: Faults) -> tuple[int | None, int]:
    """Index of the table's number, and the mask of calls, of a goal; noted where the shop has no tables."""
    if content.table is None:
        for name in ("table", "further", "calls"):
            if getattr(file, name):
                faults.add((name,), phrase("order-fault-no-tables"), found=name)
        return None, 0
    if "staff" in file.bar:
        faults.add(("bar", file.bar.index("staff")), phrase("order-fault-staff"), found="staff", expected="calls")
    numbers = [str(number) for number in content.table.numbers]
    seat = None
    if file.table is not None:
        if str(file.table) in numbers:
            seat = numbers.index(str(file.table))
        else:
            faults.unknown(("table",), file.table, numbers)
    known = [call.id for call in content.table.calls]
    mask = 0
    for n, name in enumerate(file.calls):
        if name in known:
            mask |= 1 << known.index(name)
        else:
            faults.unknown(("calls", n), name, known)
    return seat, mask
