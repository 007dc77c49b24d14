"""What somebody at a command line means: a unit by its name, a paper by its number or code."""

from __future__ import annotations

from language import phrase
from records import centres, certificates, classes, people
from records.certificates import Certificate
from records.store import Store
from reports.counts import Level
from reports.faults import ReportFault


class NotFound(ReportFault):
    """Nothing, or more than one thing, bears this name."""


def unit(store: Store, level: Level, of: str) -> str:
    """The uid of the class or centre, or the district's name, that is meant; without a name the store's own centre.

    A class is looked for in the store's own centre first; part of a name is enough. Raises NotFound, naming what
    there is.
    """
    if level == "city":
        return ""
    if level == "district":
        known = {name: name for name in centres.districts(store)}
        default = _own_district(store)
    elif level == "centre":
        known = {one.uid: one.name for one in centres.centres(store)}
        default = _own(store)
    else:
        known = {one.uid: one.name for one in classes.classes(store, _own(store))}
        known = known if of in known or any(of in name for name in known.values()) else _all_classes(store)
        default = ""
    wanted = of.strip() or default
    if wanted in known:
        return wanted
    found = [uid for uid, name in known.items() if name == wanted] or [
        uid for uid, name in known.items() if wanted and wanted in name
    ]
    if len(found) == 1:
        return found[0]
    shown = {uid: known[uid] for uid in found} or known
    names = ", ".join(f"{name} ({uid})" if level == "class" else name for uid, name in shown.items()) or "-"
    trouble = "reports-several" if found else "reports-none-of-name" if wanted else "reports-which"
    raise NotFound(phrase(trouble, name=wanted, known=names))


def learner(store: Store, text: str) -> str:
    """The uid of the learner with this uid, or with this number in the store's own centre. Raises NotFound."""
    wanted = text.strip()
    found = people.by_number(store, _own(store), wanted)
    if found is not None:
        return found.uid
    try:
        return people.learner(store, wanted).uid
    except KeyError:
        raise NotFound(phrase("reports-no-such-learner", text=wanted)) from None


def paper(store: Store, text: str) -> Certificate:
    """The certificate with this uid, number (제2026-강북03-0012호, also without 제 and 호) or code. Raises NotFound."""
    wanted = text.strip()
    found = certificates.by_code(store, wanted)
    if found is not None:
        return found
    bare = wanted.removeprefix("제").removesuffix("호")
    year = bare.split("-")[0]
    if year.isdigit():
        for one in certificates.register(store, int(year)):
            if one.number == f"제{bare}호":
                return one
    try:
        return certificates.certificate(store, wanted)
    except KeyError:
        raise NotFound(phrase("reports-no-such-paper", text=wanted)) from None


def _all_classes(store: Store) -> dict[str, str]:
    of = {one.uid: one.name for one in centres.centres(store)}
    return {one.uid: f"{of.get(one.centre, '')} {one.name}".strip() for one in classes.classes(store)}


def _own(store: Store) -> str:
    try:
        return centres.centre(store).uid
    except KeyError:
        return ""


def _own_district(store: Store) -> str:
    try:
        return centres.centre(store).district
    except KeyError:
        return ""
