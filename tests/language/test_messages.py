import datetime
import logging

import pytest

import language
from language import MissingWords, Phrase, check, message, messages, phrase, sources

KO = """\
# A comment that is no message.
demo-total = 합계는 { JOSA(AMOUNT($won), "이에요/예요") }.
demo-press = 이제 '{ $label }'{ PARTICLE($label, "을/를") } 눌러 보세요.
demo-cups = { $name } { COUNT($n, counter: "잔") }
demo-bus = { ROUTE($route) } 버스, { MINUTES($n) } 후 [{ ORDINAL($n) } 전]
demo-day = { DATE($day, style: "short") } { CLOCK($time) }
demo-where = { $where ->
    [out] 포장
   *[here] 매장
}
demo-two = { demo-where }, { JOSA($name, "으로/로") }
demo-said = ✓ 맞아요
    .heard = 맞아요. 잘하셨어요.
    .tip = 도움말
demo-brand = { -demo-shop } 카페
-demo-shop = 봄빛
demo-plain = { $n }개
demo-korean = 한국어만
"""
EN = """\
demo-total = The total is { AMOUNT($won) }.
demo-press = Now press '{ $label }'.
demo-cups = { $n ->
    [one] { COUNT($n) } cup of { $name }
   *[other] { COUNT($n) } cups of { $name }
}
demo-bus = Bus { ROUTE($route) } in { MINUTES($n) } [{ ORDINAL($n) } away]
demo-day = { DATE($day, style: "short") }, { CLOCK($time) }
demo-where = { $where ->
    [out] take-out
   *[here] here
}
demo-two = { demo-where }, { JOSA($name, "으로/로") }
demo-said = ✓ Right
    .heard = Right. Well done.
    .tip = Help
demo-brand = { -demo-shop } café
-demo-shop = Springlight
demo-plain = { $n } pieces
demo-english = English only
"""


@pytest.fixture
def demo(tmp_path, monkeypatch):
    """A small set of files in place of the real ones."""
    for name, text in (("ko", KO), ("en", EN)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "demo.ftl").write_text(text, encoding="utf-8")
    monkeypatch.setattr(sources, "LOCALES", tmp_path)
    monkeypatch.setenv(messages.STRICT, "1")
    _forget()
    yield tmp_path
    _forget()


def _forget():
    for cached in (sources.entries, sources.parse, messages._bundle, messages.phrase, messages.message):
        cached.cache_clear()


def test_one_message_gives_all_four_forms(demo):
    assert phrase("demo-total", won=3500) == Phrase(
        "합계는 3,500원이에요.", "The total is 3,500 won.", "합계는 삼천오백 원이에요.", "The total is 3,500 won."
    )
    assert phrase("demo-bus", route="7212", n=1) == Phrase(
        "7212번 버스, 1분 후 [1번째 전]",
        "Bus 7212 in 1 minute [1st away]",
        "칠이일이 번 버스, 일 분 후 첫 번째 전",
        "Bus 7 2 1 2 in 1 minute [first away]",
    )


def test_a_phrase_as_argument_is_seen_and_heard(demo):
    hot = Phrase("HOT", "HOT", "핫", "hot")
    made = phrase("demo-press", label=hot)
    assert made.ko == "이제 'HOT'을 눌러 보세요."
    assert made.ko_heard == "이제 핫을 눌러 보세요."
    assert made.en_heard == "Now press 'hot'."
    assert phrase("demo-press", label="ICE").ko == "이제 'ICE'를 눌러 보세요."


def test_plurals_and_counts(demo):
    latte = Phrase("라떼", "latte")
    assert phrase("demo-cups", name=latte, n=1).en == "1 cup of latte"
    assert phrase("demo-cups", name=latte, n=3) == Phrase(
        "라떼 3잔", "3 cups of latte", "라떼 세 잔", "3 cups of latte"
    )


def test_dates_and_times(demo):
    made = phrase("demo-day", day=datetime.date(2026, 10, 3), time=datetime.time(15, 5))
    assert made == Phrase(
        "10월 3일 오후 3시 5분", "3 October, 3:05 PM", "시월 삼일 오후 세 시 오 분", "3 October, 3 oh 5 PM"
    )
    assert phrase("demo-day", day=datetime.date(2026, 10, 3), time=905) == made


def test_texts_choose_and_messages_refer(demo):
    assert phrase("demo-where", where="out").ko == "포장"
    assert phrase("demo-where", where="elsewhere").ko == "매장"
    assert phrase("demo-two", where="out", name="서울").ko == "포장, 서울로"
    assert phrase("demo-two", where="out", name="Seoul").en == "take-out, Seoul"
    assert phrase("demo-brand").en == "Springlight café"


def test_what_is_heard_may_be_said_apart(demo):
    made = phrase("demo-said")
    assert (made.ko, made.ko_heard, made.en_heard) == ("✓ 맞아요", "맞아요. 잘하셨어요.", "Right. Well done.")
    assert phrase("demo-said.tip").ko == "도움말"


def test_no_isolating_marks(demo):
    assert not any("\u2066" <= c <= "\u2069" for c in phrase("demo-press", label="물").ko)


def test_a_bare_number_is_grouped_and_read(demo):
    assert phrase("demo-plain", n=12000) == Phrase("12,000개", "12,000 pieces", "만 이천개", "12,000 pieces")


def test_message_is_the_seen_form(demo):
    assert message("en", "demo-total", won=1) == "The total is 1 won."


def test_phrases_are_kept(demo):
    assert phrase("demo-total", won=5) is phrase("demo-total", won=5)
    assert phrase("demo-plain", n=1) != phrase("demo-plain", n="one")


@pytest.mark.parametrize("id", ["demo-korean", "demo-english", "demo-nowhere", "nothing"])
def test_a_missing_message_fails_in_tests(demo, id):
    with pytest.raises(MissingWords, match=id):
        phrase(id)


@pytest.mark.parametrize("args", [{}, {"won": "many"}, {"won": datetime.date(2026, 1, 1)}])
def test_a_missing_or_wrong_argument_fails_in_tests(demo, args):
    with pytest.raises(MissingWords, match="demo-total"):
        phrase("demo-total", **args)


def test_the_kiosk_goes_on_without_words(demo, monkeypatch, caplog):
    monkeypatch.delenv(messages.STRICT)
    with caplog.at_level(logging.WARNING):
        assert phrase("demo-korean").en == "한국어만"
        assert phrase("demo-english").ko == "English only"
        assert phrase("demo-nowhere").ko == "demo-nowhere"
        assert phrase("demo-total").ko.startswith("합계는")
    assert "demo-nowhere" in caplog.text
    assert "won" in caplog.text


def test_disagreements_are_found(demo):
    (demo / "ko" / "other.ftl").write_text(
        'other-a = { $name }{ PARTICLE($name, "을/은") }\nother-b = { NOPE($n) } { other-z }\nother-a = 또\n'
        "wrong-stem = 말\nother-c { broken\nother-d = 글\n    .tip = 도움\n",
        encoding="utf-8",
    )
    (demo / "en" / "other.ftl").write_text(
        "other-a = { $who }\nother-b = words\nwrong-stem = words\nother-d = text\n", encoding="utf-8"
    )
    found = [str(fault) for fault in check.faults(demo)]
    for expected in (
        "ko/demo.ftl:18: demo-korean: missing in en",
        "en/demo.ftl:20: demo-english: missing in ko",
        "ko/other.ftl:1: other-a: not a pair of particles: '을/은'",
        "ko/other.ftl:1: other-a: $name is missing in en",
        "en/other.ftl:1: other-a: $who is missing in ko",
        "ko/other.ftl:2: other-b: unknown function NOPE",
        "ko/other.ftl:2: other-b: refers to other-z, which is nowhere",
        "ko/other.ftl:2: other-b: $n is missing in en",
        "ko/other.ftl:3: other-a: said twice",
        "ko/other.ftl:4: wrong-stem: its id must begin with other-",
        "ko/other.ftl:6: other-d: .tip is missing in en",
    ):
        assert expected in found
    assert any(line.startswith("ko/other.ftl:5: other-c") and "cannot be read" in line for line in found)


def test_every_sample_formats(demo):
    for id, tries in check.samples(demo).items():
        if id not in ("demo-korean", "demo-english"):
            assert all(phrase(id, **args) for args in tries)


def test_the_package_offers_what_rooms_use():
    assert {"phrase", "message", "plain", "josa", "Phrase", "NOTHING"} <= set(language.__all__)
