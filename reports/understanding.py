"""What an instructor sees of a class: the mastery grid, the hardest steps, and who needs looking after.

Computed once, for the console and for whatever prints it. The rules are those of the class's course.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from courses import hardest as steps
from courses import mastery, understanding
from courses import settings as centre_settings
from courses.catalogue import Catalogue
from courses.hardest import Hard
from courses.mastery import Template
from courses.settings import Mastery as Rules
from courses.settings import Settings
from courses.understanding import NOTHING_YET, STATES, Cell, State, Struggle
from language import Phrase, phrase
from records import classes, practice
from records.people import Learner
from records.store import Store


@dataclass(frozen=True, slots=True)
class GridRow:
    """One learner, a cell for each machine of the grid in its order."""

    learner: Learner
    cells: tuple[Cell, ...]
    struggles: tuple[Struggle, ...]
    last: date | None
    """The last day of practice."""


@dataclass(frozen=True, slots=True)
class Grid:
    """Learners by machines: those that somebody of the class has practised, in the order of teaching."""

    class_name: str
    packs: tuple[str, ...]
    rows: tuple[GridRow, ...]
    rules: Rules

    def counts(self, pack: int) -> Mapping[State, int]:
        """How many learners stand where with the machine in column `pack`."""
        found = Counter(row.cells[pack].state for row in self.rows)
        return {state: found[state] for state in STATES}

    @property
    def struggling(self) -> tuple[GridRow, ...]:
        """Who needs looking after: those with the most reasons first."""
        return tuple(sorted((row for row in self.rows if row.struggles), key=lambda row: -len(row.struggles)))


@dataclass(frozen=True, slots=True)
class HardStep:
    """A hard step in the machine's words."""

    hard: Hard
    machine: Phrase
    title: Phrase
    instead: tuple[tuple[Phrase, int], ...]
    wanted: tuple[tuple[Phrase, int], ...]


def rules_of(store: Store, class_uid: str, settings: Settings | None = None) -> Rules:
    """The rules of learning in a class's course. Raises KeyError for an unknown class."""
    template = classes.klass(store, class_uid).template
    known: Template = next((one for one in mastery.TEMPLATES if one == template), "open")
    return mastery.rules_of(known, (settings or centre_settings.load()).mastery)


def grid(
    store: Store,
    catalogue: Catalogue,
    class_uid: str,
    today: date,
    settings: Settings | None = None,
    every: bool = False,
) -> Grid:
    """The mastery grid of a class. `every`: also the machines that nobody has practised.

    A machine whose pack is not here any more has no column. Raises KeyError for an unknown class.
    """
    chosen = settings or centre_settings.load()
    with store.reading():
        rules = rules_of(store, class_uid, chosen)
        name = classes.klass(store, class_uid).name
        people = classes.roster(store, class_uid)
        history = practice.of_roster(store, class_uid)
        proved = practice.proved(store, class_uid)
    met = {past.run.pack for done in history.values() for past in done}
    packs = tuple(id for id in catalogue.packs if every or id in met)
    rows = []
    for who in people:
        past = history.get(who.uid, ())
        mine: dict[str, list[mastery.Run]] = {}
        for one in past:
            mine.setdefault(one.run.pack, []).append(one.run)
        holds = [id for id in packs if (who.uid, id) in proved]
        cells = tuple(
            understanding.cell(mine.get(id, ()), id, today, rules, id in holds)
            if id in mine or id in holds
            else NOTHING_YET
            for id in packs
        )
        reasons = understanding.struggles(past, packs, chosen, rules, holds)
        rows.append(GridRow(who, cells, reasons, past[-1].run.day if past else None))
    return Grid(name, packs, tuple(rows), rules)


def hard_steps(
    store: Store,
    catalogue: Catalogue,
    class_uid: str,
    pack: str = "",
    since: date | None = None,
    settings: Settings | None = None,
) -> tuple[HardStep, ...]:
    """The hardest steps of a class in the machine's words, the hardest first; of one machine or all, from a day on.

    The first time a machine's words are asked for takes a moment.
    """
    chosen = settings or centre_settings.load()
    walks = practice.walks(store, class_uid, pack, since.isoformat() if since else "")
    found = steps.hardest(walks, chosen.understanding.step_runs, pack)
    return tuple(_named(catalogue, one) for one in found)


def _named(catalogue: Catalogue, one: Hard) -> HardStep:
    known = catalogue.packs.get(one.pack)
    machine = known.title if known else Phrase(one.pack, one.pack)
    options = one.stage == "detail"
    title = phrase("understanding-stage-options") if options else catalogue.title(one.pack, one.screen)
    return HardStep(
        one, machine, title, _labels(catalogue, one.pack, one.instead), _labels(catalogue, one.pack, one.wanted)
    )


def _labels(catalogue: Catalogue, pack: str, counts: tuple[tuple[str, int], ...]) -> tuple[tuple[Phrase, int], ...]:
    return tuple((catalogue.label(pack, control), count) for control, count in counts)
