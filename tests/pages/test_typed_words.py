"""A thousand words of the packs, touched key by key on a machine's keyboard, stand on its glass as they are written."""

import random
import re
from typing import Any

import pytest

from courses import places
from courses.kiosks.pages.machine import PagesKiosk
from language.hangul_keyboard import SHIFTED, UNSHIFTED, compose, keys

WORDS = 1_000
HARD = ("닭고기", "값이", "왜요", "쑥갓", "읽기", "없음", "얹어", "꿰매", "예의", "뵈옵기", "췌장", "외곬", "괜찮아요")
"""Final letters that move on, doubled letters, vowels of two keys."""

BOARD = """
fields:
  - {id: word, label: {ko: 낱말, en: Word}, values: [{id: longest, label: {ko: LONGEST, en: Longest}}]}
pages:
  - {id: find, title: {ko: 찾기, en: Find}, asks: [{field: word, by: search}], go: end}
  - {id: end, title: {ko: 끝, en: End}, end: true}
recipes: [{levels: [1], words: {ko: "{word}", en: "{word}"}, fields: {word: [longest]}}]
"""


@pytest.fixture(scope="module")
def words() -> list[str]:
    """A thousand of the Korean words that stand in the packs: the hard ones, and a sample of the rest."""
    found = {
        word
        for file in places.built_in_packs().glob("*/*.yaml")
        for word in re.findall("[가-힣]{2,}", file.read_text(encoding="utf-8"))
    }
    return [*HARD, *random.Random(1).sample(sorted(found - {*HARD}), WORDS - len(HARD))]


@pytest.fixture(scope="module")
def board(tools: Any, words: list[str]) -> PagesKiosk:
    """A machine with a search box that has room for the longest of them."""
    longest = max(words, key=lambda word: len(keys(word)))
    return PagesKiosk(tools.machine(BOARD.replace("LONGEST", longest)), tools.situation())


def typed(board: PagesKiosk, text: str) -> str:
    """What stands on the glass after the keys of `text` were touched, each only where it is enabled."""
    state = board.start()
    for key in keys(text):
        for control in ("shift", f"key:{key}") if key in UNSHIFTED else (f"key:{key}",):
            assert control in board.touches(state), (text, control)
            state = board.touch(state, control)
    return next(area for area in board.screen(state).areas if area.kind == "keypad").text[0].ko


def test_a_thousand_words_of_the_packs_are_typed_right(board: PagesKiosk, words: list[str]) -> None:
    assert len(set(words)) == WORDS
    assert [word for word in words if typed(board, word) != word] == []
    assert set("".join(keys(word) for word in words)) >= set(SHIFTED), "every key that shift changes is among them"


def test_deleting_letter_by_letter_goes_back_the_way_it_came(board: PagesKiosk) -> None:
    for word in HARD:
        state, seen = board.start(), [compose(keys(word)[:n]) for n in range(1, len(keys(word)) + 1)]
        for key in keys(word):
            for control in ("shift", f"key:{key}") if key in UNSHIFTED else (f"key:{key}",):
                state = board.touch(state, control)
        for standing in reversed(seen):
            shown = next(area for area in board.screen(state).areas if area.kind == "keypad").text[0].ko
            assert shown == standing
            state = board.touch(state, "erase")
