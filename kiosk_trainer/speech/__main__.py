"""`python -m kiosk_trainer.speech FOLDER`: ten prompts as WAV files, and a table of how they are said."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from courses.settings import load
from kiosk_trainer.speech.contract import SpeechFault
from kiosk_trainer.speech.opening import open_engine
from kiosk_trainer.speech.showing import bare_table, shown, table


def main(
    folder: Annotated[Path, typer.Argument(help="WAV 파일을 둘 곳 / where the WAV files go")],
) -> None:
    """말 열 가지를 WAV로 만들고 어떻게 발음되는지 보여 줍니다. Ten prompts as WAV, with a table of their sounds."""
    settings = load().speech
    engine, problems = open_engine(settings, 15.0)
    try:
        rows = shown(engine, folder, settings.rate, settings.slow_rate)
    except SpeechFault as fault:
        sys.exit(fault.words.ko)
    finally:
        engine.close()
    for words in problems:
        print(words.ko, file=sys.stderr)
    for line in (*table(rows), "", *bare_table(rows)):
        print(line)


if __name__ == "__main__":
    typer.run(main)
