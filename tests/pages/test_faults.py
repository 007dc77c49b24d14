"""An author's mistakes, each named at its line."""

# ruff: noqa: E501 - a line of YAML is a line.

from pathlib import Path
from typing import Any

import pytest

from courses.checking import check

PACK = """kind: pages
title: {ko: 기계, en: Machine}
picture: sign:document
content:
  language: false
  fields:
    - {id: paper, label: {ko: 증명서, en: Paper}, values: [{id: copy, label: {ko: 등본, en: Copy}}, {id: deed, label: {ko: 대장, en: Deed}}]}
    - {id: pin, label: {ko: 비밀번호, en: PIN}, kind: secret, card: pin}
    - {id: marks, label: {ko: 표시, en: Marks}, kind: several, values: [{id: a, label: {ko: 가, en: A}}]}
  pages:
    - {id: start, title: {ko: 시작, en: Start}, asks: [{field: paper}], go: who}
    - {id: who, title: {ko: 본인, en: Who}, asks: [{field: pin}], go: options}
    - {id: options, title: {ko: 선택, en: Options}, asks: [{field: marks}], next: {ko: 다음, en: Next}, go: end}
    - {id: end, title: {ko: 끝, en: End}, end: true}
  recipes:
    - {levels: [1], words: {ko: "{paper} 주세요.", en: "{paper}."}, fields: {paper: [copy, deed]}}
"""
MISSIONS = """missions:
  - {id: one, words: {ko: 등본을 떼세요., en: Get a copy.}, goal: {fields: {paper: copy}}}
"""

CASES = [
    ("field: paper}", "field: papers}", 11, "papers", "paper"),
    ("field: pin}", "field: marks, by: keypad}", 12, "several", ""),
    ("go: who}", "go: whoo}", 11, "whoo", "who"),
    ("go: options}", "go: end}", 13, "options", ""),
    (
        "go: end}",
        "go: end, back: false, buttons: [{id: x, label: {ko: 가, en: A}, go: loop}]}\n    - {id: loop, title: {ko: 돌기, en: Loop}, back: false, home: false, pause: {go: stay}}",
        14,
        "loop",
        "",
    ),
    (", end: true", "", 11, "", ""),
    ("kind: secret, card: pin", "kind: secret", 8, "", ""),
    ("field: marks}", "field: marks, need: [b]}", 13, "b", ""),
    (", next: {ko: 다음, en: Next}", "", 13, "", ""),
    ("}], go: who", "}]", 11, "", ""),
    ("ko: 본인", "ko: '본인 {name}'", 12, "name", ""),
    ("paper: [copy, deed]", "paper: [copy, ded]", 16, "ded", "deed"),
    ("end: true", "end: true, shows: [pinn]", 14, "pinn", "pin"),
    ("end: true", "end: true, text: [{ko: 가, en: A, when: {paper: coppy}}]", 14, "coppy", "copy"),
    ("end: true", "end: true, text: [{ko: 가, en: A, when: {marks: a}}]", 14, "marks", ""),
    ("end: true", "end: true, text: [{ko: 가, en: A, when: {surprise: rain}}]", 14, "rain", ""),
    ("end: true", "end: true, text: [{ko: 가, en: A, when: {pin: {above: 3}}}]", 14, "", ""),
    ("id: deed,", "id: copy,", 7, "copy", ""),
    ("{id: who,", "{id: start,", 12, "start", ""),
    ("id: a, label: {ko: 가, en: A}", "id: a", 9, "", ""),
]


def written(folder: Path, pack: str, missions: str = MISSIONS) -> Any:
    skins = (Path(__file__).parent.parent / "broken" / "sound" / "skins.yaml").read_text(encoding="utf-8")
    target = folder / "machine"
    target.mkdir()
    for name, text in (("pack.yaml", pack), ("missions.yaml", missions), ("skins.yaml", skins)):
        (target / name).write_text(text, encoding="utf-8")
    return check(target)


def test_the_pack_without_a_mistake_is_sound(tmp_path: Path) -> None:
    checked = written(tmp_path, PACK)
    assert checked.mistakes == ()
    assert checked.pack is not None


@pytest.mark.parametrize(("right", "broken", "line", "found", "nearest"), CASES)
def test_each_mistake_is_named_at_its_line(
    tmp_path: Path, right: str, broken: str, line: int, found: str, nearest: str
) -> None:
    assert right in PACK
    checked = written(tmp_path, PACK.replace(right, broken, 1))
    assert checked.pack is None
    assert checked.mistakes
    assert any(
        mistake.line == line and (mistake.found, mistake.nearest) == (found, nearest) for mistake in checked.mistakes
    ), [(m.line, m.found, m.nearest, m.words.ko) for m in checked.mistakes]


@pytest.mark.parametrize(
    ("goal", "found"),
    [
        ("{fields: {papr: copy}}", "papr"),
        ("{fields: {paper: cpy}}", "cpy"),
        ("{fields: {pin: 3}}", "3"),
        ("{fields: {marks: [z]}}", "z"),
        ("{fields: {}}", ""),
    ],
)
def test_a_goal_that_cannot_be_is_named(tmp_path: Path, goal: str, found: str) -> None:
    checked = written(tmp_path, PACK, MISSIONS.replace("{fields: {paper: copy}}", goal))
    assert [(m.line, m.found) for m in checked.mistakes] == [(2, found)]
