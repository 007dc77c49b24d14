"""Prompts shown: as they stand on the glass, as they are heard, and the phonemes that espeak makes of them.

Beside each stands what espeak makes of the glass's own words: numbers, counters and endings come out wrong there.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk_trainer.speech import sound
from kiosk_trainer.speech.contract import Engine
from kiosk_trainer.speech.store import PITCHES
from language import Phrase, phrase, plain, syllables
from language.recordings import sentences
from language.respell import respell

_PAUSE = 0.35
"""Seconds between sentences in a prompt's WAV."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One prompt. Phonemes in IPA as espeak prints them; `pace` and `slow` in syllables a second of speech."""

    what: str
    seen: str
    heard: str
    phonemes: str
    bare: str
    seconds: float
    pace: float
    slow: float


def prompts() -> tuple[tuple[str, Phrase], ...]:
    """Ten prompts, each for something that is easily said wrong."""
    route = phrase("bus_stop-route", route="7212")
    return (
        ("주문번호, -ㅂ니다", phrase("order-number-said", n=123)),
        ("금액", phrase("speech-did-sum", won=13500)),
        ("잔, 개", plain("아이스 바닐라라떼 2잔, 1잔은 시럽 빼고, 소금빵 3개, 포장할게요.", "")),
        ("분, 번째", phrase("bus_stop-coming", minutes=3, stops=2)),
        ("시각", phrase("bus_stop-summary-last_bus", stop="종로 2가", route=route, value=_clock())),
        ("정류소 번호", phrase("bus_stop-number", number="01-014")),
        ("영어 낱말과 을/를", phrase("courses-coach-press", label=plain("ICE", "ICE"))),
        ("노선 번호와 이/가", phrase("bus_stop-mission-minutes", stop="독립문", route=route)),
        ("스무 통", plain("주민등록등본 20통을 신청하셨습니다.", "")),
        ("으로/로와 돈", phrase("order-advice-cash", won=10000)),
    )


def _clock() -> Phrase:
    return phrase("bus_stop-value-last_bus", at=22 * 60 + 5)


def shown(engine: Engine, folder: Path, rate: int, slow_rate: int) -> tuple[Shown, ...]:
    """Make a WAV of each prompt in `folder` (01.wav ...) and measure it. Raises SpeechFault, OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    out = []
    for n, (what, words) in enumerate(prompts(), 1):
        heard = words.heard("ko")
        made = _spoken(engine, heard, rate, folder)
        sound.write(sound.joined(made, _PAUSE), folder / f"{n:02d}.wav")
        slowly = _spoken(engine, heard, slow_rate, folder)
        pace, slow = (syllables(heard) / sum(sound.voiced_seconds(one) for one in sounds) for sounds in (made, slowly))
        seconds = sum(one.seconds for one in made)
        out.append(
            Shown(
                what, words.seen("ko"), heard, phonemes(respell(heard)), phonemes(words.seen("ko")), seconds, pace, slow
            )
        )
    return tuple(out)


def _spoken(engine: Engine, heard: str, rate: int, folder: Path) -> list[sound.Sound]:
    raw = folder / "raw.part"
    made = []
    for sentence in sentences(heard):
        engine.make(engine.spelling(sentence, "ko"), "ko", rate, PITCHES["machine"], raw)
        made.append(sound.trimmed(sound.read(raw)))
    raw.unlink(missing_ok=True)
    return made


def phonemes(text: str, command: str = "espeak-ng") -> str:
    """What espeak says, in IPA. Raises OSError, subprocess.CalledProcessError."""
    done = subprocess.run([command, "-v", "ko", "-q", "--ipa", text], capture_output=True, check=True, timeout=10)
    return " | ".join(line.strip() for line in done.stdout.decode().splitlines() if line.strip())


def table(rows: Sequence[Shown]) -> Iterable[str]:
    """The rows as Markdown."""
    yield "| WAV | 무엇 / what | 글자 / on the glass | 말 / as heard | 음소 / phonemes | 초 s | 음절/초 | 느리게 |"
    yield "|---|---|---|---|---|---|---|---|"
    for n, row in enumerate(rows, 1):
        yield (
            f"| {n:02d} | {row.what} | {row.seen} | {row.heard} | {row.phonemes.replace(' | ', ' ‖ ')} "
            f"| {row.seconds:.1f} | {row.pace:.1f} | {row.slow:.1f} |"
        )


def bare_table(rows: Sequence[Shown]) -> Iterable[str]:
    """What espeak would have made of the words on the glass."""
    yield "| WAV | 글자 그대로 espeak에 / the glass's words as they are |"
    yield "|---|---|"
    for n, row in enumerate(rows, 1):
        yield f"| {n:02d} | {row.bare.replace(' | ', ' ‖ ')} |"
