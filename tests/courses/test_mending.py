"""Whatever is broken in a sound file, it is named, and it hides nothing that is broken elsewhere."""

import copy
import random
import shutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from courses import checking, reading
from courses.fitting import fit
from courses.kiosks.order.files import PackFile as Shop
from courses.mistakes import Faults
from courses.pack import FILES
from courses.shapes import SkinsFile

BROKEN = Path(__file__).parent.parent / "broken"
CAFE = reading.read(Path(checking.__file__).parent / "content" / "packs" / "cafe" / "pack.yaml", "pack.yaml").data
SKINS = reading.read(BROKEN / "sound" / "skins.yaml", "skins.yaml").data


def paths(data: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    parts = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [path, *(inner for key, inside in parts for inner in paths(inside, (*path, key)))]


def at(data: Any, path: tuple[Any, ...]) -> Any:
    for part in path:
        data = data[part]
    return data


def broken(data: Any, path: tuple[Any, ...], how: str) -> Any:
    data = copy.deepcopy(data)
    parent = at(data, path[:-1])
    if how == "gone" and isinstance(parent, dict):
        del parent[path[-1]]
    elif how == "misspelt" and isinstance(parent, dict):
        parent[f"{path[-1]}x"] = parent.pop(path[-1])
    else:
        parent[path[-1]] = {"null": None, "text": "?!", "number": -7, "list": [[]], "group": {"?": 1}}.get(how, "")
    return data


HOWS = ["gone", "misspelt", "null", "text", "number", "list", "group"]
WAYS = [path for path in paths(CAFE["content"]) if path]


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(WAYS), st.sampled_from(HOWS))
def test_one_break_is_named_where_it_is_and_can_be_mended(path: tuple[Any, ...], how: str) -> None:
    data = broken(CAFE["content"], path, how)
    faults = Faults("pack.yaml")
    shaped = fit(Shop, data, faults)
    assert shaped is not None, f"{path} {how} hides the rest of the file"
    for mistake in faults.mistakes:
        near = mistake.path[: len(path) - 1]
        assert near == path[: len(near)], f"{mistake} for {path}"


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(WAYS), st.sampled_from(HOWS)), min_size=2, max_size=6))
def test_nothing_makes_it_raise(breaks: list[tuple[tuple[Any, ...], str]]) -> None:
    data = CAFE["content"]
    for path, how in breaks:
        try:
            data = broken(data, path, how)
        except (KeyError, IndexError, TypeError, AttributeError):
            continue  # an earlier break took it away
    fit(Shop, data, Faults("pack.yaml"))


def test_a_sound_file_stays_as_it_is() -> None:
    faults = Faults("skins.yaml")
    found = fit(SkinsFile, SKINS, faults)
    assert not faults and found is not None
    assert found.skins[0].colours.header == "#0b5d3b"


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(300))
def test_a_whole_broken_pack_never_raises(seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)
    source = Path(checking.__file__).parent / "content" / "packs" / chance.choice(["cafe", "bus-app", "stop-board"])
    folder = Path(shutil.copytree(source, tmp_path / source.name))
    files = {file: YAML(typ="safe", pure=True).load(folder / file) for file in FILES}
    for _ in range(chance.randint(1, 4)):
        file = chance.choice(FILES)
        path = chance.choice([path for path in paths(files[file]) if path])
        files[file] = broken(files[file], path, chance.choice(HOWS))
    for file, data in files.items():
        with (folder / file).open("w", encoding="utf-8") as out:
            YAML(typ="safe", pure=True).dump(data, out)
    checking.check(folder)
