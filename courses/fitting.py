"""Fit plain data into a shape and turn everything that does not fit into mistakes in words.

Pydantic finds all that is wrong at once; here its findings become sentences at a line and a column, with the words
that would have been right.
"""

from __future__ import annotations

import copy
import json
import re
from typing import Any, TypeVar

import pydantic
from pydantic_core import ErrorDetails

from courses.mending import inside, is_model, members, mend
from courses.mistakes import KEY, Faults, Path, nearest
from language import Phrase, phrase

Shape = TypeVar("Shape", bound=pydantic.BaseModel)

_TYPES = {
    "string_type": "courses-fault-type-text",
    "int_type": "courses-fault-type-number",
    "int_from_float": "courses-fault-type-number",
    "float_type": "courses-fault-type-number",
    "bool_type": "courses-fault-type-yes-no",
    "tuple_type": "courses-fault-type-list",
    "list_type": "courses-fault-type-list",
    "set_type": "courses-fault-type-list",
    "frozen_set_type": "courses-fault-type-list",
    "dict_type": "courses-fault-type-part",
    "model_type": "courses-fault-type-part",
    "model_attributes_type": "courses-fault-type-part",
}
_LIMITS = {
    "greater_than_equal": "≥ {ge}",
    "greater_than": "> {gt}",
    "less_than_equal": "≤ {le}",
    "less_than": "< {lt}",
}


ROUNDS = 20
"""How often mending is tried: each round comes to what the one before had hidden."""


def fit(shape: type[Shape], data: object, faults: Faults) -> Shape | None:
    """`data` in its shape, with every reason in `faults` why it does not fit.

    Where it does not fit, what is returned was mended, and may only be used to look for more mistakes; None where it
    could not be mended.
    """
    mended = copy.deepcopy(data)
    for _ in range(ROUNDS):
        try:
            # By way of JSON: there a strict shape takes a list for a tuple, as a file can only write lists.
            return shape.model_validate_json(json.dumps(mended, ensure_ascii=False))
        except pydantic.ValidationError as error:
            found = error.errors(include_url=False)
        walked = [(*_walk(mended, each), each) for each in found]
        _tell(shape, walked, faults)
        for path, each in _deepest(walked):
            faults.settle(path)
            if not mend(shape, mended, path, each["type"]):
                return None
    return None


def _deepest(walked: list[Walked]) -> list[tuple[Path, ErrorDetails]]:
    """The mistakes that lie within no other, each place once. A list is not too short of what is only broken in it."""
    by_path = {path: each for path, _, each in walked}
    return [(path, each) for path, each in by_path.items() if not any(_within(other, path) for other in by_path)]


def _within(path: Path, other: Path) -> bool:
    return len(path) > len(other) and path[: len(other)] == other


Walked = tuple[Path, bool, ErrorDetails]
"""The way to a mistake in the data, whether it names one of several shapes on its way, and the mistake."""


def _tell(shape: type[pydantic.BaseModel], walked: list[Walked], faults: Faults) -> None:
    # A misspelt name is one mistake, not two (a name too many and a name missing).
    meant: set[Path] = set()
    for path, _, error in walked:
        if error["type"] == "extra_forbidden":
            meant.add((*path[:-1], nearest(str(path[-1]), _fields(shape, error["loc"][:-1]))))
    told: set[Path] = set()
    paths = [path for path, _, _ in walked]
    for path, tagged, error in walked:
        below = any(_within(other, path) for other in paths)
        if error["type"] == "missing" and path in meant:
            continue
        if error["type"] == "too_short" and below:
            continue  # it is short only of the parts that are broken
        if tagged and (below or path in told):
            continue  # of the several shapes that a value may have, only the one that it comes nearest to is spoken of
        told.add(path)
        _tell_one(shape, path, error, faults)


def _walk(data: object, error: ErrorDetails) -> tuple[Path, bool]:
    """The way in the data to a mistake, and whether its `loc` names one of several shapes on its way."""
    path: list[int | str] = []
    tagged = False
    inside: Any = data
    loc = error["loc"]
    for n, part in enumerate(loc):
        in_list = isinstance(part, int) and isinstance(inside, list) and part < len(inside)
        if in_list or (isinstance(inside, dict) and part in inside):
            inside = inside[part]
        elif not (error["type"] == "missing" and n == len(loc) - 1):
            tagged = tagged or part != "[key]"
            continue
        path.append(part)
    return tuple(path), tagged


def _tell_one(shape: type[pydantic.BaseModel], path: Path, error: ErrorDetails, faults: Faults) -> None:
    kind, found, context = error["type"], error["input"], error.get("ctx", {})
    name = next((part for part in reversed(path) if isinstance(part, str)), "")  # of a list's part, the list's
    if kind == "missing" and isinstance(error["loc"][-1], int):
        least = error["loc"][-1] + 1
        faults.add(path, phrase("courses-fault-too-few", least=least), expected=f"≥ {least}")
    elif kind == "missing":
        language_missing = name in ("ko", "en")
        id = f"courses-fault-missing-{name}" if language_missing else "courses-fault-missing"
        faults.add(path, phrase(id) if language_missing else phrase(id, name=name), expected=name)
    elif kind == "extra_forbidden":
        known = _fields(shape, error["loc"][:-1])
        faults.add((*path, KEY), phrase("courses-fault-extra", name=name), found=name, known=known)
    elif kind in ("literal_error", "enum"):
        known = re.findall(r"'([^']*)'", str(context.get("expected", "")))
        faults.add(path, phrase("courses-fault-choice", name=name), found=_shown(found), known=known)
    elif kind in ("model_type", "model_attributes_type") and context.get("class_name") == "Words":
        faults.add(path, phrase("courses-fault-words"), found=_shown(found), expected="{ko: …, en: …}")
    elif kind in _TYPES:
        faults.add(path, phrase(_TYPES[kind]), found=_shown(found))
    elif kind in _LIMITS:
        faults.add(path, phrase("courses-fault-limit"), found=_shown(found), expected=_LIMITS[kind].format(**context))
    elif kind in ("too_short", "string_too_short"):
        least = int(context.get("min_length", 1))
        faults.add(path, phrase("courses-fault-too-few", least=least), found=_shown(found), expected=f"≥ {least}")
    elif kind in ("too_long", "string_too_long"):
        most = int(context.get("max_length", 1))
        faults.add(path, phrase("courses-fault-too-many", most=most), found=_shown(found), expected=f"≤ {most}")
    elif kind == "string_pattern_mismatch":
        faults.add(path, _pattern(str(context["pattern"])), found=_shown(found))
    elif kind == "picture":
        words = phrase("courses-fault-picture", spec=_shown(found))
        faults.add(path, words, found=context["word"], meant=context["near"])
    elif kind == "clock":
        faults.add(path, phrase("courses-fault-clock"), found=_shown(found), expected="14:05")
    else:
        faults.add(path, phrase("courses-fault-other", reason=error["msg"]), found=_shown(found))


def _pattern(pattern: str) -> Phrase:
    if pattern.startswith("^#"):
        return phrase("courses-fault-colour")
    if pattern.startswith("^[a-z0-9]"):
        return phrase("courses-fault-name")
    return phrase("courses-fault-pattern", pattern=pattern)


def _shown(found: object) -> str:
    """A value as its author wrote it, not too long."""
    if isinstance(found, dict):
        text = "{" + ", ".join(map(str, found)) + "}"
    elif isinstance(found, (list, tuple)):
        text = "[" + ", ".join(map(str, found)) + "]"
    elif isinstance(found, bool) or found is None:
        text = {True: "true", False: "false", None: "null"}[found]
    else:
        text = str(found)
    return text if len(text) <= 60 else text[:59] + "…"


def _fields(shape: Any, loc: tuple[int | str, ...]) -> list[str]:
    """Names that may stand at `loc` in a shape; empty where that is free."""
    for part in loc:
        named = [member for member in members(shape) if is_model(member) and member.__name__ == part]
        shape = named[0] if named else inside(shape, part)
    models = [member for member in members(shape) if is_model(member)]
    return [field.alias or name for model in models for name, field in model.model_fields.items()]
