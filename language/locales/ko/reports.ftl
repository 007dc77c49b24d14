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
