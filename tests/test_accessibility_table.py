"""docs/accessibility.md names tests as proofs: they exist, and what no other test shows is shown here."""

import ast
import re
from pathlib import Path

from courses import catalogue, coach, places
from kiosk_trainer.screens.settings.topics import topics

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "accessibility.md"
PACKS = places.built_in_packs()
NAMED = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")


def rows() -> list[list[str]]:
    """The table's rows, as cells."""
    lines = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def named_in(file: Path) -> set[str]:
    """Names of the tests in a file, those inside classes too."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name.startswith("test")}


def test_every_test_that_is_named_is_there() -> None:
    missing = []
    for file, name in NAMED.findall(PAGE.read_text(encoding="utf-8")):
        path = ROOT / file
        if not path.is_file() or name not in named_in(path):
            missing.append(f"{file}::{name}")
    assert missing == []


def test_every_promise_has_a_clause_words_and_a_test() -> None:
    found = rows()
    assert len(found) >= 25
    for row in found:
        assert len(row) == 4, row
        clause, does, proof, _ = row
        assert re.search(r"\d", clause) or "KS X" in clause, row
        assert re.search(r"[가-힣]", does) and re.search(r"\*[A-Z][^*]+\*", does), "in both languages"
        assert NAMED.search(proof), row


def test_a_fingerprint_is_never_the_only_way() -> None:
    files = sorted(PACKS.glob("*/pack.yaml"))
    asking = [file.parent for file in files if "device:fingerprint" in file.read_text(encoding="utf-8")]
    packs = catalogue.load(asking, built_in=False)
    assert packs.packs and not packs.mistakes
    for pack in packs.packs.values():
        tried = 0
        for mission in pack.missions:
            if "finger-unread" in mission.situation.surprises:
                kiosk = packs.kiosk(pack.id, mission.situation)
                assert coach.plan(kiosk, kiosk.start(), mission.goal) is not None, (pack.id, mission.id)
                tried += 1
        assert tried, f"{pack.id}: no mission with a finger that is not read"


def test_nothing_offered_changes_faster_than_once_a_second() -> None:
    scan = next(topic for topic in topics(140, upright=True) if topic.id == "scan")
    assert min(option.changes["scan"] for option in scan.options if option.changes["scan"]) >= 1.0
