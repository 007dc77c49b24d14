"""What a trial needs, read out of the store: one row an attempt, a visit to a real shop, an answer. No names.

docs/trial.md says how a trial is made. Learners stand by a number that is made anew for each reading with a secret
that is thrown away, so that two readings cannot be joined and no row leads back to the store.
"""

from __future__ import annotations

import csv
import hashlib
import hmac
import secrets
from collections.abc import Iterator
from pathlib import Path

from records import attempts, classes, confidence, field
from records.store import Store

COLUMNS = (
    "learner", "group", "sex", "born", "kind", "day", "what", "mission", "skin", "level", "result", "unaided",
    "seconds", "touches", "fewest", "wrong_touches", "hints", "asked", "called", "timeouts", "troubles", "pressures",
)  # fmt: skip


def rows(store: Store, class_uid: str) -> Iterator[dict[str, object]]:
    """Everything that was recorded of the learners of a class, by learner and in the order in which it happened.

    kind: attempt, field or confidence. what: the pack, the kind of shop, or occasion and question. result: done,
    spoiled, stopped or abandoned (and `right` where the outcome was what was asked), how it went in the shop, or the
    answer from 1 to 5. born: the decade. Raises KeyError for an unknown class.
    """
    secret = secrets.token_bytes(16)
    classes.klass(store, class_uid)
    for learner in classes.roster(store, class_uid):
        number = hmac.new(secret, learner.uid.encode(), hashlib.sha256).hexdigest()[:8]
        who = {"learner": number, "group": learner.group, "sex": learner.sex, "born": learner.decade or ""}
        found: list[dict[str, object]] = []
        for one in attempts.of_learner(store, learner.uid):
            if one.class_ != class_uid:
                continue
            found.append(
                {
                    "kind": "attempt",
                    "day": one.day,
                    "what": one.pack,
                    "mission": one.mission,
                    "skin": one.skin,
                    "level": one.level,
                    "result": "right" if one.correct else one.ended,
                    "unaided": int(one.unaided),
                    "seconds": round(one.seconds),
                    "touches": one.touches,
                    "fewest": one.fewest,
                    "wrong_touches": one.wrong_touches,
                    "hints": one.hints,
                    "asked": one.asked,
                    "called": int(one.called),
                    "timeouts": one.timeouts,
                    "troubles": " ".join(f"{place}:{count}" for place, count in one.troubles),
                    "pressures": " ".join(one.pressures),
                }
            )
        for visit in field.of_learner(store, learner.uid):
            if visit.class_ == class_uid:
                found.append({"kind": "field", "day": visit.day, "what": visit.shop, "result": visit.how})
        for answer in confidence.of_learner(store, learner.uid):
            if answer.class_ == class_uid:
                what = f"{answer.occasion}:{answer.question}"
                found.append({"kind": "confidence", "day": answer.day, "what": what, "result": answer.answer})
        yield from (who | row for row in sorted(found, key=lambda row: str(row["day"])))


def write(store: Store, class_uid: str, file: Path) -> int:
    """Write the rows as CSV (UTF-8 with BOM, as spreadsheets expect); gives their number."""
    count = 0
    with file.open("w", encoding="utf-8-sig", newline="") as out:
        sheet = csv.DictWriter(out, COLUMNS, restval="")
        sheet.writeheader()
        for row in rows(store, class_uid):
            sheet.writerow(row)
            count += 1
    return count
