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
document-figures-caption = 당월과 올해 누계
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
document-months-caption = 월별 연인원, 교육횟수, 목표 반영 인원
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
document-parts-caption = 올해 누계
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
document-rule-credited = 수료한 사람을 한 해에 한 번, 전체에서 한 번만, 처음 수료한 곳과 날에 센 수. 목표 달성은 이 수로 봅니다.
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
document-seconds = { $n }초
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
document-chart-of = 그림: { $title }
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
