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
roster-confirm = 새로 { $new }명을 넣고 { $changed }명을 바꿀까요?
roster-undone = 되돌렸습니다: { $what }
roster-written = { COUNT($count, counter: "명") }의 명단을 { $file }에 적었습니다.
roster-not-written = { $file }에 쓸 수 없습니다: { $why }
roster-no-column = { $text }: 그런 열이나 뜻이 없습니다. 예: --set C=phone
roster-column-secret = { $column }: 주민등록번호 열은 쓸 수 없습니다.
