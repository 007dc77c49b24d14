# 발급·접수·매표·금융 기계와 휴대전화의 말. 공공 기계는 "-십시오"로 말한다. '## 코치' 아래만 코치의 말이다(해요체).

## 단추
pages-back = 이전
pages-next = 다음
pages-home = 처음으로
pages-close = 닫기
pages-ok = 확인
pages-again = 다시 입력
pages-language = English
    .heard = 영어
pages-list-next = 다음 목록
pages-list-back = 이전 목록
pages-more = 더하기
pages-less = 빼기
pages-more-of = { $label } 더하기
pages-less-of = { $label } 빼기
pages-key-clear = 전체 지움
pages-key-erase = 지움
pages-key-shift = 쌍자음
pages-key-space = 띄움
pages-key-000 = 천
pages-key-0000 = 만

## 단계
pages-stepped = { $step } · { $title }
    .heard = { $step }. { $title }
pages-step-start = 시작안내
pages-step-basic = 기본선택
pages-step-identity = 본인확인
pages-step-options = 옵션선택
pages-step-check = 내역확인
pages-step-pay = 결제하기
pages-step-issue = 발권
pages-step-done = 완료

## 값
pages-amount = { AMOUNT($won) }
pages-total = 합계
pages-none = 없음
pages-secret = 입력 완료
pages-digits = { DIGITS($digits) }
pages-clock = { CLOCK($at) }
pages-date = { DATE($day) }
pages-seat = { $row }열 { $n }번
    .heard = { $row }열 { SINO($n, counter: "번") }
pages-count = { $counter ->
    [copy] { COUNT($n, counter: "통") }
    [person] { COUNT($n, counter: "명") }
    [sheet] { COUNT($n, counter: "장") }
    [ticket] { COUNT($n, counter: "매") }
    [time] { COUNT($n, counter: "번") }
    [seat] { COUNT($n, counter: "자리") }
    [level] { SINO($n, counter: "단계") }
    [won] { AMOUNT($n) }
   *[piece] { COUNT($n, counter: "개") }
}
pages-typed = { COUNT($n, counter: "글자") } 입력
pages-typed-of = { COUNT($of, counter: "자리") } 중 { COUNT($n, counter: "자리") } 입력
pages-seats-left = 좌석을 { COUNT($n, counter: "자리") } 더 선택해 주십시오
pages-seats-full = 좌석을 모두 선택하셨습니다
pages-cash-in = 넣은 금액 { AMOUNT($won) }
pages-cash-rest = 더 넣을 금액 { AMOUNT($won) }

## 없는 번호
pages-unknown-title = 입력하신 내용이 맞지 않습니다
pages-unknown-text = 다시 확인하고 입력해 주십시오.

## 편의 기능
pages-bar-large = 큰 글씨
pages-bar-contrast = 고대비
pages-bar-low = 낮은 화면
pages-bar-voice = 음성 안내
pages-bar-staff = 직원 호출
pages-bar-staff-called = 직원을 불렀습니다

## 코치
pages-advice-cash = { JOSA(AMOUNT($won), "을/를") } 투입구에 넣어 보세요.
pages-advice-swipe-left = '{ $label }'에 손가락을 대고 왼쪽으로 밀어 보세요. 어려우시면 '{ $twin }'{ PARTICLE($twin, "을/를") } 누르셔도 돼요.
pages-advice-swipe-right = '{ $label }'에 손가락을 대고 오른쪽으로 밀어 보세요. 어려우시면 '{ $twin }'{ PARTICLE($twin, "을/를") } 누르셔도 돼요.
pages-advice-swipe-up = '{ $label }'에 손가락을 대고 위로 밀어 보세요. 어려우시면 '{ $twin }'{ PARTICLE($twin, "을/를") } 누르셔도 돼요.
pages-advice-swipe-down = '{ $label }'에 손가락을 대고 아래로 밀어 보세요. 어려우시면 '{ $twin }'{ PARTICLE($twin, "을/를") } 누르셔도 돼요.
pages-advice-long-press = '{ $label }'{ PARTICLE($label, "을/를") } 손가락으로 길게 누르고 계세요. 어려우시면 '{ $twin }'{ PARTICLE($twin, "을/를") } 누르셔도 돼요.
pages-advice-double-tap = '{ $label }'{ PARTICLE($label, "을/를") } 톡톡, 두 번 두드려 보세요. 어려우시면 '{ $twin }'{ PARTICLE($twin, "을/를") } 누르셔도 돼요.
pages-wrong-field = { JOSA($label, "은/는") } '{ $wanted }'{ PARTICLE($wanted, "을/를") } 부탁받았는데 '{ $found }'{ PARTICLE($found, "으로/로") } 하셨어요.
pages-wrong-unsaid = { JOSA($label, "은/는") } '{ $wanted }'{ PARTICLE($wanted, "을/를") } 부탁받았는데 하지 않으셨어요.
    .heard = { JOSA($label, "은/는") } { $wanted }{ PARTICLE($wanted, "을/를") } 부탁받았는데 하지 않으셨어요.
pages-wrong-secret = '{ $label }'{ PARTICLE($label, "을/를") } 끝까지 입력하지 않으셨어요.
pages-wrong-bar = '{ $label }'{ PARTICLE($label, "을/를") } 켜지 않으셨어요.
pages-wrong-unfinished = 아직 끝까지 마치지 않으셨어요.

## 실습 자료를 쓰는 사람에게
pages-fault-kind = '{ $field }'{ PARTICLE($field, "은/는") } 여기에 쓸 수 없는 종류({ $kind })입니다.
pages-fault-bound = above나 below는 숫자(number)에만, 하나만 쓸 수 있습니다.
pages-fault-several = 여러 개를 고르는 '{ $field }'{ PARTICLE($field, "은/는") } 조건에 쓸 수 없습니다. 꼭 골라야 할 것은 need에 적습니다.
pages-fault-no-values = '{ $field }'에 고를 수 있는 값이 하나도 없습니다.
pages-fault-no-card = 가려서 입력하는 '{ $field }'에는 연습 카드의 무엇을 묻는지(card) 적어야 합니다.
pages-fault-digits = 숫자로 입력하는 값의 id에는 숫자만 쓸 수 있습니다.
pages-fault-date = 달력에 없는 날짜입니다.
pages-fault-no-go = '{ $page }' 화면에서 답한 뒤 어디로 가는지(go) 적혀 있지 않습니다.
pages-fault-no-next = '{ $page }' 화면에 다음으로 넘어가는 단추(next)가 없습니다.
pages-fault-no-seats = '{ $field }'에 좌석 배치(seats)가 없습니다.
pages-fault-seat-count = 좌석 수가 사람 수({ $n })와 다릅니다. 사람 수도 목표(fields)에 적습니다.
pages-fault-seat-taken = 이미 팔린 좌석입니다.
pages-fault-no-end = 끝나는 화면(end: true)이 하나도 없습니다.
pages-fault-unreachable = '{ $page }' 화면으로 가는 길이 없습니다.
pages-fault-dead-end = '{ $page }' 화면에서 끝까지 갈 수 있는 길이 없습니다.
pages-fault-unasked = '{ $field }'{ PARTICLE($field, "을/를") } 묻거나 정하는 화면이 없습니다.
pages-fault-no-twin = 손가락을 움직여야 하는 '{ $button }' 옆에는 같은 일을 하는 단추(twin)가 있어야 합니다.
pages-fault-twin = twin은 손가락을 움직이는 것(gesture) 옆에만 씁니다.
pages-fault-reserved = '{ $name }'{ PARTICLE($name, "은/는") } 화면의 이름으로 쓸 수 없습니다. go에서 다른 뜻으로 쓰는 말입니다.
pages-fault-particles = 자리 뒤에 붙는 조사의 짝이 아닙니다.
