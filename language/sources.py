"""Where messages lie: the Fluent files of every room, found by id and parsed only when asked for.

Parsing everything would cost the kiosk its start; an entry costs well under a millisecond.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax import ast as syntax
from fluent.syntax.visitor import Visitor

from language.phrase import Language

LOCALES = Path(__file__).parent / "locales"

_ENTRY = re.compile(r"(?m)^(-?[A-Za-z][A-Za-z0-9_-]*) *=")
_END = re.compile(r"(?m)^(?=#)")


def files(language: Language) -> tuple[Path, ...]:
    """The Fluent files of a language, one for each room, in order of name."""
    return tuple(sorted((LOCALES / language).glob("*.ftl")))


@cache
def entries(language: Language) -> Mapping[str, str]:
    """The source of every message and term, by id; terms begin with "-"."""
    found: dict[str, str] = {}
    for file in files(language):
        text = file.read_text(encoding="utf-8")
        starts = list(_ENTRY.finditer(text))
        ends = [match.start() for match in starts[1:]] + [len(text)]
        for match, end in zip(starts, ends, strict=True):
            source = text[match.start() : end]
            comment = _END.search(source)
            found.setdefault(match[1], source[: comment.start()] if comment else source)
    return found


class _References(Visitor):
    def __init__(self) -> None:
        self.ids: set[str] = set()

    def visit_MessageReference(self, node: syntax.MessageReference) -> None:
        self.ids.add(node.id.name)

    def visit_TermReference(self, node: syntax.TermReference) -> None:
        self.ids.add("-" + node.id.name)
        self.generic_visit(node)


@cache
def parse(language: Language, id: str) -> Mapping[str, syntax.Message | syntax.Term]:
    """The message `id` and everything it refers to, by id. Empty when there is none, or it cannot be read.

    Kept, since the eye's bundle and the ear's both ask.
    """
    sources = entries(language)
    parser = FluentParser(with_spans=False)
    found: dict[str, syntax.Message | syntax.Term] = {}
    wanted = {id}
    while wanted:
        name = wanted.pop()
        if name in found or name not in sources:
            continue
        entry = parser.parse_entry(sources[name])
        if not isinstance(entry, (syntax.Message, syntax.Term)):
            continue
        found[name] = entry
        references = _References()
        references.visit(entry)
        wanted |= references.ids
    return found
