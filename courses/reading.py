"""A YAML file as plain data that knows where each of its values stands.

Read by YAML 1.2: `no` and `08:30` stay text. The tree is walked here rather than by the library's constructor, so that
all duplicate keys are found, not only the first, and nothing but text, numbers, true, false and null can come out of
a file: no dates, no objects, no aliases (a few lines of aliases can stand for billions of values).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path as FilePath
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.composer import Composer
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from courses.mistakes import KEY, Faults, Path, Place
from language import phrase

LARGEST = 400_000
"""Bytes of the largest content file."""
DEEPEST = 40
"""Levels of the deepest content file."""

_CORE = "tag:yaml.org,2002:"
_GROUPS = (_CORE + "map", _CORE + "seq")
_OTHER_TEXT = frozenset({"str", "timestamp", "binary", "merge", "value"})


@dataclass(frozen=True, slots=True)
class Document:
    """A file that was read: `data` is None when it could not be; then `faults` says why."""

    data: Any
    faults: Faults


def read(file: FilePath, name: str) -> Document:
    """Read a YAML file; `name` is what mistakes call it. Never raises for what is in the file, or for its absence."""
    try:
        raw = file.read_bytes()
    except FileNotFoundError:
        return _refused(name, "courses-fault-no-file", found=file.name)
    except OSError as error:
        return _refused(name, "courses-fault-unreadable", found=error.strerror or str(error))
    return parse(raw, name)


def parse(raw: bytes, name: str) -> Document:
    """The same from bytes."""
    if len(raw) > LARGEST:
        return _refused(name, "courses-fault-too-large", found=str(len(raw)), expected=f"<= {LARGEST}")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        lines = raw[: error.start].decode("utf-8-sig").split("\n")
        place = (len(lines), len(lines[-1]) + 1)
        return _refused(name, "courses-fault-encoding", place, found=f"0x{raw[error.start]:02x}", expected="UTF-8")
    try:
        yaml = YAML(typ="safe", pure=True)
        yaml.Composer = _Composer
        root = yaml.compose(text)
    except _TooDeep:
        return _refused(name, "courses-fault-too-deep", expected=f"<= {DEEPEST}")
    except MarkedYAMLError as error:
        return _broken(name, error)
    except YAMLError as error:  # a control character: the reader knows its position only in words
        return _refused(name, _UNNAMED, found=str(error).splitlines()[0])
    if root is None:
        return _refused(name, "courses-fault-empty", (1, 1))
    walk = _Walk(name)
    data = walk.value(root, ())
    return Document(data, walk.faults)


class _TooDeep(YAMLError):
    """Groups go down further than anybody writes them."""


class _Composer(Composer):
    """Composes by recursion, so it must know when to stop."""

    depth = 0

    def compose_node(self, parent: Any, index: Any) -> Any:
        self.depth += 1
        if self.depth > DEEPEST:
            raise _TooDeep
        node = super().compose_node(parent, index)
        self.depth -= 1
        return node


def _refused(name: str, id: str, place: Place = (0, 0), found: str = "", expected: str = "") -> Document:
    faults = Faults(name, {(): place})
    faults.add((), phrase(id), found=found, expected=expected)
    return Document(None, faults)


_UNNAMED = "courses-fault-yaml"
_PROBLEMS = (
    (r"mapping values are not allowed", "courses-fault-yaml-colon"),
    (r"could not find expected ':'", "courses-fault-yaml-no-colon"),
    (r"'\\t' that cannot start", "courses-fault-yaml-tab"),
    (r"unexpected end of stream", "courses-fault-yaml-quote"),
    (r"expected ',' or|expected the node content|did not find expected", "courses-fault-yaml-bracket"),
    (r"expected <block end>|block sequence|not indented", "courses-fault-yaml-indent"),
)


def _broken(name: str, error: MarkedYAMLError) -> Document:
    problem = str(error.problem or error.context or "")
    id = next((id for pattern, id in _PROBLEMS if re.search(pattern, problem)), _UNNAMED)
    mark = error.problem_mark or error.context_mark
    if id == "courses-fault-yaml-quote" and error.context_mark:
        mark = error.context_mark  # the end of the file says nothing; where the quotation began does
    place = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    return _refused(name, id, place, found=problem if id == _UNNAMED else "")


class _Walk:
    """Builds data and places from the composed tree."""

    def __init__(self, name: str) -> None:
        self.places: dict[Path, Place] = {}
        self.faults = Faults(name, self.places)
        self._met: set[int] = set()

    def value(self, node: Node, path: Path) -> Any:
        self._note(path, node)
        if id(node) in self._met:
            self.faults.add(path, phrase("courses-fault-alias"))
            self.faults.settle(path)
            return None
        self._met.add(id(node))
        if isinstance(node, (MappingNode, SequenceNode)) and str(node.tag) not in _GROUPS:
            return self._strange(node, path)
        if isinstance(node, MappingNode):
            return self._mapping(node, path)
        if isinstance(node, SequenceNode):
            return [self.value(item, (*path, n)) for n, item in enumerate(node.value)]
        assert isinstance(node, ScalarNode)  # there is no fourth kind of node
        return self._scalar(node, path)

    def _note(self, path: Path, node: Node) -> None:
        self.places[path] = (node.start_mark.line + 1, node.start_mark.column + 1)

    def _mapping(self, node: MappingNode, path: Path) -> dict[str, Any]:
        data: dict[str, Any] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, ScalarNode):
                self._note((*path, "?", KEY), key_node)
                self.faults.add((*path, "?", KEY), phrase("courses-fault-key"))
                continue
            key = str(key_node.value)
            if key in data:
                first = self.places[(*path, key, KEY)]
                again = (*path, f"{key} again", KEY)
                self._note(again, key_node)
                self.faults.add(again, phrase("courses-fault-duplicate", key=key, line=first[0]), found=key)
                continue
            self._note((*path, key, KEY), key_node)
            data[key] = self.value(value_node, (*path, key))
        return data

    def _scalar(self, node: ScalarNode, path: Path) -> Any:
        tag, text = str(node.tag).removeprefix(_CORE), node.value
        if tag in _OTHER_TEXT:
            return text
        if tag == "null":
            return None
        if tag == "bool":
            return text.lower() == "true"
        if tag == "int":
            return _integer(text)
        if tag == "float":  # infinities and not-a-number stay text
            return float(text) if re.fullmatch(r"[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d{1,2})?", text, re.I) else text
        return self._strange(node, path)

    def _strange(self, node: Node, path: Path) -> None:
        self.faults.add(path, phrase("courses-fault-tag"), found=str(node.tag).replace(_CORE, "!!"))
        self.faults.settle(path)


def _integer(text: str) -> int | str:
    """Numbers as people write them; anything cleverer, and a leading zero (a telephone, a stop), stays text."""
    plain = text.replace("_", "").removeprefix("+")
    digits = plain.removeprefix("-")
    if not digits.isdecimal() or (len(digits) > 1 and digits.startswith("0")) or len(digits) > 18:
        return text
    return int(plain)
