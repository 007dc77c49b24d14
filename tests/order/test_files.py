"""Mistakes in a shop's files are named where they stand, with the nearest right word."""

import shutil
from pathlib import Path

import pytest

from courses.checking import check
from courses.places import built_in_packs


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the café, to be broken."""
    return Path(shutil.copytree(built_in_packs() / "cafe", tmp_path / "cafe"))


def broken(folder: Path, file: str, before: str, after: str):
    """The mistakes after one replacement, and the line it was made on."""
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert before in text, before
    line = text[: text.index(before)].count("\n") + 1
    path.write_text(text.replace(before, after, 1), encoding="utf-8")
    return check(folder).mistakes, line


PACK, MISSIONS = "pack.yaml", "missions.yaml"
NOWHERE = "어디에도 없는 이름입니다."


@pytest.mark.parametrize(
    ("file", "before", "after", "words", "nearest"),
    [
        (PACK, "also: [americano,", "also: [amercano,", NOWHERE, "americano"),
        (
            PACK,
            "options: [temperature, size, shot",
            "options: [temperature, sise, shot",
            NOWHERE,
            "size",
        ),
        (PACK, "default: regular", "default: reguler", NOWHERE, "regular"),
        (PACK, "upsell: [choco-cookie", "upsell: [choko-cookie", NOWHERE, "choco-cookie"),
        (PACK, "upsell: [choco-cookie", "upsell: [caffe-latte", "꼭 골라야 하는 옵션이 있는 메뉴는", ""),
        (PACK, "id: cold-brew", "id: americano", "'americano'가 두 번 쓰였습니다.", ""),
        (PACK, "{ice: tall-glass americano", "{iced: tall-glass americano", NOWHERE, "ice"),
        (PACK, "kind: quantity", "kind: quantety", "'kind'에 쓸 수 없는 값입니다.", "quantity"),
        (PACK, "cash: [10000, 5000,", "cash: [10000, 3000,", "쓸 수 없는 값입니다.", ""),
        (PACK, "          price: 4000", "          prise: 4000", "'prise'는 여기에 쓸 수 없는 이름입니다.", "price"),
        (
            MISSIONS,
            "item: salt-bread, count: 2",
            "item: salt-bred, count: 2",
            NOWHERE,
            "salt-bread",
        ),
        (MISSIONS, "options: {temperature: hot}}", "options: {temprature: hot}}", "옵션이 없습니다", "temperature"),
        (MISSIONS, "options: {temperature: hot}}", "options: {temperature: hott}}", NOWHERE, "hot"),
        (MISSIONS, "item: americano, options: {temperature: hot}", "item: americano", "꼭 골라야 합니다.", ""),
        (MISSIONS, "count: 2}", "count: 12}", "9개까지만", ""),
        (MISSIONS, "place: here", "place: hear", NOWHERE, "here"),
        (MISSIONS, "payment: card", "payment: kard", NOWHERE, "card"),
        (MISSIONS, "bar: [large]", "bar: [larg]", "쓸 수 없는 값입니다.", "large"),
    ],
)
def test_a_mistake_is_named_at_its_line(folder, file, before, after, words, nearest):
    mistakes, line = broken(folder, file, before, after)
    named = [m for m in mistakes if words in m.words.ko]
    assert named, [m.words.ko for m in mistakes]
    assert named[0].file == f"cafe/{file}"
    assert named[0].nearest == nearest
    if "두 번" not in words:
        assert abs(named[0].line - line) <= 1


def test_all_mistakes_are_named_at_once(folder):
    path = folder / PACK
    text = path.read_text(encoding="utf-8")
    for before, after in (
        ("also: [americano", "also: [amercano"),
        ("default: regular", "default: big"),
        ("upsell: [", "upsell: [x, "),
    ):
        text = text.replace(before, after, 1)
    path.write_text(text, encoding="utf-8")
    assert len(check(folder).mistakes) == 3


def test_sold_out_without_a_substitute_is_a_mission_that_cannot_be(folder):
    mistakes, _ = broken(
        folder, MISSIONS, "{item: strawberry-cake, instead: [{item: carrot-cake}]}", "{item: strawberry-cake}"
    )
    assert [m.words.ko for m in mistakes] == ["이 기계로는 이룰 수 없는 과제입니다."]


def test_a_discount_greater_than_the_price(folder):
    mistakes, _ = broken(
        folder,
        PACK,
        "label: {ko: 개인컵 할인, en: Own cup}, price: -300",
        "label: {ko: 개인컵 할인, en: Own cup}, price: -9000",
    )
    assert mistakes and all("0원보다" in m.words.ko for m in mistakes)


@pytest.mark.parametrize(
    ("file", "before", "after", "words", "nearest"),
    [
        (PACK, "when: {set: [set, large]}", "when: {sett: [set, large]}", NOWHERE, "set"),
        (PACK, "when: {set: [set, large]}", "when: {set: [set, larg]}", NOWHERE, "large"),
        (PACK, "when: {set: [set, large]}", "when: {cheese: [cheese]}", NOWHERE, ""),
        (PACK, "default: fries", "default: sticks", "따로 값을 매길 수 없습니다.", ""),
        (PACK, "upgrade: {option: set", "upgrade: {option: sett", NOWHERE, "set"),
        (PACK, "to: large}", "to: larg}", NOWHERE, "large"),
        (MISSIONS, "options: {set: single}", "options: {set: single, drink: cola}", "나오지 않습니다.", ""),
        (MISSIONS, "options: {set: single}", "options: {set: large}", "꼭 골라야 합니다.", ""),
    ],
)
def test_mistakes_in_sets_are_named_at_their_line(tmp_path, file, before, after, words, nearest):
    burgers = Path(shutil.copytree(built_in_packs() / "burger", tmp_path / "burger"))
    mistakes, line = broken(burgers, file, before, after)
    told = [mistake for mistake in mistakes if words in mistake.words.ko]
    assert told, mistakes
    assert told[0].line == line
    if nearest:
        assert told[0].nearest == nearest
