### 손, 눈, 귀가 불편해도 쓰는 길에서 들리고 보이는 말. 사람에게 하는 말은 해요체.

## 화면의 생김새

access-position = { COUNT($of, counter: "개") } 중 { ORDINAL($n) }
access-button = 단추
access-map = { $parts }{ PARTICLE($parts, "이/가") } 있어요.
access-map-place = { $place ->
    [top] 위쪽에
    [bottom] 아래쪽에
   *[middle] 가운데에
} { $what }
access-part-one = '{ $label }' 단추
access-part-options = { $title } { COUNT($n, counter: "가지") }
access-part-lines = { $kind ->
    [text] 안내문 { COUNT($n, counter: "줄") }
    [board] 버스 { COUNT($n, counter: "줄") }
   *[other] 목록 { COUNT($n, counter: "줄") }
}
access-part = { $kind ->
    [tabs] 종류 { COUNT($n, counter: "가지") }
    [cards] 메뉴 { COUNT($n, counter: "가지") }
    [keypad] 글자판 단추 { COUNT($n, counter: "개") }
    [options] 고를 것 { COUNT($n, counter: "가지") }
    [choices] 고를 것 { COUNT($n, counter: "가지") }
    [devices] 화면 밖 장치 { COUNT($n, counter: "개") }
    [bar] 도움 단추 { COUNT($n, counter: "개") }
    [frame] 도우미 단추 { COUNT($n, counter: "개") }
    [pages] 쪽 넘기는 단추 { COUNT($n, counter: "개") }
   *[other] 단추 { COUNT($n, counter: "개") }
}
access-empty = 여기는 비어 있어요.
access-key-place = { ORDINAL($row) } 줄 { ORDINAL($n) } 단추
access-card = 연습 카드. 이름 { $name }, 전화번호 { DIGITS($telephone) }, 생년월일 { DIGITS($birth) }, 비밀번호 { DIGITS($pin) }
access-nothing = 여기서는 쓰지 않는 키예요.
access-no-back = 여기서는 뒤로 갈 곳이 없어요.
access-help-soon = 손을 들어 주시면 선생님이 오세요.

## 길게 누르기

access-hold-longer = 조금 더 길게 눌러 주세요.

## 스위치

access-scan-row = { $first }부터 { $last }까지 { COUNT($n, counter: "개") }
access-scan-back = 줄로 돌아가기
access-scan-undo = 한 걸음 뒤로
access-scan-rests = 쉬고 있어요. 스위치를 누르면 다시 시작해요.
access-scan-waiting = 스위치를 누르세요

## 보이는 알림

access-sign-speaks = 말하고 있어요
access-sign-called = 선생님을 불렀어요
access-sign-time = 시간이 얼마 남지 않았어요
access-sign-present = 계속하고 계세요?
access-sign-coming = 선생님이 오고 계세요
