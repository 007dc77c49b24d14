"""Courses: sets of machines in the order in which they are learned, as data; a centre may add its own."""

from __future__ import annotations

import logging
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from courses import places
from language import Phrase

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class CourseSet:
    """A course by its id, with the ids of its machines."""

    id: str
    title: Phrase
    packs: tuple[str, ...]


def load(known: Mapping[str, object]) -> tuple[CourseSet, ...]:
    """The suite's courses and the centre's, with those of their machines that are `known`; a course without any is
    left out. A centre's course of the same id takes the suite's place; one that cannot be read is logged.
    """
    found: dict[str, CourseSet] = {}
    for file in (places.courses_file(), places.home() / "courses.toml"):
        for one in _read(file):
            found[one.id] = one
    kept = (CourseSet(one.id, one.title, tuple(pack for pack in one.packs if pack in known)) for one in found.values())
    return tuple(one for one in kept if one.packs)


def _read(file: Path) -> list[CourseSet]:
    try:
        values = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return []
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        log.warning("%s: %s", file.name, error)
        return []
    return [one for one in (_course(file, id, value) for id, value in values.items()) if one is not None]


def _course(file: Path, id: str, value: Any) -> CourseSet | None:
    packs = value.get("packs") if isinstance(value, dict) else None
    if not isinstance(packs, list) or not all(isinstance(pack, str) and " " not in pack for pack in packs):
        log.warning("%s: [%s] names no machines", file.name, id)
        return None
    ko = str(value.get("ko", id))
    return CourseSet(id, Phrase(ko, str(value.get("en", ko))), tuple(packs))
