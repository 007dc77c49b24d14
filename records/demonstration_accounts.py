"""Accounts of the demonstration centre. Their PINs stand on its sign-in screen, and on no other store's."""

from __future__ import annotations

from dataclasses import dataclass

from records import accounts
from records.accounts import Account
from records.permissions import Role
from records.store import Store

_MARK = "demonstration"


@dataclass(frozen=True, slots=True)
class Shown:
    """An account as the sign-in screen of the demonstration shows it."""

    name: str
    role: Role
    pin: str


KNOWN = (
    Shown("한가람", "instructor", "204060"),
    Shown("윤슬아", "instructor", "305070"),
    Shown("정다온", "manager", "406080"),
    Shown("서지우", "staff", "507090"),
    Shown("나관리", "administrator", "608010"),
)
"""Invented names, like everything in the demonstration."""

MAKER = Account("demonstration", "demonstration", "administrator")


def add(store: Store, centre: str) -> None:
    """Give the demonstration its accounts, and mark the store as a demonstration's."""
    with store.writing() as db:
        db.execute("insert into about (key, value) values (?, '1') on conflict (key) do nothing", [_MARK])
        for one in KNOWN:
            home = centre if one.role in ("instructor", "manager") else ""
            accounts.add(store, MAKER, one.name, one.role, home, one.pin, public=True)


def shown(store: Store) -> tuple[Shown, ...]:
    """What the sign-in screen shows: nothing in a real store, and nobody whose PIN was changed or who is archived."""
    with store.reading() as db:
        if db.execute("select 1 from about where about.key = ?", [_MARK]).fetchone() is None:
            return ()
        changed = {
            row[0]
            for row in db.execute("select audit.object from audit where audit.what in ('pin_changed', 'pin_reset')")
        }
    here = {one.name: one for one in accounts.accounts(store) if not one.archived}
    return tuple(one for one in KNOWN if one.name in here and here[one.name].uid not in changed)


def account(store: Store, role: Role) -> Account:
    """The demonstration's first account of a role. Raises KeyError where it has none."""
    name = next(one.name for one in KNOWN if one.role == role)
    found = accounts.by_name(store, name)
    if found is None:
        raise KeyError(role)
    return found
