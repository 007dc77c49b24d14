# The console's screen of today.

today-help = 지금 누가 어느 키오스크에 있는지, 누가 도움이 필요한지 봅니다. 부른 분이 맨 위에 옵니다. F2를 누르면 가장 오래 기다린 분께 응답합니다. 다른 분께 먼저 응답하려면 Tab으로 위 표에 가서 그 줄에서 Enter를 누르세요. 아래 표에서 Enter를 누르면 그 강좌가 열립니다.
today-head = { $centre } · { DATE($day) } · 키오스크에 { COUNT($here, counter: "명") } · 도움 요청 { COUNT($calling, counter: "건") }
today-my-classes = 내 강좌
today-nobody-here = 켜져 있는 키오스크가 없습니다.
today-no-classes = 아직 강좌가 없습니다. 2를 눌러 강좌로 간 뒤 N을 누르면 만들 수 있습니다.
today-column-state = 상태
today-column-kiosk = 키오스크
today-column-learner = 성명
today-column-step = 걸음
today-column-minutes = 분
today-column-next-touch = 다음에 누를 것
today-column-mission = 연습
today-column-class = 강좌
today-column-next = 다음 차시
today-column-here = 출석
today-column-learners = 수강생
today-column-meetings = 차시
today-column-instructor = 강사
today-state-asked = 부름
today-state-stuck = 막힘
today-state-called = 부름
today-state-practising = 연습 중
today-state-done = 마침
today-state-idle = 비어 있음
today-no-call-there = { $kiosk }에서는 부르지 않았습니다.
today-answered = { $kiosk }의 도움 요청에 응답했습니다.
