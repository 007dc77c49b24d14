# 종이와 보고서의 말. 강사와 기관이 읽는다.

## 수료증과 확인서
reports-completion-title = 수료증
reports-completion-subtitle = CERTIFICATE OF COMPLETION
reports-completion-period = { $span } ({ $meetings }차시, 총 { $hours }시간)
reports-completion-wording-warm = 위 분은 우리 기관이 운영한 위 과정을 성실히 마치셨기에 이 수료증을 드립니다.
reports-completion-wording-formal = 위 사람은 우리 기관이 운영한 위 과정을 성실히 이수하였으므로 이 증서를 수여합니다.
reports-proof-title = 혼자 주문 확인서
reports-proof-subtitle = PROOF OF INDEPENDENT USE
reports-proof-wording = 위 분은 누구의 도움도 받지 않고 위의 일을 처음부터 끝까지 혼자서 바르게 마치셨음을 확인합니다.
reports-field-name = 성명
reports-field-course = 과정명
reports-field-period = 교육기간
reports-field-done = 하신 일
reports-field-machine = 연습 기계
reports-field-witness = 확인 강사
reports-field-code = 확인 코드
reports-check-how = 이 종이가 진짜인지는 위 코드로 발급 기관에서 확인하실 수 있습니다.
reports-check-register = QR에는 확인 코드만 들어 있고, 이름은 들어 있지 않습니다.

## 잘못되었을 때
reports-disk-full = 디스크가 가득 차서 저장하지 못했습니다: { $file }. 자리를 비운 뒤 다시 해 주십시오. 이전 파일은 그대로 있습니다.
reports-folder-closed = 이 폴더에는 쓸 수 없습니다: { $folder }. 다른 폴더를 고르거나 쓰기 권한을 얻어 주십시오.
reports-cannot-write = 저장하지 못했습니다: { $file } ({ $reason }).
reports-font-missing = 한글 글꼴(나눔고딕)이 없어 종이를 만들 수 없습니다. 데비안·우분투: apt install fonts-nanum. 그 밖에는 NanumGothic.ttf와 NanumGothicBold.ttf를 { $folder }에 넣어 주십시오.
reports-glyph-missing = 글꼴에 없는 글자라서 발급하지 않았습니다: { $character } ({ $code } { $name }), "{ $text }". 글자를 고치거나 다른 표기로 적어 주십시오.

## 출석부
reports-attendance-title = 출석부
reports-attendance-course = 과정명
reports-attendance-class = 강좌
reports-attendance-period = 교육기간
reports-attendance-place = 장소
reports-attendance-instructor = 강사
reports-attendance-learners = 수강생
reports-attendance-people = { $count }명
reports-attendance-number = 연번
reports-attendance-name = 성명
reports-attendance-meeting = { $number }차시
reports-attendance-remarks = 비고
reports-attendance-signed = 강사 확인 (서명)
reports-attendance-weekday =
    { $day ->
        [1] 월
        [2] 화
        [3] 수
        [4] 목
        [5] 금
        [6] 토
       *[7] 일
    }
reports-attendance-state =
    { $state ->
        [present] 출석
        [late] 지각
        [left_early] 조퇴
        [absent] 결석
       *[excused] 공결
    }

## 백만 명을 향하여
reports-million-line = 올해 { COUNT($year, counter: "명") } / { COUNT($goal_year, counter: "명") } · 누적 { COUNT($total, counter: "명") } / { COUNT($goal_total, counter: "명") }
    .heard = 올해 { COUNT($year, counter: "명") }, 목표는 { COUNT($goal_year, counter: "명") }. 누적 { COUNT($total, counter: "명") }, 목표는 { COUNT($goal_total, counter: "명") }.
reports-no-such-unit =
    { $level ->
        [class] 기록에 없는 강좌입니다: { $uid }
        [centre] 기록에 없는 기관입니다: { $uid }
       *[district] 기록에 없는 자치구입니다: { $uid }
    }

## 실적 보고서
reports-page-programme = 디지털 포용 키오스크 교육

## 기록에서 종이로
reports-nothing-to-print = 인쇄할 수료증이 없습니다.
reports-revoked = { $number } 수료증은 { $day }에 취소되어 다시 인쇄하지 않습니다.
reports-name-destroyed = { $number } 수료증의 이름은 보관 기간이 끝나 파기되었습니다. 발급 사실은 발급대장에서 확인할 수 있습니다.
reports-level =
    { $level ->
        [real] 실전
       *[alone] 혼자 하기
    }

## 명령줄
reports-cli-help = 교육 실적, 수료증, 출석부를 만들고 수료증이 진짜인지 확인합니다.
reports-cli-progress = 강좌·기관·자치구·전체의 실적 보고서를 만듭니다.
reports-cli-certificate = 발급된 수료증과 확인서를 PDF로 만듭니다.
reports-cli-attendance = 강좌의 출석부를 PDF로 만듭니다.
reports-cli-learner = 수강생의 "내가 할 수 있는 것"을 큰 글씨 PDF로 만듭니다.
reports-cli-card = 집에 가져가는 카드(A5)를 PDF로 만듭니다.
reports-cli-verify = 수료증이 진짜인지 파일, 확인 코드, QR의 글자로 확인합니다. 끝난 값: 0 유효, 3 취소, 4 바뀜, 5 없음, 6 다른 사업, 7 잘못 적음.
reports-cli-line = 목표를 향한 한 줄을 보여 줍니다.
reports-no-store = 기록 파일이 없습니다: { $file }
reports-not-a-day = 날짜가 아닙니다: { $text } (예: 2026-03-24)
reports-none-of-name = '{ $name }'에 맞는 이름이 없습니다. 있는 이름: { $known }
reports-which = 어느 곳의 보고서인지 이름을 적어 주십시오. 있는 이름: { $known }
reports-several = '{ $name }'에 맞는 이름이 여럿입니다. 하나를 골라 주십시오: { $known }
reports-no-such-paper = 발급대장에 없습니다: { $text }
reports-verify-revoked = 취소된 증서입니다. { $number }, { $day } 발급, { $revoked } 취소, { $centre }
reports-verify-unknown = 이 기록의 발급대장에 없는 코드입니다. 다른 기관에서 발급했다면 그 기관에 문의해 주십시오.
reports-verify-mistyped = 코드를 잘못 적은 것 같습니다. 열두 글자를 다시 확인해 주십시오(숫자 0·1과 글자 O·I·L은 쓰지 않습니다).
reports-verify-foreign = 이 사업의 증서에 있는 QR이 아닙니다.
reports-cli-rows = 수강생·출석·연습·수료증의 줄을 이름 없이(가명으로) CSV나 XLSX로 씁니다.
reports-cli-option-what = learners, attendance, attempts, certificates
reports-cli-option-level = 강좌(class), 기관(centre), 자치구(district), 전체(city)
reports-cli-option-of = 강좌·기관·자치구의 이름. 없으면 이 컴퓨터의 기관
reports-cli-option-year = 연도. 없으면 올해
reports-cli-option-month = 그 달의 월간 보고서 (1~12). 없으면 연간
reports-cli-option-official = 공식 제출용(원 수치) 또는 공개용(5 미만을 가림). 없으면 공개용
reports-cli-option-until = 이날까지 셉니다. 없으면 오늘
reports-cli-option-format = html, pdf, xlsx, csv, hwpx; all = 모두
reports-cli-option-out = 저장할 폴더
reports-cli-option-store = 기록 파일
reports-cli-option-language = ko 또는 en
reports-cli-option-klass = 강좌의 이름: 그 강좌의 모든 수료증
reports-cli-option-one_file = 한 파일에 모두
reports-cli-option-blank = 출석 표시 없이 서명란만
reports-cli-option-place = 교육 장소

## 집에 가져가는 카드
reports-card-title = { $pack }, 이렇게 해요
reports-card-example = 보기: { $words }
reports-card-times = { $words } ({ $count }번)
reports-card-elsewhere = 다른 곳: { $words }
reports-card-elsewhere-of = '{ $label }': 다른 곳은 { $words }
reports-card-advice =
    { $about ->
        [card] 카드는 칩 쪽부터 끝까지 넣어요.
        [own] 번호는 다른 손으로 가리고 눌러요.
        [bus] 버스 번호와 가는 방향을 함께 보세요.
       *[any] 서두르지 마세요. 하나씩 하면 돼요.
    }
reports-card-stuck = 막히면 직원이나 가족에게 "도와주세요" 하고 말해요.
reports-card-signs = 그림 일부: Twemoji (CC-BY 4.0)
reports-card-file = { $pack } 카드
reports-card-no-way = '{ $mission }' 미션의 길을 찾지 못해 카드를 만들지 못했습니다.
reports-card-too-long = '{ $mission }' 미션은 카드 한 장에 담기에 너무 깁니다. 더 쉬운 미션으로 만들어 주십시오.
reports-no-such-pack = '{ $pack }' 기계가 없습니다. 있는 기계: { $known }
reports-no-such-mission = '{ $pack }'에 '{ $mission }' 미션이 없습니다. 있는 미션: { $known }

## 내가 할 수 있는 것
reports-own-title = 내가 할 수 있는 것
reports-own-name = { $name } 님
reports-own-none = 이제 시작이에요. 하나씩 해 봐요.
reports-own-next = 다음에는 이렇게 해 보세요
reports-own-field = 진짜 가게에서도 했어요
reports-own-visit =
    { $how ->
        [alone] { $shop }에서 혼자 했어요.
        [word] { $shop }에서 한마디 듣고 했어요.
        [help] { $shop }에서 도움을 받아 했어요.
       *[gave_up] { $shop }에 가 보았어요.
    }
reports-shop =
    { $shop ->
        [cafe] 카페
        [fast_food] 햄버거 가게
        [diner] 식당
        [convenience] 편의점
        [office] 주민센터
        [bank] 은행
        [station] 역
        [hospital] 병원
        [cinema] 영화관
        [bus] 버스 정류장
       *[other] 다른 곳
    }
reports-no-such-learner = 이 기관에 '{ $text }' 번호의 수강생이 없습니다.

## 주문 쪽지

reports-slip-title = 주문 쪽지
reports-slip-file = 주문 쪽지 { $pack } { $mission }
reports-slip-note = 연습용 · 실제 결제 없음
reports-slip-card = 연습 카드
reports-slip-card-name = 이름
reports-slip-card-telephone = 전화번호
reports-slip-card-birth = 생년월일
reports-slip-card-pin = 비밀번호
reports-cli-slip = 실전에서 손에 드는 주문 쪽지(80 mm)를 PDF로 만듭니다.
reports-cli-option-sold_out = 다 팔렸을 때 대신 살 것을 함께 적기

## 진짜인지 확인하기
reports-seal-of = 직인: { $head }
reports-check-signed = QR에는 확인 코드와 기관의 서명만 들어 있고, 이름은 들어 있지 않습니다.
reports-cannot-read = 파일을 읽지 못했습니다: { $file } ({ $reason })
reports-verify-valid = 유효합니다. { $number }, { $named ->
        [yes] { $name } 님
       *[no] (이름은 보관 기간이 끝나 파기됨)
    }, { $course }, { $day } 발급, { $centre }
reports-verify-unsigned = 유효합니다. { $number }, { $named ->
        [yes] { $name } 님
       *[no] (이름은 보관 기간이 끝나 파기됨)
    }, { $course }, { $day } 발급, { $centre }. 서명을 쓰기 전에 발급되어, 서명은 없고 발급대장으로만 확인했습니다.
reports-verify-signed = 기관의 열쇠로 서명된 코드가 맞습니다: { $said }. 누구의 어떤 증서인지, 그 뒤에 취소되었는지는 발급대장에서만 알 수 있습니다.
reports-verify-signed-file = 파일 속 기록은 기관의 열쇠로 서명되어 있습니다: { $said }. 종이의 모습이 그대로인지, 그 뒤에 취소되었는지는 발급대장에서만 알 수 있습니다.
reports-verify-changed-code = 코드는 발급대장에 있지만({ $number }) QR의 서명이 맞지 않습니다. 꾸며 낸 QR일 수 있으니 믿지 마시고 { $centre }에 알려 주십시오.
reports-verify-changed-file = 발급된 그대로의 파일이 아닙니다. 발급대장에는 { $number }, { $course }, { $day } 발급으로 있습니다. 한 글자만 고치거나 다른 프로그램으로 다시 저장해도 이렇게 나옵니다. 종이의 확인 코드로 다시 확인하고, 다른 점이 있으면 { $centre }에 알려 주십시오.
reports-verify-altered = 발급대장의 기록이 발급할 때의 서명과 다릅니다: { $number }. 기록이 나중에 고쳐진 것이니 { $centre }의 담당자에게 알려 주십시오.
reports-verify-forged = 이 기관의 열쇠로 서명된 것이 아닙니다.
reports-verify-foreign-file = 이 사업의 증서 파일이 아닙니다.
reports-verify-many = 여러 장이 든 인쇄용 파일입니다. 한 장씩 종이의 확인 코드로 확인해 주십시오.
reports-key-used = 열쇠 { $key }: { $made }부터 쓰는 중
reports-key-retired = 열쇠 { $key }: { $made }부터 { $retired }까지 씀
reports-key-unusable = 공개 열쇠로 읽을 수 없는 파일입니다: { $file }
reports-cli-keys = 수료증의 서명을 확인하는 공개 열쇠를 보여 줍니다. --new: 새 열쇠로 바꿉니다.
reports-cli-option-key = 발급대장 없이 확인할 공개 열쇠 파일
reports-cli-option-new = 새 열쇠를 만들어 이제부터 그것으로 서명하기
reports-cli-paper = 강좌의 종이를 만들고, 바라면 인쇄합니다: attendance, attendance-blank, syllabus, journal, survey, consent, cards, certificates, register.
reports-cli-printers = 이 컴퓨터의 프린터를 보여 줍니다.
reports-cli-option-to_printer = 파일로 만든 뒤 인쇄하기
reports-cli-option-printer = 프린터의 이름. 없으면 기본 프린터
reports-cli-option-copies = 부수
reports-cli-option-duplex = 양면으로
