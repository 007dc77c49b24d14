# 강사가 반을 이해하는 화면: 누가 무엇을 할 수 있고 어디가 어려운지. 사무 말투, 기준이 되는 수를 함께 적는다.

## A cell of the grid, in a sentence with its rule
understanding-cell-none = 아직 해 보지 않음
understanding-cell-practising = { $level }단계 연습 중 · { $runs }번 함 · 숙달까지: '혼자 하기'부터 도움 없이 바르게 { $counted }/{ $needed }번, 다른 날 { $days }/{ $days_needed }일, 다른 화면 { $skins }/{ $skins_needed }가지
understanding-cell-mastered = { $day } 숙달 · { $runs }번 함 · { $due ->
    [0] 복습을 모두 마침
   *[other] 다음 복습 { $due }
}
understanding-cell-due = 복습할 때가 됨({ $due }부터) · { $day } 숙달 · 복습은 숙달하고 { $after }일 뒤
understanding-cell-proved = 확인서 있음 · { $day ->
    [0] { $runs }번 함
   *[other] { $day } 숙달 · { $runs }번 함
}{ $due ->
    [0] {""}
   *[other] {" "}· 다음 복습 { $due }
}
understanding-level = { $level ->
    [follow] 따라 하기
    [guided] 안내 받기
    [prompted] 귀띔
    [alone] 혼자 하기
   *[real] 실전
}

## Who needs looking after, and by which rule
understanding-struggle-called = 최근 { $runs }번 가운데 { $count }번 강사를 부름 (기준 { $limit }번. 스스로 부르거나 한 단계에서 { $touches }번 잘못 누르면 부름)
understanding-struggle-down = 이어서 { $count }번 다르게 끝남 (기준 { $limit }번. 안내가 한 단계 늘어남)
understanding-struggle-long = { $count }번 연습했으나 아직 숙달 전 (기준 { $limit }번)
understanding-struggle-same = 최근 { $runs }번 가운데 { $count }번 같은 곳에서 막힘: { $place } (기준 { $limit }번)
understanding-place = { $place ->
    [next] 다음 단추 찾기
    [loan_word] 외래어
    [options] 옵션 고르기
    [add] 담기
    [unnoticed] 다른 것을 모르고 지나침
    [interrupted] 적립·광고에 끊김
    [payment] 결제 방법
    [card] 카드 넣기
    [timeout] 시간 초과
    [behind] 뒤에 선 사람
    [help] 도움 청하기
   *[transfer] 보증금·이체
}
understanding-stage-options = 상품의 옵션

## Commands
understanding-do-grid = 숙달표
understanding-do-grid-help = 수강생마다 어느 기계를 어디까지 할 수 있는지 한눈에 봅니다.
understanding-do-hard = 어려운 단계
understanding-do-hard-help = 반이 가장 많이 막힌 단계와 그때 대신 누른 것을 봅니다.
understanding-do-look-after = 살펴볼 분
understanding-do-look-after-help = 누가 왜 어려워하는지, 어떤 기준으로 그런지 봅니다.
understanding-do-every = 모든 기계
understanding-do-every-help = 아무도 해 보지 않은 기계도 함께 봅니다. 한 번 더 누르면 줄어듭니다.
understanding-do-open-learner = 수강생 보기
understanding-do-open-learner-help = 고른 수강생의 기록과 그림을 봅니다.
understanding-do-which = 기계 고르기
understanding-do-which-help = 한 기계의 단계만 봅니다. 누를 때마다 다음 기계입니다.
understanding-do-since = 기간
understanding-do-since-help = 모든 차시, 오늘만으로 바꾸어 봅니다.
understanding-do-measure = 그림
understanding-do-measure-help = 그림을 보거나 바꿉니다. 최소보다 더 누른 수, 잘못 누른 수, 걸린 분.
understanding-do-machine = 기계 고르기
understanding-do-machine-help = 그림과 기록을 한 기계로 좁힙니다. 누를 때마다 다음 기계입니다.

## The grid
understanding-grid-title = { $name }  숙달표
understanding-grid-none = 아직 아무도 연습하지 않았습니다.
understanding-signs = · 시작 전   1~5 연습 중(단계)   ● 숙달   ! 복습할 때   ★ 확인서
understanding-rule = 숙달 기준: '혼자 하기'부터 도움 없이 바르게 { $runs }번, 다른 날 { $days }일, 다른 화면 { $skins }가지 · 복습 { $review }일 뒤
understanding-cell = { $name } · { $machine } · { $told }
understanding-counts = { $machine }: 시작 전 { $none } · 연습 중 { $practising } · 숙달 { $mastered } · 복습할 때 { $due } · 확인서 { $proved }
understanding-column-name = 성명
understanding-column-look = 살핌
understanding-column-last = 마지막 연습

## The hardest steps
understanding-hard-title = { $name }  어려운 단계
understanding-hard-of = { $machine } · { $span }
understanding-hard-all = 모든 기계
understanding-hard-ever = 모든 차시
understanding-hard-today = 오늘
understanding-hard-rule = { $least }번 이상 지나간 단계만 셉니다(설정값 { $least }). 비율: 이 단계를 지나간 연습 가운데 하나라도 잘못 누른 연습
understanding-hard-none = 아직 { $least }번 지나간 단계가 없거나, 잘못 누른 곳이 없습니다.
understanding-hard-reading = 기계의 말을 찾고 있습니다 …
understanding-column-machine = 기계
understanding-column-step = 단계
understanding-column-share = 비율
understanding-column-who = 사람
understanding-column-helped = 도움
understanding-column-instead = 대신 누른 것
understanding-hard-share = { $percent } % ({ $wrong }/{ $attempts })
understanding-instead = { $label } { $count }
understanding-hard-detail = { $machine } '{ $title }': 연습 { $attempts }번 가운데 { $wrong }번({ $percent } %)에서 { $people }명이 다른 곳을 눌렀습니다. 눌러야 할 것: { $wanted }. 대신 누른 것: { $instead }
understanding-nothing = 없음

## Who needs looking after
understanding-look-title = { $name }  살펴볼 분 { $count }명 / { $all }명
understanding-look-none = 기준을 넘은 수강생이 없습니다.
understanding-look-rule = 기준: 최근 { $runs }번 가운데 { $calls }번 부름 · 이어서 { $failures }번 다르게 끝남 · 같은 곳에서 { $same }번 · 한 기계를 { $many }번 해도 숙달 전 (설정 파일에서 바꿈)
understanding-column-why = 까닭

## A learner
understanding-plot-over = 최소보다 더 누른 수
understanding-plot-wrong = 잘못 누른 수
understanding-plot-minutes = 걸린 시간(분)
understanding-plot-title = { $measure } · { $machine } · 최근 { $runs }번
understanding-plot-legend = * 혼자 바르게   + 도움 받아 바르게   x 다르게 끝남   - 그만둠
understanding-plot-level = 단계
understanding-plot-result = 결과
understanding-plot-none = 그릴 연습이 아직 없습니다.
understanding-plot-all = 모든 기계
understanding-learner-troubles = 막힌 곳: { $places }
understanding-learner-trouble = { $place } { $count }
understanding-learner-untroubled = 막힌 곳: 없음
understanding-learner-sure = 자신감(앞 → 뒤, 1~5): { $answers } · 검증된 척도가 아님
understanding-learner-unsure = 자신감: 아직 묻지 않음
understanding-learner-answer = { $question ->
    [begin] 시작하기
    [find] 찾기
    [mend] 고치기
    [pay] 결제
   *[behind] 뒤에 사람
} { $before }→{ $after }
understanding-learner-look = 살핌: { $why }
