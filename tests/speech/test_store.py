import shutil
from collections import namedtuple

import pytest

from kiosk_trainer.speech import SpeechFault, sound
from kiosk_trainer.speech.store import Sentences
from language.recordings import number

from .conftest import tone


def find(files, text="안녕하세요", voice="coach", rate=140, volume=0.8):
    return files.find(text, "ko", voice, rate, volume)


def test_a_sentence_is_made_once_and_kept(tmp_path, tone_engine):
    files = Sentences(tone_engine, tmp_path / "cache")
    (first,) = find(files)
    assert find(files) == (first,)
    assert tone_engine.made == ["안녕하세요"]
    assert find(Sentences(tone_engine, tmp_path / "cache")) == (first,)
    assert tone_engine.made == ["안녕하세요"]


def test_rate_voice_language_and_words_each_make_another_file(tmp_path, tone_engine):
    files = Sentences(tone_engine, tmp_path)
    different = {
        find(files),
        find(files, rate=105),
        find(files, voice="machine"),
        find(files, text="안녕"),
        files.find("안녕하세요", "en", "coach", 140, 0.8),
    }
    assert len(different) == 5


def test_volume_is_a_softer_copy(tmp_path, tone_engine):
    files = Sentences(tone_engine, tmp_path)
    (loud,), (soft,) = find(files), find(files, volume=0.4)
    assert sound.read(soft).rms == pytest.approx(sound.read(loud).rms / 2, rel=0.01)
    assert tone_engine.made == ["안녕하세요"]


def test_a_recording_goes_before_the_engine(tmp_path, tone_engine):
    recordings = tmp_path / "recordings"
    recordings.mkdir()
    mine = recordings / f"{number('안녕하세요.')}.wav"
    sound.write(tone(0.2), mine)
    files = Sentences(tone_engine, tmp_path / "cache", recordings)
    assert find(files, "안녕하세요") == (mine,)
    (soft,) = find(files, "안녕하세요", volume=0.5)
    assert soft.parent == tmp_path / "cache"
    assert tone_engine.made == []


def test_numbers_are_joined_from_recorded_parts(tmp_path, tone_engine):
    for word in ("결제 금액은", "삼천", "오백", "원입니다"):
        sound.write(tone(0.1), tmp_path / f"{number(word)}.wav")
    files = Sentences(tone_engine, tmp_path / "cache", tmp_path)
    found = find(files, "결제 금액은 삼천오백 원입니다.")
    assert [file.stem for file in found] == [number(w) for w in ("결제 금액은", "삼천", "오백", "원입니다")]
    assert tone_engine.made == []
    assert find(files, "결제 금액은 사천 원입니다.")[0].parent == tmp_path / "cache"
    assert tone_engine.made == ["결제 금액은 사천 원입니다."]


@pytest.mark.parametrize("text", ["고장", "빈 소리"])
def test_what_cannot_be_made_leaves_nothing_behind(tmp_path, tone_engine, text):
    files = Sentences(tone_engine, tmp_path)
    with pytest.raises(SpeechFault, match="could not be spoken"):
        find(files, text)
    assert list(tmp_path.iterdir()) == []


def test_a_sentence_cut_off_is_not_kept(tmp_path, tone_engine):
    tone_engine.make = lambda text, language, rate, pitch, path: sound.write(tone(0.2), path)
    with pytest.raises(SpeechFault):
        find(Sentences(tone_engine, tmp_path), "스무 음절이나 되는 긴 문장을 이렇게 빨리 말할 수 없다")
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_named(tmp_path, tone_engine, monkeypatch):
    files = Sentences(tone_engine, tmp_path)
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage(1, 1, 0))
    with pytest.raises(SpeechFault, match="disk is full"):
        find(files)


def test_a_folder_that_cannot_be_written_is_an_error_at_once(tmp_path, tone_engine):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(OSError):
        Sentences(tone_engine, tmp_path / "file" / "cache")


def test_the_cache_stays_within_bounds(tmp_path, tone_engine):
    files = Sentences(tone_engine, tmp_path)
    for text in ("하나", "둘", "셋", "넷"):
        find(files, text)
    assert files.prune(10**9) == 0
    assert files.prune(1) == 4
    assert list(tmp_path.glob("*.wav")) == []
