"""The order slip: 80 mm wide, as long as its words, the same bytes twice, with what to take instead."""

import io
from pathlib import Path

import pypdf
import pytest

from courses import catalogue
from reports.papers import NoCard, slip
from reports.papers.slip import draw

PACKS = catalogue.load()
MM = 72 / 25.4


def words_of(content: bytes) -> str:
    return "".join(pypdf.PdfReader(io.BytesIO(content)).pages[0].extract_text().split())


@pytest.mark.parametrize("language", ["ko", "en"])
def test_it_holds_the_order_and_the_practice_card(language: str) -> None:
    pack = PACKS.packs["cafe"]
    mission = pack.missions[3]
    content = draw(pack, mission, language)  # type: ignore[arg-type]
    assert content == draw(pack, mission, language)  # type: ignore[arg-type]
    text = words_of(content)
    assert "".join(mission.words.seen(language).split()) in text  # type: ignore[arg-type]
    assert "010-0000-1234" in text
    page = pypdf.PdfReader(io.BytesIO(content)).pages[0]
    assert float(page.mediabox.width) == pytest.approx(80 * MM, abs=0.1)
    longer = draw(pack, max(pack.missions, key=lambda one: len(one.words.ko)), language)  # type: ignore[arg-type]
    assert float(pypdf.PdfReader(io.BytesIO(longer)).pages[0].mediabox.height) > float(page.mediabox.height)


def test_who_asks_a_bus_stop_needs_no_card() -> None:
    pack = PACKS.packs["stop-board"]
    assert "010-0000-1234" not in words_of(draw(pack, pack.missions[0]))


def test_what_sells_out_stands_on_it(tmp_path: Path) -> None:
    file = slip("cafe", "two-lattes", tmp_path, packs=PACKS, sold_out=True)
    assert file.suffix == ".pdf" and "다팔렸으면따뜻한카푸치노로" in words_of(file.read_bytes())


def test_an_unknown_mission_is_named(tmp_path: Path) -> None:
    with pytest.raises(NoCard):
        slip("cafe", "nothing", tmp_path, packs=PACKS)
    with pytest.raises(NoCard):
        slip("nowhere", "nothing", tmp_path, packs=PACKS)
