import random
import threading
import time
from collections import Counter
from itertools import pairwise

import pytest

from kiosk_trainer.speech import KioskSpeaker, Pauses, SilentSpeaker, Spoken
from kiosk_trainer.speech.players import CommandPlayer
from kiosk_trainer.speech.store import Sentences

from .conftest import LogPlayer

QUICK = Pauses(0.0, 0.0)


@pytest.fixture
def make(tmp_path, tone_engine, settings):
    made = []

    def build(player, pauses=QUICK):
        made.append(KioskSpeaker(Sentences(tone_engine, tmp_path / "cache"), player, settings, pauses))
        return made[-1]

    yield build
    for speaker in made:
        speaker.close()


def test_sentences_come_one_after_another(make):
    player = LogPlayer()
    speaker = make(player)
    speaker.say("하나. 둘! 셋?", "ko", "coach")
    speaker.say("넷.", "ko", "machine", interrupt=False)
    assert speaker.wait(5)
    assert player.texts() == ["하나.", "둘!", "셋?", "넷."]
    assert list(speaker.last) == [Spoken("하나. 둘! 셋?", "ko", "coach"), Spoken("넷.", "ko", "machine")]


def test_new_speech_takes_the_place_of_old(make):
    player = LogPlayer(seconds=5)
    speaker = make(player)
    speaker.say("긴 말입니다. 더 긴 말입니다.", "ko")
    speaker.say("기다리는 말.", "ko", interrupt=False)
    until(lambda: player.texts() == ["긴 말입니다."])
    player.seconds = 0
    speaker.say("새 말.", "ko")
    assert speaker.wait(5)
    assert player.texts() == ["긴 말입니다.", "새 말."]
    assert player.texts("cut") == ["긴 말입니다."]
    assert [spoken.text for spoken in speaker.last] == ["새 말."]


def test_stop_is_silence_at_once(make):
    player = LogPlayer(seconds=5)
    speaker = make(player)
    speaker.say("긴 말. 더 긴 말.", "ko")
    until(lambda: player.texts())
    before = time.perf_counter()
    speaker.stop()
    assert time.perf_counter() - before < 0.05
    assert speaker.wait(1)
    assert player.texts() == ["긴 말."]
    assert player.log[-1][0] == "cut"


def test_an_interruption_while_the_sound_is_being_made(make, tone_engine):
    player = LogPlayer()
    speaker = make(player)
    tone_engine.hold.clear()
    speaker.say("느린 말.", "ko")
    speaker.say("새 말.", "ko")
    tone_engine.hold.set()
    assert speaker.wait(5)
    assert player.texts() == ["새 말."]


def test_pauses_between_sentences_and_longer_when_slow(make):
    player = LogPlayer()
    speaker = make(player, Pauses(sentence=0.1, turn=0.2, slow=2.0))
    speaker.say("하나. 둘.", "ko")
    speaker.say("셋.", "ko", interrupt=False)
    assert speaker.wait(5)
    speaker.set_slow(True)
    speaker.say("하나. 둘.", "ko")
    assert speaker.wait(5)
    starts = [at for what, _, at in player.log if what == "start"]
    gaps = [later - sooner for sooner, later in pairwise(starts)]
    assert 0.09 < gaps[0] < 0.19 < gaps[1] < 0.5
    assert 0.19 < gaps[3] < 0.5


def test_replay_and_slower(make, tone_engine):
    player = LogPlayer()
    speaker = make(player)
    speaker.say("하나.", "ko", "mission")
    speaker.say("둘.", "ko", "coach", interrupt=False)
    assert speaker.wait(5)
    speaker.replay()
    assert speaker.wait(5)
    assert player.texts() == ["하나.", "둘."] * 2
    assert speaker.slower() is True
    assert speaker.wait(5)
    assert tone_engine.made == ["하나.", "둘."] * 2  # once for each rate
    assert [spoken.voice for spoken in speaker.last] == ["mission", "coach"]
    assert speaker.slower() is False


def test_what_is_prepared_needs_no_engine_later(make, tone_engine):
    player = LogPlayer()
    speaker = make(player)
    speaker.prepare(["하나. 둘.", "셋."], "ko", "coach")
    assert speaker.wait_prepared(5)
    assert tone_engine.made == ["하나.", "둘.", "셋."]
    speaker.say("셋.", "ko", "coach")
    assert speaker.wait(5)
    assert len(tone_engine.made) == 3


def test_a_newer_preparation_replaces_the_older(make, tone_engine):
    speaker = make(LogPlayer())
    tone_engine.hold.clear()
    speaker.prepare([f"옛 화면 {n}." for n in range(50)], "ko")
    time.sleep(0.05)
    speaker.prepare(["새 화면."], "ko")
    tone_engine.hold.set()
    assert speaker.wait_prepared(5)
    assert tone_engine.made[-1] == "새 화면."
    assert len(tone_engine.made) <= 3


def test_a_sentence_that_fails_is_named_once_and_the_rest_is_said(make):
    player = LogPlayer()
    speaker = make(player)
    told = []
    speaker.on_fault = told.append
    speaker.say("고장. 괜찮은 말. 고장.", "ko")
    assert speaker.wait(5)
    assert player.texts() == ["괜찮은 말."]
    assert [words.en for words in told] == ["One sentence could not be spoken. Please read the caption."]
    assert speaker.faults == told


def test_without_a_device_speech_goes_on_in_silence(make):
    speaker = make(CommandPlayer(("false",)))
    speaker.say("하나. 둘.", "ko")
    assert speaker.wait(5)
    assert [words.en[:15] for words in speaker.faults] == ["No sound device"]
    happened = []
    speaker.on_happening = lambda what, spoken: happened.append(what)
    speaker.say("셋.", "ko")
    assert speaker.wait(5)
    assert happened == ["started", "finished"]


def test_a_hundred_random_interruptions_lose_nothing(make):
    """Everything said ends in exactly one way, and the last word is always heard whole."""
    player = LogPlayer(seconds=0.004)
    speaker = make(player, Pauses(0.001, 0.001))
    fate, lock = Counter(), threading.Lock()

    def note(what, spoken):
        with lock:
            if what != "started":
                fate[spoken.text] += 1

    speaker.on_happening = note
    draw = random.Random(2)
    texts = []
    for n in range(300):
        texts.append(f"{n}번째 말. 이어서.")
        speaker.say(texts[-1], "ko", interrupt=draw.random() < 0.5 or n == 299)
        if draw.random() < 0.05:
            speaker.stop()
        time.sleep(draw.choice([0, 0, 0.001, 0.006, 0.02]))
    speaker.say("마지막 말. 끝.", "ko")
    assert speaker.wait(10)
    assert player.texts()[-2:] == ["마지막 말.", "끝."]
    assert player.texts("end")[-2:] == ["마지막 말.", "끝."]
    assert fate == Counter([*texts, "마지막 말. 끝."])


def test_a_stop_in_the_pause_between_two_things_is_the_end(make):
    player = LogPlayer()
    speaker = make(player, Pauses(0.0, 5.0))
    speaker.say("하나.", "ko")
    speaker.say("둘.", "ko", interrupt=False)
    until(lambda: player.texts("end") == ["하나."])
    time.sleep(0.05)
    speaker.stop()
    assert speaker.wait(1)
    assert player.texts() == ["하나."]


def test_one_file_that_will_not_play_is_not_a_missing_device(make, tmp_path):
    picky = tmp_path / "picky"
    picky.write_text('#!/bin/sh\nread -r line < "$1"\n[ "$(wc -c < "$1")" -lt 30000 ]\n')
    picky.chmod(0o755)
    speaker = make(CommandPlayer((str(picky),)))
    speaker.say("아주아주 긴 문장 하나를 말합니다.", "ko")
    assert speaker.wait(5)
    assert [words.en[:20] for words in speaker.faults] == ["One sentence could n"]
    assert isinstance(speaker._player, CommandPlayer)


def test_closing_ends_the_threads(make):
    before = threading.active_count()
    speaker = make(LogPlayer(seconds=60))
    speaker.say("긴 말.", "ko")
    speaker.close()
    assert threading.active_count() == before


def test_the_silent_twin_remembers():
    speaker = SilentSpeaker()
    speaker.say("하나.", "ko", "machine")
    speaker.say("둘.", "ko", "coach", interrupt=False)
    assert [spoken.text for spoken in speaker.last] == ["하나.", "둘."]
    speaker.say("셋.", "ko")
    assert speaker.slower() is True
    assert [spoken.text for spoken in speaker.said] == ["하나.", "둘.", "셋.", "셋."]
    speaker.prepare(["넷."], "ko")
    speaker.stop()
    speaker.set_slow(False)
    speaker.close()
    assert (speaker.prepared[0].text, speaker.stops, speaker.slow, speaker.closed) == ("넷.", 1, False, True)
    assert speaker.wait(0)


def until(condition, timeout=5.0):
    end = time.monotonic() + timeout
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.002)
