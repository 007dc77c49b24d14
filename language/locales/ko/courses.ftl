# 연습실의 말. 코치는 해요체에 -시-, 한 문장에 한 가지 일, 단추의 글자를 그대로 따옴표에 넣는다.

## 코치
courses-coach-press = 이제 '{ $label }'{ PARTICLE($label, "을/를") } 눌러 보세요.
courses-coach-keys = 표시된 단추를 하나씩 눌러 보세요.
courses-coach-wait = 기계가 일하고 있어요. 잠시만 기다려 주세요.
courses-coach-not-yet = 괜찮아요. 지금은 '{ $label }'{ PARTICLE($label, "을/를") } 누르실 차례예요.
courses-coach-first = 괜찮아요. 먼저 할 일이 있어요. { $advice }
courses-coach-undo = 괜찮아요. '{ $label }'{ PARTICLE($label, "을/를") } 누르시면 돌아가요.
courses-coach-mend = 괜찮아요. '{ $label }'{ PARTICLE($label, "을/를") } 누르시면 고쳐져요.
courses-coach-all-right = 괜찮아요. { $advice }
courses-coach-not-real = 연습에서는 진짜 번호를 누르지 마세요. 연습 카드에 있는 번호를 눌러 주세요.
courses-coach-called = 선생님을 불렀어요. 잠시만 기다려 주세요.
courses-coach-called-already = 선생님이 곧 오실 거예요.
courses-coach-called-for-you = 괜찮아요. 선생님과 같이 해 보세요. 선생님을 불렀어요.
courses-coach-warn = 기계가 { DURATION($seconds) } 뒤에 처음 화면으로 돌아가요. 더 하시려면 '시간 더 쓰기'를 누르세요.
courses-coach-more-time = 시간을 늘렸어요. 천천히 하세요.
courses-coach-gave-up = 시간이 지나서 기계가 처음으로 돌아갔어요. 괜찮아요. 다시 해 보세요.

## 기록을 읽는 이에게
courses-label-key = 글쇠

## 끝난 뒤: 다음에 한 가지만
courses-watch-none = 처음부터 끝까지 잘하셨어요.
courses-watch-missed = 다음에는 '{ $label }'{ PARTICLE($label, "을/를") } 먼저 찾아보세요.
courses-watch-keys = 다음에는 번호를 하나씩 보면서 천천히 눌러 보세요.
courses-watch-device = 다음에는 화면 바깥쪽도 살펴보세요.
courses-watch-caught = 중간에 스스로 고치셨어요. 다음에도 마지막에 한 번 더 확인해 보세요.
courses-watch-stopped = 여기까지 하셨어요. 다음에 이어서 해 보세요.
courses-watch-next = 다음에는 '{ $label }' 단추를 먼저 찾아보세요. 보통 화면 아래쪽에 있어요.
courses-watch-loan-word = 다음에는 모르는 말이 나오면 '뜻'을 먼저 눌러 보세요.
courses-watch-options = 다음에는 고르신 것에 표시가 되었는지 하나씩 확인해 보세요.
courses-watch-add = 다음에는 고르신 뒤에 '{ $label }'{ PARTICLE($label, "을/를") } 꼭 눌러 보세요.
courses-watch-unnoticed = 다음에는 마지막에 누르시기 전에 한 번 더 확인해 보세요.
courses-watch-interrupted = 다음에 다른 안내가 끼어들면, 필요 없을 때는 닫고 넘어가 보세요.
courses-watch-payment = 다음에는 무엇으로 내실지 먼저 정하고 눌러 보세요.
courses-watch-card = 다음에는 카드를 넣는 방향을 그림에서 먼저 보세요.
courses-watch-timeout = 다음에는 화면에 '시간 더 쓰기'가 나오면 눌러 보세요.
courses-watch-behind = 뒤에 사람이 있어도 괜찮아요. 다음에도 천천히 하나씩 해 보세요.
courses-watch-help = 다음에는 막히시면 바로 '선생님 부르기'를 눌러 보세요.
courses-watch-transfer = 다음에는 내 통장에 넣는 '입금'인지, 남에게 보내는 '이체'인지 먼저 보세요.

## 실습 자료를 살핀 결과. 자료를 쓰는 사람이 읽는다: 무엇이 잘못되었는지 한 문장.
courses-mistake-found = 쓰인 것: { $value }
courses-mistake-expected = 맞는 것: { $value }
courses-mistake-nearest = 혹시 '{ $value }'인가요?
courses-fault-unknown = '{ $found }'{ PARTICLE($found, "은/는") } 어디에도 없는 이름입니다.
courses-fault-missing = '{ $name }'{ PARTICLE($name, "이/가") } 빠졌습니다.
courses-fault-missing-ko = 한국어 말(ko)이 빠졌습니다.
courses-fault-missing-en = 영어 말(en)이 빠졌습니다.
courses-fault-extra = '{ $name }'{ PARTICLE($name, "은/는") } 여기에 쓸 수 없는 이름입니다.
courses-fault-choice = '{ $name }'에 쓸 수 없는 값입니다.
courses-fault-words = 두 언어로 써야 합니다.
courses-fault-type-text = 여기에는 글자를 씁니다. 숫자라면 따옴표로 감싸십시오.
courses-fault-type-number = 여기에는 숫자를 씁니다.
courses-fault-type-yes-no = 여기에는 true나 false를 씁니다.
courses-fault-type-list = 여기에는 목록을 씁니다.
courses-fault-type-part = 여기에는 '이름: 값'의 묶음을 씁니다.
courses-fault-limit = 값이 범위를 벗어났습니다.
courses-fault-too-few = 비어 있거나 모자랍니다. 적어도 { $least }개가 있어야 합니다.
courses-fault-too-many = 너무 많습니다. 많아야 { $most }개입니다.
courses-fault-name = 이름은 영어 소문자, 숫자, '-', '_'로만 씁니다.
courses-fault-colour = 색은 "#rrggbb"로 씁니다.
courses-fault-pattern = 쓰는 꼴이 다릅니다: { $pattern }
courses-fault-picture = 그릴 수 없는 그림입니다: { $spec }
courses-fault-clock = 시각은 14:05처럼 씁니다.
courses-fault-other = 쓸 수 없는 값입니다: { $reason }
courses-fault-twice = '{ $name }'{ PARTICLE($name, "이/가") } 두 번 쓰였습니다.
courses-fault-duplicate = '{ $key }'{ PARTICLE($key, "이/가") } { $line }줄에 이미 있습니다.
courses-fault-key = 이름은 한 낱말이어야 합니다.
courses-fault-alias = 다른 곳을 가리키는 표시(*)는 쓰지 않습니다. 값을 다시 써 주십시오.
courses-fault-tag = 여기에서는 쓰지 않는 표시(!)입니다.
courses-fault-empty = 파일이 비어 있습니다.
courses-fault-no-file = 파일이 없습니다.
courses-fault-unreadable = 파일을 읽을 수 없습니다.
courses-fault-too-large = 파일이 너무 큽니다.
courses-fault-too-deep = 묶음이 너무 깊습니다.
courses-fault-encoding = UTF-8로 저장되지 않은 파일입니다.
courses-fault-yaml = YAML로 읽을 수 없습니다.
courses-fault-yaml-colon = YAML로 읽을 수 없습니다. ':'가 한 줄에 둘이거나 들여쓰기가 어긋났습니다. 말 속의 ':'는 따옴표로 감싸십시오.
courses-fault-yaml-no-colon = YAML로 읽을 수 없습니다. 이름 뒤의 ':'가 빠졌습니다.
courses-fault-yaml-tab = YAML로 읽을 수 없습니다. 탭으로 들여 썼습니다. 빈칸을 쓰십시오.
courses-fault-yaml-quote = YAML로 읽을 수 없습니다. 여기서 열린 따옴표가 닫히지 않았습니다.
courses-fault-yaml-bracket = YAML로 읽을 수 없습니다. 괄호가 닫히지 않았거나 ','가 빠졌습니다.
courses-fault-yaml-indent = YAML로 읽을 수 없습니다. 들여쓰기가 어긋났습니다.
courses-fault-stray-file = 아무도 읽지 않을 파일입니다.
courses-fault-pack-twice = 같은 이름의 실습 자료가 이미 있습니다.
courses-fault-no-practised-skin = 연습에 쓸 모습(use: practised)이 하나도 없습니다.
courses-fault-contrast = '{ $ground }' 위의 '{ $front }'{ PARTICLE($front, "이/가") } 잘 보이지 않습니다. 색의 대비가 모자랍니다.
courses-fault-nothing-to-do = 할 일이 없는 과제입니다. 시작할 때 이미 이루어져 있습니다.
courses-fault-unreachable = 이 기계로는 이룰 수 없는 과제입니다.
courses-fault-no-way = 끝까지 가는 길을 찾지 못한 과제입니다.
courses-fault-overestimate = 남은 누름을 실제보다 많게 세는 과제입니다(distance). 이 종류의 코드에 잘못이 있습니다.
courses-fault-dead-end = 막다른 화면입니다: { $screen }. 누를 것도, 끝도 없습니다.
courses-fault-unsaid = 화면 '{ $screen }'에 빠진 것이 있습니다: { $what }
courses-fault-meaning = 단추 '{ $label }'의 '{ $word }'{ PARTICLE($word, "이/가") } 무슨 뜻인지 meanings에 없습니다.

## 기관의 설정
courses-settings-unreadable = 설정 파일을 읽을 수 없습니다. 모든 설정이 처음 값으로 쓰입니다.
courses-settings-unknown = '{ $name }'{ PARTICLE($name, "은/는") } 없는 설정입니다.
courses-settings-unusable = 설정 '{ $name }'의 값을 쓸 수 없습니다. 처음 값으로 쓰입니다.

## 다음에 할 것과 그 까닭
courses-suggest-new = 처음 해 보시는 '{ $pack }'{ PARTICLE($pack, "이에요/예요") }. 하나씩 따라 해 보세요.
courses-suggest-again = '{ $pack }'{ PARTICLE($pack, "을/를") } 한 번 더 해 보세요.
courses-suggest-level_up = 잘하셨어요. '{ $pack }'{ PARTICLE($pack, "을/를") } 도움을 조금 줄여서 해 보세요.
courses-suggest-other_skin = '{ $pack }'{ PARTICLE($pack, "을/를") } 모습이 다른 기계에서 해 보세요.
courses-suggest-another_day = 오늘은 '{ $pack }'{ PARTICLE($pack, "을/를") } 충분히 하셨어요. 다른 날 한 번 더 해 보세요.
courses-suggest-review = 지난번에 잘하신 '{ $pack }'{ PARTICLE($pack, "을/를") } 잊지 않게 다시 해 보세요.
courses-suggest-real = '{ $pack }'{ PARTICLE($pack, "은/는") } 이제 잘하세요. 진짜 가게처럼 해 보세요.
courses-suggest-proof = '{ $pack }'{ PARTICLE($pack, "을/를") } 혼자 하실 수 있어요. 선생님과 함께 확인서를 받아 보세요.
courses-suggest-assigned = { $when ->
    [today] 선생님이 오늘 '{ $pack }'{ PARTICLE($pack, "을/를") } 해 보자고 하셨어요.
   *[before] 선생님이 '{ $pack }'{ PARTICLE($pack, "을/를") } 해 보자고 하셨어요.
}
courses-suggest-witnessed = 선생님이 곁에서 보고 계세요. '{ $pack }'{ PARTICLE($pack, "을/를") } 혼자 해 보세요.
courses-can-learning = 배우고 있어요.
courses-can-helped = 도움을 받아 할 수 있어요.
courses-can-alone = 혼자 할 수 있어요.
courses-can-mastered = 이제 몸에 익었어요.
courses-card-keys = 번호 누르기
courses-suggest-enough = 그동안 많이 연습하셨어요. 이제 선생님과 함께 진짜 가게에 가 보세요.

## 명령: kiosk-courses
courses-check-summary = 실습 자료 { $packs }개 가운데 { $sound }개가 온전합니다. 과제 { $missions }개, 잘못된 곳 { $mistakes }군데.
courses-check-some = 잘못된 곳이 { $mistakes }군데 있어 일부 실습 자료를 쓰지 않습니다. kiosk-courses check로 살펴보십시오.
courses-check-no-pack = 여기에는 실습 자료(pack.yaml)가 없습니다: { $folder }
courses-play-commands = 번호(1~{ $most })를 넣고 Enter를 누르세요. ? 귀띔, ! 선생님, = 다시 듣기, + 시간 더 쓰기, q 그만하기, 빈 줄은 기다리기.
courses-play-mission = [할 일]
courses-play-machine = [기계]
courses-play-coach = [안내]
courses-play-called = 선생님을 부르는 중
courses-play-total = 합계 { AMOUNT($won) }
courses-play-price = { AMOUNT($won) }
courses-play-off = (지금은 누를 수 없음)
courses-play-done = 하시려던 대로 되었어요.
courses-play-spoiled = 하시려던 것과 달라졌어요. 괜찮아요. 다시 해 보면 돼요.
courses-play-stopped = 여기에서 그만했어요.
courses-play-result = 누른 횟수 { COUNT($touches, counter: "번") } (가장 적게는 { COUNT($fewest, counter: "번") }), 걸린 시간 { DURATION($seconds) }

## 명령: 새 실습 자료, 견본, 표
courses-new-kind = 종류는 이 가운데 하나입니다: { $kinds }
courses-new-name = '{ $name }'{ PARTICLE($name, "은/는") } 실습 자료의 이름으로 쓸 수 없습니다. 영어 소문자, 숫자, '-', '_'로만 씁니다.
courses-new-taken = 비어 있지 않은 곳입니다: { $folder }
courses-new-unwritable = 이곳에 쓸 수 없습니다: { $folder } ({ $reason })
courses-new-done = 만들었습니다. 이제 { $folder }의 pack.yaml을 열어 고치십시오. 고치면서 이렇게 살펴보고 해 봅니다:
courses-schema-done = 적었습니다: { $file }
courses-touches-exact = 가장 적게 { COUNT($touches, counter: "번") }
courses-touches-at-most = 많아야 { COUNT($touches, counter: "번") }
courses-table-pack = 자료
courses-table-screens = 화면
courses-table-branches = 갈림길
courses-table-wrongs = 잘못된 끝
courses-table-places = 막히는 곳
courses-table-missions = 과제
courses-table-touches = 누름
courses-table-states = 살핀 상태
courses-table-dead-ends = 막다른 곳
courses-table-words-missing = 빠진 말
courses-table-skins = 모습
courses-table-bar = 편의 막대
courses-table-dead-end = { $pack }: 과제 { $mission }, 화면 { $screen }에서 끝으로 가는 길이 없습니다.
courses-table-overestimate = { $pack }: 과제 { $mission }, 화면 { $screen }에서 남은 누름을 실제보다 많게 셉니다(distance).
courses-table-unsaid = { $pack }: 화면 { $screen }에 빠진 것이 있습니다: { $what }
courses-table-short = { $pack }: { $column } { $found } (적어도 { $least })

# One-minute exercises.
courses-exercise-next = { $mission } 이제 다음으로 넘어가는 단추를 찾아보세요.
courses-exercise-loan-word = { $mission } 모르는 말은 '뜻'을 누르면 들을 수 있어요.
courses-exercise-options = { $mission } 알맞은 것을 골라 표시가 되는지 보세요.
courses-exercise-add = { $mission } 고른 것을 주문에 넣는 단추를 찾아보세요.
courses-exercise-unnoticed = { $mission } 무엇이 다른지 찾아서 고쳐 보세요.
courses-exercise-interrupted = { $mission } 중간에 끼어든 안내를 지나가 보세요.
courses-exercise-payment = { $mission } 알맞은 결제 방법을 골라 보세요.
courses-exercise-card = { $mission } 그림을 보고 카드를 맞게 다뤄 보세요.
courses-exercise-timeout = 기다리다가 물음이 나오면 '시간 더 쓰기'를 눌러 보세요.
courses-exercise-behind = { $mission } 뒤에 사람이 있어도 천천히 해 보세요.
courses-exercise-help = 막혔다고 생각하고 '선생님 부르기'를 눌러 보세요.
courses-exercise-transfer = { $mission } 어느 단추인지 골라 보세요.

# Five weeks of a simulated learner.
courses-weeks-who = 가상의 학습자 { $seed }번, { $age }세. 사람에 대해 말해 주는 것은 아무것도 없습니다.
courses-weeks-came = { $result ->
    [right] 혼자 바르게
    [helped] 도움받아 바르게
   *[wrong] 다음에 다시
 } { MINUTES($minutes) }
courses-weeks-mastered = [익힘]
courses-weeks-due = [복습 { $day }]
courses-weeks-level = { $level ->
    [follow] 따라 하기
    [guided] 안내 받기
    [prompted] 귀띔
    [alone] 혼자 하기
   *[real] 실전
 }

## 실전: 기계와 둘레에서 일어나는 일

courses-pressure = { $pressure ->
    [unseen] 처음 보는 기계
    [update] 새로 바뀐 화면
    [true_size] 실물 크기 글자
    [once] 한 번만 들은 주문
    [sold_out] 다 팔린 것
    [offers] 광고와 권유
    [misread] 바로 읽히지 않은 카드
    [idle] 시간제한
    [behind] 뒤에서 기다리는 사람
   *[noise] 가게 소리
}
courses-pressures-had = 이번에는 { $things }{ PARTICLE($things, "이/가") } 있었어요.
