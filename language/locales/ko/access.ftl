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

access-sign-called = 선생님을 불렀어요
access-sign-time = 시간이 얼마 남지 않았어요
access-sign-present = 계속하고 계세요?
access-sign-coming = 선생님이 오고 계세요

## 편한 방법 배우기

access-lesson = 편한 방법 배우기
access-lesson-which = 어떤 방법을 배워 볼까요?
access-lesson-done = 다 배웠어요
access-lesson-ways = 그만 배우기
access-lesson-learned = 배우셨어요
access-lesson-well = 잘하셨어요.
access-lesson-slip = 괜찮아요.
access-lesson-over = 다 해 보셨어요. 앞으로도 이렇게 쓰시겠어요?
access-lesson-keep = 네, 이렇게 쓸게요
access-lesson-again = 한 번 더
access-lesson-other = 다른 방법 배우기
access-lesson-kept = 이제 이렇게 쓰시면 돼요. 다른 방법도 배워 볼까요?

access-thing-apple = 사과
access-thing-flower = 꽃
access-thing-tree = 나무
access-thing-sun = 해
access-thing-cat = 고양이
access-thing-star = 별
access-thing-moon = 달
access-thing-dog = 강아지

access-lesson-keys = 키로 고르기
access-lesson-keys-about = 화면을 누르지 않고 키만으로 쓰는 방법이에요.
access-lesson-keys-1 = 화살표 키를 한 번 눌러 보세요.
access-lesson-keys-2 = 노란 테두리를 '꽃'으로 옮겨 보세요.
access-lesson-keys-3 = '꽃'에서 확인 키를 눌러 보세요. 엔터라고 쓰여 있기도 해요.
access-lesson-keys-4 = 이번에는 '해'를 골라 보세요.
access-lesson-keys-5 = R 키를 눌러 보세요. 방금 들은 말을 다시 들려 드려요.
    .heard = 알 키를 눌러 보세요. 방금 들은 말을 다시 들려 드려요.

access-lesson-switch = 스위치 하나로 고르기
access-lesson-switch-about = 스위치 하나로 쓰는 방법이에요. 노란 테두리가 한 줄씩 옮겨 가요.
access-lesson-switch-1 = 아무 때나 스위치를 한 번 눌러 보세요. 화면이나 긴 스페이스 키가 스위치예요.
access-lesson-switch-2 = 테두리가 '사과'에 왔을 때 눌러 보세요. 먼저 줄을 고르고, 그다음 하나를 골라요.
access-lesson-switch-3 = 이번에는 '고양이'를 골라 보세요.
access-lesson-switch-4 = 줄을 잘못 고르셔도 괜찮아요. '줄로 돌아가기'에서 누르면 돼요. '꽃'을 골라 보세요.

access-lesson-steady = 손이 떨려도 누르기
access-lesson-steady-about = 손이 떨려 두 번 눌려도 한 번만 눌려요.
access-lesson-steady-1 = '사과'를 눌러 보세요.
access-lesson-steady-2 = 이번에는 '고양이'를 두 번 톡톡 눌러 보세요. 한 번만 눌려요.
access-lesson-steady-3 = '별'을 누르고 손가락을 조금 미끄러뜨려 보세요. 그래도 눌려요.

access-lesson-hold = 꾹 눌러 고르기
access-lesson-hold-about = 꾹 누르고 있어야 눌려요. 스쳐도 눌리지 않아요.
access-lesson-hold-1 = '사과'를 꾹 눌러 보세요. 동그라미가 다 차면 손을 떼세요.
access-lesson-hold-2 = 이번에는 '해'를 꾹 눌러 보세요.
access-lesson-hold-3 = 마지막으로 '나무'를 꾹 눌러 보세요.

access-lesson-ears = 듣고 고르기
access-lesson-ears-about = 화면을 보지 않고 듣기만 하는 방법이에요.
access-lesson-ears-1 = 화면 아무 곳이나 한 번 눌러 보세요. 무엇인지 말해 드려요. 화살표 키로도 들으실 수 있어요.
access-lesson-ears-2 = '사과'를 찾아보세요. 손가락을 대고 움직이면 하나씩 말해 드려요.
access-lesson-ears-3 = '사과'를 한 번 더 눌러 보세요. 두 번째에 골라져요.
access-lesson-ears-4 = 이번에는 '별'을 찾아보세요.
access-lesson-ears-5 = '별'을 한 번 더 눌러 보세요.

access-lesson-signs = 보고 알기
access-lesson-signs-about = 소리 없이 글과 노란 테두리로 알려 드려요.
access-lesson-signs-1 = 글이 바뀌면 화면 둘레에 노란 테두리가 생겨요. '사과'를 눌러 보세요.
access-lesson-signs-2 = 테두리가 또 생겼어요. '나무'를 눌러 보세요.
access-lesson-signs-3 = 마지막으로 '고양이'를 눌러 보세요.

access-lesson-low = 앉아서 누르기
access-lesson-low-about = 누르는 것이 모두 아래쪽에 모여요.
access-lesson-low-1 = '사과'를 눌러 보세요.
access-lesson-low-2 = 이번에는 '별'을 눌러 보세요.

access-lesson-large = 크게 보기
access-lesson-large-about = 글자와 그림이 두 배로 커져요. 안 보이는 것은 다음 쪽에 있어요.
access-lesson-large-1 = '사과'를 눌러 보세요.
access-lesson-large-2 = '별'을 찾아 눌러 보세요. 안 보이면 '다음 쪽'을 누르세요.
