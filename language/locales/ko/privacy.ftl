# Consent and privacy at the console. The words of each item of consent are in consent.ftl.

privacy-needed = (꼭 필요)
privacy-destroyed = (파기됨)
privacy-no-end = 정하지 않음
privacy-unknown = 모름
privacy-sex-female = 여
privacy-sex-male = 남
privacy-sex-unknown = 모름

## Consent

privacy-do-consent = 동의
privacy-do-consent-help = 수강생 옆에서 항목마다 동의를 받거나 거둡니다.
privacy-do-class-consent = 동의와 보유 기간
privacy-do-class-consent-help = 반 모두가 어떤 항목에 동의했는지, 언제까지 보관하는지 봅니다.
privacy-do-agree = 동의
privacy-do-agree-help = 고른 항목에 동의한 것으로 적고 다음 항목으로 갑니다.
privacy-do-refuse = 동의 안 함
privacy-do-refuse-help = 고른 항목에 동의하지 않은 것으로 적고 다음 항목으로 갑니다.
privacy-do-withdraw = 거두기
privacy-do-withdraw-help = 동의한 항목을 거둡니다. 무엇이 달라지는지 먼저 알려 줍니다.
privacy-do-ask = 동의 받기
privacy-do-ask-help = 고른 수강생에게 항목마다 묻습니다.
privacy-help-consent = 수강생이 화면을 함께 보며 답하게 하세요. 따옴표 안의 말을 그대로 읽으면 됩니다. 한 항목씩 따로 묻고, 거절해도 권하지 않습니다. 꼭 필요한 것은 첫 항목뿐입니다. 거두고 싶다고 하면 언제든 W를 누르세요.
privacy-help-class = 한 줄에 수강생 한 사람, 한 칸에 항목 하나입니다. 엔터로 그 사람의 동의 화면을 열고, U로 반 전체의 보유 기간을 정합니다.
privacy-consent-of = { $name } 님의 동의
privacy-ask-withdraw = 동의를 거둡니까? { $happens }
privacy-column-item = 항목
privacy-column-decision = 결정
privacy-column-day = 날짜
privacy-column-by = 받은 사람
privacy-short-basic = 기본
privacy-short-identity = 확인값
privacy-short-sensitive = 민감
privacy-short-passing-on = 제공
privacy-short-legal-name = 실명
privacy-short-photographs = 사진

## What is kept

privacy-do-kept = 보관하는 것
privacy-do-kept-help = 이 수강생의 무엇을 언제까지 보관하는지 보여 줍니다.
privacy-do-until = 보유 기간
privacy-do-until-help = 언제까지 보관할지 정합니다. 반에서 정하면 더 늦은 날이 있는 사람은 그대로 둡니다.
privacy-do-own-data = 본인 정보 파일
privacy-do-own-data-help = 이 사람에 대해 보관하는 모든 것을 읽을 문서와 파일(JSON)로 만듭니다.
privacy-do-destroy-one = 지금 파기
privacy-do-destroy-one-help = 이 사람의 이름과 신원 정보를 곧바로 파기합니다. 이름을 넣어 확인합니다.
privacy-help-kept = 본인이 물으면 이 화면을 보여 주세요. 이름이 든 것은 보유 기간이 지나면 파기하고, 나머지는 누구인지 모르게 수만 남습니다. 주민등록번호는 어디에도 없습니다.
privacy-kept-of = { $name } 님에 대해 보관하는 것
privacy-kept-facts = 번호 { $number } · { $district } · { $group } · 성별 { $sex } · 태어난 연대 { $decade }
privacy-kept-purged = { $day }에 이름과 신원 정보를 파기했습니다.
privacy-kept-meaning = 날짜가 있는 줄은 그날이 지나면 파기합니다. '이름 없이 남음'은 누구인지 모르게 수를 세는 데만 씁니다.
privacy-page-until = 보유 기간: { $day }까지
privacy-column-topic = 무엇
privacy-column-rows = 건
privacy-column-until = 언제까지
privacy-column-fields = 들어 있는 것
privacy-end-nothing = 없음
privacy-end-nameless = 이름 없이 남음
privacy-end-destroyed = 파기됨
privacy-topic-profile = 기본 정보
privacy-topic-identity = 확인값
privacy-topic-legal-name = 실명
privacy-topic-roster = 명단 고친 이력
privacy-topic-consent = 동의
privacy-topic-classes = 수강
privacy-topic-attendance = 출석
privacy-topic-practice = 연습
privacy-topic-now = 지금 화면과 차례
privacy-topic-calls = 도움 요청
privacy-topic-certificates = 증서
privacy-topic-counted = 집계
privacy-fields-profile = 이름, 번호, 자치구, 대상, 성별, 태어난 연대, 화면 설정
privacy-fields-identity = 되돌릴 수 없는 값. 생년월일과 전화번호는 없습니다
privacy-fields-legal-name = 수료증에 적은 이름
privacy-fields-roster = 명단을 고칠 때 앞뒤의 값
privacy-fields-consent = 항목, 결정, 날짜, 받은 사람
privacy-fields-classes = 강좌, 등록과 그만둔 날, 모둠, 과제
privacy-fields-attendance = 차시마다 출석, 지각, 조퇴, 결석, 공결
privacy-fields-practice = 기기, 과제, 누른 순서와 시간, 현장실습, 자신감 답
privacy-fields-now = 앉은 키오스크, 순서
privacy-fields-calls = 부른 때와 까닭
privacy-fields-certificates = 번호, 강좌, 날짜, 취소. 이름은 확인값으로만
privacy-fields-counted = 해마다 한 번 센 표시

privacy-ask-until = 수강생 { COUNT($learners, counter: "명") }의 이름을 언제까지 보관할까요? 예: 2027-03-24
privacy-day-range = 오늘부터 5년 안의 날이어야 합니다.
privacy-until-set = 수강생 { COUNT($changed, counter: "명") }의 보유 기간을 { $day }까지로 정했습니다.
privacy-own-data-made = 저장: { $page } ({ $raw })

## Destruction

privacy-do-destroy = 개인정보 파기
privacy-do-destroy-help = 보유 기간이 끝난 수강생의 이름과 신원 정보를 파기하고 파기 대장을 봅니다.
privacy-do-destroy-due = 모두 파기
privacy-do-destroy-due-help = 위 목록의 모두를 파기합니다. 글을 넣어 확인합니다. 되돌릴 수 없습니다.
privacy-help-destroy = 위에는 보유 기간이 끝난 사람, 아래에는 서명된 파기 대장이 있습니다. 파기하면 누구인지 알 수 있는 것은 모두 없어지고 센 수는 그대로 남습니다. 전에 만든 백업에는 이름이 남아 있으니 백업도 기간을 정해 지우세요.
privacy-due = 보유 기간이 끝난 수강생: { COUNT($learners, counter: "명") }
privacy-nobody-due = 보유 기간이 끝난 수강생이 없습니다.
privacy-what-goes = 파기하는 것: 이름, 번호, 확인값, 실명, 화면 설정, 증서의 이름. 남는 것: 누구인지 모르는 출석, 연습, 수료의 수.
privacy-register = 파기 대장
privacy-column-number = 번호
privacy-column-name = 이름
privacy-column-centre = 기관
privacy-column-learners = 인원
privacy-column-reason = 까닭
privacy-column-signature = 서명
privacy-genuine = 확인됨
privacy-unsure = 열쇠 없음
privacy-changed = 맞지 않음
privacy-ask-destroy = 수강생 { COUNT($learners, counter: "명") }의 이름과 신원 정보를 파기합니다. 되돌릴 수 없습니다. 파기하려면 '{ $typed }'{ PARTICLE($typed, "을/를") } 그대로 넣으세요.
privacy-ask-destroy-one = { $name } 님의 이름과 신원 정보를 지금 파기합니다. 되돌릴 수 없습니다. 파기하려면 '{ $typed }'{ PARTICLE($typed, "을/를") } 그대로 넣으세요.
privacy-destroy-word = { $learners }명 파기
privacy-typed-differs = 다릅니다. '{ $typed }'{ PARTICLE($typed, "을/를") } 그대로 넣어 주세요.
privacy-destroying = 파기하고 빈자리를 지우고 있습니다
privacy-destroyed-now = 수강생 { COUNT($learners, counter: "명") }의 이름과 신원 정보를 파기했습니다. 파기 대장에 적었습니다. 전에 만든 PDF와 백업에는 이름이 남아 있으니 따로 지워 주세요.
privacy-reason-ended = 보유 기간 만료
privacy-reason-withdrawn = 동의 철회

## The page on request

privacy-page-rows = 기록 { COUNT($rows, counter: "줄") }
privacy-page-meaning = 아래는 읽기 쉽게 줄인 것입니다. 빠짐없는 내용은 함께 드린 JSON 파일에 있습니다. 주민등록번호는 보관하지 않습니다.
privacy-field = { $name ->
    [name] 이름
    [number] 번호
    [district] 자치구
    [target] 대상
    [sex] 성별
    [decade] 태어난 연대
    [profile] 화면 설정
    [day] 날짜
    [keep_until] 보유 기간
    [field] 고친 것
    [before] 앞
    [after] 뒤
    [class] 강좌
    [state] 상태
    [decided_by] 정한 사람
    [marked_by] 적은 사람
    [pack] 기기
    [level] 단계
    [ended] 끝
    [touches] 누른 횟수
    [wrong_touches] 헛누름
    [asked] 도움
    [shop] 가게
    [how] 어떻게
    [question] 물음
    [answer] 답
    [witness] 지켜본 사람
    [kiosk] 키오스크
    [reason] 까닭
    [course] 과정
    [issued_by] 발급한 사람
    [year] 해
   *[what] 센 것
 }
privacy-value = { $value ->
    [older] 고령층
    [homemaker] 주부
    [disabled] 장애인
    [other] 기타
    [female] 여
    [male] 남
    [present] 출석
    [late] 지각
    [left_early] 조퇴
    [absent] 결석
    [excused] 공결
    [enrolled] 등록
    [left] 그만둠
    [done] 마침
    [spoiled] 달리 끝남
    [stopped] 멈춤
    [abandoned] 도중에 끝남
    [follow] 따라 하기
    [guided] 안내 받기
    [prompted] 귀띔 받기
    [alone] 혼자
    [real] 실전
    [asked] 불렀음
    [stuck] 막힘
    [registered] 등록
    [started] 시작
    [completed] 수료 기준
    [certified] 수료증
    [proved] 혼자 주문
   *[as-it-is] { $value }
 }
