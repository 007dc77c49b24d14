import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from language import plain, speakable, syllables
from language.speakable import speakable_en


@pytest.mark.parametrize(
    ("seen", "heard"),
    [
        ("HOT", "핫"),
        ("ICE 아메리카노", "아이스 아메리카노"),
        ("QR 코드", "큐알 코드"),
        ("ATM", "에이티엠"),
        ("take-out", "테이크아웃"),
        ("TAKE OUT", "테이크 아웃"),
        ("사이즈 L", "사이즈 엘"),
        ("S / M / L", "에스, 엠, 엘"),
        ("3,500원", "삼천오백 원"),
        ("+500원", "플러스 오백 원"),
        ("10000원", "만 원"),
        ("5만원권 2장", "오만 원권 두 장"),
        ("1만원권", "만 원권"),
        ("302만 원", "삼백이만 원"),
        ("3천원", "삼천 원"),
        ("컵 3개", "컵 세 개"),
        ("20명", "스무 명"),
        ("20살", "스무 살"),
        ("10시", "열 시"),
        ("14시", "십사 시"),
        ("2시간", "두 시간"),
        ("3분 후[1번째 전]", "삼 분 후 첫 번째 전"),
        ("143번", "백사십삼 번"),
        ("7-1번", "칠 다시 일 번"),
        ("010-0000-1234", "공일공, 공공공공, 일이삼사"),
        ("1588-0000", "일오팔팔, 공공공공"),
        ("01-014", "공일, 공일사"),
        ("10℃", "십 도"),
        ("50%", "오십 퍼센트"),
        ("4.5점", "사 점 오 점"),
        ("500ml", "오백 밀리리터"),
        ("1~3층", "일에서 삼 층"),
        ("6월 25일", "유월 이십오 일"),
        ("10월", "시월"),
        ("3:05", "세 시 오 분"),
        ("-5도", "마이너스 오 도"),
        ("매장·포장", "매장, 포장"),
        ("'담기'를 눌러 주세요.", "담기를 눌러 주세요."),
        ("라떼 (ICE)", "라떼 아이스"),
        ("1인용", "일 인용"),
        ("4인분", "사 인분"),
        ("인증번호 6자리", "인증번호 여섯 자리"),
        ("60대", "육십 대"),
        ("버스 3대", "버스 세 대"),
        ("10달러", "십 달러"),
        ("3개월", "삼 개월"),
        ("종로2가에서", "종로 이가에서"),
        ("지하철2호선강남역", "지하철 이 호선강남역"),
        ("수유역.강북구청", "수유역, 강북구청"),
        ("7212번 버스", "칠이일이 번 버스"),
        ("1000번", "천 번"),
        ("0은 빈칸", "영은 빈칸"),
        ("2026-03-24", "이천이십육 년 삼 월 이십사 일"),
        ("파일(물)을 봅니다", "파일 물을 봅니다"),
        ("그대로 둡니다.", "그대로 둡니다."),
    ],
)
def test_korean(seen, heard):
    assert speakable(seen) == heard


@given(st.text(max_size=40))
def test_nothing_is_left_to_stumble_over_and_nothing_changes_twice(text):
    once = speakable(text)
    assert not re.search(r"[A-Za-z0-9%℃]", once)
    assert speakable(once) == once


@given(st.text(st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), max_size=20))
def test_hangul_stays(text):
    assert speakable(text) == text


@pytest.mark.parametrize(
    ("seen", "heard"),
    [
        ("Press ICE", "Press ice"),
        ("HOT / ICE", "hot, ice"),
        ("QR code", "QR code"),
        ("3:05 PM", "3 oh 5 PM"),
        ("2:00 PM", "2 PM"),
        ("Stop 01-014", "Stop 0 1, 0 1 4"),
        ("3,500 won", "3,500 won"),
    ],
)
def test_english(seen, heard):
    assert speakable_en(seen) == heard


def test_plain_keeps_what_is_seen():
    made = plain("HOT 3잔", "HOT, 3 cups")
    assert (made.ko, made.ko_heard, made.en, made.en_heard) == ("HOT 3잔", "핫 세 잔", "HOT, 3 cups", "hot, 3 cups")


@pytest.mark.parametrize(
    ("text", "number"),
    [("안녕하세요", 5), ("3,500원", 5), ("ICE 라떼", 5), ("100%", 4), ("", 0), ("Press take-out", 3), ("menu", 2)],
)
def test_syllables(text, number):
    assert syllables(text) == number
