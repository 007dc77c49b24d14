"""Every message of every room."""

import re

import pytest

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
