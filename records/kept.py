"""All that is kept of one learner, by topic: for the screen that says so in words, and for the file on request.

A test looks that every table that knows learners stands here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from records import people
from records.people import Learner
from records.store import Store

_MINE = "learner = :learner"
_COUNTED = "person = (select canonical from persons where uid = :person) and learner = :learner"
_MY_CERTIFICATES = "certificate in (select certificates.uid from certificates where certificates.learner = :learner)"


@dataclass(frozen=True, slots=True)
class Topic:
    """Something that is kept. Its words are privacy-topic-<id> and privacy-fields-<id>.

    `named` is destroyed when the learner's time ends; the rest stays for counting, without saying who it was.
    """

    id: str
    named: bool
    tables: Mapping[str, str]
    """Each table with the condition by which rows are the learner's."""


TOPICS = (
    Topic("profile", True, {"learners": "uid = :learner"}),
    Topic("identity", True, {"identities": _MINE}),
    Topic("legal-name", True, {"legal_names": _MINE, "certificate_names": _MY_CERTIFICATES}),
    Topic("roster", True, {"roster_changes": _MINE}),
    Topic("consent", False, {"consents": _MINE}),
    Topic(
        "classes",
        False,
        {
            "enrolments": "class in (select class from enrolment_now where learner = :learner) and learner = :learner",
            "enrolment_now": _MINE,
            "class_groups": _MINE,
            "assignments": "target = 'learner' and who = :learner",
        },
    ),
    Topic(
        "attendance",
        False,
        {
            # By the meetings that are known to be the learner's: an index finds those, and none finds the marks.
            "attendance": "meeting in (select meeting from attendance_now where learner = :learner) "
            "and learner = :learner",
            "attendance_now": _MINE,
        },
    ),
    Topic(
        "practice",
        False,
        {
            "attempts": _MINE,
            "running": _MINE,
            "journal": "attempt in (select running.uid from running where running.learner = :learner)",
            "witnesses": "attempt in (select attempts.uid from attempts where attempts.learner = :learner)",
            "watches": _MINE,
            "watch_ends": "watch in (select watches.uid from watches where watches.learner = :learner)",
            "field_practice": _MINE,
            "confidence": _MINE,
            "set_aside": "fields like '%' || :learner || '%'",
        },
    ),
    Topic("now", False, {"kiosk_now": _MINE, "turns": _MINE}),
    Topic("calls", False, {"calls": _MINE}),
    Topic(
        "certificates",
        False,
        {
            "certificates": _MINE,
            "revocations": _MY_CERTIFICATES,
            "certificate_signatures": _MY_CERTIFICATES,
            "certificate_files": _MY_CERTIFICATES,
        },
    ),
    Topic(
        "counted",
        False,
        {
            "persons": "uid = :person",
            "person_events": "a = :person or b = :person",
            "count_persons": _COUNTED,
            "count_completions": _COUNTED,
            "count_attendances": _COUNTED,
            "count_groups": "person = :person",
        },
    ),
)


@dataclass(frozen=True, slots=True)
class Line:
    """A topic and how many rows there are of it."""

    topic: str
    named: bool
    rows: int


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of a learner."""

    learner: Learner
    lines: tuple[Line, ...]


def kept(store: Store, learner: str) -> Kept:
    """What is kept of a learner, by topic. Raises KeyError."""
    with store.reading() as db:
        who = people.learner(store, learner)
        values = {"learner": learner, "person": _person(store, learner)}
        lines = tuple(
            Line(
                topic.id,
                topic.named,
                sum(
                    db.execute(f"select count(*) from {table} where {where}", values).fetchone()[0]
                    for table, where in topic.tables.items()
                ),
            )
            for topic in TOPICS
        )
    return Kept(who, lines)


def everything(store: Store, learner: str) -> dict[str, dict[str, list[dict[str, Any]]]]:
    """Every row that is kept of a learner, by topic and table. Raises KeyError."""
    with store.reading() as db:
        values = {"learner": learner, "person": _person(store, learner)}
        return {
            topic.id: {
                table: list(db.query(f"select * from {table} where {where}", values))
                for table, where in topic.tables.items()
            }
            for topic in TOPICS
        }


def _person(store: Store, learner: str) -> str:
    """The person this learner was taken in as: merges do not make another's rows one's own."""
    row = store.db.execute("select learners.person from learners where learners.uid = ?", [learner]).fetchone()
    if row is None:
        raise KeyError(learner)
    return str(row[0])
