import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from language import Phrase, clock, values
from language.numbers import read_count, read_sino


def four(phrase: Phrase) -> tuple[str, str, str, str]:
    return phrase.seen("ko"), phrase.heard("ko"), phrase.seen("en"), phrase.heard("en")


def test_every_minute_of_the_day_reads_back():
    heard = {clock.clock_heard(minute) for minute in range(1440)}
    assert len(heard) == 1440
    assert all(clock.read_clock(clock.clock_heard(minute)) == minute for minute in range(1440))


@pytest.mark.parametrize(
    ("minute", "seen", "heard", "english"),
    [
        (905, "오후 3시 5분", "오후 세 시 오 분", "3:05 PM"),
        (0, "밤 12시", "밤 열두 시", "12:00 AM"),
        (750, "낮 12시 30분", "낮 열두 시 삼십 분", "12:30 PM"),
        (600, "오전 10시", "오전 열 시", "10:00 AM"),
        (1440 + 61, "오전 1시 1분", "오전 한 시 일 분", "1:01 AM"),
    ],
)
def test_clock(minute, seen, heard, english):
    phrase = values.clock(minute)
    assert (phrase.ko, phrase.ko_heard, phrase.en) == (seen, heard, english)
    assert values.clock(datetime.time(minute // 60 % 24, minute % 60)) == phrase


def test_what_is_no_time_is_refused():
    with pytest.raises(ValueError):
        clock.read_clock("세 시")


@given(st.integers(0, 100 * 3600))
def test_durations_sum_up(seconds):
    units = {"시간": 3600, "분": 60, "초": 1}
    words = clock.duration_heard(seconds).split(" ")
    total = sum(
        (read_count(n) if unit == "시간" else read_sino(n)) * units[unit]
        for n, unit in zip(words[::2], words[1::2], strict=True)
    )
    assert total == (seconds if seconds < 3600 else seconds // 60 * 60)


def test_durations():
    assert four(values.duration(65)) == ("1분 5초", "일 분 오 초", "1 minute 5 seconds", "1 minute 5 seconds")
    assert four(values.duration(3900)) == ("1시간 5분", "한 시간 오 분", "1 hour 5 minutes", "1 hour 5 minutes")
    assert values.duration(0).ko == "0초"


def test_dates():
    day = datetime.date(2026, 6, 10)
    assert four(values.date(day)) == ("2026년 6월 10일", "이천이십육년 유월 십일", "10 June 2026", "10 June 2026")
    assert values.date(datetime.date(2026, 10, 3), "weekday") == Phrase(
        "10월 3일 (토)", "Saturday 3 October", "시월 삼일 토요일"
    )
    assert values.date(day, "dots").ko == "2026. 6. 10."
    assert values.date(day, "short").ko == "6월 10일"
    assert values.date(day, "month") == Phrase("2026년 6월", "June 2026", "이천이십육년 유월")


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (values.count(3, "잔"), ("3잔", "세 잔", "3", "3")),
        (values.count(20, "명"), ("20명", "스무 명", "20", "20")),
        (values.sino(4, "차시"), ("4차시", "사 차시", "4", "4")),
        (values.amount(3500), ("3,500원", "삼천오백 원", "3,500 won", "3,500 won")),
        (values.amount(0), ("0원", "영 원", "0 won", "0 won")),
        (values.minutes(3), ("3분", "삼 분", "3 minutes", "3 minutes")),
        (values.minutes(1), ("1분", "일 분", "1 minute", "1 minute")),
        (values.percent(80), ("80%", "팔십 퍼센트", "80%", "80 percent")),
        (values.percent(12.5), ("12.5%", "십이 점 오 퍼센트", "12.5%", "12.5 percent")),
        (values.ordinal(1), ("1번째", "첫 번째", "1st", "first")),
        (values.ordinal(22), ("22번째", "스물두 번째", "22nd", "22nd")),
        (values.order_number(123), ("123번", "백이십삼 번", "123", "123")),
        (values.digits("01-014"), ("01-014", "공일, 공일사", "01-014", "0 1, 0 1 4")),
        (values.number(12000), ("12,000", "만 이천", "12,000", "12,000")),
    ],
)
def test_values(made, expected):
    assert four(made) == expected


@pytest.mark.parametrize(
    ("route", "heard", "english"),
    [
        ("143", "백사십삼 번", "143"),
        ("7212", "칠이일이 번", "7 2 1 2"),
        ("2016", "이공일육 번", "2 0 1 6"),
        ("7-1", "칠 다시 일 번", "7 dash 1"),
        ("종로09", "종로 공구 번", "종로0 9"),
        ("750A", "칠백오십 에이 번", "750A"),
        ("N13", "엔 십삼 번", "N13"),
        ("M6405", "엠 육사공오 번", "M6 4 0 5"),
    ],
)
def test_routes(route, heard, english):
    made = values.route(route)
    assert (made.ko, made.ko_heard) == (f"{route}번", heard)
    assert made.en_heard == english


def test_every_value_can_be_a_key():
    assert len({values.amount(1), values.amount(1), values.count(1, "개")}) == 2
