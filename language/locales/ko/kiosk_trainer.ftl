### 연습용 키오스크의 화면. 사람에게 하는 말은 해요체, 한 문장에 한 가지 행동.

kiosk_trainer-language = 한국어

## 사람

kiosk_trainer-person = { $name } 님
kiosk_trainer-guest = 손님

## 첫 화면

kiosk_trainer-hello = 안녕하세요
    .heard = 안녕하세요. 눌러 주세요.
kiosk_trainer-touch-anywhere = 화면 아무 곳이나 눌러 주세요
kiosk_trainer-moment = 곧 시작해요. 잠시만 기다려 주세요.
kiosk_trainer-calm = 연습하는 곳이에요. 진짜 돈은 나가지 않아요.
kiosk_trainer-farewell = 수고하셨어요, { $who }
    .heard = 수고하셨어요, { $who }. 또 만나요.
kiosk_trainer-farewell-guest = 수고하셨어요. 또 만나요.
kiosk_trainer-next-person = 다음 분은 화면을 눌러 주세요

## 누구신지

kiosk_trainer-who = 성함을 눌러 주세요
kiosk_trainer-who-number = 번호를 눌러 주세요
kiosk_trainer-who-number-hint = 수업에서 받으신 번호예요
kiosk_trainer-who-confirm = { $who }이세요?
kiosk_trainer-who-unknown = 그 번호는 명단에 없어요. 다시 눌러 보셔도 괜찮아요.
kiosk_trainer-by-number = 번호로 찾기
kiosk_trainer-by-name = 이름으로 찾기
kiosk_trainer-as-guest = 손님으로 연습
kiosk_trainer-other-class = 다른 수업
kiosk_trainer-yes = 네, 맞아요
kiosk_trainer-no = 아니에요
kiosk_trainer-erase = 지우기
kiosk_trainer-done = 확인
kiosk_trainer-home = 처음으로
kiosk_trainer-previous = 앞쪽
kiosk_trainer-next = 다음 쪽
kiosk_trainer-pages = { $number } / { $of }
    .heard = { COUNT($of, counter: "쪽") } 가운데 { ORDINAL($number) } 쪽
kiosk_trainer-another-person = 다른 분이에요
kiosk_trainer-back = 이전

## 고르기

kiosk_trainer-choose = { $who }, 무엇을 연습해 볼까요?
kiosk_trainer-choose-guest = 무엇을 연습해 볼까요?
kiosk_trainer-choose-mission = 어떤 것을 해 볼까요?
kiosk_trainer-suggested = 추천해요
kiosk_trainer-choose-free = 또는 직접 골라 보세요
kiosk_trainer-done-before = 해 보셨어요
kiosk_trainer-new-mission = 새로운 것 하나 받기
kiosk_trainer-new-mission-note = 할 때마다 달라요
kiosk_trainer-looking = 지금 오는 버스를 알아보고 있어요. 잠시만 기다려 주세요.
kiosk_trainer-difficulty = { $level ->
    [1] 첫걸음
    [2] 쉬워요
    [3] 보통이에요
    [4] 조금 어려워요
   *[other] 바깥과 같아요
}

## 할 일

kiosk_trainer-task = 할 일
kiosk_trainer-press-start = 준비되시면 '시작하기'를 눌러 주세요.
kiosk_trainer-start = 시작하기
kiosk_trainer-something-else = 다른 것 고르기
kiosk_trainer-card = 연습 카드
kiosk_trainer-card-note = 진짜 번호 대신 이 번호를 쓰세요.
kiosk_trainer-card-name = 이름
kiosk_trainer-card-telephone = 전화번호
kiosk_trainer-card-birth = 생년월일
kiosk_trainer-card-resident = 주민번호
kiosk_trainer-card-pin = 비밀번호
kiosk_trainer-how-much-help = 어떻게 도와드릴까요?
kiosk_trainer-level = { $level ->
    [follow] 따라 하기
    [guided] 안내 받기
    [prompted] 귀띔
    [alone] 혼자 하기
   *[real] 실전
}
kiosk_trainer-level-note = { $level ->
    [follow] 하나씩 같이 해요.
    [guided] 다음에 누를 곳을 알려 드려요.
    [prompted] 막히실 때만 알려 드려요.
    [alone] 부르실 때만 도와드려요.
   *[real] 밖에서 하는 것과 똑같아요.
}

## 연습하는 동안

kiosk_trainer-replay = 다시 듣기
kiosk_trainer-slower = 천천히
kiosk_trainer-usual-speed = 보통 빠르기로
kiosk_trainer-sound = 소리
kiosk_trainer-sound-off = 소리 꺼짐
kiosk_trainer-sound-question = 소리를 어떻게 할까요?
kiosk_trainer-louder = 크게
kiosk_trainer-softer = 작게
kiosk_trainer-so-loud = 이만큼 크게 말해 드릴게요.
kiosk_trainer-loudest = 이게 가장 큰 소리예요.
kiosk_trainer-softest = 이게 가장 작은 소리예요.
kiosk_trainer-quiet = 말소리 끄기
kiosk_trainer-speak = 말소리 켜기
kiosk_trainer-quiet-now = 말소리를 껐어요. 글자를 보고 하시면 돼요.
kiosk_trainer-quiet-over = 다시 말로도 알려 드릴게요.
kiosk_trainer-room-quiet = 선생님이 소리를 끄셨어요. 글자를 보고 하시면 돼요.
kiosk_trainer-room-over = 이제 다시 소리가 나요.
kiosk_trainer-guide = 안내 보기
kiosk_trainer-meaning-button = 뜻
kiosk_trainer-hint = 귀띔
kiosk_trainer-call = 선생님 부르기
kiosk_trainer-calling = 부르고 있어요
kiosk_trainer-coming = 오고 계세요
kiosk_trainer-help-coming = 선생님이 보셨어요. 곧 오실 거예요.
kiosk_trainer-settings = 나에게 맞추기
kiosk_trainer-stop = 그만하기
kiosk_trainer-see-result = 다음으로
kiosk_trainer-over = 다 보셨으면 '다음으로'를 눌러 주세요.
kiosk_trainer-close = 닫기
kiosk_trainer-voice-machine = 기계
kiosk_trainer-voice-coach = 도우미
kiosk_trainer-meaning-touch = 뜻이 궁금한 글자를 눌러 보세요.
kiosk_trainer-meaning = '{ $word }'{ PARTICLE($word, "은/는") } { $meaning }
kiosk_trainer-meaning-none = 이 글자는 따로 풀이가 없어요. 선생님께 여쭤보셔도 좋아요.
kiosk_trainer-stop-question = 여기까지 할까요?
kiosk_trainer-stop-yes = 네, 그만할게요
kiosk_trainer-stop-no = 아니요, 계속할게요

## 실전

kiosk_trainer-real-sounds = 뒤에 사람이 오거나 가게 소리가 조금 날 거예요. 소리는 언제든 끌 수 있어요.
kiosk_trainer-real-once = 시작하면 주문을 다시 볼 수 없어요. 지금 잘 들어 두세요.
kiosk_trainer-true-size = 실물 크기로 하기
kiosk_trainer-true-size-note = 글자가 작아져요. 기계의 '큰 글씨'를 찾아 누르면 커져요.
kiosk_trainer-true-size-on = 진짜 기계처럼 글자가 작게 나와요.
kiosk_trainer-true-size-off = 글자를 다시 크게 해 드릴게요.
kiosk_trainer-slip = 주문 쪽지
kiosk_trainer-slip-card = 연습 카드
kiosk_trainer-slip-title = 주문 쪽지
kiosk_trainer-hush = 조용히
kiosk_trainer-queue = 뒤에 { $people ->
    [1] 한 분이
    [2] 두 분이
    [3] 세 분이
    [4] 네 분이
   *[other] 다섯 분이
} 계세요
kiosk_trainer-queue-few = 뒤에 { COUNT($people, counter: "분") }
kiosk_trainer-queue-calm = 천천히 하셔도 괜찮아요
kiosk_trainer-excuse-me = 저기요…
kiosk_trainer-time-question = 시간이 더 필요하세요?
kiosk_trainer-time-yes = 시간 더 쓰기
kiosk_trainer-present-question = 계속하고 계세요?
kiosk_trainer-present-yes = 네, 계속할게요
kiosk_trainer-practice-note = 연습용 · 실제 결제 없음

## 마친 뒤

kiosk_trainer-result-unaided = 혼자서 다 해내셨어요!
kiosk_trainer-result-done = 잘 마치셨어요!
kiosk_trainer-result-different = 끝까지 해 보셨어요.
kiosk_trainer-result-stopped = 오늘은 여기까지 해 보셨어요.
kiosk_trainer-result-asked = 하신 일
kiosk_trainer-result-was-asked = 부탁받은 일
kiosk_trainer-result-differences = 이런 점이 달랐어요
kiosk_trainer-result-watch = 다음에 살펴볼 한 가지
kiosk_trainer-faster = 지난번보다 { DURATION($seconds) } 빨라졌어요.
kiosk_trainer-again = 한 번 더
kiosk_trainer-another = 다른 것 하기
kiosk_trainer-finish = 마치기
kiosk_trainer-exercise = 1분 연습
kiosk_trainer-exercise-done = 잘하셨어요. 조금 더 익숙해지셨어요.
kiosk_trainer-result-real = 이번 실전

## 알림

kiosk_trainer-notice-no-record = 기록을 잠시 못 남기고 있어요. 연습은 계속하실 수 있어요.
kiosk_trainer-notice-no-sound = 소리가 나지 않아요. 글자로 안내해 드려요.
kiosk_trainer-notice-packs = 연습 내용 가운데 읽지 못한 것이 있어요. 나머지로 연습하실 수 있어요.
kiosk_trainer-notice-no-packs = 연습할 내용을 찾지 못했어요. 선생님께 말씀해 주세요.

## 화면 크기 맞추기 (직원)

kiosk_trainer-calibrate = 카드를 화면에 대고, 그림이 카드와 똑같아질 때까지 눌러 주세요.
kiosk_trainer-calibrate-much-smaller = 많이 작게
kiosk_trainer-calibrate-smaller = 조금 작게
kiosk_trainer-calibrate-larger = 조금 크게
kiosk_trainer-calibrate-much-larger = 많이 크게
kiosk_trainer-calibrate-save = 똑같아요
kiosk_trainer-calibrate-back = 그만두기
kiosk_trainer-calibrate-unsaved = 설정 파일에 쓰지 못했어요. 파일을 고칠 수 있는지 살펴봐 주세요.

## 내 기록
kiosk_trainer-record = 내 기록
kiosk_trainer-record-title = 지금 할 수 있는 것이에요.
kiosk_trainer-record-one = { $pack }: { $can }
    .heard = { $pack }. { $can }
kiosk_trainer-record-done = 다 봤어요
