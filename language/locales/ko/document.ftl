document-skip = 본문으로 건너뛰기
document-title = { $name } 교육 실적 ({ $when })
document-title-city = 키오스크 교육 실적 ({ $when })
document-as-of = 기준일 { $day }
document-summary = 요약
document-goal-year =
    { $level ->
        [city] { $year }년 수료 인원
       *[other] 전체 { $year }년 수료 인원
    }
document-goal-total =
    { $level ->
        [city] 누적 수료 인원
       *[other] 전체 누적 수료 인원
    }
document-goal-own =
    { $level ->
        [class] 이 강좌가 { $year }년 목표에 더한 인원
        [centre] 이 기관이 { $year }년 목표에 더한 인원
       *[district] 이 자치구가 { $year }년 목표에 더한 인원
    }
document-of-goal = 명 / { $goal }명
document-achieved = 달성률 { $share }
document-less-than = { $share } 미만
document-out-goal = 목표 대비 실적
document-out-year =
    { $level ->
        [city] 올해 수료 { $count }명, 달성률 { $share }
       *[other] 전체 올해 수료 { $count }명, 달성률 { $share }
    }
document-out-total =
    { $level ->
        [city] 누적 수료 { $count }명, 달성률 { $share }
       *[other] 전체 누적 수료 { $count }명, 달성률 { $share }
    }
document-out-credited =
    { $level ->
        [class] 이 강좌에서 목표에 더한 인원 { $count }명
        [centre] 이 기관에서 목표에 더한 인원 { $count }명
       *[district] 이 자치구에서 목표에 더한 인원 { $count }명
    }
document-out-taught = 교육 실적
document-out-persons = 실인원 { $persons }명, 연인원 { $attendances }명
document-out-meetings = 교육 { $meetings }회, 총 { $hours }시간
document-out-completed = 수료 { $count }명, 수료율 { $share }
document-out-month = 당월({ $month }): 실인원 { $persons }명, 연인원 { $attendances }명, 수료 { $completed }명
document-out-people = 참여자 구성
document-out-part = { $name } { $count }명
document-out-groups =
    { $field ->
        [target] 대상: { $parts }
       *[sex] 성별: { $parts }
    }
document-figures = 주요 지표
document-col-measure = 지표
document-col-month = 당월({ $month })
document-col-year = 누계
document-col-of-month = 월
document-col-so-far = 목표 반영 누계
document-m-target = 목표 (명)
document-m-persons = 실인원 (명)
document-m-attendances = 연인원 (명)
document-m-meetings = 교육횟수 (회)
document-m-hours = 교육시간 (시간)
document-m-completed = 수료인원 (명)
document-m-completion = 수료율
document-m-credited = 목표 반영 (명)
document-m-achievement = 달성률
document-months = 월별 추이
document-chart-attendances = 월별 연인원 (명)
document-chart-credited = 목표 반영 인원, 올해 누계 (명)
document-chart-parts = 목표 반영 인원 (명)
document-chart-people = 태어난 연대별 실인원 (명)
document-chart-table-below = 같은 숫자가 아래 표에 있습니다.
document-parts =
    { $level ->
        [city] 자치구별 실적
        [district] 기관별 실적
       *[centre] 강좌별 실적
    }
document-parts-note = 두 곳에서 배운 사람은 각 곳의 실인원과 수료인원에 들어가고, 목표에는 처음 수료한 곳에서 한 번만 반영됩니다. 그래서 목표 반영 인원만 합계와 꼭 맞습니다.
document-col-part =
    { $level ->
        [city] 자치구
        [district] 기관
       *[centre] 강좌
    }
document-whole = 전체
document-people = 대상·성별·연령대
document-people-caption = 대상과 성별, 태어난 연대별 실인원 (명)
document-target-name =
    { $of ->
        [older] 고령층
        [homemaker] 주부
        [disabled] 장애인
       *[other] 기타
    }
document-sex-name =
    { $of ->
        [female] 여성
        [male] 남성
       *[unknown] 미상
    }
document-decade = { $decade }년대
document-decade-unknown = 미상
document-rules = 세는 법
document-rule-persons = 한 번이라도 출석한 서로 다른 사람의 수. 같은 사람은 한 번만 셉니다.
document-rule-attendances = 출석한 횟수의 합. 이름을 남기지 않은 체험자도 들어갑니다.
document-rule-completed = 과정의 수료 기준(보통 차시의 80% 이상 출석)을 채운 서로 다른 사람의 수.
document-rule-achievement = 목표 반영 인원을 목표로 나눈 값.
document-col-alone =
    { $of ->
        [target] 대상
        [sex] 성별
       *[decade] 태어난 연대
    }
document-field = 현장실습
document-field-caption = 진짜 가게와 기관에서 해 본 횟수 (회)
document-field-note = 강사가 곁에서 보고 적은 것입니다. 연습 기록이나 실적과 더하지 않습니다.
document-col-shop = 간 곳
document-how =
    { $how ->
        [alone] 혼자
        [word] 한마디 듣고
        [help] 도움받아
       *[gave_up] 그만둠
    }
document-feelings = 수업 전과 후의 자신감
document-feelings-caption = 문항별로 전과 후에 모두 답한 사람 (명)
document-feelings-note = 검증된 척도가 아닙니다. 문항 하나하나의 차이만 보이고 점수로 합하지 않습니다. 답은 건너뛸 수 있었으며, 비교할 집단이 없으므로 교육의 효과라고 할 수 없습니다.
document-col-question = 문항
document-col-both = 두 번 답함
document-col-surer = 더 자신 있음
document-col-same = 같음
document-col-less = 덜 자신 있음
document-question =
    { $of ->
        [begin] 혼자서 시작하기
        [find] 원하는 것 찾기
        [mend] 잘못 누른 것 고치기
        [pay] 혼자서 돈 내기
       *[behind] 뒤에 사람이 기다려도 하기
    }
document-year = { $year }년
document-month = { $year }년 { $month }
document-badge =
    { $edition ->
        [published] 공개용 · 5 미만은 가림
       *[official] 공식 제출용 · 공개하지 않음
    }
document-file-edition =
    { $edition ->
        [published] 공개용
       *[official] 공식
    }
document-footer =
    { $edition ->
        [published] 이 보고서의 숫자는 교육 기록에서 계산되었습니다. 공개용으로, 5 미만의 인원과 그것을 알아낼 수 있는 수를 가렸습니다.
       *[official] 이 보고서의 숫자는 교육 기록에서 계산되었습니다. 공식 제출용으로, 적은 수도 그대로 적혀 있으니 공개하지 않습니다.
    }
document-notice-no-meetings = { $year }년의 이 기간에는 기록된 교육이 없습니다.
document-notice-nobody = 이 기간의 차시에 출석한 사람이 아직 없습니다.
document-notice-hidden = '*'는 가린 수입니다. 5 미만의 인원과, 다른 수에서 빼어 그것을 알아낼 수 있는 수를 가렸습니다. 0은 가리지 않습니다.
document-hidden = 가린 수
document-contents = 차례
document-page = { $page } / { $pages }
document-chart-goal = 목표 { $goal }명
document-making =
    { $of ->
        [figures] 숫자를 셉니다
       *[file] { $of } 파일을 만듭니다
    }
document-not-yet = { $day }부터의 기간은 아직 오지 않았습니다(오늘은 { $today }). 연도와 달을 확인해 주십시오.
document-no-hwpx = HWPX 파일을 만드는 python-hwpx 패키지가 설치되어 있지 않습니다. PDF와 XLSX는 그대로 만들 수 있습니다. 설치: pip install "kiosk-practice-suite[hwpx]"
document-goal-of = 목표
document-goal-reached = 현재 (명)
document-goal-target = 목표 (명)

## 숫자와 단계
document-figures-caption = 당월과 누계
document-col-ever = 전체 기간 누계
document-m-guests = 이름 없는 체험 (연인원)
document-m-satisfaction = 만족도 (5점)
document-rule-meetings = 실제로 연 차시의 수. 취소한 차시는 세지 않습니다.
document-rule-completion = 수료인원을 실인원으로 나눈 값.
document-rule-satisfaction = 강좌 끝의 만족도 조사에서 모든 문항의 평균. 5점이 가장 높습니다.
document-rule-credited =
    { $trained ->
        [completed] 수료한 사람을 한 해에 한 번, 전체에서 한 번만, 처음 수료한 곳과 날에 센 수. 목표 달성은 이 수로 봅니다.
        [certified] 수료증을 받은 사람을 한 해에 한 번, 전체에서 한 번만, 처음 받은 곳과 날에 센 수. 목표 달성은 이 수로 봅니다.
        [mastered] 기계를 혼자 할 수 있게 된 사람을 한 해에 한 번, 전체에서 한 번만 센 수. 목표 달성은 이 수로 봅니다.
        [proved] 혼자 주문 확인서를 받은 사람을 한 해에 한 번, 전체에서 한 번만 센 수. 목표 달성은 이 수로 봅니다.
        [started] 한 번이라도 출석한 사람을 한 해에 한 번, 전체에서 한 번만, 처음 온 곳과 날에 센 수. 목표 달성은 이 수로 봅니다.
       *[registered] 등록한 사람을 한 해에 한 번, 전체에서 한 번만, 처음 등록한 곳과 날에 센 수. 목표 달성은 이 수로 봅니다.
    }
document-months-caption = 월별 인원과 교육
document-parts-caption = 올해 누계
document-parts-month-caption = 당월({ $month })
document-parts-name =
    { $level ->
        [city] 자치구별
        [district] 기관별
       *[centre] 강좌별
    } 누계
document-parts-month-name =
    { $level ->
        [city] 자치구별
        [district] 기관별
       *[centre] 강좌별
    } { $month }
document-stages = 단계별 인원
document-stages-caption = 단계마다 따로 센 서로 다른 사람 (명)
document-stages-note = 한 사람을 한 해에 한 번, 단계마다 따로 셉니다. 한 단계가 다음 단계에 들어 있는 것은 아닙니다.
document-col-stage = 단계
document-stage =
    { $of ->
        [registered] 등록
        [started] 출석 시작
        [completed] 수료
        [certified] 수료증 발급
        [mastered] 숙달
       *[proved] 혼자 주문 확인
    }
document-notice-unknown = 기록에 이 도시의 자치구가 아닌 곳이 있습니다: { $names }. 기관의 자치구를 바로잡아 주십시오. 숫자는 빠짐없이 들어 있습니다.
document-districts = 자치구별 대상과 성별
document-districts-caption = 자치구별 실인원 (명), 올해 누계
document-districts-note = 두 자치구에서 배운 사람은 두 곳에 모두 들어 있고, 전체에서는 한 번만 셉니다. 연령대까지 나눈 표는 끝에 있습니다.
document-grid = 부표: 자치구·대상·성별·연령대
document-grid-caption = 자치구·대상·성별·태어난 연대별 실인원 (명), 올해 누계

## 진행과 전망
document-outlook = 진행과 전망
document-outlook-caption = 연말 목표 반영 인원의 전망 (명)
document-col-outlook = 값
document-chart-outlook = 목표 반영 인원의 누계와 연말 전망 (명)
document-outlook-reached = 지금까지
document-outlook-low = 연말, 낮게 보면
document-outlook-likely = 연말, 가장 그럴듯하게
document-outlook-high = 연말, 높게 보면
document-outlook-goal = 올해 목표
document-outlook-pace = 한 주 평균
document-outlook-spread = 주마다의 차이 (표준편차)
document-outlook-weeks = 돌아본 주 (주)
document-outlook-goal-on = 이 걸음이면 목표에 닿는 날
document-outlook-not-this-year = 올해 안에는 닿지 않음

## 연습
document-machines = 키오스크 연습
document-machines-caption = 기계별 연습
document-machines-note = 연습 한 번은 한 기계에서 한 가지 일을 처음부터 끝까지 해 본 것입니다. 이름을 남기지 않은 사람의 연습도 들어 있습니다.
document-col-machine = 기계
document-p-attempts = 연습 (회)
document-p-correct = 바르게 마침
document-p-unaided = 도움 없이 바르게
document-p-abandoned = 그만둠
document-p-typical = 한 번에 걸린 시간 (초)
document-levels = 도움 단계
document-levels-caption = 도움 단계별 연습
document-col-level = 단계
document-hardest = 어려운 단계
document-hardest-caption = 잘못 누른 비율이 높은 단계
document-hardest-note = 걸린 시간의 중앙값과 90% 값은 2% 간격의 묶음에서 구하여 1%까지 다를 수 있습니다. 90% 값은 열 번 가운데 아홉 번이 그 안에 끝난 시간입니다.
document-chart-hardest = 한 번이라도 잘못 누른 비율
document-s-machine = 기계
document-s-step = 단계
document-s-times = 지나간 횟수
document-s-stumbled = 잘못 누름
document-s-median = 중앙값 (초)
document-s-ninetieth = 90% 값 (초)
document-s-wrong = 잘못된 터치
document-s-hints = 귀띔
document-s-asked = 도움 청함
document-mistakes = 막히는 곳
document-mistakes-caption = 막힌 곳의 종류
document-chart-mistakes = 그곳에서 막힌 연습 (회)
document-col-trouble = 막힌 곳
document-col-trouble-attempts = 연습 (회)
document-col-trouble-times = 막힌 횟수

## 만족도
document-survey = 만족도 조사
document-survey-caption = 문항별 답한 사람 (명)
document-survey-note = 강좌 끝에 이름 없이 종이로 물은 것입니다. 5점이 '매우 그렇다'입니다.
document-col-answers = 답한 사람
document-col-mean = 평균
document-col-spread = 점수별 사람 수
document-answer = { $of }점
document-asked =
    { $of ->
        [content] 배운 것이 쓸모 있다
        [teacher] 가르침을 따라가기 쉬웠다
        [time] 시간과 길이가 알맞았다
        [place] 교육장과 기계가 좋았다
       *[again] 다른 사람에게 권하고 싶다
    }

## 첫 쪽에 더
document-out-forecast = 연말 전망 { $likely }명 (범위 { $low }명 ~ { $high }명)
document-out-satisfaction = 만족도 5점 가운데 { $score }점
document-out-papers = 수료증 { $certified }명, 혼자 주문 확인서 { $proved }명
document-out-practice = 키오스크 연습
document-out-practised = 연습 { $attempts }회, 도움 없이 바르게 마침 { $share }
document-out-mistakes = 가장 많이 막힌 곳: { $names }

## 목록
document-list =
    { $of ->
        [learners] 수강생 목록
        [attendance] 출석 목록
        [attempts] 연습 목록
       *[certificates] 수료증 목록
    }
document-list-column =
    { $of ->
        [person] 사람 (가명)
        [day] 날짜
        [target] 대상
        [sex] 성별
        [decade] 태어난 연대
        [district] 자치구
        [centre] 기관
        [state] 출결
        [number] 차시
        [minutes] 분
        [class] 강좌
        [course] 과정
        [pack] 기계
        [mission] 미션
        [skin] 화면
        [level] 단계
        [ended] 끝남
        [correct] 바르게
        [unaided] 도움 없이
        [milliseconds] 밀리초
        [touches] 터치
        [fewest] 가장 적은 터치
        [wrong] 잘못된 터치
        [hints] 귀띔
        [asked] 도움 청함
        [called] 강사 부름
        [timeouts] 시간 초과
        [certificate] 번호
        [kind] 종류
        [first] 첫날
        [last] 끝날
        [meetings] 차시 수
       *[revoked] 취소한 날
    }
