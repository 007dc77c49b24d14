"""Ten prompts as they really sound: numbers, counters, particles and 입니다 by espeak's phonemes, and their pace."""

import re
import subprocess
import sys

import pytest

from kiosk_trainer.speech import sound
from kiosk_trainer.speech.engines import Pyttsx3Engine
from kiosk_trainer.speech.showing import bare_table, shown, table

from .conftest import needs_espeak

HEARD = {
    1: ("백이십삼 번입니다", "pɛqisips-ɐm pʌnimnidɐ", "ipnidɐ"),
    2: ("만 삼천오백 원입니다", "mɐnsɐmtʃhʌnobɛq wʌnimnidɐ", "ipnidɐ"),
    3: ("두 잔, 한 잔은", "du tɕɐn ‖ hɐn tɕɐnɯn", "i tɕɐn ‖ ir"),
    4: ("삼 분 후, 두 번째", "sɐm pun hu ‖ du pʌntɕɛ", "i pʌntɕɛ"),
    5: ("오후 열 시 오 분", "ohu jʌɫ si o pun", "sip si"),
    6: ("공일, 공일사", "ɡoŋiɫ ‖ ɡoŋiɫsɐ", "jʌŋ"),
    7: ("아이스를", "ɐisɯɾɯɫ", "(en)"),
    8: ("칠이일이 번이", "tʃhiɾiiɾi pʌni", "tʃhʌn"),
    9: ("스무 통을", "sɯmu thoŋɯɫ", "sip thoŋ"),
    10: ("만 원을", "mɐnwʌnɯɫ", ""),
}
"""For each prompt: what is heard, its phonemes without stress marks, and what espeak makes of the glass's words."""


@pytest.fixture(scope="module")
def rows(tmp_path_factory):
    engine = Pyttsx3Engine()
    engine.problems(15)
    folder = tmp_path_factory.mktemp("ten")
    made = shown(engine, folder, 140, 105)
    engine.close()
    return folder, made


def unstressed(text):
    return re.sub("[ˈˌ]", "", text)


@needs_espeak
def test_numbers_counters_particles_and_endings_sound_right(rows):
    _, made = rows
    assert len(made) == 10
    for n, row in enumerate(made, 1):
        heard, phonemes, bare = HEARD[n]
        said = unstressed(row.phonemes.replace(" | ", " ‖ "))
        assert heard in row.heard
        assert phonemes.replace(" ", "") in said.replace(" ", ""), (n, said)
        assert "(en)" not in said and "ipnidɐ" not in said
        assert bare in unstressed(row.bare.replace(" | ", " ‖ ")), (n, row.bare)


@needs_espeak
def test_about_four_syllables_a_second_and_three_when_slow(rows):
    folder, made = rows
    assert 3.6 < sum(row.pace for row in made) / len(made) < 4.4
    assert 2.6 < sum(row.slow for row in made) / len(made) < 3.4
    files = sorted(folder.glob("*.wav"))
    assert [file.name for file in files] == [f"{n:02d}.wav" for n in range(1, 11)]
    for file, row in zip(files, made, strict=True):
        wav = sound.read(file)
        assert row.seconds - 0.1 < wav.seconds < row.seconds + 2 and 0.02 < wav.rms < 0.5
    assert len(list(table(made))) == len(list(bare_table(made))) == 12


@needs_espeak
def test_the_command_writes_the_files_and_prints_the_table(tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "kiosk_trainer.speech", str(tmp_path / "ten")],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        env={"KIOSK_SUITE_HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "PYTHONPATH": ":".join(sys.path)},
    )
    assert done.stdout.count("\n|--") == 2 and str(tmp_path) not in done.stdout
    assert len(list((tmp_path / "ten").glob("*.wav"))) == 10
