"""A witnessed proof from its beginning to its end: who watches says so by PIN before it, and again after it.

Only an attempt that was begun and finished between the two can be confirmed. Beginnings and ends are rows of their
own, added and never changed.
"""

from __future__ import annotations

from dataclasses import dataclass

import language
from records import attempts, audit, certificates, facts
from records.accounts import Account
from records.certificates import Certificate
from records.clock import day_of, new_uid
from records.errors import Refused
from records.statements import statement
from records.store import Store
from records.things import Value


@dataclass(frozen=True, slots=True)
class Watch:
    """A proof that is being watched; `at` is when it began (UTC milliseconds)."""

    uid: str
    learner: str
    class_: str
    witness: str
    at: int


def begin(store: Store, learner: str, class_: str, witness: Account) -> str:
    """From now on somebody watches a learner; gives the uid. One that is open already is taken over."""
    with store.writing() as db:
        open_now = watched(store, learner, class_)
        if open_now is not None:
            _end(store, open_now, "", witness.name)
        uid, now = new_uid(), store.now()
        row: dict[str, Value] = {"uid": uid, "learner": learner, "class": class_, "witness": witness.name}
        facts.add(db, "watches", {**row, "at": now, "day": day_of(now)})
        audit.note(store, witness.name, "proof_begun", learner, account=witness.uid)
    return uid


def watched(store: Store, learner: str, class_: str) -> Watch | None:
    """Who watches this learner now. A watch that was forgotten ends with its day."""
    with store.reading() as db:
        row = db.execute(
            statement("watch_open"), {"learner": learner, "class": class_, "day": day_of(store.now())}
        ).fetchone()
    return Watch(*row) if row else None


def proving(store: Store, watch: Watch) -> str | None:
    """The latest attempt of the watched time that was right and unaided at Alone or Real."""
    with store.reading() as db:
        for one in reversed(attempts.of_learner(store, watch.learner)):
            if one.started < watch.at or one.class_ not in ("", watch.class_):
                continue
            values = {"learner": watch.learner, "class": "", "attempt": one.uid}
            if db.execute(statement("attempt_that_proves"), values).fetchone():
                return one.uid
    return None


def finish(store: Store, watch: Watch, witness: Account) -> Certificate:
    """Confirm what was watched: the attempt is witnessed and the paper issued, or nothing is written.

    Raises Refused where no attempt of that time serves, or where somebody else began to watch.
    """
    if witness.name != watch.witness:
        raise Refused(language.phrase("accounts-watch-other", name=watch.witness))
    with store.writing():
        attempt = proving(store, watch)
        if attempt is None:
            raise Refused(language.phrase("accounts-watch-nothing"))
        attempts.witness(store, attempt, witness.name)
        paper = certificates.issue(
            store, "proof", watch.learner, watch.class_, by=witness.name, witness=witness.name, attempt=attempt
        )
        _end(store, watch, attempt, witness.name)
        audit.note(store, witness.name, "proof_ended", paper.uid, account=witness.uid)
    return paper


def give_up(store: Store, watch: Watch, by: str) -> None:
    """Nothing is confirmed, and nobody watches any more."""
    with store.writing():
        _end(store, watch, "", by)
        audit.note(store, by, "proof_ended", watch.learner)


def _end(store: Store, watch: Watch, attempt: str, by: str) -> None:
    now = store.now()
    row: dict[str, Value] = {"uid": new_uid(), "watch": watch.uid, "attempt": attempt, "ended_by": by}
    with store.writing() as db:
        facts.add(db, "watch_ends", {**row, "at": now, "day": day_of(now)})
