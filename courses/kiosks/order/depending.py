"""Options that hang on another option (a drink on 세트), and the larger one that is offered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from courses.kiosks.order.content import Group
from courses.kiosks.order.files import PackFile, UpgradeFile
from courses.mistakes import Faults
from language import phrase


def hung(file: PackFile, groups: tuple[Group, ...], faults: Faults) -> tuple[Group, ...]:
    """The groups, each with what it hangs on."""
    return tuple(replace(group, when=_when(file, groups, n, faults)) for n, group in enumerate(groups))


def _when(file: PackFile, groups: tuple[Group, ...], n: int, faults: Faults) -> tuple[int, int] | None:
    told = file.options[n].when
    if not told:
        return None
    name, values = next(iter(told.items()))
    path = ("options", n, "when", name)
    # One step only, and of single choices: whoever chooses sees at once what comes and what goes.
    known = [group.id for k, group in enumerate(groups) if group.kind == "single" and not file.options[k].when]
    if name not in known:
        faults.unknown(path, name, known)
        return None
    on = next(k for k, group in enumerate(groups) if group.id == name)
    ids = [value.id for value in groups[on].values]
    for k, value in enumerate(values):
        if value not in ids:
            faults.unknown((*path, k), value, ids)
    if groups[n].price(groups[n].default):
        faults.add(("options", n, "default"), phrase("order-fault-when-price", group=groups[n].id))
    return on, sum(1 << ids.index(value) for value in set(values) if value in ids)


def needs(indices: Sequence[int], groups: Sequence[Group]) -> tuple[tuple[int, int, int], ...]:
    """The groups of one item that hang on another one of its groups, by their places."""
    return tuple(
        (at, indices.index(group.when[0]), group.when[1])
        for at, group in enumerate(groups)
        if group.when is not None and group.when[0] in indices
    )


def upgrade(file: UpgradeFile | None, groups: tuple[Group, ...], faults: Faults) -> tuple[int, int, int] | None:
    """Group, value and larger value."""
    if file is None:
        return None
    known = [group.id for group in groups if group.kind == "single"]
    if file.option not in known:
        faults.unknown(("upgrade", "option"), file.option, known)
        return None
    index = next(k for k, group in enumerate(groups) if group.id == file.option)
    ids = [value.id for value in groups[index].values]
    for key, value in (("of", file.of), ("to", file.to)):
        if value not in ids:
            faults.unknown(("upgrade", key), value, ids)
    if file.of == file.to or file.of not in ids or file.to not in ids:
        return None
    return index, ids.index(file.of), ids.index(file.to)
