"""Latin letters and words as Korean voices say them: data, to be added to.

Keys are lower case. Whatever is not here is spelled by its letters' names.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

LETTERS: Mapping[str, str] = MappingProxyType(
    dict(
        zip(
            "abcdefghijklmnopqrstuvwxyz",
            (
                *("에이", "비", "씨", "디", "이", "에프", "지", "에이치", "아이", "제이", "케이", "엘", "엠"),
                *("엔", "오", "피", "큐", "알", "에스", "티", "유", "브이", "더블유", "엑스", "와이", "제트"),
            ),
            strict=True,
        )
    )
)

WORDS: Mapping[str, str] = MappingProxyType(
    {
        # shops
        "hot": "핫",
        "ice": "아이스",
        "iced": "아이스드",
        "cold": "콜드",
        "brew": "브루",
        "take-out": "테이크아웃",
        "takeout": "테이크아웃",
        "take": "테이크",
        "out": "아웃",
        "to-go": "투고",
        "to": "투",
        "go": "고",
        "for": "포",
        "here": "히어",
        "eat-in": "이트인",
        "dine-in": "다인인",
        "in": "인",
        "set": "세트",
        "combo": "콤보",
        "single": "싱글",
        "double": "더블",
        "triple": "트리플",
        "size": "사이즈",
        "small": "스몰",
        "medium": "미디엄",
        "regular": "레귤러",
        "large": "라지",
        "tall": "톨",
        "grande": "그란데",
        "venti": "벤티",
        "short": "숏",
        "extra": "엑스트라",
        "shot": "샷",
        "syrup": "시럽",
        "topping": "토핑",
        "side": "사이드",
        "menu": "메뉴",
        "best": "베스트",
        "new": "뉴",
        "event": "이벤트",
        "sold": "솔드",
        "open": "오픈",
        "close": "클로즈",
        "coffee": "커피",
        "espresso": "에스프레소",
        "americano": "아메리카노",
        "latte": "라떼",
        "mocha": "모카",
        "tea": "티",
        "ade": "에이드",
        "juice": "주스",
        "smoothie": "스무디",
        "bakery": "베이커리",
        "cake": "케이크",
        "dessert": "디저트",
        "decaf": "디카페인",
        "cup": "컵",
        "cafe": "카페",
        "burger": "버거",
        "cheese": "치즈",
        "self": "셀프",
        "order": "오더",
        "pick-up": "픽업",
        "pickup": "픽업",
        "pick": "픽",
        "up": "업",
        "drive-thru": "드라이브스루",
        "zone": "존",
        "bar": "바",
        # paying and machines
        "pay": "페이",
        "card": "카드",
        "point": "포인트",
        "coupon": "쿠폰",
        "gift": "기프트",
        "bank": "뱅크",
        "pin": "핀",
        "pos": "포스",
        "vip": "브이아이피",
        "ok": "오케이",
        "no": "노",
        "yes": "예스",
        "on": "온",
        "off": "오프",
        "start": "스타트",
        "stop": "스톱",
        "home": "홈",
        "back": "백",
        "next": "넥스트",
        "enter": "엔터",
        "exit": "엑시트",
        "push": "푸시",
        "login": "로그인",
        "app": "앱",
        "web": "웹",
        "wifi": "와이파이",
        "wi-fi": "와이파이",
        "online": "온라인",
        "email": "이메일",
        "e-mail": "이메일",
        "sms": "에스엠에스",
        "kiosk": "키오스크",
        "touch": "터치",
        "screen": "스크린",
        "bus": "버스",
        "taxi": "택시",
        "ktx": "케이티엑스",
        "srt": "에스알티",
        "seoul": "서울",
        "korea": "코리아",
        # languages' names on real machines
        "english": "잉글리시",
        "eng": "잉글리시",
        "kor": "코리안",
    }
)

UNITS: Mapping[str, str] = MappingProxyType(
    {
        "km": "킬로미터",
        "m": "미터",
        "cm": "센티미터",
        "mm": "밀리미터",
        "kg": "킬로그램",
        "g": "그램",
        "mg": "밀리그램",
        "l": "리터",
        "ml": "밀리리터",
        "kcal": "킬로칼로리",
        "oz": "온스",
        "gb": "기가바이트",
        "mb": "메가바이트",
    }
)
"""Read so only straight after a digit (500ml); elsewhere they are letters (사이즈 L 엘)."""

SYMBOLS: Mapping[str, str] = MappingProxyType(
    {
        "%": "퍼센트",
        "％": "퍼센트",
        "℃": "도",
        "°": "도",
        "₩": "원",
        "￦": "원",
        "$": "달러",
        "&": "앤드",
        "@": "골뱅이",
        "#": "샵",
        "*": "별표",
        "+": "플러스",
        "＋": "플러스",
        "㎖": "밀리리터",
        "㎏": "킬로그램",
        "㎝": "센티미터",
        "㎞": "킬로미터",
        "㎡": "제곱미터",
    }
)


def spell(letters: str) -> str:
    """Latin letters by their Korean names: QR 큐알, ATM 에이티엠."""
    return "".join(LETTERS[letter] for letter in letters.lower() if letter in LETTERS)


def reading(word: str) -> str:
    """A Latin word as it is said in Korean: from the table, else letter by letter. ICE 아이스, 7A's A 에이."""
    lower = word.lower()
    if lower in WORDS:
        return WORDS[lower]
    if "-" in lower:
        return " ".join(reading(part) for part in lower.split("-") if part)
    return spell(lower)
