"""Hand-made screens that hold everything a machine may ask of the drawing."""

from __future__ import annotations

from courses.kiosk import Area, Control, Gesture, Row, Screen
from courses.pack import Skin
from language import NOTHING, Phrase

BROWN = Skin(
    "brown",
    Phrase("골목 커피", "Alley Coffee"),
    "cup americano steam",
    "practised",
    {"header": "#3b2117", "accent": "#b3261e", "page": "#f6f2ea", "tab_text": "#3b2117"},
)
GREEN = Skin(
    "green",
    Phrase("잎새 다방", "Leaf Tearoom"),
    "cup green-tea",
    "mastery",
    {"header": "#12402f", "accent": "#0f6b48", "page": "#eef3ec", "tab_text": "#12402f", "price": "#0c5136"},
    upright=(2, 4),
    lying=(3, 3),
    tabs="left",
    cards="beside",
    basket="side",
    corners=2.0,
)
NIGHT = Skin(
    "night",
    Phrase("달빛 카페", "Moonlight Café"),
    "cup latte",
    "proof",
    {"header": "#1d2440", "accent": "#f2b632", "accent_text": "#1d1606", "page": "#e9ebf3", "price": "#7a3d00"},
    tabs="bottom",
    corners=6.0,
)
SKINS = (BROWN, GREEN, NIGHT)


def p(ko: str, en: str = "") -> Phrase:
    return Phrase(ko, en or ko)


ITEMS = (
    ("americano", "아메리카노", "Americano", 3000, "cup americano steam"),
    ("iced", "아이스 아메리카노", "Iced Americano", 3500, "tall-glass americano ice straw"),
    ("latte", "카페라떼", "Caffè latte", 4000, "cup latte steam"),
    ("vanilla", "아이스 바닐라라떼", "Iced vanilla latte", 4500, "tall-glass vanilla ice straw"),
    ("mocha", "카페모카", "Caffè mocha", 4800, "cup mocha"),
    ("caramel", "캐러멜 마키아토", "Caramel macchiato", 5000, "cup caramel"),
    ("einspanner", "아인슈페너", "Einspänner", 5500, "cup espresso"),
    ("coldbrew", "콜드브루", "Cold brew", 4500, "tall-glass cold-brew ice"),
    ("hazelnut", "헤이즐넛라떼", "Hazelnut latte", 4500, "cup hazelnut"),
)

BAR = Area(
    "bar",
    "bar",
    controls=(
        Control("bar:large", p("큰 글씨", "Large text"), "bar"),
        Control("bar:contrast", p("고대비", "Contrast"), "bar"),
        Control("bar:low", p("낮은 화면", "Low screen"), "bar"),
        Control("bar:voice", p("음성 안내", "Voice"), "bar"),
        Control("bar:staff", p("직원 호출", "Call staff"), "bar"),
    ),
)


def basket(lines: int = 2) -> Area:
    rows = tuple(
        Row(
            (p(name, en), p(str(n + 1)), p(f"{price * (n + 1):,}원", f"{price * (n + 1):,} won")),
            (
                Control(f"minus:{n}", p("빼기", "Less"), "small", "icon:left"),
                Control(f"plus:{n}", p("더하기", "More"), "small", "icon:right"),
                Control(f"remove:{n}", p("삭제", "Remove"), "small", "icon:down"),
            ),
        )
        for n, (_, name, en, price, _) in enumerate(ITEMS[:lines])
    )
    return Area("basket", "rows", p("담은 메뉴", "Your order"), rows=rows)


def menu(lines: int = 2, bar: bool = True, page: str = "1 / 2") -> Screen:
    tabs = Area(
        "tabs",
        "tabs",
        controls=tuple(
            Control(f"tab:{n}", words, "tab", selected=n == 0)
            for n, words in enumerate(
                (p("커피", "Coffee"), p("라떼", "Latte"), p("에이드", "Ades"), p("차", "Tea"), p("디저트", "Dessert"))
            )
        ),
    )
    cards = tuple(
        Control(f"item:{id}", p(ko, en), "card", picture, price, enabled=id != "mocha")
        for id, ko, en, price, picture in ITEMS
    )
    pagers = (
        Control("page:back", p("이전", "Previous"), "pager", "icon:left", enabled=False),
        Control("page:next", p("다음", "Next"), "pager", "icon:right"),
    )
    actions = (
        Control("home", p("처음으로", "Start over"), "secondary"),
        Control("pay", p("결제하기", "Pay"), "primary"),
    )
    areas = [
        tabs,
        Area("cards", "cards", controls=(*cards, *pagers) if page else cards, text=(p(page),) if page else ()),
        basket(lines),
        Area("actions", "actions", controls=actions),
    ]
    return Screen(
        "menu", p("메뉴를 선택해 주세요", "Please choose"), (*areas, BAR) if bar else tuple(areas), total=11000
    )


def place() -> Screen:
    return Screen(
        "place",
        p("드시는 곳을 선택해 주세요", "Where will you have it?"),
        (
            Area(
                "place",
                "choices",
                controls=(
                    Control("place:here", p("매장", "Eat in"), "choice", "cup latte steam"),
                    Control("place:out", p("포장", "Take-out"), "choice", "tall-glass americano ice"),
                ),
            ),
            BAR,
        ),
    )


def options() -> Screen:
    def group(id: str, title: Phrase, values: tuple[tuple[str, str, int], ...], chosen: int) -> Area:
        return Area(
            id,
            "options",
            title,
            tuple(
                Control(f"option:{id}:{n}", p(ko, en), "option", price=price, selected=n == chosen)
                for n, (ko, en, price) in enumerate(values)
            ),
        )

    return Screen(
        "options",
        p("아이스 바닐라라떼", "Iced vanilla latte"),
        (
            group("heat", p("온도", "Temperature"), (("HOT", "HOT", 0), ("ICE", "ICE", 500)), 1),
            group("size", p("사이즈", "Size"), (("S", "S", 0), ("M", "M", 500), ("L", "L", 1000)), 0),
            group(
                "shot",
                p("샷", "Shot"),
                (("기본", "Standard", 0), ("샷 추가", "Extra shot", 500), ("연하게", "Weak", 0)),
                0,
            ),
            group("syrup", p("시럽", "Syrup"), (("기본", "Standard", 0), ("시럽 빼기", "No syrup", 0)), 1),
            Area(
                "actions",
                "actions",
                controls=(
                    Control("cancel", p("취소", "Cancel"), "secondary"),
                    Control("add", p("담기", "Add"), "primary"),
                ),
            ),
        ),
    )


def check() -> Screen:
    return Screen(
        "check",
        p("주문 내역을 확인해 주세요", "Please check your order"),
        (
            basket(5),
            Area("note", "text", text=(p("포장", "Take-out"),)),
            Area(
                "actions",
                "actions",
                controls=(
                    Control("back", p("이전", "Back"), "secondary"),
                    Control("pay", p("결제하기", "Pay"), "primary"),
                ),
            ),
            BAR,
        ),
        total=52500,
    )


def keypad() -> Screen:
    keys = tuple(Control(f"key:{d}", p(d), "key") for d in "123456789")
    keys += (
        Control("key:back", p("지움", "Delete"), "key"),
        Control("key:0", p("0"), "key"),
        Control("key:clear", p("정정", "Clear"), "key"),
    )
    return Screen(
        "points",
        p("휴대폰 번호를 입력해 주세요", "Please enter your phone number"),
        (
            Area("keypad", "keypad", controls=keys, text=(p("010-12•• "),)),
            Area(
                "actions",
                "actions",
                controls=(
                    Control("skip", p("적립 안 함", "No points"), "secondary"),
                    Control("ok", p("적립하기", "Save points"), "primary", enabled=False),
                ),
            ),
        ),
    )


def payment() -> Screen:
    ways = (("card", "신용카드", "Card"), ("mobile", "간편결제", "Mobile pay"), ("coupon", "쿠폰·금액권", "Coupon"))
    return Screen(
        "payment",
        p("결제 방법을 선택해 주세요", "How will you pay?"),
        (
            Area(
                "ways",
                "choices",
                controls=tuple(Control(f"pay:{id}", p(ko, en), "choice", "cup latte") for id, ko, en in ways),
            ),
            Area("actions", "actions", controls=(Control("back", p("이전", "Back"), "secondary"),)),
        ),
        total=11000,
    )


def card_slot() -> Screen:
    return Screen(
        "card",
        p("카드를 끝까지 넣어 주세요", "Please insert your card all the way"),
        (
            Area("note", "text", text=(p("금색 칩이 위로 오게 넣어 주세요", "Chip side up, chip first"),)),
            Area("actions", "actions", controls=(Control("cancel", p("취소", "Cancel"), "secondary"),)),
            Area(
                "devices",
                "devices",
                controls=(
                    Control("card:right", p("칩을 앞으로 넣기", "Chip first"), "device", "cup latte"),
                    Control("card:wrong", p("칩을 뒤로 넣기", "Chip last"), "device", "cup latte"),
                ),
            ),
        ),
        total=11000,
    )


def popup() -> Screen:
    items = tuple(Control(f"with:{id}", p(ko, en), "card", picture, price) for id, ko, en, price, picture in ITEMS[2:5])
    return Screen(
        "with",
        p("함께 드시면 좋아요", "Goes well with it"),
        (
            Area("with", "cards", controls=items),
            Area(
                "actions",
                "actions",
                controls=(
                    Control("no", p("괜찮아요", "No, thank you"), "secondary"),
                    Control("yes", p("함께 담기", "Add"), "primary"),
                ),
            ),
        ),
        popup=True,
    )


def bus_board() -> Screen:
    rows = (
        Row((p("143"), p("정릉 → 개포동", "to Gaepo"), p("곧 도착", "arriving")), tone="blue"),
        Row((p("7016"), p("은평 → 상명대", "to Sangmyung"), p("3분 후[1번째 전]", "3 min (1 stop)")), tone="green"),
        Row((p("9401"), p("분당 → 서울역", "to Seoul Stn."), p("12분 후[6번째 전]", "12 min (6 stops)")), tone="red"),
        Row((p("N16"), p("도봉 → 온수", "to Onsu"), p("출발 대기", "waiting")), tone="night"),
    )
    return Screen(
        "board",
        p("종로2가 (01-014)", "Jongno 2-ga (01-014)"),
        (
            Area("board", "board", rows=rows),
            Area(
                "answers",
                "choices",
                p("먼저 오는 버스를 눌러 주세요", "Which comes first?"),
                tuple(Control(f"answer:{n}", p(f"{n}번", n), "choice") for n in ("143", "7016", "9401")),
            ),
        ),
    )


def seats() -> Screen:
    rows = tuple(
        Row(
            (p(letter),),
            tuple(
                Control(f"seat:{letter}{n}", p(str(n)), "key", enabled=(n * 7 + ord(letter)) % 4 > 0, selected=n == 7)
                for n in range(1, 13)
            ),
        )
        for letter in "ABCDEFGH"
    )
    return Screen("seats", p("좌석을 선택해 주세요", "Please choose a seat"), (Area("seats", "rows", rows=rows),))


def movements() -> Screen:
    """A telephone's first screen: what is touched by a movement, each with the button that does the same."""

    def pair(id: str, ko: str, en: str, gesture: Gesture, twin: Phrase, picture: str = "") -> Area:
        moved = Control(id, p(ko, en), "gesture", picture, gesture=gesture)
        return Area(id, "gesture", controls=(moved, Control(f"{id}-button", twin, "choice")))

    return Screen(
        "home",
        p("홈 화면", "Home"),
        (
            pair("note", "아래로 밀어 알림 보기", "Swipe down for news", "swipe-down", p("알림 열기", "Open")),
            pair("photo", "꽃 사진", "Flowers", "double-tap", p("크게 보기", "Enlarge"), "sign:flower"),
            pair("game", "반짝게임", "Sparkle", "long-press", p("메뉴 열기", "Open menu"), "sign:game"),
        ),
    )


def messages() -> Screen:
    """A talk by messages: theirs and mine."""
    return Screen(
        "talk",
        p("우리 딸", "My daughter"),
        (
            Area(
                "thread",
                "rows",
                rows=(
                    Row((p("우리 딸", "My daughter"), p("엄마, 사진 잘 봤어요.", "Mum, thank you.")), tone="them"),
                    Row((p("그래, 일요일에 오면 같이 보자. 몇 시에 오니?", "See you on Sunday. When?"),), tone="me"),
                    Row((p("11시쯤이요.", "At eleven."),), tone="them", picture="sign:woman"),
                ),
            ),
            Area("actions", "actions", controls=(Control("back", p("이전", "Back"), "secondary"),)),
        ),
    )


ALL = (messages, movements, seats, place, menu, options, check, keypad, payment, card_slot, popup, bus_board)
__all__ = ["ALL", "NOTHING", "SKINS"]
