"""True millimetres: a bank card on the glass, and the settings file that keeps what was found."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from kiosk_trainer.look.calibration import CARD_MM, card_px, save, stepped, with_dpi
from kiosk_trainer.screens.calibrate.presenter import Presenter
from kiosk_trainer.screens.calibrate.presenter import View as CalibrateView

FILE = """# 우리 복지관
centre = "강북"  # 이름
dpi = 102.0  # 21.5 inch

[speech]
rate = 120
# dpi = 1
"""


def test_a_card_is_as_large_as_it_is() -> None:
    assert card_px(25.4) == (round(CARD_MM[0]), round(CARD_MM[1]))
    assert card_px(102) == (344, 217)


def test_steps_make_the_drawn_card_wider_and_narrower() -> None:
    dpi = stepped(102, 4.0)
    assert card_px(dpi)[0] - card_px(102)[0] == round(4.0 * 102 / 25.4)
    assert stepped(30, -80) == 30 and stepped(400, 80) == 400


@pytest.mark.parametrize("text", [FILE, "", "# nur\n", 'centre = "x"', "[speech]\nrate = 120\n", "dpi=90\r\n"])
def test_only_the_resolution_changes(text: str) -> None:
    written = with_dpi(text, 81.75)
    before, after = tomllib.loads(text), tomllib.loads(written)
    assert after.pop("dpi") == 81.75
    before.pop("dpi", None)
    assert after == before
    kept = [line for line in text.splitlines() if "dpi" not in line.split("#")[0]]
    assert [line for line in written.splitlines() if "dpi" not in line.split("#")[0]] == kept
    assert "# 21.5 inch" in written or "# 21.5 inch" not in text


class View(CalibrateView):
    page: Any = None

    def show(self, page: Any) -> None:
        self.page = page


def test_what_is_found_is_kept_and_counts_at_once(journey: Any, tmp_path: Path) -> None:
    file, view, told = tmp_path / "settings.toml", View(), []
    file.write_text(FILE, encoding="utf-8")
    journey.calibrate = told.append
    it = Presenter(journey, view, lambda: file)
    it.enter()
    before = view.page.dpi
    it.step("much-smaller")
    it.step("smaller")
    assert view.page.dpi < before
    it.save()
    assert told == [view.page.dpi] and journey.stops[-1] == "welcome"
    assert tomllib.loads(file.read_text(encoding="utf-8"))["dpi"] == view.page.dpi
    assert file.read_text(encoding="utf-8").startswith("# 우리 복지관\n")


def test_a_file_that_cannot_be_written_is_told(journey: Any, tmp_path: Path) -> None:
    view, told = View(), []
    journey.calibrate = told.append
    (tmp_path / "file").write_text("", encoding="utf-8")
    it = Presenter(journey, view, lambda: tmp_path / "file" / "settings.toml")
    it.enter()
    it.save()
    assert told == [] and "쓰지 못했어요" in view.page.words.ko
    save(tmp_path / "new" / "settings.toml", 82.0)
    assert (tmp_path / "new" / "settings.toml").read_text(encoding="utf-8") == "dpi = 82\n"
