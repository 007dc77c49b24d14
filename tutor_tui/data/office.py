"""What the office's screens show: accounts, the audit trail, consent, what is kept, what is to be destroyed."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from records import accounts, audit, centres, classes, consent, people, purge
from records.accounts import Account
from records.audit import Entry
from records.clock import CENTRE_TIME
from records.consent import Consent, ItemId
from records.people import Learner
from records.store import Store


@dataclass(frozen=True, slots=True)
class AccountRow:
    """An account with its centre's name and the moment of the last sign-in ("" for never)."""

    account: Account
    centre: str
    seen: str


@dataclass(frozen=True, slots=True)
class ConsentRow:
    """A learner of a class, what they decided about each item, and until when names are kept."""

    learner: Learner
    decisions: dict[ItemId, Consent]


@dataclass(frozen=True, slots=True)
class Due:
    """Somebody whose time has ended."""

    uid: str
    number: str
    name: str
    centre: str
    keep_until: str


def account_rows(store: Store, centre: str) -> tuple[AccountRow, ...]:
    """The accounts of a centre, or all."""
    with store.reading() as db:
        names = {one.uid: one.name for one in centres.centres(store)}
        seen = dict(
            db.execute("select audit.account, max(audit.at) from audit where what = 'sign_in' group by audit.account")
        )
        return tuple(
            AccountRow(one, names.get(one.centre, ""), moment(seen[one.uid]) if one.uid in seen else "")
            for one in accounts.accounts(store, centre)
        )


def moment(at: int, seconds: bool = False) -> str:
    """A moment on the centre's clock: 2026-03-24 14:05."""
    shape = "%Y-%m-%d %H:%M:%S" if seconds else "%Y-%m-%d %H:%M"
    return datetime.datetime.fromtimestamp(at / 1000, CENTRE_TIME).strftime(shape)


def names(store: Store, entries: Iterable[Entry]) -> dict[str, str]:
    """What the trail's rows are about, as far as the store still has a name for it."""
    wanted = {one.object for one in entries} - {""}
    known = {one.uid: one.name for one in accounts.accounts(store) if one.uid in wanted}
    known |= people.names_of(store, wanted - known.keys())
    return {uid: name for uid, name in known.items() if name}


def trail(store: Store, centre: str, who: str, what: str, day: str, before: int, limit: int) -> tuple[Entry, ...]:
    """A page of the audit trail."""
    return audit.page(store, who, what, day, before, limit, centre)


def consents(store: Store, class_uid: str) -> tuple[ConsentRow, ...]:
    """What everybody in a class has decided."""
    with store.reading():
        return tuple(ConsentRow(one, consent.decisions(store, one.uid)) for one in classes.roster(store, class_uid))


def due(store: Store, today: datetime.date, centre: str) -> tuple[Due, ...]:
    """Whose time has ended, at a centre or everywhere, by the day."""
    with store.reading():
        home = {one.uid: one.name for one in centres.centres(store)}
        found = [people.learner(store, uid) for uid in purge.due(store, today)]
    rows = [
        Due(one.uid, one.number, one.name, home.get(one.centre, ""), one.keep_until)
        for one in found
        if centre in ("", one.centre)
    ]
    return tuple(sorted(rows, key=lambda row: (row.keep_until, row.name, row.uid)))
