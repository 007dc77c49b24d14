"""Every message of every room."""

import ast
import re
from pathlib import Path

import pytest

import language as language_room
from language import check, messages, phrase, sources
from language.phrase import LANGUAGES


def test_both_languages_say_the_same_things():
    assert [str(fault) for fault in check.faults()] == []


def test_every_message_formats_in_all_four_forms(monkeypatch):
    monkeypatch.setenv(messages.STRICT, "1")
    for id, tries in check.samples().items():
        for args in tries:
            made = phrase(id, **args)
            for language in LANGUAGES:
                assert made.seen(language), id
                assert made.heard(language) or not re.search(r"\w", made.seen(language)), id
            assert not re.search(r"[A-Za-z0-9]", made.heard("ko")), f"{id}: {made.heard('ko')}"


def test_the_fast_index_finds_what_the_whole_parser_finds():
    for language in LANGUAGES:
        assert set(sources.entries(language)) == set(check._read(language, sources.LOCALES, []))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_says_what_must_not_be_said(language):
    forbidden = {
        "ko": r"틀렸습니다|틀렸어요|오답|어르신|할머니|할아버지|나오셨습니다",
        "en": r"\bwrong!|\bfailed!|elderly",
    }
    for file in sources.files(language):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            if not line.startswith("#"):
                assert not re.search(forbidden[language], line), f"{file.name}:{number}: {line}"


ROOMS = ("language", "courses", "records", "reports", "kiosk_trainer", "tutor_tui", "demonstration")


def _calls():
    """Every phrase("id", ...) and message(language, "id", ...) in the code: place, id, names of arguments or None."""
    root = Path(language_room.__file__).parent.parent
    for room in ROOMS:
        for file in sorted((root / room).rglob("*.py")):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute)):
                    continue
                called = node.func.id if isinstance(node.func, ast.Name) else node.func.attr
                place = {"phrase": 0, "message": 1}.get(called)
                if place is None or len(node.args) <= place or not isinstance(node.args[place], ast.Constant):
                    continue
                names = {keyword.arg for keyword in node.keywords}
                where = f"{file.relative_to(root)}:{node.lineno}"
                yield where, str(node.args[place].value), None if None in names else names


def test_every_message_that_code_asks_for_is_there_with_its_arguments():
    wanted = {id: set().union(*(args.keys() for args in tries)) for id, tries in check.samples().items()}
    found = []
    for where, id, names in _calls():
        if id.partition(".")[0] not in wanted:
            found.append(f"{where}: no message {id}")
        elif names is not None and not wanted[id.partition(".")[0]] <= names:
            found.append(f"{where}: {id} needs {sorted(wanted[id.partition('.')[0]] - names)}")
    assert found == []
    assert sum(1 for _ in _calls()) > 100
