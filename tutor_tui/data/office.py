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
from records.identity import KeyUnusable
from records.people import Learner
from records.purge import Destruction
from records.store import Store
from records.things import Value


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


def names(store: Store, entries: Iterable[Entry], learners: bool) -> dict[str, str]:
    """What the trail's rows are about, as far as the store still has a name for it; learners' only where wanted."""
    wanted = {one.object for one in entries} - {""}
    known = {one.uid: one.name for one in accounts.accounts(store) if one.uid in wanted}
    if learners:
        known |= people.names_of(store, wanted - known.keys())
    return {uid: name for uid, name in known.items() if name}


def trail(store: Store, centre: str, who: str, what: str, day: str, before: int, limit: int) -> tuple[Entry, ...]:
    """A page of the audit trail."""
    return audit.page(store, who, what, day, before, limit, centre)


def consents(store: Store, class_uid: str) -> tuple[ConsentRow, ...]:
    """What everybody in a class has decided."""
    with store.reading():
        return tuple(ConsentRow(one, consent.decisions(store, one.uid)) for one in classes.roster(store, class_uid))


def due(store: Store, today: datetime.date, centre: str, limit: int = 500) -> tuple[tuple[Due, ...], tuple[str, ...]]:
    """Whose time has ended, at a centre or everywhere: the first ones in full by the day, and the uids of all."""
    where = (
        "where learners.keep_until <> '' and learners.keep_until < :day and learners.purged = '' "
        "and (:centre = '' or learners.centre = :centre) "
    )
    values: dict[str, Value] = {"day": today.isoformat(), "centre": centre, "rows": limit}
    with store.reading() as db:
        home = {one.uid: one.name for one in centres.centres(store)}
        order = "order by learners.keep_until, learners.name, learners.uid limit :rows"
        found = people.read(db, where + order, values)
        uids = db.execute(f"select learners.uid from learners {where}", values).fetchall()
    rows = tuple(Due(one.uid, one.number, one.name, home.get(one.centre, ""), one.keep_until) for one in found)
    return rows, tuple(row[0] for row in uids)


def soundness(store: Store, record: Destruction) -> str:
    """Whether a record of destruction is as it was signed: genuine, changed, or unknown without the key."""
    try:
        return "genuine" if purge.genuine(store, record) else "changed"
    except KeyUnusable:
        return "unsure"
