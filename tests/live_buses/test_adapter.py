"""Seoul's interface as documented, and as it fails."""

from __future__ import annotations

import datetime
import importlib.util
import logging
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from courses.kiosks.bus_stop.live import LiveBus, Silence, Snapshot
from courses.live_buses import Access, LiveBuses, Unusable, ask, parse

_spec = importlib.util.spec_from_file_location("seoul_answers", Path(__file__).with_name("conftest.py"))
assert _spec and _spec.loader
answers = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(answers)
answer, item = answers.answer, answers.item

NOW = datetime.datetime(2026, 3, 2, 14, 5)
KEY = "s3cret/Key+with=signs"


def first(**change: str) -> LiveBus:
    return parse(answer(item(**change)), "01014", NOW).lines["470"].buses[0]


def test_a_documented_answer(seoul):
    told = ask("01014", Access(KEY, seoul.address), NOW)
    assert isinstance(told, Snapshot)
    assert (told.stop, told.name, told.towards, told.minute) == ("01014", "종로2가", "종로1가", 14 * 60 + 5)
    line = told.lines["470"]
    assert line.type == "trunk"
    assert line.buses[0] == LiveBus("coming", 200, 2, low_floor=True, crowd="free")
    assert line.buses[1] == LiveBus("coming", 725, 7)
    assert line.service is not None
    assert (line.service.first, line.service.last, line.service.longest) == (240, 1350, 9)
    assert seoul.asked == [{"serviceKey": [KEY], "arsId": ["01014"]}]


def test_a_key_in_its_other_spelling_is_asked_the_same(seoul):
    ask("01014", Access("s3cret%2FKey%2Bwith%3Dsigns", seoul.address), NOW)
    assert seoul.asked[0]["serviceKey"] == [KEY]


@pytest.mark.parametrize(
    ("change", "standing"),
    [
        ({"msg1": "곧 도착", "time1": "0"}, "soon"),
        ({"msg1": "곧 도착", "time1": "42"}, "soon"),
        ({"msg1": "", "time1": "0", "arrive1": "1"}, "soon"),
        ({"msg1": "출발대기", "time1": "0"}, "waiting"),
        ({"msg1": "회차대기", "time1": "300"}, "waiting"),
        ({"msg1": "운행종료", "time1": "0"}, "closed"),
        ({"msg1": "", "time1": "0"}, "closed"),
        ({"msg1": "", "time1": "-5"}, "closed"),
        ({"msg1": "2분25초후[1번째 전]", "time1": "145"}, "coming"),
    ],
)
def test_no_seconds_stand_for_many_things(change, standing):
    assert first(**change).standing == standing


def test_marks_of_a_bus():
    assert first(last1="1").last and first(msg1="[막차] 3분후[1번째 전]").last and not first().last
    assert first(bus1="2").articulated and not first(bus1="2").low_floor
    assert first(crowd1="5").crowd == "crowded"
    assert first(crowd1="0").crowd == "unknown"
    assert first(full1="1").crowd == "very_crowded"


def test_stops_away_by_the_words_or_by_the_places_on_the_line():
    assert first(msg1="3분후[4번째 전]").stops == 4
    assert first(msg1="3분후", sect1="15", sta="20").stops == 5
    assert first(msg1="3분후", sect1="", sta="").stops == 1


def test_a_circular_route_that_stands_twice_is_one_line():
    here = item(route="01", sta="4", sect1="2", time1="300", msg1="5분후[2번째 전]", msg2="출발대기", time2="0")
    again = item(
        route="01", sta="31", sect1="28", time1="120", msg1="2분후[3번째 전]", msg2="20분후[15번째 전]", time2="1200"
    )
    line = parse(answer(here, again), "01014", NOW).lines["01"]
    assert [(bus.seconds, bus.stops) for bus in line.buses] == [(120, 3), (300, 2)]


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (answer(code="4", message="결과가 없습니다."), "no_result"),
        (answer(), "no_result"),
        (answer(item(), code="7", message="Key인증실패"), "key"),
        (answer(code="22"), "quota"),
        (answer(code="99"), "other"),
        (answer(code=""), "other"),
        (b"", "garbled"),
        (b"<html><body>gateway error</body></html>", "garbled"),
        (b"<ServiceResult><msgHeader>", "garbled"),
        (b"\xff\xfe\x00\x00", "garbled"),
        ("<ServiceResult>한글</ServiceResult>".encode("cp949"), "garbled"),
        (b"{}", "garbled"),
        (b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]><ServiceResult>&b;</ServiceResult>', "garbled"),
        (b'<?xml version="1.0"?><!doctype x SYSTEM "file:///etc/passwd"><ServiceResult/>', "garbled"),
        (b"<a>" * 40 + b"</a>" * 40, "garbled"),
        (b"<a>" * 200_000, "garbled"),
        (b"<!--" + b"x" * 1_100_000, "garbled"),
        (
            b"<OpenAPI_ServiceResponse><cmmMsgHeader><returnReasonCode>30</returnReasonCode></cmmMsgHeader>"
            b"</OpenAPI_ServiceResponse>",
            "key",
        ),
    ],
)
def test_what_fails_inside_a_success_is_silence_with_its_reason(seoul, reply, reason):
    seoul.reply = reply
    told = ask("01014", Access(KEY, seoul.address), NOW)
    assert isinstance(told, Silence)
    assert told.reason == reason


def test_other_failures_of_a_server(seoul):
    access = Access(KEY, seoul.address, timeout=0.3)
    for status, reason in ((500, "other"), (404, "other"), (302, "other")):

        def fail(handler, status=status):
            handler.send_response(status)
            handler.send_header("Location", seoul.address)
            handler.end_headers()

        seoul.reply = fail
        seoul.asked.clear()
        told = ask("01014", access, NOW)
        assert (told.reason, len(seoul.asked)) == (reason, 1)
        assert KEY not in repr(told)


@pytest.mark.parametrize("slowness", [answers.silent, answers.dripping])
def test_a_slow_line_is_given_up_in_time(seoul, slowness):
    seoul.reply = slowness
    began = time.monotonic()
    assert ask("01014", Access(KEY, seoul.address, timeout=0.3), NOW).reason == "timeout"
    assert time.monotonic() - began < 1.0


def test_a_line_that_is_cut_off(seoul):
    def cut(handler):
        handler.send_response(200)
        handler.send_header("Content-Length", "5000")
        handler.end_headers()
        handler.wfile.write(answer(item())[:300])

    seoul.reply = cut
    assert ask("01014", Access(KEY, seoul.address), NOW).reason in ("garbled", "unreachable")


def test_nobody_there():
    assert ask("01014", Access(KEY, "http://127.0.0.1:9/x", timeout=0.5), NOW).reason == "unreachable"
    assert ask("01014", Access(KEY, "file:///etc/passwd"), NOW).reason == "unreachable"
    assert ask("01014", Access(KEY, "http://[half"), NOW).reason == "unreachable"


def test_the_key_is_never_shown_and_never_logged(seoul, caplog):
    caplog.set_level(logging.DEBUG)
    for reply in (answer(code="7"), answers.silent, b"junk"):
        seoul.reply = reply
        access = Access(KEY, seoul.address, timeout=0.2)
        assert KEY not in repr(access)
        told = LiveBuses(access).board("01014", NOW)
        assert KEY not in repr(told)
    assert caplog.records
    assert "s3cret" not in caplog.text


def test_without_a_key_nobody_is_asked(seoul):
    assert LiveBuses(Access("", seoul.address)).board("01014", NOW) == Silence("no_key")
    assert not seoul.asked


def test_an_answer_is_used_for_half_a_minute_and_the_quota_is_kept(seoul):
    clock = [0.0]
    live = LiveBuses(Access(KEY, seoul.address, quota=2), lambda: clock[0])
    one = live.board("01014", NOW)
    clock[0] = 29
    assert live.board("01014", NOW) is one
    clock[0] = 31
    live.board("01014", NOW)
    assert len(seoul.asked) == 2
    clock[0] = 100
    assert live.board("01014", NOW) == Silence("quota")
    assert isinstance(live.board("01014", NOW + datetime.timedelta(days=1)), Snapshot)
    assert len(seoul.asked) == 3


def test_after_the_word_quota_nobody_is_asked_until_tomorrow(seoul):
    seoul.reply = answer(code="22")
    live = LiveBuses(Access(KEY, seoul.address), lambda: 0.0)
    live.board("01014", NOW)
    assert live.board("01016", NOW) == Silence("quota")
    assert len(seoul.asked) == 1
    seoul.reply = answer(item())
    assert isinstance(live.board("01016", NOW + datetime.timedelta(days=1)), Snapshot)


@settings(deadline=None, max_examples=150)
@given(st.data())
def test_whatever_is_answered_is_data_or_unusable(data):
    raw = bytearray(answer(item(), item(route="101")))
    for _ in range(data.draw(st.integers(1, 12))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    try:
        told = parse(bytes(raw), "01014", NOW)
    except Unusable as fault:
        assert fault.reason
    else:
        assert told.lines


odd = st.text(st.characters(blacklist_characters="<&", blacklist_categories=("Cs", "Cc")), max_size=8)


@settings(deadline=None, max_examples=150)
@given(st.fixed_dictionaries(dict.fromkeys(("msg1", "time1", "sect1", "sta", "bus1", "first", "last", "term"), odd)))
def test_odd_fields_make_odd_buses_but_never_errors(change):
    line = parse(answer(item(**change)), "01014", NOW).lines["470"]
    for bus in line.buses:
        assert bus.seconds >= 0
        assert bus.stops >= (1 if bus.standing == "coming" else 0)
