# 기록: 저장소에 생긴 일과 규칙. 강사와 관리자가 읽는다.
records-trouble = 기록 파일({ $file })에 문제가 생겼습니다.
records-too-new = 기록 파일({ $file })은 더 새 프로그램이 만든 것입니다. 프로그램을 먼저 올려 주세요. 파일은 건드리지 않았습니다.
records-on-network = 기록 파일({ $file })이 네트워크 폴더에 있습니다. 이 컴퓨터의 디스크로 옮겨 주세요.
records-damaged = 기록 파일({ $file })이 손상되었습니다. 백업에서 되살려 주세요: kiosk-records restore
records-backup-damaged = 백업 파일({ $file })이 손상되었거나 백업이 아닙니다. 다른 백업을 골라 주세요. 지금 기록은 그대로입니다.
records-gone = 기록 파일({ $file })을 읽거나 쓸 수 없습니다. 디스크와 권한을 확인해 주세요.
records-busy = 다른 프로그램이 기록 파일({ $file })을 쓰고 있습니다. 잠시 뒤에 다시 합니다.
records-disk-full = 디스크가 가득 차서 기록 파일({ $file })에 쓸 수 없습니다. 자리를 비우면 이어서 씁니다. 연습은 계속할 수 있습니다.
records-key-unusable = 사업 열쇠 파일({ $file })을 읽을 수 없습니다. 사업 담당자에게서 다시 받아 주세요.

records-name-missing = 이름이 비어 있습니다.
records-resident-number = 주민등록번호처럼 보이는 숫자는 받지 않습니다.
records-group-unknown = { $group }: 없는 대상 구분입니다. 고령층, 주부, 장애인, 기타 가운데 하나여야 합니다.
records-number-taken = { $number }번은 이미 다른 수강생이 쓰고 있습니다.

records-ready = 수료 ({ SINO($meetings, counter: "차시") } 중 { SINO($attended, counter: "차시") } 출석)
records-issued = 발급함: { $number }
records-no-meetings = 차시가 없는 강좌입니다.
records-attended-too-few = 미수료: { SINO($meetings, counter: "차시") } 중 { SINO($attended, counter: "차시") } 출석, { SINO($needed, counter: "차시") }부터 수료입니다.
records-revoked-before = { $number }는 이미 취소된 증서입니다.
records-nothing-proved = '혼자 하기'나 '실전'에서 도움 없이 바르게 마친 연습이 아직 없습니다.
records-witness-missing = 지켜본 강사의 이름이 필요합니다.

records-difference = { $table }: { $key } - 기록에는 { $kept }, 다시 세면 { $counted }
records-backup-unusable = { $file }{ PARTICLE($file, "은/는") } 되살릴 수 있는 백업이 아닙니다.
records-file-exists = { $file }{ PARTICLE($file, "이/가") } 이미 있습니다. 다른 이름을 골라 주세요.
records-same-file = 백업과 기록이 같은 파일({ $file })입니다.
records-file-missing = { $file }{ PARTICLE($file, "이/가") } 없습니다.
records-made = 기록 파일을 만들었습니다: { $file }
records-backed-up = 백업했습니다: { $file }
records-restored = 백업에서 되살렸습니다. 앞의 기록은 { $file }에 남아 있습니다.
records-restored-new = 백업에서 되살렸습니다.
records-doctor-agrees = 모두 다시 세어 보았습니다. 다른 곳이 없습니다.
records-doctor-differs = { $number ->
    [one] 다른 곳이 1군데 있습니다.
   *[other] 다른 곳이 { $number }군데 있습니다.
 }
records-doctor-mended = 기록에서 다시 세어 고쳤습니다.
records-purged = 수강생 { COUNT($learners, counter: "명") }의 이름과 신원 정보를 파기했습니다. 센 수는 그대로입니다.
records-purged-not-vacuumed = 파기했으나 다른 프로그램이 열려 있어 빈자리를 아직 지우지 못했습니다. 모두 닫고 한 번 더 실행해 주세요.
records-purge-nobody = 보유 기간이 끝난 수강생이 없습니다.
records-info-place = 기록 파일
records-info-version = 판
records-info-epoch = 이어짐 번호
records-info-size = 크기
records-info-learners = 수강생
records-info-classes = 강좌
records-info-attempts = 연습
records-info-running = 진행 중인 연습
records-info-certificates = 발급한 증서
records-info-unmatched = 신원을 견줄 수 없는 수강생
records-info-healthy = 파일 상태: 이상 없음
records-info-unhealthy = 파일 상태: 손상됨
records-purge-ask = 수강생 { COUNT($learners, counter: "명") }의 이름과 신원 정보를 파기합니다. 되돌릴 수 없습니다. 계속할까요?
records-learner-unknown = 없는 수강생입니다: { $uid }
records-destruction-genuine = 서명 확인
records-destruction-changed = 서명이 맞지 않음
records-no-class = 그런 강좌가 없습니다: { $uid }
records-no-accounts = 아직 계정이 없습니다. 강사 화면을 처음 열면 관리자 계정을 만듭니다.
records-no-destructions = 파기한 것이 없습니다.
records-trial-written = 기록 { COUNT($rows, counter: "줄") }을 { $file }에 적었습니다. 이름은 들어 있지 않습니다.
records-rehearsed = { $file }: 되살려 보았습니다. 다시 센 결과가 모두 맞습니다. 마지막 기록은 { $last }입니다.
records-signing-key-unusable = 서명 열쇠({ $file })를 읽거나 만들 수 없어 발급하지 않았습니다. 열쇠 파일을 되살리거나, 파일을 옮겨 두고 새 열쇠로 시작해 주십시오.
records-set-aside = 따로 둔 줄: { $kind } { $uid } - { $reason ->
    [day] 달력에 없는 날짜입니다.
    [early] 사업이 시작되기 전의 시각입니다. 기기의 시계를 확인해 주세요.
    [future] 아직 오지 않은 시각입니다. 기기의 시계를 확인해 주세요.
    [backwards] 시작하기 전에 끝난 것으로 되어 있습니다.
    [long] 하루가 넘는 연습입니다.
   *[clock] 날짜와 시각이 서로 맞지 않습니다.
 } 세지 않았고, 고친 줄이 오면 셉니다.
records-district-unknown = 서울에 없는 자치구입니다: { $name } (기관 { COUNT($centres, counter: "곳") }). 보고서에는 '알 수 없는 자치구'로 나옵니다.
records-city-doing = { $stage ->
    [playing] 연습해 보기
    [living] 도시에서 여러 해 지내기
   *[counting] 모두 세기
 }
records-city-made = 도시를 만들었습니다: { $file } (수강생 { COUNT($trainees, counter: "명") }, { $megabytes } MB, { SINO($seconds, counter: "초") }). 이 안의 사람은 모두 지어낸 사람입니다.
