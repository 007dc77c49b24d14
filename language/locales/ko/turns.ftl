### 차례, 함께 하기, 시연, 모두 멈춤. 해요체, 한 문장에 한 가지.

turns-number = { SINO($number, counter: "번") } 님
turns-family-name = { $name } 선생님

## 차례

turns-next =
    다음은
    { $who } 차례예요
    .heard = 다음은 { $who } 차례예요. 이쪽으로 오세요.
turns-touch = 오셨으면 화면을 눌러 주세요
turns-other-person = 다른 사람이에요
turns-last = 이번 것만 마치고 다음 분께 자리를 내어 주세요. 천천히 하셔도 괜찮아요.
turns-over = 오늘 차례를 잘 마치셨어요. 다 보셨으면 다음 분께 자리를 내어 주세요.
turns-hand-over = 다음 분께
turns-elsewhere = 그 성함은 지금 { $kiosk }에서 연습하고 계세요. 다시 골라 주세요.

## 함께 하기

turns-together = 둘이 함께 하기
turns-together-note = 한 분은 누르고, 한 분은 읽어 주세요
turns-who-reads = 옆에서 읽어 주실 분을 눌러 주세요
turns-alone = 혼자 할게요
turns-two = 누르는 분 { $touches } · 읽는 분 { $reads }
    .heard = { JOSA($touches, "이/가") } 누르고, { JOSA($reads, "이/가") } 읽어 주세요.
turns-roles = 이번에는 { JOSA($touches, "이/가") } 누르고, { JOSA($reads, "이/가") } 읽어 주세요.

## 시연

turns-show = 시연
turns-show-note = 선생님이 쓰세요
turns-showing = 시연 중: 기록하지 않아요
turns-show-step = 다음 단계
turns-show-end = 시연 끝내기
turns-show-next = 선생님이 곧 시연을 하세요. 이번 것만 마쳐 주세요.

## 모두 멈춤

turns-held = 선생님이 잠깐 멈추셨어요. 앞을 봐 주세요.
