"""Voices found and chosen, other engines as a command, recordings, and the self-test that says what is wrong."""

import sys
import textwrap
from types import SimpleNamespace

import pytest
from typer.testing import CliRunner

from courses import places
from courses import settings as centre_settings
from kiosk_trainer.speech import KioskSpeaker, Pauses, SpeechFault, sound, worker
from kiosk_trainer.speech.command import CommandEngine
from kiosk_trainer.speech.engines import EspeakCommandEngine, Pyttsx3Engine
from kiosk_trainer.speech.opening import open_engine, open_speaker
from kiosk_trainer.speech.players import CommandPlayer
from kiosk_trainer.speech.selftest import try_sound
from kiosk_trainer.speech.store import Sentences

from .conftest import LogPlayer, needs_espeak, tone


@pytest.fixture
def program(tmp_path):
    """An engine that somebody else wrote: a tone of 0.1 s a word, or what its text tells it to do."""
    script = tmp_path / "other engine.py"
    script.write_text(
        textwrap.dedent(
            """
            import sys, wave
            out, voice, language, length = sys.argv[1:5]
            text = sys.argv[5] if len(sys.argv) > 5 else sys.stdin.read()
            if "fail" in text or voice == "broken":
                sys.exit(1)
            with open(out + ".asked", "w") as file:
                file.write("|".join((voice, language, length, text.strip())))
            if voice == "nothing":
                sys.exit(0)
            with wave.open(out, "wb") as file:
                file.setnchannels(1); file.setsampwidth(2); file.setframerate(16000)
                file.writeframes(b"\\x00\\x30\\x00\\xd0" * int(800 * float(length) * len(text)))
            """
        ),
        encoding="utf-8",
    )
    return f'"{sys.executable}" "{script}" {{wav}} "{{voice}}" {{language}} {{length}}'


def test_any_program_that_writes_a_wav_file_speaks(tmp_path, program, settings):
    engine = CommandEngine(program, {"ko": "김 아나", "en": "amy"})
    assert engine.problems(20) == ()
    engine.make("카드를 넣어 주세요.", "ko", 105, 50, tmp_path / "a.wav")
    assert (tmp_path / "a.wav.asked").read_text() == "김 아나|ko|1.33|카드를 넣어 주세요."
    by_argument = CommandEngine(program + ' "{text}"', {"ko": "김 아나"})
    by_argument.make("$(이건) 'quoted'; 글", "ko", 140, 50, tmp_path / "b.wav")
    assert (tmp_path / "b.wav.asked").read_text() == "김 아나|ko|1.00|$(이건) 'quoted'; 글"
    names = {engine.name, by_argument.name, CommandEngine(program, {"ko": "다른 이"}).name}
    assert len(names) == 3  # each keeps its own sounds in the cache
    player = LogPlayer()
    speaker = KioskSpeaker(Sentences(engine, tmp_path / "cache"), player, settings, Pauses(0.0, 0.0), engine.close)
    speaker.say("하나. 둘.", "ko")
    assert speaker.wait(20)
    speaker.close()
    assert player.texts() == ["하나.", "둘."]


@pytest.mark.parametrize(
    ("voices", "told"),
    [
        ({"ko": "broken"}, ["One sentence could not be spoken. Please read the caption."]),
        ({"ko": "nothing", "en": "amy"}, ["The speech program in the settings made no Korean sound file."]),
    ],
)
def test_a_program_that_makes_no_sound_is_named_and_another_engine_speaks(program, settings, voices, told):
    settings.engine, settings.voice_ko = program, voices["ko"]
    engine, problems = open_engine(settings, 20)
    engine.close()
    assert [words.en[: len(words_told)] for words, words_told in zip(problems, told, strict=True)] == told
    assert not isinstance(engine, CommandEngine)


def test_a_program_that_is_not_there_is_named(settings, tmp_path):
    settings.engine = "no-such-program --out {wav}"
    engine, problems = open_engine(settings, 20)
    engine.close()
    assert "no-such-program" in problems[0].ko and not isinstance(engine, CommandEngine)
    with pytest.raises(SpeechFault, match="no-such-program"):
        CommandEngine(settings.engine).make("가", "ko", 140, 50, tmp_path / "a.wav")
    settings.engine = "half 'a quotation {wav}"
    engine, problems = open_engine(settings, 20)
    engine.close()
    assert "half 'a quotation" in problems[0].ko


@needs_espeak
def test_a_voice_is_chosen_by_its_name_and_an_unknown_one_named(tmp_path):
    engine = Pyttsx3Engine(voices={"ko": "", "en": "scotland"})
    assert engine.problems(15) == ()
    (korean, _), (english, others) = engine.voices(15).values()
    assert korean == "ko" and english.endswith("en-gb-scotland") and len(others) > 3
    engine.make("Hello.", "en", 140, 50, tmp_path / "a.wav")
    assert not sound.read(tmp_path / "a.wav").silent
    assert engine.name != Pyttsx3Engine.name.fget(SimpleNamespace(_espeak=True, _voices={}))
    engine.close()
    engine = Pyttsx3Engine(voices={"ko": "Heami"})
    assert [words.ko[:13] for words in engine.problems(15)] == ["'Heami'라는 목소리"]
    engine.make("안녕하세요.", "ko", 140, 50, tmp_path / "b.wav")  # the usual one speaks
    engine.close()
    assert EspeakCommandEngine(voices={"ko": "ko+f3"}).name == "espeak-ng-ko+f3"


def test_voices_are_offered_by_language_or_by_name():
    voices = [
        SimpleNamespace(id="ko", name="Korean", languages=["ko"]),
        SimpleNamespace(id="x", name="Chinese (latin as English)", languages=["cmn-latn-pinyin"]),
        SimpleNamespace(id="HKEY\\HEAMI", name="Microsoft Heami - Korean", languages=[]),
        SimpleNamespace(id="gmw/en-gb", name="English (Great Britain)", languages=["en-gb"]),
    ]
    assert worker.offered(voices, "ko") == ["Korean", "Microsoft Heami - Korean"]
    assert worker.offered(voices, "en") == ["English (Great Britain)"]
    assert worker.named(voices, "heami") == "HKEY\\HEAMI"
    assert worker.named(voices, "KO") == "ko"
    assert worker.named(voices, "nobody") is None


def test_the_setting_is_read_and_a_wrong_one_is_named(tmp_path):
    file = tmp_path / "settings.toml"
    for engine, kept in (("piper -f {wav}", "piper -f {wav}"), ("espeak-ng", "espeak-ng"), ("piper", "")):
        file.write_text(f'[speech]\nengine = "{engine}"\nvoice_ko = "Heami"\n', encoding="utf-8")
        found, mistakes = centre_settings.read(file)
        assert (found.speech.engine, found.speech.voice_ko, len(mistakes)) == (kept, "Heami", not kept)


@needs_espeak
def test_an_empty_or_broken_folder_of_recordings_is_told_at_the_start(tmp_path, settings, monkeypatch):
    monkeypatch.setattr("kiosk_trainer.speech.opening.system_player", lambda: CommandPlayer(("true",)))
    folder = tmp_path / "recordings"

    def told():
        speaker, problems = open_speaker(settings, tmp_path / "cache", folder)
        speaker.close()
        return [words.en for words in problems]

    assert told() == []  # nobody has recorded anything, nobody expects it
    folder.mkdir()
    assert told() == ["The folder for recordings is empty. The synthetic voice speaks."]
    sound.write(tone(0.1), folder / "12345678.wav")
    assert told() == []
    (folder / "87654321.wav").write_bytes(b"an mp3, perhaps")
    assert told() == ["One recording cannot be used. Please save it as a WAV file of 16 bits. The others are used."]


def test_the_self_test_says_in_plain_words_what_is_there_and_what_is_wrong(tmp_path, settings, monkeypatch):
    lines = []
    monkeypatch.setattr("kiosk_trainer.speech.selftest.system_player", lambda: CommandPlayer(("false",)))
    settings.engine = "no-such-program {wav}"
    nobody = lambda: EspeakCommandEngine("no-such-espeak")  # noqa: E731
    monkeypatch.setattr("kiosk_trainer.speech.opening._others", lambda engine: (nobody,))
    assert not try_sound(settings, tmp_path / "cache", tmp_path, lines.append, wait=1)
    text = "\n".join(words.ko for words in lines)
    for told in (
        "소리 장치: 없음",
        "no-such-program",
        "음성 엔진을 찾지 못했습니다",
        "녹음 폴더가 비어",
        "소리 장치를 쓸 수 없습니다",
    ):
        assert told in text
    assert "이상이 없습니다" not in text


@needs_espeak
def test_the_self_test_speaks_in_both_languages_where_all_is_well(tmp_path, settings, monkeypatch):
    lines, player = [], LogPlayer()
    monkeypatch.setattr("kiosk_trainer.speech.selftest.system_player", lambda: player)
    assert try_sound(settings, tmp_path / "cache", tmp_path / "none", lines.append)
    assert player.texts()[:2] == ["안녕하세요.", "아이스 아메리카노 두 잔, 구천 원입니다."]
    assert player.texts()[-1].startswith("If you can hear this")
    assert lines[-1].ko.startswith("이상이 없습니다")


@needs_espeak
def test_the_command_tries_the_sound_without_a_window(tmp_path, monkeypatch):
    from kiosk_trainer.__main__ import app

    monkeypatch.setenv(places.VARIABLE, str(tmp_path))
    monkeypatch.setattr("kiosk_trainer.speech.selftest.system_player", lambda: CommandPlayer(("false",)))
    done = CliRunner().invoke(app, ["--test-sound", "--language", "en"])
    assert done.exit_code == 1
    assert "Speech engine: pyttsx3" in done.stdout and "Problem: No sound device" in done.stdout
