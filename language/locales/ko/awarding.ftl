# 수료증과 확인서를 발급하는 화면, 발급대장. 사무 말투, 기준의 수를 함께 적는다.

## Commands
awarding-do-issue-one = 발급/다시 인쇄
awarding-do-issue-one-help = 고른 분의 종이를 발급합니다. 이미 있으면 같은 번호로 PDF를 다시 만듭니다.
awarding-do-issue-all = 모두 발급
awarding-do-issue-all-help = 기준을 채운 분 모두의 수료증과, 지켜본 확인서를 한 번에 발급합니다. 인쇄용 한 PDF와 한 장씩의 파일을 만듭니다.
awarding-do-print-all = 한 파일로
awarding-do-print-all-help = 이 강좌에서 발급한 종이를 모두 한 PDF로 다시 만듭니다.
awarding-do-reissue = 재발급
awarding-do-reissue-help = 잃어버렸거나 이름이 틀린 종이를 새 번호로 다시 발급합니다. 앞의 번호는 취소됩니다.
awarding-do-revoke = 발급 취소
awarding-do-revoke-help = 까닭을 적고 종이를 취소합니다. 대장에는 취소로 남습니다.
awarding-do-verify = 코드 확인
awarding-do-verify-help = 종이의 확인 코드나 QR의 글을 넣어 진짜인지 봅니다.
awarding-do-year-before = 지난해
awarding-do-year-before-help = 한 해 앞의 대장을 봅니다.
awarding-do-year-after = 다음 해
awarding-do-year-after-help = 한 해 뒤의 대장을 봅니다.
awarding-do-register-paper = 대장 PDF
awarding-do-register-paper-help = 그해의 발급대장을 PDF로 만듭니다.
awarding-do-search = 찾기
awarding-do-search-help = 성명, 발급 번호, 과정, 확인 코드로 찾습니다.
awarding-do-print-one = 다시 인쇄
awarding-do-print-one-help = 고른 종이의 PDF를 같은 번호로 다시 만듭니다.

## Certificates of a class
awarding-title = { $name }  수료증·확인서
awarding-counts = 수료증: 발급함 { $issued } · 발급 가능 { $ready } · 미수료 { $not } / 확인서: 발급함 { $proofs } · 발급 가능 { $provable }
awarding-rule = 수료: 여는 { $held }차시 가운데 { $needed }차시 출석(강좌 설정 { $percent } %, 지각·조퇴는 출석, 공결은 아님). 확인서: '혼자 하기'·'실전'에서 도움 없이 바르게 끝낸 연습을 강사가 지켜봄.
awarding-column-completion = 수료증
awarding-column-proof = 혼자 주문 확인서
awarding-column-attended = 출석
awarding-column-state = 상태
awarding-column-code = 확인 코드
awarding-proof-none = 아직: 도움 없이 바르게 끝낸 연습 0번
awarding-proof-ready = 발급 가능 ({ $day } { $witness } 지켜봄)
awarding-proof-unwatched = 지켜본 강사 필요 ({ $day } { $mission })
awarding-nothing = 지금 발급할 것이 없습니다.
awarding-why = { $name }: { $why }
awarding-ask = 수료증 { $completions }장, 확인서 { $proofs }장을 발급할까요? 번호는 대장에 남습니다.
awarding-ask-left-out = { $count }명은 이름의 글자를 인쇄할 수 없어 빠집니다: { $why }
awarding-issuing = 발급하고 PDF를 만드는 중
awarding-issued = { $count }장을 발급했습니다. 인쇄용: { $file } · 한 장씩: { $folder }
awarding-issued-not-drawn = { $count }장을 발급해 대장에 적었습니다. PDF는 다 만들지 못했습니다. A를 눌러 다시 만드세요.
awarding-drawing = PDF를 만드는 중
awarding-drawn = { $count }장을 한 파일로 만들었습니다: { $file }
awarding-none-issued = 이 강좌에서 발급한 종이가 없습니다.
awarding-which-paper = 어느 종이입니까?
awarding-paper = { $kind } { $number } { $name }

## Reissue and revoke
awarding-reissue-why = { $number } { $name }: 왜 다시 발급합니까?
awarding-reason-lost = 분실
awarding-reason-damaged = 훼손
awarding-reason-name = 성명 정정
awarding-reason-other = 그 밖
awarding-name-title = { $number }: 바른 성명으로 재발급
awarding-field-name = 바른 성명
awarding-fault-name = 바른 성명을 적어 주세요.
awarding-below-name = 앞 번호는 '성명 정정'으로 취소되고 새 번호가 나갑니다.
awarding-reissued = 다시 발급했습니다: { $number } → { $file }
awarding-revoke-title = { $number } { $name }: 발급 취소
awarding-field-reason = 까닭
awarding-fault-reason = 까닭을 적어 주세요. 대장에 남습니다.
awarding-below-revoke = 취소는 되돌릴 수 없습니다. 다시 필요하면 새로 발급합니다.
awarding-revoked-now = 취소했습니다: { $number }
awarding-revoked-before = { $number }: 이미 취소된 종이입니다.

## The register
awarding-register = { $year }년 발급대장 · { $count }장{ $shown ->
    [all] {""}
   *[some] {" "}(처음 { $shown }장. 찾기로 좁히세요)
}
awarding-register-none = 찾은 종이가 없습니다.
awarding-revoked = 취소 { $day } · { $reason } · { $by }
awarding-stands-for = 재발급
awarding-search = 성명, 발급 번호, 과정, 확인 코드
awarding-verify-title = 확인 코드나 QR의 글
awarding-field-code = 코드
awarding-verify-hint = 종이 아래의 코드를 적거나 QR을 읽은 글을 붙여 넣으세요.
