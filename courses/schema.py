"""JSON Schemas of a pack's files, for editors that complete and check while one writes.

They are made from the very shapes by which files are checked, so they cannot say anything else; what only `check` can
know (whether a name leads somewhere, whether a mission can be finished) they leave to it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Literal, cast

import pydantic
from pydantic.json_schema import GenerateJsonSchema

from courses import kinds, places
from courses.shapes import MissionFile, MissionsFile, PackFile, SkinsFile

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
BUILT_IN = ("order", "bus_stop", "pages")
"""Kinds whose schemas are published with the suite."""


def names_of(kind: str) -> tuple[str, str, str]:
    """File names of the schemas for pack.yaml, missions.yaml and skins.yaml of a kind."""
    return f"pack-{kind}.json", f"missions-{kind}.json", "skins.json"


def schemas(wanted: tuple[str, ...] = BUILT_IN) -> dict[str, str]:
    """All schemas as text, by their file names."""
    made: dict[str, str] = {}
    for name in wanted:
        kind = kinds.kind(name)
        head = pydantic.create_model(
            "Pack",
            __base__=PackFile,
            __doc__=f"pack.yaml of the kind {name}.",
            kind=(cast(Any, Literal)[name], ...),
            content=(kind.PackFile, ...),
        )
        mission = pydantic.create_model(
            "Mission", __base__=MissionFile, __doc__=MissionFile.__doc__, goal=(kind.GoalFile, ...)
        )
        missions = pydantic.create_model(
            "Missions",
            __base__=MissionsFile,
            __doc__=f"missions.yaml of the kind {name}.",
            missions=(tuple[mission, ...], pydantic.Field(min_length=1)),
        )
        pack_file, missions_file, skins_file = names_of(name)
        made |= {pack_file: _text(head), missions_file: _text(missions), skins_file: _text(SkinsFile)}
    return made


def write(folder: Path | None = None) -> tuple[Path, ...]:
    """Write all schemas; into the suite unless a folder is given. Raises OSError."""
    folder = folder or places.schemas()
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for name, text in schemas().items():
        (folder / name).write_text(text, encoding="utf-8")
        files.append(folder / name)
    return tuple(files)


def _text(shape: type[pydantic.BaseModel]) -> str:
    made: dict[str, Any] = shape.model_json_schema(schema_generator=_Generator)
    return json.dumps({"$schema": _DIALECT, **_tidy(made)}, ensure_ascii=False, indent=1) + "\n"


class _Generator(GenerateJsonSchema):
    """Leaves out the title of every field: it says the field's name once more."""

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002  # the base class gives it
        return False


def _tidy(part: Any) -> Any:
    """Docstrings in one line; a missing word (null) is written by leaving it out, so editors need not offer it."""
    if isinstance(part, list):
        return [_tidy(each) for each in part]
    if not isinstance(part, dict):
        return part
    tidy = {key: _tidy(value) for key, value in part.items()}
    if isinstance(tidy.get("description"), str):
        tidy["description"] = " ".join(tidy["description"].split())
    if tidy.get("default", "") is None:
        del tidy["default"]
    return tidy
