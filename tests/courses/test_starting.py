"""A first pack is sound at once and can be played; its schemas are fresh and agree with the checker."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML
from typer.testing import CliRunner

from courses import catalogue, checking, coach, kinds, places, schema, starting
from courses.__main__ import app
from courses.pack import FILES

KINDS = starting.kinds_with_templates()


def test_every_kind_of_the_suite_has_a_first_pack() -> None:
    assert set(KINDS) == set(schema.BUILT_IN)


@pytest.mark.parametrize("kind", KINDS)
def test_a_first_pack_is_sound_at_once_and_teaches(kind: str, tmp_path: Path) -> None:
    files = starting.begin(kind, tmp_path / "mine")
    checked = checking.check(tmp_path / "mine")
    assert checked.mistakes == ()
    assert checked.pack is not None and checked.pack.kind == kind
    assert {skin.use for skin in checked.pack.skins} == {"practised", "mastery", "proof"}
    for file in files:
        comments = re.findall(r"#(.*)", file.read_text(encoding="utf-8"))
        assert any("가" <= letter <= "힣" for comment in comments for letter in comment), "taught in Korean"
        assert any(re.search(r"[A-Za-z]{3} [a-z]+ [a-z]+", comment) for comment in comments), "and in English"


@pytest.mark.parametrize("kind", KINDS)
def test_a_first_pack_is_played(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(places.VARIABLE, str(tmp_path / "home"))
    said = CliRunner().invoke(app, ["new", kind, "mine", "--centre", "-l", "en"])
    assert said.exit_code == 0, said.output
    pack = catalogue.load(built_in=False).packs["mine"]
    mission = pack.missions[0]
    kiosk = kinds.kind(kind).kiosk(pack.content, mission.situation)
    way = coach.plan(kiosk, kiosk.start(), mission.goal)
    assert way is not None
    # The numbers that a person would type, and an empty line for each wait.
    state, lines = kiosk.start(), []
    for touch in way.touches:
        ids = [control.id for control in kiosk.screen(state).controls()]
        lines.append("" if coach.waits(kiosk, state, touch) else str(ids.index(touch) + 1))
        state = kiosk.touch(state, touch)
    typed = "\n".join(line for line in lines if line) + "\n"
    played = CliRunner().invoke(app, ["play", str(places.packs_folder() / "mine"), "-l", "en"], input=typed)
    assert "It came out as it was wanted." in played.output
    assert played.exit_code == 0


def test_nothing_is_written_over(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("dear")
    for kind, folder in [("order", "mine"), ("order", "My Shop"), ("shop", "new")]:
        with pytest.raises(starting.CannotStart):
            starting.begin(kind, tmp_path / folder)
    said = CliRunner().invoke(app, ["new", "order", str(tmp_path / "mine")])
    assert said.exit_code == 2
    assert "비어 있지 않은 곳입니다" in said.output
    assert [file.name for file in (tmp_path / "mine").iterdir()] == ["letter.txt"]


def test_the_published_schemas_are_fresh() -> None:
    for name, text in schema.schemas().items():
        published = (places.schemas() / name).read_text(encoding="utf-8")
        assert published == text, f"{name} is old: run kiosk-courses schema"


def _fits(shape: Any, value: Any, whole: dict[str, Any]) -> bool:
    """As much of JSON Schema as ours use."""
    if "$ref" in shape:
        return _fits(whole["$defs"][shape["$ref"].rpartition("/")[2]], value, whole)
    if "anyOf" in shape:
        return any(_fits(one, value, whole) for one in shape["anyOf"])
    types = {"string": str, "integer": int, "number": (int, float), "boolean": bool, "array": list, "object": dict}
    wanted = shape.get("type")
    if wanted == "null":
        return value is None
    if wanted and (not isinstance(value, types[wanted]) or (isinstance(value, bool) and wanted != "boolean")):
        return False
    if value not in shape.get("enum", [value]) or shape.get("const", value) != value:
        return False
    if isinstance(value, str) and not re.search(shape.get("pattern", ""), value):
        return False
    if isinstance(value, (int, float)) and not shape.get("minimum", value) <= value <= shape.get("maximum", value):
        return False
    if isinstance(value, list):
        if not shape.get("minItems", 0) <= len(value) <= shape.get("maxItems", len(value)):
            return False
        each = shape.get("prefixItems") or [shape.get("items", {})] * len(value)
        return all(_fits(one, part, whole) for one, part in zip(each, value, strict=True))
    if isinstance(value, dict):
        known, rest = shape.get("properties", {}), shape.get("additionalProperties", True)
        if any(name not in value for name in shape.get("required", [])):
            return False
        return all(
            _fits(known[name], part, whole) if name in known else rest is not False and _fits(rest or {}, part, whole)
            for name, part in value.items()
            if not (rest is True and name not in known)
        )
    return True


def _agrees(file: Path, name: str) -> bool:
    shape = json.loads((places.schemas() / name).read_text(encoding="utf-8"))
    return _fits(shape, YAML(typ="safe", pure=True).load(file), shape)


@pytest.mark.parametrize("folder", catalogue.pack_folders(places.built_in_packs()), ids=lambda folder: folder.name)
def test_the_packs_of_the_suite_fit_the_schemas(folder: Path) -> None:
    kind = YAML(typ="safe", pure=True).load(folder / "pack.yaml")["kind"]
    for file, name in zip(FILES, schema.names_of(kind), strict=True):
        assert _agrees(folder / file, name), file


@pytest.mark.parametrize("kind", KINDS)
def test_the_first_packs_name_schemas_that_lie_beside_them(kind: str, tmp_path: Path) -> None:
    for file in starting.begin(kind, tmp_path / "mine"):
        named = re.search(r"\$schema=(\S+)", file.read_text(encoding="utf-8"))
        assert named is not None
        assert _agrees(file, Path(named[1]).name)
        assert (file.parent / named[1]).is_file()


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("pack.yaml", "kind: order", "kind: ordre"),
        ("pack.yaml", "price: 4500", "prise: 4500"),
        ("pack.yaml", ", en: Tteokbokki}, price", "}, price"),
        ("missions.yaml", "\n    difficulty: 1\n", "\n    difficulty: 6\n"),
        ("skins.yaml", "\n    use: practised", "\n    use: practiced"),
        ("skins.yaml", '"#fbf5ee"', '"white"'),
    ],
)
def test_a_schema_refuses_what_is_wrong(file: str, old: str, new: str, tmp_path: Path) -> None:
    starting.begin("order", tmp_path / "mine")
    broken = tmp_path / "mine" / file
    text = broken.read_text(encoding="utf-8")
    assert old in text
    broken.write_text(text.replace(old, new, 1), encoding="utf-8")
    assert not _agrees(broken, schema.names_of("order")[FILES.index(file)])
