"""Put something sound in the place of what is broken, so that one mistake does not hide the others.

What was mended is never used: a pack with a mistake is refused. But an item whose price is wrong still has a name that
others refer to, and a goal that names an option that does not exist can be told so although a picture is missing.
"""

from __future__ import annotations

import copy
import json
import types
import typing
from collections.abc import Iterator, Mapping
from typing import Any

import pydantic
from pydantic.fields import FieldInfo

from courses.mistakes import Path, nearest

_PLAIN: tuple[Any, ...] = (1, 0, True, 5, 10, 100, 0.5, "x", "#888888", "cup", "04:00", "2024-01", "00000", [], {})
"""Values of which one fits nearly every field."""
_DEEPEST = 6


def mend(shape: Any, data: Any, path: Path, kind: str) -> bool:
    """Mend `data` in place at `path`, where pydantic found a mistake of this kind; False where nothing fits."""
    if not path:
        return False
    parent = _at(data, path[:-1])
    key = path[-1]
    if kind == "extra_forbidden" and isinstance(parent, dict):
        return parent.pop(key, None) is not None or True
    wanted = _annotation(shape, path)
    if wanted is None:
        return False
    found = parent.get(key) if isinstance(parent, dict) else None
    for value in _candidates(wanted, found, parent, key):
        if _fits(wanted, value):
            return _put(parent, key, value)
    return False


def _put(parent: Any, key: int | str, value: Any) -> bool:
    if isinstance(parent, dict) and isinstance(key, str):
        parent[key] = copy.deepcopy(value)
    elif isinstance(parent, list) and isinstance(key, int) and key <= len(parent):
        parent[key : key + 1] = [copy.deepcopy(value)]
    else:
        return False
    return True


def _at(data: Any, path: Path) -> Any:
    for part in path:
        try:
            data = data[part]
        except (KeyError, IndexError, TypeError):
            return None
    return data


def _fits(annotation: Any, value: Any) -> bool:
    try:
        adapter = pydantic.TypeAdapter(annotation)
        adapter.validate_json(json.dumps(value), strict=True)
    except (pydantic.ValidationError, pydantic.PydanticUserError):
        return False
    return True


def _candidates(annotation: Any, found: Any, parent: Any, key: int | str) -> Iterator[Any]:
    """What might stand here, the most likely first."""
    if isinstance(parent, dict) and key in ("ko", "en"):
        yield parent.get("en" if key == "ko" else "ko")
    for member in members(annotation):
        if typing.get_origin(member) is typing.Literal:
            known = typing.get_args(member)
            yield nearest(str(found), [word for word in known if isinstance(word, str)])
            yield from known
    if found is not None:
        yield str(found)
        yield [found]
        yield {"ko": str(found), "en": str(found)}
    yield from _PLAIN
    yield least(annotation)


def least(annotation: Any, depth: int = 0) -> Any:
    """The smallest value of a shape."""
    for member in members(annotation):
        if is_model(member) and depth < _DEEPEST:
            return {
                field.alias or name: _least_of(field, depth + 1)
                for name, field in member.model_fields.items()
                if field.is_required()
            }
        if typing.get_origin(member) in (tuple, list):
            items = [item for item in typing.get_args(member) if item is not Ellipsis]
            return [least(item, depth + 1) for item in items]
        if typing.get_origin(member) is typing.Literal:
            return typing.get_args(member)[0]
    return next((value for value in _PLAIN if _fits(annotation, value)), None)


def _least_of(field: FieldInfo, depth: int) -> Any:
    return least(whole(field), depth)


def whole(field: FieldInfo) -> Any:
    """A field's annotation with its limits."""
    if not field.metadata:
        return field.annotation
    return typing.Annotated[(field.annotation, *field.metadata)]


def is_model(annotation: Any) -> bool:
    """Whether an annotation is a shape of its own."""
    return isinstance(annotation, type) and issubclass(annotation, pydantic.BaseModel)


def members(annotation: Any) -> list[Any]:
    """The shapes that a value may have."""
    origin = typing.get_origin(annotation)
    if origin is typing.Annotated:
        return members(typing.get_args(annotation)[0])
    if origin in (typing.Union, types.UnionType):
        return [inner for member in typing.get_args(annotation) for inner in members(member)]
    return [annotation]


def inside(annotation: Any, part: int | str) -> Any:
    """The shape of what stands at `part` in a value of this shape; None where nothing may stand."""
    for member in members(annotation):
        if is_model(member):
            for name, field in member.model_fields.items():
                if part in (name, field.alias):
                    return whole(field)
        elif typing.get_origin(member) in (dict, Mapping) and isinstance(part, str):
            return typing.get_args(member)[1]
        elif isinstance(part, int) and typing.get_origin(member) in (tuple, list):
            items = [item for item in typing.get_args(member) if item is not Ellipsis]
            return items[min(part, len(items) - 1)] if items else None
    return None


def _annotation(shape: Any, path: Path) -> Any:
    for part in path:
        shape = inside(shape, part)
        if shape is None:
            return None
    return shape
