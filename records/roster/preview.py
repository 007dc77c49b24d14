"""What an import would do, row by row, before anything is done."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, get_args

from records import names
from records.roster.rows import Entry, Reading
from records.roster.tables import Why
from records.things import Value

Kind = Literal["new", "changed", "double", "refused"]
KINDS: tuple[Kind, ...] = get_args(Kind)


@dataclass(frozen=True, slots=True)
class Kept:
    """A learner whom the store has, as an import must know them. `enrolled`: in the class the import is for."""

    uid: str
    name: str
    number: str
    district: str
    group: str
    sex: str
    decade: int
    name_birth: str
    telephone: str
    enrolled: bool
    archived: bool = False


@dataclass(frozen=True, slots=True)
class Known:
    """Whom the centre has; `elsewhere` are hashes that the store knows from other centres."""

    kept: tuple[Kept, ...] = ()
    elsewhere: frozenset[tuple[str, str]] = frozenset()


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person has decided about single rows: taken as somebody else of the same name, or left out."""

    separate: frozenset[int] = frozenset()
    left_out: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Line:
    """One row and what becomes of it. `learner` is who it is in the store; `changes` are the fields that change.

    `weak`: double by the name alone, so that a person may say that they are two.
    """

    row: int
    kind: Kind
    name: str
    why: tuple[Why, ...] = ()
    entry: Entry | None = None
    learner: str = ""
    changes: Mapping[str, Value] = field(default_factory=dict)
    enrols: bool = False
    completes: bool = False
    weak: bool = False


@dataclass(frozen=True, slots=True)
class Preview:
    """All rows, in the sheet's order."""

    lines: tuple[Line, ...]

    @property
    def counts(self) -> Mapping[Kind, int]:
        """How many rows of each kind; together they are all rows."""
        found = Counter(line.kind for line in self.lines)
        return {kind: found[kind] for kind in KINDS}

    def of(self, kind: Kind | None) -> tuple[Line, ...]:
        """The rows of one kind; all without one."""
        return tuple(line for line in self.lines if kind in (None, line.kind))

    @property
    def outcome(self) -> tuple[tuple[int, Kind, str], ...]:
        """What was promised: row, kind and whom it is about. Compared before anything is written."""
        return tuple((line.row, line.kind, line.learner) for line in self.lines)


NOBODY = Choices()


def preview(readings: Iterable[Reading], known: Known, to_class: bool, choices: Choices = NOBODY) -> Preview:
    """Compare every row with those above it and with the store. `to_class`: whoever is taken in is also enrolled."""
    comparing = _Comparing(known, to_class, choices)
    return Preview(tuple(comparing.line(reading) for reading in readings))


class _Comparing:
    """Rows one after the other; each learner of the store answers to one row only."""

    def __init__(self, known: Known, to_class: bool, choices: Choices) -> None:
        self._known, self._to_class, self._choices = known, to_class, choices
        self._by_number = {kept.number: kept for kept in known.kept if kept.number}
        self._by_name: dict[str, list[Kept]] = defaultdict(list)
        self._by_name_birth: dict[str, list[Kept]] = defaultdict(list)
        self._by_telephone: dict[str, list[Kept]] = defaultdict(list)
        for kept in known.kept:
            self._by_name[names.plain(kept.name)].append(kept)
            if kept.name_birth:
                self._by_name_birth[kept.name_birth].append(kept)
            if kept.telephone:
                self._by_telephone[kept.telephone].append(kept)
        self._taken: dict[str, int] = {}
        self._above: dict[str, list[Entry]] = defaultdict(list)
        self._above_birth: dict[str, list[Entry]] = defaultdict(list)
        self._above_telephone: dict[str, list[Entry]] = defaultdict(list)
        self._numbers: dict[str, int] = {}

    def line(self, reading: Reading) -> Line:
        entry = reading.entry
        if entry is None:
            return Line(reading.row, "refused", reading.shown, reading.against)
        if entry.row in self._choices.left_out:
            return Line(entry.row, "refused", entry.name, (Why("left-out"),), entry)
        found = self._compared(entry, reading.notes)
        plain = names.plain(entry.name)
        self._above[plain].append(entry)
        if entry.known.name_birth:
            self._above_birth[entry.known.name_birth].append(entry)
        if entry.known.telephone:
            self._above_telephone[entry.known.telephone].append(entry)
        if entry.number:
            self._numbers.setdefault(entry.number, entry.row)
        return found

    def _compared(self, entry: Entry, notes: tuple[Why, ...]) -> Line:
        if entry.number and entry.number in self._numbers:
            above = (("row", self._numbers[entry.number]), ("number", entry.number))
            return Line(entry.row, "refused", entry.name, (Why("number-twice", "", above),), entry)
        above_row = self._in_file(entry)
        if above_row:
            why = (Why("double-in-file", "", (("row", above_row),)),)
            return Line(entry.row, "double", entry.name, why, entry)
        kept = self._by_number.get(entry.number) if entry.number else None
        if kept is not None and not _agree(kept, entry):
            why = (Why("number-other", "", (("number", entry.number),)),)
            return Line(entry.row, "refused", entry.name, why, entry)
        weak = False
        if kept is None:
            kept = self._certain(entry)
        if kept is None and entry.row not in self._choices.separate:
            kept, weak = self._by_name_alone(entry), True
        if kept is not None:
            if kept.uid in self._taken:
                why = (Why("double-in-file", "", (("row", self._taken[kept.uid]),)),)
                return Line(entry.row, "double", entry.name, why, entry)
            self._taken[kept.uid] = entry.row
            return self._same(entry, kept, notes, weak)
        if entry.row not in self._choices.separate and (above_row := self._in_file_by_name(entry)):
            why = (Why("name-in-file", "", (("row", above_row),)),)
            return Line(entry.row, "double", entry.name, why, entry, weak=True)
        return self._new(entry, notes)

    def _in_file(self, entry: Entry) -> int:
        """The row above that is surely the same person."""
        for one in self._above_birth.get(entry.known.name_birth, ()):
            if not _differ(one.known.telephone, entry.known.telephone):
                return one.row
        for one in self._above_telephone.get(entry.known.telephone, ()):
            same_name = names.plain(one.name) == names.plain(entry.name)
            if same_name and not _differ(one.known.name_birth, entry.known.name_birth):
                return one.row
        return 0

    def _in_file_by_name(self, entry: Entry) -> int:
        """A row above with the same name, where neither says anything that would tell them apart."""
        if entry.known.name_birth or entry.known.telephone:
            return 0
        for one in self._above.get(names.plain(entry.name), ()):
            if not _differ(one.number, entry.number) and not _differ(one.sex, entry.sex):
                return one.row
        return 0

    def _certain(self, entry: Entry) -> Kept | None:
        """The learner who is surely meant."""
        alike = [
            kept
            for kept in self._by_name_birth.get(entry.known.name_birth, ())
            if not _differ(kept.telephone, entry.known.telephone)
        ]
        alike += [
            kept
            for kept in self._by_telephone.get(entry.known.telephone, ())
            if names.plain(kept.name) == names.plain(entry.name)
            and not _differ(kept.name_birth, entry.known.name_birth)
        ]
        # Both hashes equal before one; of equals one who is not taken by a row above, then whoever was here first.
        alike.sort(key=lambda kept: (not _both(kept, entry), kept.uid in self._taken, kept.archived, kept.uid))
        return alike[0] if alike else None

    def _by_name_alone(self, entry: Entry) -> Kept | None:
        """A learner of the same name, where the row says nothing that would tell them apart."""
        if entry.known.name_birth or entry.known.telephone:
            return None
        alike = [
            kept
            for kept in self._by_name.get(names.plain(entry.name), ())
            if kept.uid not in self._taken
            and not _differ(kept.number if entry.number else "", entry.number)
            and not _differ(kept.sex, entry.sex)
        ]
        # Of whom as little is known as the row says, and who differs least.
        alike.sort(
            key=lambda kept: (
                bool(kept.name_birth or kept.telephone),
                not kept.enrolled,
                kept.archived,
                len(_changes(entry, kept)),
                kept.uid,
            )
        )
        return alike[0] if alike else None

    def _same(self, entry: Entry, kept: Kept, notes: tuple[Why, ...], weak: bool) -> Line:
        changes = _changes(entry, kept)
        completes = bool(
            (entry.known.name_birth and not kept.name_birth) or (entry.known.telephone and not kept.telephone)
        )
        enrols = self._to_class and not kept.enrolled
        why = [Why("changes", "", (("field", name),)) for name in changes]
        if enrols:
            why.append(Why("enrols"))
        if completes:
            why.append(Why("completes"))
        values = (("number", kept.number),)
        if changes or enrols or completes:
            if weak:
                why.append(Why("by-name", "", values))
            return Line(
                entry.row, "changed", entry.name, (*why, *notes), entry, kept.uid, changes, enrols, completes, weak
            )
        same = Why("by-name" if weak else "double-in-store", "", values)
        return Line(entry.row, "double", entry.name, (same,), entry, kept.uid, weak=weak)

    def _new(self, entry: Entry, notes: tuple[Why, ...]) -> Line:
        why = list(notes)
        known = entry.known
        if (known.name_birth, known.telephone) in self._known.elsewhere and known.name_birth and known.telephone:
            why.insert(0, Why("elsewhere"))
        elif self._by_name_birth.get(known.name_birth) or self._above_birth.get(known.name_birth):
            why.insert(0, Why("like-birth"))
        elif self._by_telephone.get(known.telephone) or self._above_telephone.get(known.telephone):
            why.insert(0, Why("like-telephone"))
        elif self._by_name.get(names.plain(entry.name)) or self._above.get(names.plain(entry.name)):
            why.insert(0, Why("like-name"))
        if not known.name_birth and not known.telephone:
            why.append(Why("unmatchable"))
        return Line(entry.row, "new", entry.name, tuple(why), entry, enrols=self._to_class)


def _agree(kept: Kept, entry: Entry) -> bool:
    """Whether nothing in a row speaks against its being the learner who bears its number."""
    if _both(kept, entry) or (kept.telephone and kept.telephone == entry.known.telephone):
        return True
    return names.plain(kept.name) == names.plain(entry.name) and not _differ(kept.name_birth, entry.known.name_birth)


def _both(kept: Kept, entry: Entry) -> bool:
    known = entry.known
    return bool(known.name_birth and known.telephone) and (kept.name_birth, kept.telephone) == (
        known.name_birth,
        known.telephone,
    )


def _differ(one: str, other: str) -> bool:
    return bool(one and other) and one != other


def _changes(entry: Entry, kept: Kept) -> dict[str, Value]:
    """The fields that a row says otherwise than the store; what it does not say stays."""
    said: Sequence[tuple[str, Value, Value]] = (
        ("name", entry.name, kept.name),
        ("sex", entry.sex, kept.sex),
        ("target", entry.group or "", kept.group),
        ("district", entry.district, kept.district),
        ("number", entry.number, kept.number),
        ("decade", entry.decade, kept.decade),
        ("archived", "", "yes" if kept.archived else ""),
    )
    return {
        name: new
        for name, new, old in said
        if (new or name == "archived") and new != old and not (name == "name" and _same_letters(str(new), str(old)))
    }


def _same_letters(one: str, other: str) -> bool:
    return names.plain(one) == names.plain(other)
