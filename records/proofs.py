"""Proofs of a class: who could be given one, on which run, and who watched it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from records import certificates
from records.certificates import Certificate
from records.statements import statement
from records.store import Store


@dataclass(frozen=True, slots=True)
class Provable:
    """A run that a proof can stand on. `witness` is who watched it, "" where nobody has said so."""

    learner: str
    attempt: str
    pack: str
    mission: str
    level: str
    day: str
    witness: str


@dataclass(frozen=True, slots=True)
class Ready:
    """What a learner's proof waits for: nothing (`issued`), issuing (`run.witness`), a witness (`run`), a run."""

    issued: Certificate | None
    run: Provable | None

    @property
    def ok(self) -> bool:
        """Whether it can be issued as it stands."""
        return self.issued is None and self.run is not None and bool(self.run.witness)


def ready(store: Store, class_uid: str) -> Mapping[str, Ready]:
    """By learner of a class: the proof that was issued in it, and the run that the next one would stand on.

    A run that was watched goes before a later one that was not. Who has neither is left out.
    """
    runs: dict[str, Provable] = {}
    with store.reading() as db:
        rows = db.execute(statement("proofs_of_roster"), {"class": class_uid}).fetchall()
        issued = {
            one.learner: one
            for one in certificates.of_class(store, class_uid)
            if one.kind == "proof" and not one.revoked
        }
    for learner, uid, pack, mission, level, day, witness in rows:
        before = runs.get(learner)
        if before is None or witness or not before.witness:
            runs[learner] = Provable(learner, uid, pack, mission, level, day, witness or "")
    return {uid: Ready(issued.get(uid), runs.get(uid)) for uid in sorted(runs.keys() | issued.keys())}
