# Accounts, signing in, the lock, the audit trail, the first day. Office language; errors say what helps.

accounts-role-instructor = 강사
accounts-role-manager = 기관 담당자
accounts-role-staff = 사업 담당자
accounts-role-administrator = 관리자

## The door

accounts-sign-in-title = 로그인
accounts-sign-in-hint = 이름과 비밀번호를 넣고 엔터를 누르세요.
accounts-first-title = 첫날: 관리자 계정 만들기
accounts-first-hint = 아직 계정이 없습니다. 처음 만드는 계정이 관리자입니다. 비밀번호는 숫자 여섯 자리 이상이거나 열 글자 이상의 긴 말입니다.
accounts-new-pin-title = 새 비밀번호 정하기
accounts-new-pin-hint = 다른 사람이 정해 준 비밀번호입니다. 본인만 아는 것으로 바꾸세요. 숫자 여섯 자리 이상, 또는 열 글자 이상의 긴 말.
accounts-lock-title = 잠금: { $name }
accounts-lock-hint = 비밀번호를 넣으면 보던 화면으로 돌아갑니다. 다른 사람이 쓰려면 F10을 누르세요.
accounts-lock-calls = 도움 요청 { $count }건: { $kiosks }
accounts-field-name = 이름
accounts-field-pin = 비밀번호
accounts-field-new-pin = 새 비밀번호
accounts-field-pin-again = 한 번 더
accounts-looking = 확인하고 있습니다.
accounts-again = 이제 다시 넣을 수 있습니다.
accounts-demonstration = 시연 기관입니다. 아래 계정으로 들어오세요.
accounts-refused = 이름과 비밀번호가 서로 맞지 않습니다. 다시 넣어 보세요.
accounts-refused-wait = 이름과 비밀번호가 서로 맞지 않습니다. { $seconds }초 뒤에 다시 넣을 수 있습니다.
accounts-wait = { $seconds }초 뒤에 다시 넣을 수 있습니다. 잊으셨으면 관리자에게 말씀하세요.

## What a PIN must be

accounts-pin-short = 비밀번호는 숫자 { COUNT($digits, counter: "자리") } 이상이거나 { COUNT($signs, counter: "글자") } 이상의 긴 말이어야 합니다.
accounts-pin-long = 비밀번호가 너무 깁니다. { COUNT($signs, counter: "글자") }까지 됩니다.
accounts-pin-easy = 누구나 먼저 눌러 볼 비밀번호입니다. 같은 숫자, 되풀이, 차례대로 이어지는 숫자는 피해 주세요.
accounts-pin-same = 지금 비밀번호와 같습니다. 다른 것으로 정해 주세요.
accounts-pin-differs = 두 번 넣은 비밀번호가 서로 다릅니다. 다시 넣어 주세요.

## Rules of accounts

accounts-not-first = 이미 계정이 있습니다. 로그인해 주세요.
accounts-name-long = 이름이 너무 깁니다. { COUNT($signs, counter: "글자") }까지 됩니다.
accounts-name-taken = { $name }: 이미 쓰고 있는 이름입니다. 이름 뒤에 구별할 말을 붙여 주세요.
accounts-centre-missing = 강사와 기관 담당자는 기관을 정해야 합니다.
accounts-unknown = { $name }: 그런 계정이 없습니다.
accounts-not-yours = 이 계정을 바꿀 권한이 없습니다.
accounts-last-administrator = 마지막 관리자입니다. 다른 관리자를 먼저 정해 주세요.

## Commands

accounts-do-lock = 잠그기
accounts-do-lock-help = 화면을 모두 가립니다. 비밀번호를 넣으면 보던 자리로 돌아갑니다.
accounts-do-sign-out = 로그아웃
accounts-do-sign-out-help = 로그인 화면으로 돌아갑니다. 키오스크 연습은 그대로 이어집니다.
accounts-do-tour = 처음 안내
accounts-do-tour-help = 강사 화면을 짧게 둘러봅니다. 언제든 다시 볼 수 있습니다.

## The tour

accounts-tour-place = { $at }/{ $of }
accounts-tour-keys = → 다음   ← 앞   Esc 그만
accounts-tour-end = 엔터 시작   ← 앞
accounts-tour-welcome = 강사 화면에 오신 것을 환영합니다
accounts-tour-welcome-text =
    모든 일을 글쇠로 할 수 있고, 마우스도 됩니다.

    아래 줄에는 이 화면에서 쓰는 글쇠가 늘 보입니다.
    F1은 도움말, Ctrl+P는 이름으로 찾기입니다.
    Esc는 앞 화면, F3은 처음 화면으로 갑니다.
accounts-tour-calls = 도움 요청
accounts-tour-calls-text =
    수강생이 선생님을 부르거나 한 단계에서 네 번 막히면
    맨 위 줄에 이름, 키오스크, 연습, 다음에 누를 것이 나옵니다.

    F2를 누르면 응답한 것으로 적고 줄에서 지웁니다.
    F5는 모두 멈춤, F6은 모두 조용히입니다.
accounts-tour-class = 강좌와 출석
accounts-tour-class-text =
    강좌를 열면 수강생이 한 줄에 한 사람씩 보입니다.

    A는 출석부입니다. 0으로 빈칸을 모두 출석으로 적고,
    다른 사람만 1~5로 고치면 됩니다.
    키오스크에 들어온 것만으로 출석이 되지는 않습니다.
accounts-tour-papers = 문서와 수료증
accounts-tour-papers-text =
    출석부, 수료증, 확인서는 파일로 저장하고 바로 인쇄할 수 있습니다.

    수료증 화면에서는 누가 기준을 채웠는지, 왜 아닌지 보고
    한 번에 모두 발급합니다.
accounts-tour-consent = 동의와 개인정보
accounts-tour-consent-text =
    동의는 수강생 옆에서 항목마다 따로 받습니다. 거절해도 연습할 수 있습니다.
    거두는 것도 받는 것만큼 쉽습니다.

    주민등록번호는 어디에도 적지 않습니다. 넣어도 받지 않습니다.
accounts-tour-figures = 실적
accounts-tour-figures-text =
    맨 아래 줄은 올해 20만 명, 모두 100만 명까지 얼마나 왔는지 보여 줍니다.
    보고서의 수와 늘 같습니다.
accounts-tour-accounts = 계정과 이력
accounts-tour-accounts-text =
    6은 관리입니다. 강사 계정을 만들고, 비밀번호를 다시 정하고,
    누가 언제 무엇을 했는지 이력을 봅니다.

    보유 기간이 끝난 개인정보도 거기서 파기합니다.
accounts-tour-lock = 자리를 비울 때
accounts-tour-lock-text =
    Ctrl+L을 누르면 화면을 모두 가립니다.
    비밀번호를 넣으면 보던 자리로 그대로 돌아옵니다.
    오래 쓰지 않으면 저절로 잠깁니다.

    이 안내는 F12로 언제든 다시 볼 수 있습니다.

## The accounts screen

accounts-do-accounts = 계정
accounts-do-accounts-help = 강사와 담당자의 계정을 만들고, 역할과 기관을 정하고, 비밀번호를 다시 정합니다.
accounts-help-accounts = 이 화면에 들어올 수 있는 사람의 목록입니다. 계정을 만들면 임시 비밀번호가 한 번만 나옵니다. 본인에게 직접 알려 주세요. 처음 로그인할 때 본인이 바꿉니다. 그만둔 사람의 계정은 지우지 않고 보관합니다.
accounts-do-add-account = 계정 만들기
accounts-do-add-account-help = 이름, 역할, 기관을 차례로 정합니다. 임시 비밀번호를 만들어 줍니다.
accounts-do-change-role = 역할
accounts-do-change-role-help = 고른 계정의 역할을 바꿉니다.
accounts-do-change-centre = 기관
accounts-do-change-centre-help = 고른 계정의 기관을 바꿉니다.
accounts-do-reset-pin = 비밀번호 다시 정하기
accounts-do-reset-pin-help = 고른 사람에게 새 임시 비밀번호를 만들어 줍니다. 기다리는 시간도 없어집니다.
accounts-do-archive = 보관/다시 쓰기
accounts-do-archive-help = 고른 계정을 쓰지 못하게 하거나, 보관한 계정을 다시 쓰게 합니다. 남긴 이력은 그대로입니다.
accounts-do-change-pin = 내 비밀번호 바꾸기
accounts-do-change-pin-help = 지금 비밀번호를 넣고 새 비밀번호로 바꿉니다.
accounts-pin-changed = 비밀번호를 바꾸었습니다.
accounts-column-name = 이름
accounts-column-role = 역할
accounts-column-centre = 기관
accounts-column-state = 상태
accounts-column-seen = 마지막 로그인
accounts-every-centre = 모든 기관
accounts-never = 없음
accounts-state-in-use = 쓰는 중
accounts-state-temporary = 임시 비밀번호
accounts-state-archived = 보관 { $day }
accounts-role-does-instructor = 자기 강좌만 봅니다
accounts-role-does-manager = 한 기관의 강좌, 강사 계정, 파기
accounts-role-does-staff = 실적과 이력. 수강생 이름은 보지 않습니다
accounts-role-does-administrator = 모든 일
accounts-ask-name = 이름을 넣으세요. 문서에 이 이름이 나갑니다.
accounts-ask-role = 어떤 역할입니까?
accounts-ask-centre = 어느 기관입니까?
accounts-ask-reset = { $name }: 비밀번호를 새로 만들까요? 지금 비밀번호는 못 쓰게 됩니다.
accounts-ask-archive = { $name }: 계정을 보관할까요? 로그인할 수 없게 됩니다. 다시 쓰게 할 수 있습니다.
accounts-told = { $name }의 임시 비밀번호: { $pin }   지금만 보입니다. 본인에게 직접 알려 주세요.

## The audit trail

accounts-do-audit = 이력
accounts-do-audit-help = 누가 언제 무엇을 했는지 새것부터 보여 줍니다.
accounts-help-audit = 로그인, 발급, 동의, 파기, 내보내기처럼 책임이 따르는 일이 모두 남습니다. 고치거나 지울 수 없습니다. 수강생의 이름은 이력에 적히지 않으며, 파기된 사람은 번호 끝자리로만 보입니다.
accounts-do-filter-who = 사람
accounts-do-filter-who-help = 한 사람이 한 일만 봅니다.
accounts-do-filter-what = 한 일
accounts-do-filter-what-help = 한 가지 일만 봅니다.
accounts-do-filter-day = 날짜
accounts-do-filter-day-help = 하루만 봅니다.
accounts-do-all = 모두
accounts-do-all-help = 조건을 없애고 모두 봅니다.
accounts-do-older = 다음 쪽
accounts-do-older-help = 더 오래된 이력을 봅니다.
accounts-do-newer = 앞 쪽
accounts-do-newer-help = 더 새 이력을 봅니다.
accounts-column-moment = 때
accounts-column-who = 사람
accounts-column-what = 한 일
accounts-column-object = 대상
accounts-column-place = 자리
accounts-audit-filter = 사람: { $who } · 한 일: { $what } · 날짜: { $day } · { $page }쪽
accounts-audit-everybody = 모두
accounts-audit-everything = 모두
accounts-audit-every-day = 모두
accounts-audit-none = 그런 이력이 없습니다.
accounts-ask-who = 누가 한 일을 볼까요?
accounts-ask-what = 어떤 일을 볼까요?
accounts-ask-day = 어느 날을 볼까요? 예: 2026-03-24
accounts-no-day = 날짜가 아닙니다. 2026-03-24처럼 넣어 주세요.
accounts-act-sign-in = 로그인
accounts-act-sign-in-refused = 로그인 안 됨
accounts-act-sign-out = 로그아웃
accounts-act-unlock = 비밀번호 확인
accounts-act-account-added = 계정 만듦
accounts-act-account-changed = 계정 바꿈
accounts-act-account-archived = 계정 보관
accounts-act-account-restored = 계정 다시 씀
accounts-act-pin-changed = 비밀번호 바꿈
accounts-act-pin-reset = 비밀번호 다시 정함
accounts-act-learner-added = 수강생 등록
accounts-act-learner-changed = 수강생 고침
accounts-act-import = 명단 가져오기
accounts-act-import-undone = 가져오기 되돌림
accounts-act-merge = 같은 사람으로 합침
accounts-act-unmerge = 합친 것 나눔
accounts-act-apart = 다른 사람으로 정함
accounts-act-consent-given = 동의 받음
accounts-act-consent-refused = 동의하지 않음
accounts-act-consent-withdrawn = 동의 거둠
accounts-act-keep-until = 보유 기간 정함
accounts-act-issue = 증서 발급
accounts-act-reissue = 증서 재발급
accounts-act-revoke = 증서 취소
accounts-act-proof-begun = 지켜보기 시작
accounts-act-proof-ended = 지켜보기 끝
accounts-act-print = 인쇄
accounts-act-export = 내보내기
accounts-act-own-data = 본인 정보 제공
accounts-act-purge = 파기
accounts-act-backup = 백업
accounts-act-restore = 되살림

## A witnessed proof

accounts-watch-begin = { $name } 님의 '혼자 주문'을 지금부터 지켜봅니까? 지켜보는 사람의 비밀번호를 넣으면 시작합니다.
accounts-watch-begun = { $name } 님을 지켜봅니다. '혼자 하기'나 '실전'을 마치면 W를 한 번 더 누르세요.
accounts-watch-end = { $name } 님이 도움 없이 바르게 마쳤습니까? 지켜본 사람의 비밀번호를 넣으면 확인서를 발급합니다.
accounts-watch-none-yet = { $witness } 선생님이 지켜보고 있습니다. { $name } 님이 도움 없이 바르게 마친 연습이 아직 없습니다. 확인서 없이 끝낼까요?
accounts-watch-given-up = 확인서 없이 끝냈습니다.
accounts-watch-nothing = 지켜보는 동안 도움 없이 바르게 마친 연습이 없습니다.
accounts-watch-other = 처음부터 지켜본 { $name } 선생님의 비밀번호가 필요합니다.

## The centre, on the first day

accounts-centre-title = 첫날: 우리 기관
accounts-centre-hint = 문서와 증서 번호에 나가는 것입니다. 부호는 증서 번호에 들어갑니다: 제2026-강북03-0001호
accounts-field-centre-name = 기관 이름
accounts-field-district = 자치구
accounts-field-code = 부호 (예: 강북03)
accounts-field-head = 증서에 나갈 기관장 이름 (예: 강북복지관장)
accounts-district-unknown = { $district }: 서울의 자치구 이름이 아닙니다. 예: 강북구
accounts-code-long = 부호는 짧게, { COUNT($signs, counter: "글자") }까지 넣어 주세요.
accounts-gone = 이 계정은 보관되었습니다. 로그인 화면으로 돌아왔습니다.
