import wave
from array import array

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk_trainer.speech import sound
from kiosk_trainer.speech.sound import Sound


def test_a_file_reads_back(tmp_path):
    made = Sound(22050, array("h", [0, 1000, -1000, 32767, -32768] * 100))
    sound.write(made, tmp_path / "a.wav")
    assert sound.read(tmp_path / "a.wav") == made
    assert sound.seconds(tmp_path / "a.wav") == pytest.approx(500 / 22050)
    assert [file.name for file in tmp_path.iterdir()] == ["a.wav"]


def test_of_two_channels_the_first(tmp_path):
    with wave.open(str(tmp_path / "a.wav"), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(44100)
        file.writeframes(array("h", [1, 2, 3, 4]).tobytes())
    assert list(sound.read(tmp_path / "a.wav").samples) == [1, 3]


@pytest.mark.parametrize("content", [b"", b"RIFF", b"no sound at all, but long enough to look like a header...."])
def test_what_is_no_sound_is_refused(tmp_path, content):
    (tmp_path / "a.wav").write_bytes(content)
    with pytest.raises(ValueError):
        sound.read(tmp_path / "a.wav")
    with pytest.raises(ValueError):
        sound.seconds(tmp_path / "a.wav")


@given(st.integers(0, 4000), st.integers(1, 4000), st.integers(0, 4000))
def test_silence_at_both_ends_is_trimmed(before, loud, after):
    made = Sound(1000, array("h", [0] * before + [5000] * loud + [10] * after))
    out = sound.trimmed(made, margin=0.03)
    assert len(out.samples) == min(before, 30) + loud + min(after, 30)
    assert not out.silent


def test_silence_alone_trims_to_nothing():
    out = sound.trimmed(sound.silence(1.0))
    assert len(out.samples) == 0
    assert out.silent
    assert out.rms == 0.0


def test_volume_is_real():
    made = Sound(1000, array("h", [10000, -10000, 30000, -32768]))
    assert list(sound.at_volume(made, 0.4).samples) == [5000, -5000, 15000, -16384]
    assert list(sound.at_volume(made, sound.USUAL).samples)[:3] == [10000, -10000, 30000]
    loud = sound.at_volume(made, 1.0).samples
    assert loud[0] == -loud[1] and 19000 < loud[0] <= 20000  # twice as large
    assert loud[0] < loud[2] < -loud[3] <= 32767  # and what is large already is bent, not cut
    assert set(sound.at_volume(made, 0.0).samples) == {0}
    assert sound.at_volume(made, 7).samples == loud
    assert made.rms > 0.3


@settings(max_examples=12)
@given(st.floats(0.05, 1.0), st.floats(0.05, 1.0))
def test_louder_is_louder(one, other):
    made = Sound(1000, array("h", [4000, -9000, 20000, -26000]))
    soft, loud = sorted((one, other))
    assert sound.at_volume(made, soft).rms <= sound.at_volume(made, loud).rms + 1e-3


def test_sounds_are_joined_with_silence():
    made = Sound(1000, array("h", [5000] * 500))
    out = sound.joined([made, made], 0.25)
    assert out.seconds == pytest.approx(1.25)
    assert sound.voiced_seconds(out, gap=0.2) == pytest.approx(1.0, abs=0.02)
    with pytest.raises(ValueError, match="cannot be joined"):
        sound.joined([made, Sound(2000, array("h", [1]))], 0)
