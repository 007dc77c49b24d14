"""The real engines, and workers that misbehave."""

import json
import random
import subprocess
import sys
import textwrap
import time
from types import SimpleNamespace

import pytest

from kiosk_trainer.speech import SpeechFault, keeping_speaker, open_speaker, sound, worker
from kiosk_trainer.speech.engines import EspeakCommandEngine, Pyttsx3Engine
from kiosk_trainer.speech.opening import open_engine
from kiosk_trainer.speech.players import CommandPlayer, SilentPlayer, _Timed
from language import syllables

from .conftest import needs_espeak

SENTENCES = (
    "카드를 끝까지 넣어 주세요.",
    "괜찮아요.",
    "이전을 누르시면 돌아가요.",
    "이제 담기를 눌러 보세요.",
    "메뉴를 선택해 주세요.",
    "결제가 완료되었습니다.",
    "주문번호는 백이십삼 번입니다.",
    "버스가 삼 분 후에 도착합니다.",
    "아이스 바닐라라떼 두 잔, 포장, 카드로 주문해 보세요.",
)


@pytest.fixture(scope="module")
def pyttsx3_engine():
    engine = Pyttsx3Engine()
    yield engine
    engine.close()


@needs_espeak
def test_the_real_engine_speaks_both_languages(pyttsx3_engine, tmp_path):
    assert pyttsx3_engine.problems(15) == ()
    for language, text in (("ko", "카드를 끝까지 넣어 주세요."), ("en", "Please put the card all the way in.")):
        pyttsx3_engine.make(text, language, 140, 50, tmp_path / "a.wav")
        made = sound.read(tmp_path / "a.wav")
        assert 1.5 < made.seconds < 5
        assert 0.02 < made.rms < 0.5


@needs_espeak
def test_settings_that_change_every_time_are_never_lost(pyttsx3_engine, tmp_path):
    """Language, rate and pitch in random turn: every file is as long as its setting says, none is empty or cut off."""
    draw = random.Random(5)
    words = {"ko": "카드를 끝까지 넣어 주세요.", "en": "Please put the card all the way in."}
    lengths = {}
    for _ in range(60):
        asked = draw.choice(["ko", "en"]), draw.choice([105, 140, 180]), draw.choice([45, 62])
        pyttsx3_engine.make(words[asked[0]], *asked, tmp_path / "a.wav")
        lengths.setdefault(asked[:2], []).append(sound.trimmed(sound.read(tmp_path / "a.wav")).seconds)
    for found in lengths.values():
        assert max(found) - min(found) < 0.3
    for language in words:
        mean = {rate: sum(lengths[language, rate]) / len(lengths[language, rate]) for rate in (105, 140, 180)}
        assert mean[105] > mean[140] * 1.15 > mean[180] * 1.3


@needs_espeak
@pytest.mark.parametrize(("slow", "least", "most"), [(False, 3.6, 4.6), (True, 2.7, 3.4)])
def test_syllables_a_second(tmp_path, settings, slow, least, most):
    speaker, player, problems = keeping_speaker(settings, tmp_path / "cache", tmp_path / "spoken")
    assert problems == ()
    speaker.set_slow(slow)
    for text in SENTENCES:
        speaker.say(text, "ko", "coach", interrupt=False)
    assert speaker.wait(20)
    speaker.close()
    assert [spoken.text for _, spoken in player.kept] == list(SENTENCES)
    total = sum(sound.read(path).seconds for path, _ in player.kept)
    rate = sum(syllables(text) for text in SENTENCES) / total
    assert least < rate < most
    index = (tmp_path / "spoken" / "spoken.tsv").read_text(encoding="utf-8").splitlines()
    assert len(index) == len(SENTENCES)
    assert index[0].split("\t")[0] == "0001.wav"
    assert all(0.02 < sound.read(path).rms < 0.5 for path, _ in player.kept)


@needs_espeak
def test_the_command_speaks_too(tmp_path):
    engine = EspeakCommandEngine()
    assert engine.problems(5) == ()
    engine.make(engine.spelling("결제가 완료되었습니다.", "ko"), "ko", 140, 50, tmp_path / "a.wav")
    assert sound.trimmed(sound.read(tmp_path / "a.wav")).seconds > 1.5
    assert engine.spelling("결제", "ko") != "결제"
    assert engine.spelling("결제", "en") == "결제"


def test_a_missing_command_is_named(tmp_path):
    engine = EspeakCommandEngine("no-such-command")
    assert [words.en[:27] for words in engine.problems(1)] == ["No speech engine was found."]
    with pytest.raises(SpeechFault, match="No speech engine"):
        engine.make("가", "ko", 140, 50, tmp_path / "a.wav")


def fake(tmp_path, body, greeting='{"id": 0, "fault": "", "voices": {"ko": "ko", "en": "en"}}'):
    """A worker made of a few lines; `body` treats one request."""
    script = tmp_path / "worker.py"
    script.write_text(
        "import json, pathlib, sys, time, os\n"
        f"print('{greeting}', flush=True)\n"
        "def answer(r, fault=''):\n    print(json.dumps({'id': r['id'], 'fault': fault}), flush=True)\n"
        "for line in sys.stdin:\n    r = json.loads(line)\n" + textwrap.indent(textwrap.dedent(body), "    "),
        encoding="utf-8",
    )
    return sys.executable, str(script)


def test_a_worker_that_hangs_is_replaced_within_its_time_limit(tmp_path):
    command = fake(
        tmp_path,
        """
        flag = pathlib.Path(r["path"] + ".hung")
        if "hang" in r["text"] and not flag.exists():
            flag.touch()
            time.sleep(3600)
        answer(r)
        """,
    )
    engine = Pyttsx3Engine(command, limit=0.4)
    engine.make("fine", "en", 140, 50, tmp_path / "a.wav")
    first = engine._worker.process
    before = time.monotonic()
    engine.make("hang once", "en", 140, 50, tmp_path / "a.wav")
    took = time.monotonic() - before
    assert engine.replaced == 1
    assert first.poll() is not None
    assert 0.4 <= took < 2.0  # the limit, and the start of a new process
    engine.make("fine", "en", 140, 50, tmp_path / "a.wav")
    assert engine.replaced == 1
    engine.close()


def test_a_worker_that_always_hangs_gives_up_and_says_so(tmp_path):
    engine = Pyttsx3Engine(fake(tmp_path, "time.sleep(3600)"), limit=0.2)
    with pytest.raises(SpeechFault, match="does not answer"):
        engine.make("가", "ko", 140, 50, tmp_path / "a.wav")
    assert engine.replaced == 2
    engine.close()


def test_a_worker_that_dies_is_replaced(tmp_path):
    command = fake(
        tmp_path,
        """
        flag = pathlib.Path(r["path"] + ".died")
        if not flag.exists():
            flag.touch()
            os._exit(3)
        answer(r)
        """,
    )
    engine = Pyttsx3Engine(command, limit=2)
    engine.make("가", "ko", 140, 50, tmp_path / "a.wav")
    assert engine.replaced == 1
    engine.close()


def test_what_the_worker_refuses_is_a_fault(tmp_path):
    engine = Pyttsx3Engine(fake(tmp_path, "print('noise', flush=True); answer(r, 'voice stays en')"))
    with pytest.raises(SpeechFault, match="could not be spoken"):
        engine.make("가", "ko", 140, 50, tmp_path / "a.wav")
    assert engine.replaced == 0
    engine.close()


@pytest.mark.parametrize(
    ("greeting", "expected"),
    [
        ('{"id": 0, "fault": "OSError: no library", "voices": {}}', ["No speech engine was found"]),
        ('{"id": 0, "fault": "", "voices": {"ko": null, "en": "en"}}', ["There is no Korean voice"]),
        ('{"id": 0, "fault": "", "voices": {"ko": "ko", "en": null}}', ["There is no English voice"]),
        ("not json", ["The speech engine does not answer in time"]),
    ],
)
def test_problems_of_the_engine_are_named(tmp_path, greeting, expected):
    engine = Pyttsx3Engine(fake(tmp_path, "answer(r)", greeting))
    assert [words.en.split(".")[0] for words in engine.problems(0.5 if "not" in greeting else 5)] == expected
    engine.close()


def test_nothing_is_left_running_after_close(tmp_path):
    engine = Pyttsx3Engine(fake(tmp_path, "answer(r)"))
    process = engine._worker.process
    engine.problems(5)
    engine.close()
    assert process.poll() is not None
    with pytest.raises(SpeechFault):
        engine.make("가", "ko", 140, 50, tmp_path / "a.wav")


def test_a_missing_engine_falls_back_to_the_command(monkeypatch, settings):
    monkeypatch.setattr(
        "kiosk_trainer.speech.opening.Pyttsx3Engine", lambda voices=None: EspeakCommandEngine("no-such-command")
    )
    engine, problems = open_engine(settings, 1)
    if problems:
        assert "No speech engine" in problems[0].en
    else:
        assert engine.name == "espeak-ng"


def test_players_name_what_is_missing():
    assert CommandPlayer(("true",)).problems() == ()
    assert [words.en[:15] for words in CommandPlayer(("false",)).problems()] == ["No sound device"]
    assert [words.en[:11] for words in CommandPlayer(("no-such-player",)).problems()] == ["The program"]
    assert SilentPlayer().problems() == ()


def test_silence_lasts_as_long_as_the_sound(tmp_path):
    sound.write(sound.silence(0.2), tmp_path / "a.wav")
    playing = SilentPlayer().play(tmp_path / "a.wav", None)
    before = time.perf_counter()
    assert playing.wait(5)
    assert 0.19 < time.perf_counter() - before < 0.6
    long = _Timed(10)
    assert not long.wait(0.01)
    long.stop()
    assert long.wait(0.01)


@needs_espeak
def test_opening_tells_what_is_missing_and_speaks_anyway(tmp_path, settings, monkeypatch):
    monkeypatch.setattr("kiosk_trainer.speech.opening.system_player", lambda: CommandPlayer(("false",)))
    (tmp_path / "file").write_text("in the way")
    speaker, problems = open_speaker(settings, tmp_path / "file" / "cache", tmp_path / "recordings")
    assert [words.en[:15] for words in problems] == ["No sound device", "The folder for "]
    happened = []
    speaker.on_happening = lambda what, spoken: happened.append(what)
    speaker.say("네.", "ko")
    assert speaker.wait(10)
    assert happened == ["started", "finished"]
    speaker.close()


@needs_espeak
def test_a_worker_whose_kiosk_is_gone_ends_even_when_it_hangs(tmp_path):
    """The pipe closes when a killed kiosk's process is cleared away."""
    code = (
        "import runpy, sys, time, pyttsx3.engine\n"
        "pyttsx3.engine.Engine.connect = lambda *a: time.sleep(3600)\n"
        f"sys.argv[0] = {worker.__file__!r}\nrunpy.run_path({worker.__file__!r}, run_name='__main__')\n"
    )
    process = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert json.loads(process.stdout.readline())["fault"] == ""
    request = {"id": 1, "text": "가", "language": "ko", "rate": 140, "pitch": 50, "path": str(tmp_path / "a.wav")}
    process.stdin.write(json.dumps(request).encode() + b"\n")
    process.stdin.flush()
    time.sleep(0.3)
    assert process.poll() is None
    process.stdin.close()
    assert process.wait(5) == 0
    process.stdout.close()


def test_a_missing_library_is_named(tmp_path):
    code = (
        "import ctypes, runpy\n"
        "def missing(self, name, *more): raise OSError('no such library')\n"
        "ctypes.LibraryLoader.LoadLibrary = missing\n"
        f"runpy.run_path({worker.__file__!r}, run_name='__main__')\n"
    )
    engine = Pyttsx3Engine((sys.executable, "-c", code))
    assert [words.en[:27] for words in engine.problems(15)] == ["No speech engine was found."]
    with pytest.raises(SpeechFault, match="No speech engine"):
        engine.make("가", "ko", 140, 50, tmp_path / "a.wav")
    engine.close()


@pytest.mark.parametrize(
    ("voices", "ko", "en"),
    [
        (
            [
                ("gmw/en-gb", "English (Great Britain)", ["en-gb"]),
                ("gmw/en-us", "English (America)", ["en-us"]),
                ("ko", "Korean", ["ko"]),
            ],
            "ko",
            "gmw/en-us",
        ),
        (
            [
                ("HKEY\\TTS_MS_KO-KR_HEAMI_11.0", "Microsoft Heami Desktop - Korean", []),
                ("HKEY\\TTS_MS_EN-US_ZIRA_11.0", "Microsoft Zira", []),
            ],
            "HKEY\\TTS_MS_KO-KR_HEAMI_11.0",
            "HKEY\\TTS_MS_EN-US_ZIRA_11.0",
        ),
        ([("inc/kok", "Konkani", ["kok"])], None, None),
    ],
)
def test_the_best_voice_is_chosen(voices, ko, en):
    known = [SimpleNamespace(id=id, name=name, languages=languages) for id, name, languages in voices]
    assert worker.choose(known, "ko") == ko
    assert worker.choose(known, "en") == en
