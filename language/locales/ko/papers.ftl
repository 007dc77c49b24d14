# 강의계획서, 교육일지, 만족도 조사, 동의서, 발급대장, 수강생 카드, 인쇄. 강사와 기관이 읽고, 조사와 카드는 배우시는 분이 읽는다.

papers-paper =
    { $of ->
        [attendance] 출석부
        [attendance-blank] 출석부 (서명용)
        [syllabus] 강의계획서
        [journal] 교육일지
        [survey] 만족도 조사
        [consent] 개인정보 동의서
        [cards] 수강생 카드
        [certificates] 수료증 (강좌 전체)
       *[register] 발급대장
    }
papers-meeting = 차시
papers-day = 일자
papers-time = 시간
papers-topic = 주제
papers-sign = (서명)

## 강의계획서
papers-syllabus = 강의계획서
papers-syllabus-completion = 수료 기준
papers-syllabus-rule = { $meetings }차시 중 { $needed }차시 이상 출석
papers-syllabus-goals = 교육 목표
papers-syllabus-goal =
    { $of ->
        [1] 키오스크에서 원하는 것을 찾아 담고, 확인하고, 결제한다.
        [2] 잘못 눌렀을 때 스스로 되돌리고, 막히면 도움을 청한다.
       *[3] 가게와 기관마다 다른 기계 앞에서도 혼자 끝까지 해 본다.
    }
papers-syllabus-plan = 차시별 계획
papers-syllabus-notes = 준비와 안내
papers-syllabus-bring = 돋보기나 안경을 쓰시는 분은 가져오십시오. 그 밖의 준비물은 없습니다.
papers-syllabus-practice = 연습용 기계로 배웁니다. 실제 결제는 없으며, 진짜 주민등록번호와 카드 번호는 누르지 않습니다.

## 교육일지
papers-journal = 교육일지
papers-approval =
    { $of ->
        [drawn] 담당
        [checked] 팀장
       *[approved] 기관장
    }
papers-people =
    { $of ->
        [enrolled] 등록
        [present] 출석
        [absent] 결석
       *[guests] 체험
    }
papers-remarkable = 특이사항
papers-confirmed = 강사 확인

## 만족도 조사
papers-survey = 만족도 조사
papers-survey-intro = 이름은 쓰지 않으셔도 돼요. 마음과 같은 얼굴 하나에 ○를 해 주세요.
papers-survey-question =
    { $of ->
        [content] 배운 것이 생활에 도움이 되나요?
        [teacher] 선생님이 알기 쉽게 가르쳐 주셨나요?
        [time] 수업 날짜와 시간이 알맞았나요?
        [place] 교실과 기계가 쓰기 편했나요?
       *[again] 다른 분께도 권하고 싶으세요?
    }
papers-survey-free = 하고 싶은 말씀을 적어 주세요.

## 동의서
papers-consent = 개인정보 동의서
papers-consent-intro = 아래 내용을 읽거나 들으신 뒤, 하나씩 따로 정해 주십시오. 동의하지 않으셔도 되며, 언제든지 거두실 수 있습니다.
papers-consent-until = 이름과 번호를 파기하는 날: { $day }
papers-consent-needed = (수강에 필요)
papers-consent-chosen = (선택)
papers-consent-withdraw = 동의를 거두려면 강사나 기관에 말씀만 하시면 됩니다. 위 내용을 읽거나 설명을 듣고 위와 같이 정합니다.
papers-consent-date = 20        년          월          일
papers-consent-name = 성명
papers-consent-helper = 대신 적거나 읽어 드린 사람 (있을 때)

## 발급대장
papers-register-of = { $year }년 수료증·확인서 발급대장
papers-register-counts = 발급 { $count }건 (취소 { $revoked }건), { $day } 현재
papers-register-part = 담당 강좌의 것만 실음 (다른 강좌 { $count }건 제외)
papers-register-column =
    { $of ->
        [order] 연번
        [number] 발급번호
        [kind] 종류
        [name] 성명
        [course] 과정명 · 하신 일
        [period] 교육기간
        [hours] 시간
        [day] 발급일
        [code] 확인 코드
       *[remark] 비고
    }
papers-register-kind =
    { $of ->
        [proof] 확인서
       *[completion] 수료증
    }
papers-register-revoked = { $day } 취소
papers-register-destroyed = (파기)
papers-register-none = 발급한 것이 없습니다.

## 수강생 카드
papers-cards = 수강생 카드
papers-cards-how = 키오스크에서 '{ $button }'를 누르시고 이 번호를 눌러 주세요.

## 인쇄
papers-printed = { $printer }에 보냈습니다: { $copies }부. 파일: { $file }
papers-print-usual = 기본 프린터
papers-print-no-program = 이 컴퓨터에는 인쇄 프로그램(lp)이 없습니다. 파일은 { $file }에 있으니, 열어서 인쇄하거나 프린터가 있는 컴퓨터로 옮겨 주십시오. (데비안·우분투: apt install cups-client)
papers-print-no-printer = 쓸 수 있는 프린터가 없습니다. 프린터를 켜고 등록한 뒤 다시 해 주십시오. 파일은 { $file }에 있습니다.
papers-print-refused = 인쇄하지 못했습니다: { $why }. 파일은 { $file }에 그대로 있습니다.
papers-print-no-answer = 프린터가 대답하지 않습니다. 켜져 있는지, 종이가 있는지 봐 주십시오. 파일은 { $file }에 그대로 있습니다.
papers-print-no-file = 인쇄할 파일이 없습니다: { $file }
papers-copies-out-of-range = 부수는 1부터 { $most }까지입니다.
papers-no-such-paper = 그런 종이가 없습니다: { $name }. 있는 종이: { $known }
papers-printers-none = 이 컴퓨터에서 찾은 프린터가 없습니다.

## 콘솔
papers-do-papers = 종이
papers-do-papers-help = 출석부, 강의계획서, 교육일지, 만족도 조사, 동의서, 카드, 수료증, 발급대장을 만들고 인쇄합니다.
papers-do-make-paper = 만들기
papers-do-make-paper-help = 고른 종이를 파일로 만든 뒤, 인쇄할지 묻습니다.
papers-do-paper-language = 종이의 언어
papers-do-paper-language-help = 한국어나 영어로 만듭니다.
papers-help = 고른 종이를 먼저 파일로 만들고, 그다음에 인쇄할지 묻습니다. 프린터가 없어도 파일은 남습니다.
papers-column-paper = 종이
papers-column-meaning = 쓰임
papers-column-file = 만든 파일
papers-in =
    { $of ->
        [en] 언어: 영어
       *[ko] 언어: 한국어
    }
papers-folder = 저장하는 곳: { $folder }
papers-meaning =
    { $of ->
        [attendance] 지금까지의 출석 표시와 함께
        [attendance-blank] 서명을 받는 빈 출석부
        [syllabus] 차시별 주제와 수료 기준
        [journal] 차시별 인원과 특이사항, 결재란
        [survey] 큰 글씨와 얼굴 그림, 이름 없이
        [consent] 14포인트 이상, 항목마다 따로
        [cards] A4 한 장에 여덟 장, 잘라서
        [certificates] 발급된 수료증을 한 파일로
       *[register] 이 기관의 올해 발급 내역
    }
papers-print-ask = 파일로 만들었습니다. 인쇄할까요?
papers-print-copies = 부수 (1~{ $most })
papers-print-duplex = 양면 (긴 쪽으로 넘김)
papers-print-now = 인쇄
papers-print-file-only = 파일만
