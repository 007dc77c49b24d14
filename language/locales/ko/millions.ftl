# 백만 명까지: 실적 화면과 만족도 조사 입력. 보고서와 같은 수.
millions-do-down = 들어가기
millions-do-down-help = 고른 자치구, 기관, 강좌로 들어갑니다.
millions-do-up = 나오기
millions-do-up-help = 한 단계 위로 나옵니다.
millions-do-year-before = 지난해
millions-do-year-before-help = 한 해 앞의 실적을 봅니다.
millions-do-year-after = 다음 해
millions-do-year-after-help = 한 해 뒤의 실적을 봅니다.
millions-do-survey = 만족도
millions-do-survey-help = 만족도 조사 다섯 문항을 셈한 대로 적습니다.
millions-help = 시, 자치구, 기관, 강좌의 실적을 봅니다. 보고서와 같은 수입니다. Enter로 들어가고 Backspace로 나옵니다. 목표에는 사람마다 한 해에 한 번, 처음 수료한 곳에서 셉니다.
millions-city = 서울시 전체
millions-title = { $path } · { $year }년 { $until }까지
millions-goal = { $which ->
    [year] 올해
   *[all] 누적
} { $bar } { $persons } / { $goal }명  { $percent }
millions-share = 시 전체 가운데 { $bar } { $persons } / { $city }명  { $percent }
millions-forecast = 전망: 연말 { $likely }명 ({ $low }~{ $high }명, 목표의 { $percent }) · 한 주 { $pace }명 · { $on ->
    [0] 올해 안에는 목표에 닿지 않음
   *[other] 목표 { $on }
}
millions-forecast-none = 전망: 아직 없음 (지난 { $weeks }주)
millions-facts = 실인원 { $persons } · 연인원 { $attendances } · 수료 { $completed } ({ $completion }) · { $meetings }회 { $hours }시간 · 만족도 { $satisfaction ->
    [0] 아직 없음
   *[other] { $satisfaction } / 5
}
millions-rule = 목표 반영: 한 사람을 한 해에 한 번, 처음 수료한 곳에서 셈. 실인원: 나온 사람. 연인원: 나온 횟수(손님 포함). 아래 단위의 실인원을 더해도 위와 같지 않을 수 있음.
millions-column-name = 이름
millions-column-persons = 실인원
millions-column-attendances = 연인원
millions-column-completed = 수료
millions-column-rate = 수료율
millions-column-credited = 목표 반영
millions-column-share = 비중
millions-column-bar = 목표 반영
millions-months = 달마다 목표 반영
millions-month = 월
millions-none = 아래에 나눌 것이 없습니다. Backspace로 나옵니다.
millions-no-name = (이름 없음)
millions-reading = 읽는 중 …

## The survey
millions-survey-title = 만족도 조사 · { $name }
millions-survey-keys = 숫자 넣기   Space·→ 다음 칸   ↑↓← 옮기기   Backspace 지움   Enter 저장   Esc 취소
millions-survey-answer = { $answer }점
millions-survey-sum = 합
millions-survey-mean = 평균
millions-survey-uneven = 문항마다 답한 수가 다릅니다: { $counts }. 빈칸이 있는 종이가 있으면 그대로 저장하세요.
millions-survey-kept = 만족도 조사를 적었습니다. 평균 { $mean } / 5
millions-survey-more = 답한 수가 수강생 { $learners }명보다 많습니다. 숫자를 살펴보세요.
