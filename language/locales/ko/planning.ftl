# 강좌를 만들고 차시를 고치고 과제를 주는 화면. 사무 말투.
planning-assign-empty = 무엇을, 누구에게 줄지 골라 주세요.
planning-assign-mixed = 과제 하나는 기계 하나에서만, 단계는 있는 것으로 골라 주세요.

## Commands
planning-do-new-class = 새 강좌
planning-do-new-class-help = 유형을 고르면 차시와 날짜가 저절로 짜인 강좌를 만듭니다.
planning-do-meetings = 차시
planning-do-meetings-help = 차시의 날짜와 시각을 고치고, 쉬거나 미루거나 더합니다.
planning-do-change-meeting = 고치기
planning-do-change-meeting-help = 고른 차시의 날짜, 시각, 길이, 주제를 고칩니다.
planning-do-cancel-meeting = 쉼/되살림
planning-do-cancel-meeting-help = 고른 차시를 쉽니다. 쉬는 차시는 출석에서 빠집니다. 한 번 더 누르면 되살아납니다.
planning-do-later-all = 한 주 미룸
planning-do-later-all-help = 고른 차시와 그 뒤를 모두 한 주 미룹니다.
planning-do-add-meeting = 더하기
planning-do-add-meeting-help = 맨 뒤에 차시를 더합니다.
planning-do-undo = 되돌리기
planning-do-undo-help = 이 화면에서 마지막으로 고친 것을 되돌립니다.
planning-do-assignments = 과제
planning-do-assignments-help = 반, 조, 수강생에게 과정이나 연습을 줍니다. 키오스크가 먼저 권합니다.
planning-do-assign = 과제 주기
planning-do-assign-help = 과정(기계 묶음)이나 연습 하나를 반, 조, 수강생에게 줍니다.
planning-do-take-back = 거두기
planning-do-take-back-help = 고른 과제를 거둡니다. 한 연습은 그대로 남습니다.
planning-do-groups = 조 나누기
planning-do-groups-help = 반을 조로 나눕니다. 한 사람에 글쇠 하나입니다.

## A form's keys
planning-form-keys = Enter·↑↓ 줄 옮김   ←→ 고르기   Ctrl+S 저장   Esc 취소

## A new class
planning-no-centre = 먼저 기관을 정해 주세요(kiosk-records).
planning-new-class = 새 강좌
planning-new-class-hint = 비워 둔 줄은 유형대로 됩니다. 공휴일은 만든 뒤 '차시'에서 미루세요.
planning-field-template = 유형
planning-field-name = 강좌 이름
planning-field-course = 과정명
planning-field-instructor = 강사
planning-field-first = 첫 날
planning-field-start = 시작
planning-field-hours = 한 차시(시간)
planning-field-count = 차시 수
planning-field-days = 요일 (예: 화목)
planning-kind = { $template ->
    [special] 특강
    [four] 4차시
    [eight] 8차시
   *[open] 상시 체험
}
planning-template = { $template ->
    [special] 특강: { $meetings }차시, { $hours }시간. 숙달은 같은 날 다른 화면에서 봅니다.
    [four] 4차시: 주 { $week }번, 한 차시 { $hours }시간.
    [eight] 8차시: 주 { $week }번, 한 차시 { $hours }시간.
   *[open] 상시 체험: 주 { $week }번, { $meetings }차시를 열고, 네 번 나오면 수료로 셉니다.
}
planning-preview = { $count }차시: { $year }년 { $days } · { $start } · 모두 { $hours }시간
planning-fault-name = 강좌 이름을 적어 주세요.
planning-fault-day = 날짜를 읽지 못했습니다. 예: 2026-03-03, 3/3
planning-fault-start = 시작 시각을 읽지 못했습니다. 예: 14:00, 930
planning-fault-hours = 한 차시는 0시간보다 길고 12시간까지입니다.
planning-fault-meetings = 차시 수는 1~{ $most }, 길이는 12시간까지, 요일은 월화수목금토일 가운데로 적어 주세요.
planning-made = '{ $name }' 강좌를 { $count }차시로 만들었습니다.

## Meetings
planning-meetings-title = { $name }  차시
planning-meetings-rule = 수료 기준: 여는 { $held }차시 가운데 { $needed }차시 출석(강좌 설정 { $percent } %). 쉬는 차시는 세지 않습니다.
planning-column-number = 차시
planning-column-day = 날짜
planning-column-start = 시작
planning-column-length = 시간
planning-column-topic = 주제
planning-column-state = 상태
planning-meeting-cancelled = 쉼
planning-meeting = { $number }차시 고치기
planning-meeting-new = 차시 더하기
planning-field-day = 날짜
planning-field-length = 길이(시간)
planning-field-topic = 주제
planning-moved-week = { $number }차시부터 한 주 미뤘습니다. Z로 되돌릴 수 있습니다.
planning-undone = 되돌렸습니다.
planning-undo-nothing = 되돌릴 것이 없습니다.

## Assignments
planning-assignments-title = { $name }  과제
planning-assignments-none = 준 과제가 없습니다. N을 눌러 과정이나 연습을 주세요.
planning-assign-rule = 키오스크는 가까운 것부터 권합니다: 수강생 → 조 → 반, 나중에 준 것 먼저. 배운 단계보다 위로는 '그래도 하기'로 준 것만 올라갑니다. 다른 연습도 늘 고를 수 있습니다.
planning-column-whom = 누구에게
planning-column-what = 무엇을
planning-column-level = 단계
planning-column-done = 마침
planning-column-given = 준 날
planning-column-by = 강사
planning-whole-class = 반 전체
planning-whole-machine = (이 기계 전체: 배운 만큼 이어서)
planning-course = 과정 · { $title }: { $machines }
planning-which = 무엇을 연습하게 할까요?
planning-which-mission = { $machine }: 어느 연습을 줄까요?
planning-assign = 과제 주기
planning-assign-hint = 배운 단계보다 높은 단계를 주어도, '그래도 하기'가 아니면 키오스크는 배운 단계까지만 권합니다.
planning-field-whom = 누구에게
planning-field-level = 단계
planning-field-above = 배운 것보다 위
planning-above-no = 기다리기
planning-above-yes = 그래도 하기
planning-above = { $level }(그래도 하기)
planning-level = { $level ->
    [earned] 배운 만큼
    [follow] 따라 하기
    [guided] 안내 받기
    [prompted] 귀띔
    [alone] 혼자 하기
   *[real] 실전
}
planning-assigned = 과제를 주었습니다. 키오스크에서 다음에 고를 때부터 먼저 권합니다.
planning-learner-assigned = 과제: { $what } · { $level } ({ $day })
planning-learner-watched = 지켜보는 중: { $by } ({ CLOCK($at) }부터) · W로 마침
planning-taken-back = 과제를 거두었습니다.

## Groups
planning-groups-title = 조 나누기
planning-groups-keys = 1~6 조에 넣기   0 빼기   A 두 조로 고르게   N 조 이름   Enter 저장   Esc 취소
planning-groups-line = 조: { $groups }
planning-groups-none = 나누지 않음
planning-group-names = 가조, 나조, 다조, 라조
planning-column-group = 조
