"""Accounts of those who work at the console: a name, a role, a centre, and the hash of a PIN.

A try is counted before the PIN is looked at, and taken back when it was right: a console that is killed in between,
or many that guess at once, win nothing. What waits is kept in the store, so that a restart does not shorten it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

import language
from records import audit, permissions, pins
from records.clock import day_of, new_uid
from records.errors import Refused
from records.permissions import Role
from records.private import refuse_numbers
from records.store import Store

LONGEST_NAME = 40
_SELECT = (
    "select accounts.uid, accounts.name, accounts.role, accounts.centre, accounts.must_change, accounts.toured, "
    "accounts.made, accounts.archived from accounts "
)


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody who signs in. `centre` is a uid, empty for all centres; days are ISO dates, "" for never."""

    uid: str
    name: str
    role: Role
    centre: str = ""
    must_change: bool = False
    toured: str = ""
    made: str = ""
    archived: str = ""


class NotSignedIn(Refused):
    """A name and PIN that do not belong together, or too early. `seconds` until the next try."""

    def __init__(self, words: language.Phrase, seconds: int) -> None:
        super().__init__(words)
        self.seconds = seconds


def begun(store: Store) -> bool:
    """Whether anybody has an account here; if not, the first one is an administrator's."""
    with store.reading() as db:
        return db.execute("select 1 from accounts limit 1").fetchone() is not None


def account(store: Store, uid: str) -> Account:
    """One account. Raises KeyError."""
    with store.reading() as db:
        found = _read(db, "where accounts.uid = ?", [uid])
    if not found:
        raise KeyError(uid)
    return found[0]


def accounts(store: Store, centre: str = "") -> tuple[Account, ...]:
    """All accounts, or those of a centre: the ones in use first, by name."""
    with store.reading() as db:
        order = "order by (accounts.archived <> ''), accounts.name, accounts.uid"
        return _read(db, f"where (? = '' or accounts.centre = ?) {order}", [centre, centre])


def by_name(store: Store, name: str) -> Account | None:
    """The account in use that has a name."""
    with store.reading() as db:
        found = _read(db, "where accounts.name = ? and accounts.archived = ''", [_name(name)])
    return found[0] if found else None


def add_first(store: Store, name: str, pin: str) -> Account:
    """The first account, an administrator's, who chose the PIN. Raises Refused, also where there is one already."""
    shown, kept = _checked(name, pin), pins.hashed(pin)
    with store.writing() as db:
        if begun(store):
            raise Refused(language.phrase("accounts-not-first"))
        return _insert(store, db, shown, "administrator", "", kept, None, must_change=False)


def add(store: Store, by: Account, name: str, role: Role, centre: str, pin: str, public: bool = False) -> Account:
    """Add an account with a PIN to be changed at the first sign-in (unless it is `public`, a demonstration's).

    Raises Refused for a name in use, a PIN that will not do, and what `by` may not add.
    """
    shown, kept = _checked(name, pin), pins.hashed(pin, public)
    with store.writing() as db:
        _allow(by, role, centre)
        if role in ("instructor", "manager") and not centre:
            raise Refused(language.phrase("accounts-centre-missing"))
        return _insert(store, db, shown, role, centre, kept, by, must_change=not public)


def change(store: Store, by: Account, uid: str, role: Role, centre: str) -> Account:
    """Give an account another role or centre. Raises Refused, KeyError."""
    with store.writing() as db:
        old = account(store, uid)
        _allow(by, old.role, old.centre)
        _allow(by, role, centre)
        if role in ("instructor", "manager") and not centre:
            raise Refused(language.phrase("accounts-centre-missing"))
        if role != "administrator":
            _keep_one_administrator(db, old)
        db.execute("update accounts set role = ?, centre = ? where uid = ?", [role, centre, uid])
        audit.note(store, by.name, "account_changed", uid, role, by.uid)
        return account(store, uid)


def archive(store: Store, by: Account, uid: str) -> None:
    """An account that is used no more: nobody signs in by it, and its rows stay. Raises Refused, KeyError."""
    with store.writing() as db:
        old = account(store, uid)
        _allow(by, old.role, old.centre)
        _keep_one_administrator(db, old)
        db.execute("update accounts set archived = ? where uid = ?", [day_of(store.now()), uid])
        audit.note(store, by.name, "account_archived", uid, account=by.uid)


def restore(store: Store, by: Account, uid: str) -> None:
    """Take an archived account into use again. Raises Refused where its name is another's by now, KeyError."""
    with store.writing() as db:
        old = account(store, uid)
        _allow(by, old.role, old.centre)
        _refuse_taken(store, old.name)
        db.execute("update accounts set archived = '' where uid = ?", [uid])
        audit.note(store, by.name, "account_restored", uid, account=by.uid)


def reset_pin(store: Store, by: Account, uid: str) -> str:
    """A new temporary PIN for somebody, to be told; no more waiting for them. Raises Refused, KeyError."""
    pin = pins.temporary()
    kept = pins.hashed(pin)
    with store.writing() as db:
        old = account(store, uid)
        _allow(by, old.role, old.centre)
        db.execute("update accounts set hash = ?, must_change = 1 where uid = ?", [kept, uid])
        _forget_tries(db, uid)
        audit.note(store, by.name, "pin_reset", uid, account=by.uid)
    return pin


def change_pin(store: Store, uid: str, old: str, new: str) -> Account:
    """Choose another PIN, knowing the old one. Raises NotSignedIn, Refused for a PIN that will not do."""
    who = verify(store, uid, old)
    why = pins.fault(new, who.name)
    if why is None and pins.plain(old) == pins.plain(new):
        why = language.phrase("accounts-pin-same")
    if why is not None:
        raise Refused(why)
    kept = pins.hashed(new)
    with store.writing() as db:
        db.execute("update accounts set hash = ?, must_change = 0 where uid = ?", [kept, uid])
        audit.note(store, who.name, "pin_changed", uid, account=uid)
        return account(store, uid)


def tour_seen(store: Store, uid: str) -> None:
    """The account was shown around."""
    with store.writing() as db:
        db.execute("update accounts set toured = ? where uid = ?", [day_of(store.now()), uid])


def waiting(store: Store, name: str) -> int:
    """Seconds until somebody of that name may try again."""
    known = by_name(store, name)
    with store.reading() as db:
        return _left(store, db, known.uid if known else "")


def sign_in(store: Store, name: str, pin: str) -> Account:
    """The account of a name and its PIN. Takes a third of a second: off the window's thread.

    Raises NotSignedIn (the words do not tell whether the name or the PIN was it), and the store's troubles: then
    nobody is signed in.
    """
    known = by_name(store, name)
    return _tried(store, known.uid if known else "", pin, "sign_in")


def verify(store: Store, uid: str, pin: str, what: audit.What = "unlock") -> Account:
    """The same for an account that is known: to unlock, to witness, to change the PIN. Raises NotSignedIn."""
    return _tried(store, uid, pin, what)


def _tried(store: Store, uid: str, pin: str, what: audit.What) -> Account:
    with store.writing() as db:
        seconds = _left(store, db, uid)
        if seconds:
            raise NotSignedIn(language.phrase("accounts-wait", seconds=seconds), seconds)
        row = db.execute(
            "select accounts.hash from accounts where accounts.uid = ? and archived = ''", [uid]
        ).fetchone()
        db.execute(
            "insert into sign_in_tries (account, failures, at) values (?, 1, ?) on conflict (account) "
            "do update set failures = sign_in_tries.failures + 1, at = excluded.at",
            [uid, store.now()],
        )
    kept = str(row[0]) if row else None
    if not pins.right(kept, pin):
        with store.writing() as db:
            known = account(store, uid) if kept else None
            audit.note(store, known.name if known else "", "sign_in_refused", uid, account=uid)
            seconds = _left(store, db, uid)
        words = language.phrase("accounts-refused-wait", seconds=seconds) if seconds else None
        raise NotSignedIn(words or language.phrase("accounts-refused"), seconds)
    with store.writing() as db:
        _forget_tries(db, uid)
        who = account(store, uid)
        audit.note(store, who.name, what, uid, account=uid)
    return who


def _left(store: Store, db: Database, uid: str) -> int:
    row = db.execute(
        "select sign_in_tries.failures, sign_in_tries.at from sign_in_tries where sign_in_tries.account = ?", [uid]
    ).fetchone()
    return pins.left(row[0], row[1], store.now()) if row else 0


def _forget_tries(db: Database, uid: str) -> None:
    db.execute("delete from sign_in_tries where sign_in_tries.account = ?", [uid])


def _insert(
    store: Store, db: Database, name: str, role: Role, centre: str, kept: str, by: Account | None, must_change: bool
) -> Account:
    _refuse_taken(store, name)
    uid, day = new_uid(), day_of(store.now())
    db.execute(
        "insert into accounts (uid, name, role, centre, hash, must_change, toured, made_by, made, archived) "
        "values (?, ?, ?, ?, ?, ?, '', ?, ?, '')",
        [uid, name, role, centre, kept, int(must_change), by.uid if by else uid, day],
    )
    audit.note(store, by.name if by else name, "account_added", uid, role, by.uid if by else uid)
    return account(store, uid)


def _checked(name: str, pin: str) -> str:
    """The name as it is kept; refused where it or the PIN will not do."""
    shown = _name(name)
    if not shown:
        raise Refused(language.phrase("records-name-missing"))
    refuse_numbers(shown)
    if len(shown) > LONGEST_NAME:
        raise Refused(language.phrase("accounts-name-long", signs=LONGEST_NAME))
    why = pins.fault(pin, shown)
    if why is not None:
        raise Refused(why)
    return shown


def _name(name: str) -> str:
    return " ".join(pins.plain(name).split())


def _allow(by: Account, role: Role, centre: str) -> None:
    if not permissions.manages(by, role, centre):
        raise Refused(language.phrase("accounts-not-yours"))


def _refuse_taken(store: Store, name: str) -> None:
    if by_name(store, name) is not None:
        raise Refused(language.phrase("accounts-name-taken", name=name))


def _keep_one_administrator(db: Database, old: Account) -> None:
    """Somebody must be able to let others in."""
    if old.role != "administrator" or old.archived:
        return
    others = db.execute(
        "select 1 from accounts where accounts.role = 'administrator' and accounts.archived = '' and accounts.uid <> ?",
        [old.uid],
    ).fetchone()
    if others is None:
        raise Refused(language.phrase("accounts-last-administrator"))


def _read(db: Database, where: str, values: list[Any]) -> tuple[Account, ...]:
    return tuple(
        Account(uid, name, role, centre, bool(must_change), toured, made, archived)
        for uid, name, role, centre, must_change, toured, made, archived in db.execute(
            _SELECT + where, values
        ).fetchall()
    )
