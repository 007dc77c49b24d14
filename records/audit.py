"""The audit trail: who did what, on what, when. Rows are added and never changed; no learner's name stands there.

What a row is about is an id: whoever reads the trail sees a name beside it only as long as the store still has one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from records.clock import day_of, new_uid
from records.private import refuse_numbers
from records.statements import statement
from records.store import Store

What = Literal[
    "sign_in", "sign_in_refused", "sign_out", "unlock", "account_added", "account_changed", "account_archived",
    "account_restored", "pin_changed", "pin_reset", "learner_added", "learner_changed", "import", "import_undone",
    "merge", "unmerge", "apart", "consent_given", "consent_refused", "consent_withdrawn", "keep_until", "issue",
    "reissue", "revoke", "proof_begun", "proof_ended", "print", "export", "own_data", "purge", "backup",
    "restore",
]  # fmt: skip
WHATS: tuple[What, ...] = get_args(What)


_SELECT = (
    "select audit.seq, audit.account, audit.who, audit.what, audit.object, audit.detail, audit.place, audit.at, "
    "audit.day from audit"
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One row. `account` is empty where nobody has the name; `object` is an id, `at` UTC milliseconds."""

    seq: int
    account: str
    who: str
    what: What
    object: str
    detail: str
    place: str
    at: int
    day: str


def note(store: Store, who: str, what: What, object: str = "", detail: str = "", account: str = "") -> None:
    """Add a row, in the caller's transaction where there is one. `object` is an id, `detail` a word or a count.

    Without an `account` it is the one in use that has the name.

    Raises ValueError for an act without a name in `What`, Refused for anything shaped like a resident number.
    """
    if what not in WHATS:
        raise ValueError(what)
    refuse_numbers(who, detail)
    now = store.now()
    with store.writing() as db:
        db.execute(
            "insert into audit (uid, account, who, what, object, detail, place, at, day) "
            "values (?, coalesce(nullif(?, ''), (select accounts.uid from accounts "
            "where accounts.name = ? and accounts.archived = ''), ''), ?, ?, ?, ?, ?, ?, ?)",
            [new_uid(), account, who, who, what, object, detail, store.place, now, day_of(now)],
        )


def page(
    store: Store,
    who: str = "",
    what: str = "",
    day: str = "",
    before: int = 0,
    limit: int = 60,
    centre: str = "",
) -> tuple[Entry, ...]:
    """A page of the trail, the newest first: by whom, what, on which day, at whose accounts; empty asks for all.

    `before` is the `seq` of the last row of the page before.
    """
    conditions, values = [], []
    for condition, value in (
        ("audit.who = ?", who),
        ("audit.what = ?", what),
        ("audit.day = ?", day),
        ("audit.account in (select accounts.uid from accounts where accounts.centre = ?)", centre),
        ("audit.seq < ?", before),
    ):
        if value:  # only what is asked for, so that an index answers it
            conditions.append(condition)
            values.append(value)
    where = f"where {' and '.join(conditions)} " if conditions else ""
    with store.reading() as db:
        rows = db.execute(f"{_SELECT} {where}order by audit.seq desc limit ?", [*values, limit]).fetchall()
    return tuple(Entry(*row) for row in rows)


def people_in(store: Store) -> tuple[str, ...]:
    """Everybody who stands in the trail, by name."""
    with store.reading() as db:
        return tuple(row[0] for row in db.execute(statement("audit_people")).fetchall())
