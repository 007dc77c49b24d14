"""One tiny broken file for each rule, named after the rule: tests/broken/<pack|missions|skins>/<rule>.yaml.

A file begins with what is to be said of it. It takes the place of its file in the sound pack. Rules that only one kind
of machine has stand in a folder of their own, tests/broken/<order|table|till|pages>, beside a sound pack of that kind.
"""

import shutil
from pathlib import Path

import pytest

from courses import checking, kinds

BROKEN = Path(__file__).parent.parent / "broken"
PARTS = ("pack", "missions", "skins")
KINDS = ("order", "table", "till", "pages")
RULES = sorted(file for top in (".", *KINDS) for part in PARTS for file in (BROKEN / top / part).glob("*.yaml"))
SAID = "#> "


def told(folder: Path) -> list[str]:
    return [checking.line(mistake) for mistake in checking.check(folder).mistakes]


@pytest.fixture
def sound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the sound pack, to be broken. New kinds must not change what is said of it."""
    monkeypatch.setattr(kinds, "names", lambda: ("order", "bus_stop", "pages"))
    return Path(shutil.copytree(BROKEN / "sound", tmp_path / "sound"))


def test_the_sound_pack_is_sound(sound: Path) -> None:
    assert told(sound) == []
    pack = checking.check(sound).pack
    assert pack is not None
    assert (pack.id, pack.kind, [m.id for m in pack.missions]) == ("sound", "bus_stop", ["take-470"])


@pytest.mark.parametrize("kind", KINDS)
def test_the_sound_packs_of_the_kinds_are_sound(kind: str) -> None:
    assert told(BROKEN / kind / "sound") == []


def test_there_are_more_than_thirty_rules_of_thirty_names() -> None:
    assert len({(file.parent, file.stem) for file in RULES}) == len(RULES) >= 80
    assert len({file.stem for file in RULES}) >= 70


@pytest.mark.parametrize("file", RULES, ids=lambda file: "-".join(file.relative_to(BROKEN).with_suffix("").parts))
def test_a_broken_rule_is_named(file: Path, sound: Path) -> None:
    text = file.read_text(encoding="utf-8")
    wanted = [line.removeprefix(SAID) for line in text.splitlines() if line.startswith(SAID)]
    kind = file.parent.parent.name
    if kind in KINDS:
        shutil.copytree(BROKEN / kind / "sound", sound, dirs_exist_ok=True)
    shutil.copy(file, sound / f"{file.parent.name}.yaml")
    assert told(sound) == wanted
    assert wanted, "a broken file says at its head what is wrong with it"
    assert checking.check(sound).pack is None
