# The instructor's console. Office language: short, no full stops in labels.

tutor_tui-title = 강사 화면
tutor_tui-today = { DATE($day) }

## Commands: the footer's words, and a sentence for the help.

tutor_tui-do-answer-call = 도움 응답
tutor_tui-do-answer-call-help = 맨 위 도움 요청에 응답하고 목록에서 지웁니다.
tutor_tui-do-quiet-room = 모두 조용히
tutor_tui-do-quiet-room-help = 교실의 모든 키오스크에서 말소리를 끕니다. 자막은 그대로 나옵니다. 한 번 더 누르면 다시 소리가 납니다.
tutor_tui-do-help = 도움말
tutor_tui-do-help-help = 이 화면에서 쓸 수 있는 글쇠를 모두 보여 줍니다.
tutor_tui-do-home = 오늘 화면
tutor_tui-do-home-help = 어느 화면에서나 오늘 화면으로 돌아갑니다.
tutor_tui-do-language = 한국어/English
tutor_tui-do-language-help = 화면의 말을 바꿉니다.
tutor_tui-do-quit = 끝내기
tutor_tui-do-quit-help = 강사 화면을 끝냅니다. 키오스크는 그대로 연습을 이어 갑니다.
tutor_tui-do-open-class = 강좌 열기
tutor_tui-do-open-class-help = 고른 강좌의 수강생을 한 줄에 한 사람씩 보여 줍니다.
tutor_tui-do-search = 이름 찾기
tutor_tui-do-search-help = 수강생의 이름 첫 글자를 넣어 찾습니다.
tutor_tui-do-progress-page = 실적 문서
tutor_tui-do-progress-page-help = 기관의 올해 실적을 한 쪽 문서(HTML)로 저장합니다.
tutor_tui-do-learner-sheet = 수강생 보기
tutor_tui-do-learner-sheet-help = 고른 수강생의 출석, 연습 기록, 확인서를 보여 줍니다.
tutor_tui-do-attendance = 출석부
tutor_tui-do-attendance-help = 차시마다 출석을 적습니다. 키오스크에 들어온 것만으로 출석이 되지는 않습니다.
tutor_tui-do-certificates = 수료증
tutor_tui-do-certificates-help = 누가 수료 기준을 채웠는지, 왜 아닌지 보고 수료증을 발급합니다.
tutor_tui-do-register = 발급대장
tutor_tui-do-register-help = 올해 발급한 수료증과 확인서를 번호 순서로 보여 줍니다.
tutor_tui-do-back = 뒤로
tutor_tui-do-back-help = 앞 화면으로 돌아갑니다.
tutor_tui-do-mark-present = 출석
tutor_tui-do-mark-present-help = 고른 칸을 출석으로 적습니다.
tutor_tui-do-mark-late = 지각
tutor_tui-do-mark-late-help = 고른 칸을 지각으로 적습니다. 수료 계산에서는 출석입니다.
tutor_tui-do-mark-left-early = 조퇴
tutor_tui-do-mark-left-early-help = 고른 칸을 조퇴로 적습니다. 수료 계산에서는 출석입니다.
tutor_tui-do-mark-absent = 결석
tutor_tui-do-mark-absent-help = 고른 칸을 결석으로 적습니다.
tutor_tui-do-mark-excused = 공결
tutor_tui-do-mark-excused-help = 고른 칸을 공결로 적습니다. 수료 계산에서는 출석이 아닙니다.
tutor_tui-do-mark-all = 빈칸 모두 출석
tutor_tui-do-mark-all-help = 고른 차시에서 아직 적지 않은 수강생을 모두 출석으로 적습니다. 그다음 다른 사람만 고치면 됩니다.
tutor_tui-do-attendance-paper = 출석부 PDF
tutor_tui-do-attendance-paper-help = 서명란이 있는 출석부를 PDF로 저장합니다.
tutor_tui-do-proof = 혼자 주문 확인서
tutor_tui-do-proof-help = 강사가 지켜본, 도움 없이 바르게 끝낸 연습으로 확인서를 발급합니다.

## The line on every screen

tutor_tui-nobody-calls = 도움 요청 없음
tutor_tui-call = 도움 요청 { $count }건 · { $name } 님 · { $kiosk } · { $minutes ->
    [0] 방금
   *[other] { MINUTES($minutes) } 전
} · { $mission }{ $step ->
    [0] {""}
   *[other] {" "}{ $step }번째 걸음
} · 다음: { $next }
tutor_tui-call-guest = 손님
tutor_tui-room-quiet = 모두 조용히: { CLOCK($at) }부터 키오스크 말소리 꺼짐 · F6으로 다시 켜기
tutor_tui-room-silenced = 모든 키오스크의 말소리를 껐습니다. 자막은 그대로 나옵니다.
tutor_tui-room-over = 키오스크에서 다시 소리가 납니다.
tutor_tui-call-answered = { $name } 님의 도움 요청에 응답했습니다.

## Classes

tutor_tui-classes = 강좌
tutor_tui-classes-none = 아직 강좌가 없습니다. N을 누르면 만들 수 있습니다.
tutor_tui-column-class = 강좌
tutor_tui-column-instructor = 강사
tutor_tui-column-learners = 수강생
tutor_tui-column-meetings = 차시
tutor_tui-column-next = 다음 차시
tutor_tui-column-period = 교육기간
tutor_tui-next-today = 오늘 { $start }
tutor_tui-next-over = 종강

## One class

tutor_tui-column-number = 번호
tutor_tui-column-name = 성명
tutor_tui-column-state = 상태
tutor_tui-column-practice = 연습
tutor_tui-column-level = 단계
tutor_tui-column-minutes = 분
tutor_tui-column-last-wrong = 최근 막힌 곳
tutor_tui-column-kiosk = 키오스크
tutor_tui-column-attendance = 출석
tutor_tui-state-not-started = 시작 전
tutor_tui-state-started = 연습 중
tutor_tui-state-needs-help = 도움 필요
tutor_tui-state-done = 마침
tutor_tui-states = 수강생 { $all }명 · 시작 전 { $waiting } · 연습 중 { $started } · 도움 필요 { $help } · 마침 { $done }
tutor_tui-state-meaning = 상태는 오늘 기준입니다. 도움 필요: 선생님을 불렀거나 한 단계에서 { COUNT($touches, counter: "번") } 다른 곳을 눌렀을 때(설정값).
tutor_tui-level-follow = 따라 하기
tutor_tui-level-guided = 안내 받기
tutor_tui-level-prompted = 귀띔
tutor_tui-level-alone = 혼자 하기
tutor_tui-level-real = 실전

## Attendance

tutor_tui-mark-present = 출석
tutor_tui-mark-late = 지각
tutor_tui-mark-left-early = 조퇴
tutor_tui-mark-absent = 결석
tutor_tui-mark-excused = 공결
tutor_tui-mark-none = ·
tutor_tui-meeting-head = { $number }차시 { $month }/{ $day }
tutor_tui-attended = { $attended }/{ $meetings }
tutor_tui-marked-all = { $number }차시: { $count }명을 출석으로 적었습니다.

## A learner

tutor_tui-learner-facts = { $name } · 번호 { $number } · { $district } · { $group }
tutor_tui-group-older = 고령층
tutor_tui-group-homemaker = 주부
tutor_tui-group-disabled = 장애인
tutor_tui-group-other = 기타
tutor_tui-learner-attendance = 출석 { $attended }/{ $meetings }차시 (수료 기준 { $needed }차시)
tutor_tui-learner-practice = 연습 { $count }번 · 바르게 끝냄 { $correct }번 · 혼자 바르게 { $alone }번
tutor_tui-column-day = 날짜
tutor_tui-column-result = 결과
tutor_tui-column-touches = 누름/최소
tutor_tui-column-wrong = 잘못 누름
tutor_tui-column-help = 도움
tutor_tui-column-time = 시간
tutor_tui-column-skin = 화면
tutor_tui-result-correct = 바르게 끝냄
tutor_tui-result-alone = 혼자 바르게
tutor_tui-result-spoiled = 다르게 끝남
tutor_tui-result-stopped = 그만둠
tutor_tui-learner-no-attempts = 아직 연습 기록이 없습니다.

## Certificates

tutor_tui-column-certificate = 발급 번호
tutor_tui-issued-one = 발급했습니다: { $number } → { $file }
tutor_tui-column-kind = 종류
tutor_tui-kind-completion = 수료증
tutor_tui-kind-proof = 혼자 주문 확인서

## Dialogs and errors

tutor_tui-yes = 예
tutor_tui-no = 아니요
tutor_tui-ok = 확인
tutor_tui-help-title = 도움말 · 이 화면에서 쓰는 글쇠
tutor_tui-help-everywhere = 어느 화면에서나
tutor_tui-help-palette = Ctrl+P 를 누르면 모든 일을 이름으로 찾을 수 있습니다.
tutor_tui-saved = 저장했습니다: { $file }
tutor_tui-store-gone = 기록을 읽지 못했습니다: { $why } 다시 시도하고 있습니다.
tutor_tui-not-done = 하지 못했습니다: { $why }

## 현장실습과 집에 가져가는 것
tutor_tui-do-field-practice = 현장실습
tutor_tui-do-field-practice-help = 진짜 가게에서 어떻게 했는지 반 전체를 한 번에 적습니다.
tutor_tui-do-take-home = 집에 가져갈 카드
tutor_tui-do-take-home-help = 기계 하나의 순서를 그림으로 담은 A5 카드를 PDF로 만듭니다.
tutor_tui-do-own-page = 내가 할 수 있는 것
tutor_tui-do-own-page-help = 수강생이 가져갈 큰 글씨 기록을 PDF로 만듭니다. 점수는 없습니다.
tutor_tui-field-title = 현장실습
tutor_tui-field-shop = ◀ { $shop } ▶   { $day }
tutor_tui-field-how = 어떻게
tutor_tui-field-did =
    { $how ->
        [alone] 혼자
        [word] 한마디
        [help] 도움
       *[gave_up] 그만둠
    }
tutor_tui-field-keys = ←→ 가게   -+ 날짜   1 혼자   2 한마디   3 도움   4 그만둠   0 지움   Enter 저장   Esc 취소
tutor_tui-field-noted = { $shop }: 현장실습 { $count }명을 적었습니다.
tutor_tui-learner-visit = 현장실습  { $day }  { $shop }  { $did }
tutor_tui-take-home-which = 어느 기계의 카드를 만들까요?

## 실전

tutor_tui-do-real = 실전 설정
tutor_tui-do-real-help = 이 반이나 학습자의 실전에서 무엇이 일어날지 하나씩 정합니다. 소리는 미리 알려 드린 뒤에만 납니다.
tutor_tui-real-question = { $who }의 실전에서 일어날 일
tutor_tui-real-loudness = 가게 소리 크기 { $percent } %
tutor_tui-real-allowed = 숙달하지 않아도 실전을 고를 수 있음
tutor_tui-real-keep = 저장 (Ctrl+S)
tutor_tui-real-leave = 그만두기
tutor_tui-real-kept = { $who }의 실전을 그렇게 정했습니다. 다음 연습부터 그렇게 나옵니다.

## 차례, 모두 멈춤, 시연
tutor_tui-do-hold-room = 모두 멈춤
tutor_tui-do-hold-room-help = 교실의 모든 키오스크를 멈추고 앞을 보게 합니다. 시간도 함께 멈춥니다. 한 번 더 누르면 하던 데서 이어집니다.
tutor_tui-do-show-at-kiosk = 시연
tutor_tui-do-show-at-kiosk-help = 키오스크 한 대에서 시연을 시작하거나 끝냅니다. 시연은 기록하지 않습니다. Page Down이 다음 단계입니다.
tutor_tui-room-held = 모두 멈춤: { CLOCK($at) }부터 · F5로 다시 시작
tutor_tui-room-showing = 시연 중: { $kiosk } · F8로 끝내기
tutor_tui-room-stands = 모든 키오스크를 멈췄습니다. 시간도 멈춰 있습니다.
tutor_tui-room-goes-on = 모든 키오스크가 하던 데서 이어집니다.
tutor_tui-show-where = 어느 키오스크에서 시연할까요?
tutor_tui-show-nowhere = 켜져 있는 키오스크가 없습니다.
tutor_tui-show-begun = { $kiosk }에서 시연합니다. 연습 중인 분이 계시면 마친 뒤에 시작합니다.
tutor_tui-show-over = 시연을 끝냈습니다.
tutor_tui-do-turns = 차례
tutor_tui-do-turns-help = 누가 어느 키오스크에 있고 누가 다음인지 보고, 순서와 시간을 정합니다.
tutor_tui-do-open-turns = 차례 시작
tutor_tui-do-open-turns-help = 출석한 분 모두를 줄에 세웁니다. 다시 누르면 늦게 온 분이 들어옵니다.
tutor_tui-do-earlier = 앞으로
tutor_tui-do-earlier-help = 고른 분을 한 자리 앞으로 옮깁니다.
tutor_tui-do-later = 뒤로 미룸
tutor_tui-do-later-help = 고른 분을 한 자리 뒤로 옮깁니다.
tutor_tui-do-skip = 건너뜀
tutor_tui-do-skip-help = 고른 분보다 세 분이 먼저 하게 합니다. 불렀는데 안 오시면 다음 분을 부릅니다.
tutor_tui-do-away = 자리 비움
tutor_tui-do-away-help = 고른 분을 줄에서 빼거나 다시 넣습니다.
tutor_tui-do-propose = 고르게
tutor_tui-do-propose-help = 적게 하신 분, 오래 기다리신 분부터 다시 줄을 세웁니다.
tutor_tui-do-longer = 1분 길게
tutor_tui-do-longer-help = 한 차례를 1분 늘립니다.
tutor_tui-do-shorter = 1분 짧게
tutor_tui-do-shorter-help = 한 차례를 1분 줄입니다.
tutor_tui-do-missions = 연습 횟수
tutor_tui-do-missions-help = 한 차례에 할 연습 수를 바꿉니다. 제한 없음, 1, 2, 3.
tutor_tui-do-naming = 이름 표시
tutor_tui-do-naming-help = 키오스크에 보일 이름을 바꿉니다. 이름, 가운데 가림, 번호.
tutor_tui-do-close-turns = 차례 끝
tutor_tui-do-close-turns-help = 차례를 끝냅니다. 누구나 오는 대로 연습합니다.
tutor_tui-turns-none = 아직 차례를 시작하지 않았습니다 · O를 누르면 한 차례 { MINUTES($minutes) }으로 시작
tutor_tui-turns-open = 한 차례 { MINUTES($minutes) }{ $missions ->
    [0] {""}
   *[other] {" "}또는 연습 { COUNT($missions, counter: "개") }
} · 기다림 { COUNT($waiting, counter: "명") } · 시간 차이 { MINUTES($spread) } · 이름 표시: { $naming }
tutor_tui-turns-closed = 차례 끝남 · O를 누르면 이어서 시작
tutor_tui-turns-opened = 차례를 시작했습니다. 한 차례 { MINUTES($minutes) }
tutor_tui-turns-ended = 차례를 끝냈습니다.
tutor_tui-turns-meaning = ▶ 하고 있음   ◇ 옆에서 읽음   ▷ 불렀음   － 자리 비움   분: 오늘 키오스크에 있었던 시간. 둘이 함께 하면 두 분 모두에게 듭니다
tutor_tui-turn-on = { MINUTES($minutes) }째
tutor_tui-turn-beside = 읽음 { MINUTES($minutes) }째
tutor_tui-turn-called = 부른 지 { MINUTES($minutes) }
tutor_tui-turn-waiting = 기다림 { MINUTES($minutes) }
tutor_tui-turn-away = 자리 비움
tutor_tui-naming-name = 이름
tutor_tui-naming-masked = 가운데 가림
tutor_tui-naming-number = 번호
tutor_tui-column-place = 순서
tutor_tui-column-turn = 차례
tutor_tui-column-missions = 마친 연습
tutor_tui-column-turns = 차례 수
tutor_tui-column-mission = 연습 내용
tutor_tui-turn-place-waiting = { $place }째
tutor_tui-turn-place-on = 하는 중
tutor_tui-turn-place-beside = 읽는 중
tutor_tui-turn-place-called = 부름
tutor_tui-turn-place-away = 자리 비움
