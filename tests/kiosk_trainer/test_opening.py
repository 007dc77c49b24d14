from pathlib import Path

import pytest

from courses import settings
from kiosk_trainer.opening import Opening, read


def test_without_a_file_everything_stands_at_its_default(tmp_path: Path) -> None:
    assert read(tmp_path / "settings.toml") == Opening("ko", 102.0, False)


@pytest.mark.parametrize(
    "text",
    [
        "",
        'language = "en"\ndpi = 82\nlocked_down = true\ncentre = "강북복지관"',
        'language = "fr"\ndpi = "large"\nlocked_down = "yes"',
        "dpi = 5",
        "dpi = true",
        "language = 3\n[speech]\nrate = 100",
        "dpi = [",
    ],
)
def test_it_says_what_the_settings_say(tmp_path: Path, text: str) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(text, encoding="utf-8")
    opening, whole = read(file), settings.read(file)[0]
    assert (opening.language, opening.dpi) == (whole.language, whole.dpi)
    if text.find('"yes"') < 0:
        assert opening.locked_down == whole.locked_down
    else:
        assert not opening.locked_down


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_bytes(b"\xff\xfe language")
    assert read(file) == Opening()
