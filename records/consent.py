"""Consent, item by item, withdrawn as easily as given: every decision is kept, and withdrawing has its effect at once.

The words of every item are messages of consent.ftl (`words`), shared by the console and the printed form (동의서).
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal, get_args

from sqlite_utils import Database

import language
from language import Phrase
from records import audit, facts, people, purge, things
from records.clock import day_of, new_uid
from records.errors import Refused
from records.statements import statement
from records.store import Store
from records.things import Value

ItemId = Literal["basic", "identity", "sensitive", "passing_on", "legal_name", "photographs"]
Decision = Literal["given", "refused", "withdrawn"]
Way = Literal["screen", "paper"]
"""Where it was decided: beside the console, or on a signed form."""
Part = Literal["title", "items", "purpose", "keep", "refuse", "ask", "withdrawn"]
PARTS: tuple[Part, ...] = ("items", "purpose", "keep", "refuse")
"""What the law wants said of each item, in its order."""

_ACTS: dict[Decision, audit.What] = {
    "given": "consent_given",
    "refused": "consent_refused",
    "withdrawn": "consent_withdrawn",
}


@dataclass(frozen=True, slots=True)
class Item:
    """Something that is asked for by itself. `needed` items are those without which nobody can be enrolled."""

    id: ItemId
    needed: bool = False
    sensitive: bool = False


ITEMS = (
    Item("basic", needed=True),
    Item("identity"),
    Item("sensitive", sensitive=True),
    Item("passing_on"),
    Item("legal_name"),
    Item("photographs"),
)
"""In the order in which they are asked for and printed."""


@dataclass(frozen=True, slots=True)
class Consent:
    """The last decision about an item. `wording` marks the words that were read (`wording_of`); `at` is UTC ms."""

    item: ItemId
    decision: Decision
    wording: str
    way: Way
    by: str
    at: int
    day: str


def words(item: ItemId, part: Part) -> Phrase:
    """The words of an item: title, items, purpose, keep, refuse; ask (read aloud), withdrawn (what then happens)."""
    return language.phrase(f"consent-{item.replace('_', '-')}-{part}")


@lru_cache
def wording_of(item: ItemId) -> str:
    """A short mark of an item's words as they are now: a consent holds for the words that were read."""
    text = "\n".join(words(item, part).ko for part in ("title", *PARTS))
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def decide(
    store: Store, learner: str, item: ItemId, decision: Decision, by: str, way: Way = "screen", account: str = ""
) -> None:
    """Write down what a learner decided, and do what follows from it, in one transaction.

    Withdrawn or refused: hashes go (identity), the target group is 'other' (sensitive), the legal name is destroyed.
    To withdraw "basic" is `withdraw_all`. Raises Refused, KeyError.
    """
    if item not in get_args(ItemId):
        raise Refused(language.phrase("consent-unknown-item", item=item))
    store.db.conn.execute("PRAGMA secure_delete = ON")
    with store.writing() as db:
        if people.learner(store, learner).purged:
            raise Refused(language.phrase("consent-already-destroyed"))
        before = decisions(store, learner).get(item)
        given = before is not None and before.decision == "given"
        if decision == "withdrawn" and not given:
            raise Refused(language.phrase("consent-nothing-to-withdraw"))
        row: dict[str, Value] = {"uid": new_uid(), "learner": learner, "item": item, "decision": decision}
        now = store.now()
        row |= {"wording": wording_of(item), "way": way, "taken_by": by, "at": now, "day": day_of(now)}
        facts.add(db, "consents", row)
        audit.note(store, by, _ACTS[decision], learner, item, account)
        if decision != "given":
            _undo(store, db, learner, item)


def signed_on_paper(store: Store, given: Mapping[str, Sequence[ItemId]], by: str, account: str = "") -> None:
    """Write down for many learners at once what their signed forms say: only what was given. One line in the trail."""
    now = store.now()
    with store.writing() as db:
        for learner, items in sorted(given.items()):
            for item in items:
                row: dict[str, Value] = {"uid": new_uid(), "learner": learner, "item": item, "decision": "given"}
                row |= {"wording": wording_of(item), "way": "paper", "taken_by": by, "at": now, "day": day_of(now)}
                facts.add(db, "consents", row)
        audit.note(store, by, "consent_given", detail=f"{len(given)} on paper", account=account)


def withdraw_all(store: Store, learner: str, by: str, reason: str, account: str = "") -> purge.Destruction:
    """Withdraw the consent without which nothing may be kept: all that says who it was is destroyed, and signed for.

    Should the machine stop in between, the learner's time has ended, and `purge.due` names them. Raises as `decide`.
    """
    with store.writing() as db:
        decide(store, learner, "basic", "withdrawn", by, account=account)
        ended = date.fromisoformat(day_of(store.now())) - timedelta(days=1)
        stamp = things.tick(db, store.now(), store.place)
        things.put(db, "learners", learner, {"keep_until": ended.isoformat()}, stamp)
    return purge.purge(store, [learner], by, reason)


def decisions(store: Store, learner: str) -> dict[ItemId, Consent]:
    """The last decision about each item that was ever asked for."""
    with store.reading() as db:
        rows = db.execute(statement("consents_now"), {"learner": learner}).fetchall()
    return {row[0]: Consent(*row) for row in rows}


def allows(store: Store, learner: str, item: ItemId) -> bool:
    """Whether a learner has agreed to an item and not withdrawn it since."""
    found = decisions(store, learner).get(item)
    return found is not None and found.decision == "given"


def history(store: Store, learner: str) -> tuple[Consent, ...]:
    """Everything a learner ever decided, oldest first."""
    with store.reading() as db:
        rows = db.execute(
            "select consents.item, consents.decision, consents.wording, consents.way, consents.taken_by, consents.at, "
            "consents.day from consents where consents.learner = ? order by consents.at, consents.uid",
            [learner],
        ).fetchall()
    return tuple(Consent(*row) for row in rows)


def keep_until(
    store: Store, learners: tuple[str, ...], day: date, by: str, account: str = "", later: bool = False
) -> int:
    """Set until when names are kept; gives for how many it changed. `later` only moves the day on, never back.

    The day is one for all; who is in another class that runs longer keeps the later one where `later` is wanted.
    """
    changed = 0
    with store.writing():
        for uid in sorted(set(learners)):
            now = people.learner(store, uid)
            if now.purged or now.keep_until == day.isoformat() or (later and now.keep_until > day.isoformat()):
                continue
            people.change_learner(store, uid, keep_until=day)
            audit.note(store, by, "keep_until", uid, day.isoformat(), account)
            changed += 1
    return changed


def _undo(store: Store, db: Database, learner: str, item: ItemId) -> None:
    """What must not be kept or counted any more."""
    if item == "identity":
        db.execute("delete from identities where identities.learner = ?", [learner])
    elif item == "sensitive" and people.learner(store, learner).group == "disabled":
        people.change_learner(store, learner, group="other")
        db.execute("delete from roster_changes where learner = ? and field in ('group', 'target')", [learner])
    elif item == "legal_name":
        # The register keeps the salted digest: a paper that is out can still be checked.
        db.execute(
            "delete from certificate_names where certificate_names.certificate in "
            "(select certificates.uid from certificates where certificates.learner = ?) "
            "and certificate_names.name in (select legal_names.name from legal_names where legal_names.learner = ?)",
            [learner, learner],
        )
        people.set_legal_name(store, learner, "")
