"""What an author writes under `asks:` as the object that asks it."""

from __future__ import annotations

from courses.kiosks.pages import files
from courses.kiosks.pages.asks.ask import Ask, say
from courses.kiosks.pages.asks.cash import Cash
from courses.kiosks.pages.asks.picks import Choose, Quantity, Several
from courses.kiosks.pages.asks.seats import Seats
from courses.kiosks.pages.asks.typing import Number, Search, Secret
from courses.kiosks.pages.content import Field, Ways
from courses.kiosks.pages.naming import Names
from courses.mistakes import Path
from language import NOTHING, Phrase

_USUAL = {"choice": "choose", "several": "several", "number": "quantity", "digits": "keypad", "secret": "keypad"}
_KINDS: dict[str, tuple[str, ...]] = {
    "choose": ("choice",),
    "several": ("several",),
    "quantity": ("number",),
    "seats": ("several",),
    "keypad": ("secret", "digits", "number"),
    "keyboard": ("secret",),
    "search": ("choice",),
    "cash": ("number",),
}


def ask_of(told: files.AskFile, page: files.PageFile, go: Ways, path: Path, names: Names, unknown: Ways) -> Ask | None:
    """One question; None where its field is none, or of another kind than the question needs."""
    first = names.field(told.field, (*path, "field"))
    if first is None:
        return None
    by = told.by or _USUAL[names.fields[first].kind]
    n = names.field(told.field, (*path, "field"), _KINDS[by])
    if n is None:
        return None
    field = names.fields[n]
    title: Phrase = NOTHING if told.title is None else told.title.phrase()
    wrong = names.ways(told.wrong, (*path, "wrong")) or unknown
    ok = say("ok") if told.ok is None else told.ok.phrase()
    leads = by in ("keypad", "keyboard", "search", "cash") or (by == "choose" and not told.stays)
    elsewhere = bool(field.options) and all(option.go for option in field.options)
    if leads and not go and not elsewhere:
        names.faults.add(path, say("fault-no-go", page=page.id), expected="go: ...")
    if not leads and page.next is None:
        names.faults.add(path, say("fault-no-next", page=page.id), expected="next: {ko: 다음, en: Next}")
    match by:
        case "choose":
            return Choose(n, field.id, title, go, told.stays, any(o.price for o in field.options))
        case "several":
            need = names.value(n, told.need, (*path, "need"))
            whole: Phrase = NOTHING if told.all is None else told.all.phrase()
            priced = any(o.price for o in field.options)
            return Several(n, field.id, title, len(field.options), int(need or 0), whole, priced)
        case "quantity":
            return Quantity(n, field.id, title, field.least, field.most)
        case "seats":
            return _seats(told, n, field, title, path, names)
        case "search":
            return Search(n, field.id, title, go)
        case "cash":
            change = -1
            if told.change is not None:
                found = names.field(told.change, (*path, "change"), ("choice",))
                change = -1 if found is None else found
                if found is not None and names.value(found, "left", (*path, "change")) is None:
                    change = -1
            return Cash(n, field.id, tuple(sorted(told.notes, reverse=True)), change, go)
    if field.kind == "secret":
        return Secret(n, field.id, title, field.card, go, wrong, ok)
    zeros = ("000", "0000") if told.zeros else ()
    known = field.ids if field.kind == "digits" else ()
    return Number(n, field.id, title, known, field.least, field.most, told.unit, zeros, go, wrong, ok)


def _seats(told: files.AskFile, n: int, field: Field, title: Phrase, path: Path, names: Names) -> Ask | None:
    letters = tuple(dict.fromkeys(id[:1] for id in field.ids))
    if not letters or len(field.ids) % len(letters):
        names.faults.add((*path, "field"), say("fault-no-seats", field=field.id), expected="seats: ...")
        return None
    reads = [names.field(name, (*path, "count", k), ("number",)) for k, name in enumerate(told.count)]
    return Seats(
        n,
        field.id,
        title,
        letters,
        len(field.ids) // len(letters),
        names.taken.get(field.id, 0),
        tuple(f"{field.id}:{id}" for id in field.ids),
        tuple(r for r in reads if r is not None),
    )
