"""How one person is spoken to: louder, softer, quiet, private, and nothing of it left for the next."""

import pytest

from courses.comfort import Comfort
from courses.kiosk import PracticeCard
from kiosk_trainer.speech import KioskSpeaker, Pauses, SilentSpeaker, Tuning
from kiosk_trainer.speech.private import withheld
from kiosk_trainer.speech.store import Sentences
from kiosk_trainer.voice import VOLUMES, Caption, Voice
from language import Phrase, plain

from .conftest import LogPlayer

CARD = PracticeCard()


def one(text):
    return Caption("coach", Phrase(text, text))


@pytest.fixture
def speaker():
    return SilentSpeaker()


@pytest.fixture
def voice(speaker):
    return Voice(speaker, "ko")


def heard(speaker):
    return [spoken.text for spoken in speaker.last]


def test_what_is_said_by_the_way_is_read_but_not_replayed(voice, speaker):
    voice.turn(one("할 일이에요."), one("눌러 보세요."))
    voice.aside(one("담기, 단추."))
    assert heard(speaker) == ["담기, 단추."]
    assert voice.captions == (one("담기, 단추."),)
    voice.again()
    assert heard(speaker) == ["할 일이에요.", "눌러 보세요."]
    voice.aside(one("담기, 단추."), after=True)
    assert heard(speaker) == ["할 일이에요.", "눌러 보세요.", "담기, 단추."]
    assert len(voice.captions) == 3


def test_a_person_is_spoken_to_as_they_like_it_and_the_next_one_as_usual(voice, speaker):
    voice.apply(Comfort(rate=120, volume=0.4, pause=1.0, quiet=True, earphone=True))
    assert speaker.tuning == Tuning(120, 0.4, 1.0)
    assert voice.silent
    voice.set_slow(True)
    voice.reset()
    assert speaker.tuning == Tuning(None, None, None)
    assert not voice.silent and not speaker.slow and voice.captions == ()
    voice.again()
    assert speaker.said == []


def test_louder_and_softer_by_steps_are_heard_and_kept(voice, speaker):
    assert voice.volume == 0.8
    voice.louder()
    voice.louder()
    assert voice.volume == 1.0 and voice.loudest
    assert heard(speaker) == ["이게 가장 큰 소리예요."]
    for _ in range(9):
        voice.softer()
    assert voice.volume == VOLUMES[0] and voice.softest
    voice.louder()
    assert heard(speaker) == ["이만큼 크게 말해 드릴게요."]
    assert voice.kept(Comfort(zoom=2.0)) == Comfort(zoom=2.0, volume=VOLUMES[1])
    voice.reset()
    assert voice.volume == 0.8


def test_quiet_keeps_the_captions(voice, speaker):
    voice.turn(one("눌러 보세요."))
    voice.set_quiet(True)
    assert speaker.stops == 1
    assert [c.phrase.ko for c in voice.captions] == ["눌러 보세요.", "말소리를 껐어요. 글자를 보고 하시면 돼요."]
    speaker.said.clear()
    voice.say(Phrase("하나.", "One."))
    assert speaker.said == [] and [c.phrase.ko for c in voice.captions] == ["하나."]
    assert voice.kept(Comfort()).quiet
    voice.set_quiet(False)
    assert heard(speaker) == ["다시 말로도 알려 드릴게요."]


def test_the_instructor_silences_whatever_a_person_likes_and_lifts_it(voice, speaker):
    voice.set_room(True)
    voice.apply(Comfort())
    voice.say(Phrase("하나.", "One."))
    voice.prepare("coach", Phrase("둘.", "Two."))
    assert speaker.said == speaker.prepared == [] and len(voice.captions) == 1
    voice.reset()
    assert voice.silent  # the next learner's room is still silent
    voice.set_room(False)
    voice.say(Phrase("하나.", "One."))
    assert heard(speaker) == ["하나."]


NUMBERS = (CARD.telephone, CARD.birth, CARD.resident_number, CARD.pin, "01000001234", "19500315", "500315")
REST = {"ko": "010-2345-6789", "en": "010-2345-6789"}


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("language", ["ko", "en"])
def test_no_number_of_the_card_is_heard(voice, speaker, number, language):
    voice.language = language
    voice.guard(CARD)
    said = plain(f"'{number}'을 눌러 보세요.", f"Press {number} now.")
    voice.say(said)
    (text,) = heard(speaker)
    assert (
        text
        == {
            "ko": "연습 카드의 번호를 눌러 보세요.",
            "en": "Press the number on the practice card now.",
        }[language]
    )
    assert voice.captions[0].phrase == said  # it stands on the glass, and on the card
    voice.apply(Comfort(earphone=True))
    voice.say(said)
    assert heard(speaker) == [said.heard(language)]
    voice.reset()
    voice.say(said)
    assert heard(speaker) == [said.heard(language)]  # whose card is put away


@pytest.mark.parametrize(
    "text",
    [
        "아메리카노 두 잔, 구천 원입니다.",
        "백이십삼 번 고객님",
        "칠이일이 번 버스",
        "정류소 번호 공일, 공일공",
        "이사 오신 일이 있으세요?",
        "공일공, 이삼사오, 육칠팔구",
        "열네 자리 중 네 자리 입력",
    ],
)
def test_everything_else_is_heard(text):
    assert withheld(text, "ko", CARD) == text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("일이삼사는 안 돼요", "연습 카드의 번호는 안 돼요"),
        ("공일공, 공공공공, 일이삼사로 보냈습니다", "연습 카드의 번호로 보냈습니다"),
        ("비밀번호는 천이백삼십사예요", "비밀번호는 연습 카드의 번호예요"),
        ("생년월일은 천구백오십 년 삼월 십오 일입니다", "생년월일은 연습 카드의 번호입니다"),
    ],
)
def test_the_particle_fits_what_is_said_instead(text, told):
    assert withheld(text, "ko", CARD) == told


def test_rate_pause_and_volume_reach_the_sound(tmp_path, tone_engine, settings):
    player = LogPlayer()
    files = Sentences(tone_engine, tmp_path / "cache")
    asked = []
    find = files.find
    files.find = lambda text, language, voice, rate, volume: (
        asked.append((rate, volume)),
        find(text, language, voice, rate, volume),
    )[1]
    speaker = KioskSpeaker(files, player, settings, Pauses(0.0, 0.0))
    voice = Voice(speaker, "ko")
    try:
        voice.apply(Comfort(rate=120, volume=0.5, pause=0.2))
        voice.say(Phrase("하나. 둘.", "One. Two."))
        assert speaker.wait(5)
        voice.set_slow(True)
        assert speaker.wait(5)
        starts = [at for what, _, at in player.log if what == "start"]
        assert starts[1] - starts[0] >= 0.2
        assert asked == [(120, 0.5)] * 2 + [(90, 0.5)] * 2  # slower by the same share as the centre's
        voice.reset()
        voice.say(Phrase("하나.", "One."))
        assert speaker.wait(5)
        assert asked[-1] == (settings.rate, settings.volume)
    finally:
        speaker.close()
