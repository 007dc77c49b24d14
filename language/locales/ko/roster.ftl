# 수강생 명단: 파일에서 가져오기, 미리보기, 고치기, 합치기, 되돌리기. 강사와 담당자가 읽는다.

## 읽을 수 없는 파일

roster-unreadable-folder = { $file }{ PARTICLE($file, "은/는") } 폴더입니다. 파일을 골라 주세요.
roster-unreadable-large = { $file }{ PARTICLE($file, "이/가") } 너무 큽니다. { $most } MB까지 읽습니다. 명단만 따로 저장해 주세요.
roster-unreadable-gone = { $file }{ PARTICLE($file, "이/가") } 없습니다.
roster-unreadable-unreachable = { $file }{ PARTICLE($file, "을/를") } 읽을 수 없습니다. 다른 프로그램에서 닫고, 읽을 권한이 있는지 확인해 주세요.
roster-unreadable-old = { $file }{ PARTICLE($file, "은/는") } 옛 형식(xls)이거나 암호가 걸려 있습니다. 엑셀에서 열어 암호를 풀고 '통합 문서(xlsx)'로 저장해 주세요.
roster-unreadable-page = { $file }{ PARTICLE($file, "은/는") } 이름만 엑셀이고 내용은 웹 문서입니다. 엑셀에서 열어 '통합 문서(xlsx)'로 저장해 주세요.
roster-unreadable-kind = { $file }{ PARTICLE($file, "은/는") } 명단을 읽을 수 있는 형식이 아닙니다. XLSX나 CSV로 저장해 주세요.
roster-unreadable-hostile = { $file }: 정상적인 엑셀 파일이 아니어서 열지 않았습니다. 엑셀에서 새로 저장해 주세요.
roster-unreadable-broken = { $file }{ PARTICLE($file, "이/가") } 손상되어 읽을 수 없습니다. 엑셀에서 열어 다시 저장해 주세요.
roster-unreadable-rows = { $file }: { $most }줄이 넘습니다. 나누어 가져와 주세요.
roster-unreadable-empty = { $file }{ PARTICLE($file, "이/가") } 비어 있습니다.

## 줄마다 까닭. 앞에 '열'의 이름을 붙인다.

roster-why-secret = { $column }: 주민등록번호처럼 보이는 숫자가 있습니다. 파일에서 지워 주세요. 저장하지 않았습니다.
roster-why-heading-again = 제목 줄이 한 번 더 나왔습니다.
roster-why-sum = { $column }: 합계 줄입니다. 사람이 아닙니다.
roster-why-no-name-column = 성명 열이 없습니다. 열을 맞춰 주세요.
roster-why-name-missing = { $column }: 이름이 비어 있습니다.
roster-why-name-long = { $column }: 이름이 너무 깁니다(40자까지).
roster-why-name-short = { $column }: 한 글자는 이름으로 받지 않습니다.
roster-why-name-letters = { $column }: 이름에 쓸 수 없는 글자가 있습니다.
roster-why-formula = { $column }: 수식입니다. 값만 적어 주세요.
roster-why-markup = { $column }: 웹 문서의 표시(< >)가 들어 있습니다.
roster-why-letters-lost = { $column }: 글자가 깨져 있습니다. 파일을 다시 저장해 주세요.
roster-why-birth-unreadable = { $column }: 날짜로 읽을 수 없습니다. 1950-3-1처럼 적어 주세요.
roster-why-birth-ambiguous = { $column }: 어느 날인지 알 수 없는 다섯 자리 숫자입니다. 1950-3-1처럼 적어 주세요.
roster-why-birth-impossible = { $column }: 달력에 없는 날입니다.
roster-why-birth-future = { $column }: 아직 오지 않은 날입니다.
roster-why-birth-too-old = { $column }: 115세가 넘습니다.
roster-why-number = { $column }: 번호는 숫자 아홉 자리까지입니다.
roster-why-number-twice = { $number }번이 { $row }줄에도 있습니다.
roster-why-number-other = { $number }번은 다른 수강생의 번호입니다.
roster-why-left-out = 손으로 뺐습니다.
roster-why-telephone = { $column }: 전화번호로 읽을 수 없어 비우고 받습니다.
roster-why-sex = { $column }: 성별을 알 수 없어 비우고 받습니다.
roster-why-group = { $column }: 모르는 대상 구분이라 기본값으로 받습니다.
roster-why-district = { $column }: 서울의 자치구를 찾지 못해 기관의 자치구로 받습니다.
roster-why-name-tidied = { $column }: 이름을 다듬었습니다(빈칸, '님').
roster-why-name-unseen = { $column }: 보이지 않는 글자를 뺐습니다.
roster-why-double-in-file = { $row }줄과 같은 사람입니다.
roster-why-name-in-file = { $row }줄과 이름이 같고 가를 것이 없습니다. 다른 분이면 '다른 사람'으로 바꿔 주세요.
roster-why-double-in-store = 이미 있습니다({ $number }번).
roster-why-by-name = 이름이 같은 { $number }번으로 봅니다. 다른 분이면 '다른 사람'으로 바꿔 주세요.
roster-why-changes = 바뀜: { $field ->
    [name] 이름
    [sex] 성별
    [target] 대상
    [district] 자치구
    [number] 번호
    [decade] 출생연대
    [archived] 보관에서 돌아옴
   *[other] { $field }
}
roster-why-enrols = 이 강좌에 등록합니다.
roster-why-completes = 생년월일이나 연락처로 알아볼 수 있게 됩니다.
roster-why-elsewhere = 다른 기관에 있는 분과 같은 사람입니다. 한 사람으로 셉니다.
roster-why-like-birth = 이름과 생년월일이 같은 분이 있습니다. 같은 분인지 나중에 여쭙니다.
roster-why-like-telephone = 전화가 같은 분이 있습니다. 같은 분인지 나중에 여쭙니다.
roster-why-like-name = 이름이 같은 분이 있습니다.
roster-why-unmatchable = 생년월일도 연락처도 없어 나중에 같은 분인지 알 수 없습니다.
roster-why-wide = { $row }줄: { $most }번째 열 뒤는 읽지 않았습니다.
roster-why-letters-replaced = 읽을 수 없는 글자가 있습니다. 그 줄의 이름이 깨졌으면 받지 않습니다.
roster-why-quote-open = 닫히지 않은 따옴표가 있어 따옴표를 글자로 읽었습니다.

## 넣기와 되돌리기

roster-changed-meanwhile = 미리보기를 만든 뒤에 명단이 바뀌었습니다. 아무것도 넣지 않았습니다. 미리보기를 다시 봐 주세요.
roster-nothing-to-do = 새로 넣거나 바꿀 줄이 없습니다.
roster-undone-already = 이미 되돌렸습니다.
roster-undo-too-late = 오래된 일이라 되돌릴 수 없습니다.
roster-undo-nothing = 되돌릴 일이 없습니다.
roster-in-the-way = 되돌릴 수 없습니다: { $why }{ $more ->
    [0] { "" }
   *[other] { " " }(그 밖에 { $more }명)
}
roster-since-used = { $name } 님이 그사이 키오스크나 수업에 기록이 있습니다.
roster-since-present = { $name } 님의 출석이 적혀 있습니다.
roster-since-enrolled = { $name } 님의 강좌가 그사이 바뀌었습니다.
roster-since-merged = { $name } 님을 다른 분과 합치거나 나눈 일이 있습니다.
roster-since-changed = { $name } 님의 내용이 그사이 바뀌었습니다.

roster-act-import = 가져오기 { $source }: 새로 { $made }명, 바뀜 { $changed }명
roster-act-add = 추가 { $made }명
roster-act-edit = 고침 { $changed }명
roster-act-move = 옮김 { $changed }명
roster-act-archive = 보관 { $changed }명
roster-act-restore = 보관에서 꺼냄 { $changed }명
roster-act-merge = 같은 사람으로 합침 { $source }

## 낱말

roster-field-serial = 연번
roster-field-number = 수강생번호
roster-field-name = 성명
roster-field-birth = 생년월일
roster-field-sex = 성별
roster-field-phone = 연락처
roster-field-district = 자치구
roster-field-group = 대상
roster-field-note = 비고(넣지 않음)
roster-field-unused = (안 씀)
roster-field-secret = 주민등록번호(받지 않음)
roster-field-decade = 출생연대
roster-field-classes = 강좌
roster-kind-new = 새로
roster-kind-changed = 바뀜
roster-kind-double = 중복
roster-kind-refused = 거절
roster-sex-female = 여
roster-sex-male = 남
roster-group-older = 고령층
roster-group-homemaker = 주부
roster-group-disabled = 장애인
roster-group-other = 기타
roster-decade = { $decade }년대
roster-sheet = 명단
roster-list-title = 수강생 명단
roster-list-of-class = 수강생 명단 ({ $name })
roster-same = { $same ->
    [both] 이름·생년월일·전화가 모두 같음
    [name_birth] 이름과 생년월일이 같음
    [telephone] 전화가 같음
   *[other] 이름이 같음
}

## 명령

roster-counts = 모두 { $rows }줄: 새로 { $new } + 바뀜 { $changed } + 중복 { $double } + 거절 { $refused }
roster-confirm = 서명한 동의서를 받은 분들만 넣습니다. 새로 { $new }명을 넣고 { $changed }명을 바꿀까요?
roster-undone = 되돌렸습니다: { $what }
roster-written = { COUNT($count, counter: "명") }의 명단을 { $file }에 적었습니다.
roster-not-written = { $file }에 쓸 수 없습니다: { $why }
roster-no-column = { $text }: 그런 열이나 뜻이 없습니다. 예: --set C=phone
roster-no-centre = 아직 기관이 없습니다. 강사 화면(kiosk-tutor)을 열어 기관과 강좌를 먼저 만들어 주세요.
roster-no-such-class = { $many ->
    [0] '{ $text }'에 맞는 강좌가 없습니다.
   *[other] '{ $text }' 강좌가 여럿입니다. 괄호 안의 번호로 골라 주세요.
 } 있는 강좌: { $known }
roster-column-secret = { $column }: 주민등록번호 열은 쓸 수 없습니다.

## 수강생 화면

roster-help = 이름을 치는 대로 찾습니다. 첫소리(ㄱㅊㅅ)나 번호로도 찾습니다. Enter나 ↓로 목록에 내려가면 아래 글쇠를 쓸 수 있습니다. 고치고 옮기고 보관한 일은 U로 되돌립니다.
roster-help-import = 엑셀(XLSX)이나 CSV 명단을 가져옵니다. 줄마다 어떻게 될지 먼저 보여 주고, W를 누르기 전에는 아무것도 바뀌지 않습니다. 주민등록번호는 받지 않고 화면에도 보이지 않습니다. 생년월일과 연락처는 같은 분인지 알아보는 데만 쓰고 남기지 않습니다.
roster-help-doubles = 같은 분일지 모르는 두 수강생을 까닭과 함께 보여 줍니다. 같은 분이면 Y, 다른 분이면 N. 합쳐도 두 기록은 그대로 남고, 실인원에서 한 분으로 셉니다.
roster-search-placeholder = 이름, 첫소리(ㄱㅊㅅ)나 번호를 넣으세요 · ↓ 목록으로 · Esc 모두
roster-title = 수강생 { $count }명{ $marked }
roster-title-paged = 수강생 · { $page }쪽 { $count }명 (N 다음 · B 앞){ $marked }
roster-title-archived = 보관한 수강생 { $count }명{ $marked }
roster-title-archived-paged = 보관한 수강생 · { $page }쪽 { $count }명 (N 다음 · B 앞){ $marked }
roster-marked = {" · "}고른 사람 { $count }명
roster-nobody = 수강생이 없습니다. A로 더하거나 I로 명단을 가져오세요.
roster-nobody-found = 그런 이름이나 번호가 없습니다.
roster-column-number = 번호
roster-column-name = 성명
roster-column-classes = 강좌
roster-column-group = 대상
roster-column-decade = 출생
roster-column-district = 자치구
roster-column-row = 줄
roster-column-kind = 구분
roster-column-why = 까닭
roster-column-letter = 열
roster-column-heading = 제목
roster-column-meaning = 뜻
roster-column-sample = 보기
roster-column-same = 같은 것
roster-column-one = 수강생
roster-column-other = 다른 수강생
roster-no-class = (강좌 없이)
roster-which-class = { $name } 님을 어느 강좌에서 볼까요?

roster-do-learner-sheet = 보기
roster-do-learner-sheet-help = 고른 수강생의 기록을 봅니다. 강좌가 없으면 고치기가 열립니다.
roster-do-add-learner = 더하기
roster-do-add-learner-help = 수강생 한 명을 더합니다.
roster-do-edit-learner = 고치기
roster-do-edit-learner-help = 이름, 번호, 대상, 자치구를 고칩니다. 생년월일과 연락처는 새로 적을 때만 바뀝니다.
roster-do-move-learner = 옮기기
roster-do-move-learner-help = 다른 강좌나 기관으로 옮깁니다. Space로 여럿을 고르면 함께 옮깁니다.
roster-do-mark-learner = 고르기
roster-do-mark-learner-help = 여럿을 함께 옮기려고 고릅니다.
roster-do-archive-learner = 보관
roster-do-archive-learner-help = 목록에서 뺍니다. 센 수는 그대로이고, 보관 목록(V)에서 다시 꺼낼 수 있습니다.
roster-do-importing = 가져오기
roster-do-importing-help = 엑셀이나 CSV 명단을 미리 보고 가져옵니다.
roster-do-export-roster = 내보내기
roster-do-export-roster-help = 명단을 엑셀이나 CSV로 씁니다. 따로 고르지 않으면 이름 대신 가명이 들어갑니다.
roster-do-doubles = 같은 분 찾기
roster-do-doubles-help = 같은 분일지 모르는 수강생을 까닭과 함께 보고 합칩니다.
roster-do-undo-roster = 되돌리기
roster-do-undo-roster-help = 명단에 마지막으로 한 일(더하기, 고치기, 옮기기, 보관, 합치기, 가져오기)을 되돌립니다.
roster-do-show-archived = 보관 목록
roster-do-show-archived-help = 보관한 수강생을 봅니다. 한 번 더 누르면 돌아옵니다.
roster-do-next-page = 다음 쪽
roster-do-next-page-help = 다음 쪽을 봅니다.
roster-do-earlier-page = 앞 쪽
roster-do-earlier-page-help = 앞 쪽을 봅니다.
roster-do-take = 넣기
roster-do-take-help = 보이는 대로 넣습니다. 한 번 더 묻고, 한꺼번에 되거나 전혀 되지 않습니다.
roster-do-choose-file = 파일
roster-do-choose-file-help = 다른 파일을 고릅니다.
roster-do-choose-class = 강좌
roster-do-choose-class-help = 어느 강좌에 등록할지 고릅니다.
roster-do-set-columns = 열 맞춤
roster-do-set-columns-help = 어느 열이 이름이고 연락처인지 손으로 고칩니다.
roster-do-show-kind = 구분별 보기
roster-do-show-kind-help = 모두, 새로, 바뀜, 중복, 거절 줄을 차례로 봅니다.
roster-do-decide-row = 다른 분/빼기
roster-do-decide-row-help = 이름만 같아 중복인 줄은 다른 분으로 넣고, 그 밖의 줄은 뺍니다. 한 번 더 누르면 돌아옵니다.
roster-do-undo-import = 되돌리기
roster-do-undo-import-help = 마지막 가져오기를 되돌립니다. 그사이 쓰인 것이 있으면 무엇인지 말합니다.
roster-do-other-sheet = 다른 시트
roster-do-other-sheet-help = 엑셀 파일의 다른 시트를 봅니다.
roster-do-join = 같은 분
roster-do-join-help = 두 수강생을 한 사람으로 셉니다.
roster-do-keep-apart = 다른 분
roster-do-keep-apart-help = 두 사람으로 두고 다시 묻지 않습니다.

roster-add-where = 어느 강좌에 더할까요?
roster-added = { $name } 님을 더했습니다. U로 되돌릴 수 있습니다.
roster-edited = { $name } 님을 고쳤습니다. U로 되돌릴 수 있습니다.
roster-form-add = 수강생 더하기
roster-form-edit = { $name } 님 고치기
roster-form-kept = 비우면 그대로
roster-form-forgotten = 남기지 않음
roster-form-next-number = 비우면 다음 번호
roster-form-keep = 저장 (Ctrl+S)
roster-form-leave = 그만두기 (Esc)
roster-form-telephone = { $column }: 전화번호로 읽을 수 없습니다.
roster-several = { $count }명
roster-stay-in = (그대로 두고 강좌만 더하기)
roster-move-from = { $who }: 어느 강좌에서 옮길까요?
roster-move-to = { $who }: 어디로 옮길까요?
roster-out-of-class = (강좌에서 빼기만)
roster-moved = { $who } 옮겼습니다. U로 되돌릴 수 있습니다.
roster-archive-ask = { $name } 님을 목록에서 빼고 보관할까요? 기록과 센 수는 그대로입니다.
roster-restore-ask = { $name } 님을 보관에서 꺼낼까요?
roster-archived = { $name } 님을 보관했습니다. V에서 다시 꺼낼 수 있습니다.
roster-restored = { $name } 님을 보관에서 꺼냈습니다.
roster-export-which = 어느 명단을 내보낼까요?
roster-export-all = (기관의 모든 수강생)
roster-export-how = 어떻게 내보낼까요?
roster-export-pseudonyms = { $form } · 가명으로
roster-export-names = { $form } · 이름과 번호를 넣어서 (기관 안에서만)
roster-exporting = 명단을 쓰는 중
roster-undo-ask = 되돌릴까요? { $what } ({ $day } { $by })
roster-undoing = 되돌리는 중: { $what }

roster-import-title = 명단 가져오기: { $file } → { $where }
roster-import-hint = O를 눌러 파일을 고르세요. 넣기 전에 줄마다 어떻게 될지 보여 줍니다.
roster-import-secret = { $columns }: 주민등록번호 열은 읽지 않았습니다.
roster-import-unused = 안 쓰는 열: { $columns }
roster-import-detail = { $row }줄 { $name }: { $why }
roster-import-where = 어느 강좌의 명단입니까?
roster-which-centre = 어느 기관입니까?
roster-import-file = 어느 파일입니까?
roster-import-path = 파일의 자리를 적거나, 아래에서 고르세요
roster-import-reading = 읽는 중: { $file }
roster-import-taking = 넣는 중
roster-import-shown = 보이는 줄: { $kind }
roster-import-page = { $first }-{ $last } / { $of } (N 다음 · B 앞)
roster-import-one-sheet = 시트가 하나뿐입니다.
roster-import-which-sheet = 어느 시트입니까?
roster-import-stays = 이 줄은 손으로 바꿀 수 없습니다. 파일을 고쳐 주세요.
roster-kind-all = 모두
roster-taken = 넣었습니다. { $what }. U로 되돌릴 수 있습니다.
roster-columns-title = 열 맞춤
roster-columns-keys = ↑↓ 열 · ←→ 뜻 · Enter 이대로 · Esc 그만두기
roster-columns-secret = 주민등록번호 열은 쓸 수 없습니다.

roster-doubles-title = { $count ->
    [0] 같은 분일지 모르는 수강생이 없습니다
   *[other] 같은 분일지 모르는 { $count }쌍
 }
roster-doubles-looking = 같은 분을 찾는 중…
roster-doubles-meaning = Y 같은 분 · N 다른 분. 합친 것은 U로 되돌립니다.
roster-join-ask = 같은 분입니까? { $one } ↔ { $other } ({ $why })
roster-joined = { $name } 님을 한 분으로 셉니다. U로 되돌릴 수 있습니다.
roster-apart = { $one } 님과 { $other } 님은 다른 분으로 둡니다.
