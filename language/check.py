"""What is wrong with the Fluent files: ids and placeholders that disagree between languages, and unreadable entries."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax import ast as syntax
from fluent.syntax.visitor import Visitor

from language import particles, sources
from language.functions import FUNCTIONS, Argument
from language.phrase import LANGUAGES, Language, Phrase

_HEARD = "heard"
_WHOLE = frozenset(
    {"COUNT", "SINO", "NUMBER", "AMOUNT", "MINUTES", "PERCENT", "ORDINAL", "ORDER_NUMBER", "DURATION", "CLOCK"}
)


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing to mend: the file, the line (1 is the first), the message's id, and what is wrong with it."""

    file: str
    line: int
    id: str
    what: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.id}: {self.what}"


@dataclass
class _Entry:
    """What one language says of one id."""

    file: str
    line: int
    variables: dict[str, set[str]] = field(default_factory=dict)
    """Each placeholder with what it is used for: names of functions, "select:1,other", or nothing."""
    attributes: set[str] = field(default_factory=set)
    references: set[str] = field(default_factory=set)
    faults: list[str] = field(default_factory=list)


class _Reader(Visitor):
    """Gathers what an entry uses."""

    def __init__(self, entry: _Entry) -> None:
        self.entry = entry

    def visit_VariableReference(self, node: syntax.VariableReference) -> None:
        self.entry.variables.setdefault(node.id.name, set())

    def visit_FunctionReference(self, node: syntax.FunctionReference) -> None:
        name = node.id.name
        if name not in FUNCTIONS:
            self.entry.faults.append(f"unknown function {name}")
        for argument in node.arguments.positional:
            if isinstance(argument, syntax.VariableReference):
                self.entry.variables.setdefault(argument.id.name, set()).add(name)
        if name in ("JOSA", "PARTICLE"):
            self._check_pair(node)
        self.generic_visit(node)

    def _check_pair(self, node: syntax.FunctionReference) -> None:
        pair = node.arguments.positional[1] if len(node.arguments.positional) > 1 else None
        if not isinstance(pair, syntax.StringLiteral):
            self.entry.faults.append('a particle needs its pair as a text, such as "을/를"')
            return
        try:
            particles.forms(pair.value)
        except ValueError as fault:
            self.entry.faults.append(str(fault))

    def visit_SelectExpression(self, node: syntax.SelectExpression) -> None:
        if isinstance(node.selector, syntax.VariableReference):
            uses = self.entry.variables.setdefault(node.selector.id.name, set())
            uses |= {f"select:{_key(variant)}" for variant in node.variants}
        self.generic_visit(node)

    def visit_MessageReference(self, node: syntax.MessageReference) -> None:
        self.entry.references.add(node.id.name)

    def visit_TermReference(self, node: syntax.TermReference) -> None:
        self.entry.references.add("-" + node.id.name)
        self.generic_visit(node)


def _key(variant: syntax.Variant) -> str:
    return str(variant.key.value if isinstance(variant.key, syntax.NumberLiteral) else variant.key.name)


def _read(language: Language, locales: Path, faults: list[Fault]) -> dict[str, _Entry]:
    found: dict[str, _Entry] = {}
    for file in sorted((locales / language).glob("*.ftl")):
        name = f"{language}/{file.name}"
        text = file.read_text(encoding="utf-8")
        for node in FluentParser().parse(text).body:
            line = text.count("\n", 0, node.span.start) + 1 if node.span else 1
            if isinstance(node, syntax.Junk):
                why = "; ".join(str(annotation.message) for annotation in node.annotations)
                first = (node.content or "").strip().partition("\n")[0]
                faults.append(Fault(name, line, first[:40], f"cannot be read: {why}"))
            elif isinstance(node, (syntax.Message, syntax.Term)):
                id = ("-" if isinstance(node, syntax.Term) else "") + node.id.name
                if not id.lstrip("-").startswith(file.stem + "-"):
                    faults.append(Fault(name, line, id, f"its id must begin with {file.stem}-"))
                if id in found:
                    faults.append(Fault(name, line, id, "said twice"))
                    continue
                entry = found[id] = _Entry(name, line, attributes={a.id.name for a in node.attributes})
                _Reader(entry).visit(node)
    return found


def faults(locales: Path = sources.LOCALES) -> tuple[Fault, ...]:
    """Everything that is wrong with the Fluent files under `locales`, by language, file and line."""
    found: list[Fault] = []
    read = {language: _read(language, locales, found) for language in LANGUAGES}
    for language, entries in read.items():
        for id, entry in entries.items():
            found += [Fault(entry.file, entry.line, id, what) for what in entry.faults]
            for name in sorted(entry.references - entries.keys()):
                found.append(Fault(entry.file, entry.line, id, f"refers to {name}, which is nowhere"))
        for other in LANGUAGES:
            if other != language:
                found += _disagreements(entries, read[other], other)
    return tuple(sorted(found, key=lambda fault: (fault.file, fault.line, fault.id, fault.what)))


def _disagreements(here: Mapping[str, _Entry], there: Mapping[str, _Entry], other: str) -> Iterator[Fault]:
    for id, entry in here.items():
        if id.startswith("-"):
            continue  # a term belongs to its language
        twin = there.get(id)
        if twin is None:
            yield Fault(entry.file, entry.line, id, f"missing in {other}")
            continue
        for name in sorted(_all_variables(id, here).keys() - _all_variables(id, there).keys()):
            yield Fault(entry.file, entry.line, id, f"${name} is missing in {other}")
        for name in sorted(entry.attributes - twin.attributes - {_HEARD}):
            yield Fault(entry.file, entry.line, id, f".{name} is missing in {other}")


def _all_variables(id: str, entries: Mapping[str, _Entry]) -> dict[str, set[str]]:
    """The placeholders of a message and of everything it refers to."""
    out: dict[str, set[str]] = {}
    wanted, seen = {id}, set[str]()
    while wanted:
        name = wanted.pop()
        if name in seen or name not in entries:
            continue
        seen.add(name)
        if not name.startswith("-"):  # a term has no outside
            for variable, uses in entries[name].variables.items():
                out.setdefault(variable, set()).update(uses)
        wanted |= entries[name].references
    return out


def samples(locales: Path = sources.LOCALES) -> dict[str, tuple[dict[str, Argument], ...]]:
    """Arguments to try every message with, by id: of the kind its functions want, and one for every variant."""
    ignored: list[Fault] = []
    read = [_read(language, locales, ignored) for language in LANGUAGES]
    out: dict[str, tuple[dict[str, Argument], ...]] = {}
    for id in sorted({id for entries in read for id in entries if not id.startswith("-")}):
        uses: dict[str, set[str]] = {}
        for entries in read:
            for name, used in _all_variables(id, entries).items():
                uses.setdefault(name, set()).update(used)
        values = {name: _tries(used) for name, used in uses.items()}
        rounds = max((len(tries) for tries in values.values()), default=1)
        out[id] = tuple({name: tries[n % len(tries)] for name, tries in values.items()} for n in range(rounds))
    return out


def _tries(uses: set[str]) -> list[Argument]:
    keys = sorted(use.removeprefix("select:") for use in uses if use.startswith("select:"))
    if "DATE" in uses:
        return [datetime.date(2026, 6, 10)]
    if uses & _WHOLE or any(key.isdigit() or key in ("one", "few", "many") for key in keys):
        return [1, 2, 20, 3500, *(int(key) for key in keys if key.isdigit())]
    if uses & {"ROUTE", "DIGITS"}:
        return ["143", "7212"]
    return [Phrase("물", "water"), Phrase("카드", "card"), Phrase("HOT", "HOT", "핫"), "ICE", *keys]
