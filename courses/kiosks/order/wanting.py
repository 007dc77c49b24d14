"""A mission's `goal:` as a goal: names resolved to indices, what cannot be ordered noted."""

from __future__ import annotations

from courses.kiosks.order.content import Content, Options
from courses.kiosks.order.files import GoalFile, InsteadFile, LineFile
from courses.kiosks.order.goal import Goal, Wanted
from courses.kiosks.order.shaping import setting
from courses.kiosks.order.state import BAR
from courses.kiosks.order.table.shaping import asked_at
from courses.kiosks.order.till import wanting as till_wanting
from courses.mistakes import Faults, Path
from language import phrase


def goal(file: GoalFile, content: Content, faults: Faults) -> Goal:
    """The order that is wanted."""
    lines = _round(file.lines, content, faults, ("lines",))
    further = [_round(lines, content, faults, ("further", n)) for n, lines in enumerate(file.further)]
    seat, calls = asked_at(file, content, faults)
    places = [place.id for place in content.places]
    payments = [payment.id for payment in content.payments]
    if file.points and not content.points:
        faults.add(("points",), phrase("order-fault-no-points"), found="true")
    return Goal(
        lines=lines,
        place=_index(file.place, places, ("place",), faults),
        payment=_index(file.payment, payments, ("payment",), faults),
        points=file.points if content.points else None,
        receipt=file.receipt if content.receipt else None,
        invoice=file.cash_receipt if content.invoice else None,
        bag=till_wanting.bag(file.bag, list(lines), content, faults),
        bar=sum(1 << BAR.index(name) for name in set(file.bar)),
        table=seat,
        further=tuple(further),
        calls=calls,
    )


def _round(files: tuple[LineFile, ...], content: Content, faults: Faults, at: Path) -> tuple[Wanted, ...]:
    """Lines that are ordered together."""
    lines = []
    for n, line in enumerate(files):
        path = (*at, n)
        first = _one(line, content, faults, path)
        others = [_one(other, content, faults, (*path, "instead", k)) for k, other in enumerate(line.instead)]
        if first is not None:
            lines.append(Wanted(*first, line.count, tuple(other for other in others if other is not None)))
    _numbers(lines, content, faults, at)
    return tuple(lines)


def _index(name: str | None, known: list[str], path: Path, faults: Faults) -> int | None:
    if name is None:
        return None
    if name not in known:
        faults.unknown(path, name, known)
        return None
    return known.index(name)


def _one(file: InsteadFile, content: Content, faults: Faults, path: Path) -> tuple[int, Options] | None:
    index = content.item(file.item)
    if index is None:
        faults.unknown((*path, "item"), file.item, [item.id for item in content.items])
        return None
    item = content.items[index]
    groups = [content.groups[group] for group in item.groups]
    known = [group.id for group in groups]
    options = list(item.defaults)
    for name, told in file.options.items():
        if name not in known:
            words = phrase("order-fault-option", item=item.name, group=name)
            faults.add((*path, "options", name), words, found=name, known=known)
        else:
            at = known.index(name)
            options[at] = setting(groups[at], told, faults, (*path, "options", name))
    settled = item.settled(tuple(options))
    for at, group in enumerate(groups):
        if settled[at] != options[at]:
            words = phrase("order-fault-hidden", item=item.name, group=group.id)
            faults.add((*path, "options", group.id), words, found=group.id)
    waiting = item.unchosen(settled)
    if waiting is not None:
        words = phrase("order-fault-unchosen", item=item.name, group=groups[waiting].id)
        faults.add((*path, "options"), words, found=item.id, expected=f"{groups[waiting].id}: ...")
    return index, settled


def _numbers(lines: list[Wanted], content: Content, faults: Faults, at: Path) -> None:
    """Whether the basket takes so much."""
    totals: dict[tuple[int, Options], int] = {}
    for n, line in enumerate(lines):
        key = (line.item, line.options)
        totals[key] = totals.get(key, 0) + line.count
        if totals[key] > content.most:
            words = phrase("order-fault-most", most=content.most)
            faults.add((*at, n, "count"), words, found=totals[key], expected=f"<= {content.most}")
    if len(totals) > content.lines:
        faults.add(at, phrase("order-fault-lines", lines=content.lines), found=len(totals))
