### 버스 도착 앱과 정류소 안내판. 기계의 말은 "-해 주세요", 코치의 말은 해요체.

bus_stop-data = { DATE($date, style: "month") } 자료 · 연습용
bus_stop-live = 실시간 { CLOCK($at) } 기준
bus_stop-silent = 실시간 정보가 없어 시간표로 안내합니다
bus_stop-key = { $digit }
    .heard = { DIGITS($digit) }
bus_stop-typed = { DIGITS($digits) }
bus_stop-page = { $page } / { $pages }
    .heard = { COUNT($pages, counter: "쪽") } 가운데 { ORDINAL($page) } 쪽

## 찾기
bus_stop-home = 버스 도착 정보
bus_stop-home-said = 정류소를 찾는 방법을 선택해 주세요.
bus_stop-number-title = 정류소 번호 입력
bus_stop-number-said = 정류소 번호 다섯 자리를 입력해 주세요.
bus_stop-none-typed = 아직 입력한 번호가 없습니다
bus_stop-missing = 정류소가 없습니다
bus_stop-missing-text = { DIGITS($number) }번 정류소를 찾을 수 없습니다.
bus_stop-missing-said = 정류소를 찾을 수 없습니다. 번호를 다시 입력해 주세요.
bus_stop-initials = 정류소 이름으로 찾기
bus_stop-initials-said = 정류소 이름의 첫 자음을 선택해 주세요.
bus_stop-initial-latin = A·1
    .heard = 영어와 숫자
bus_stop-names = 정류소 이름
bus_stop-names-said = 정류소를 선택해 주세요.
bus_stop-stops-said = 가시는 방향을 선택해 주세요.
bus_stop-stops-said-one = 찾으시는 정류소가 맞으면 선택해 주세요.

## 정류소
bus_stop-number = { DIGITS($number) }
    .heard = 정류소 번호 { DIGITS($number) }
bus_stop-direction = { $next } 방면
bus_stop-platform = { $platform } 승강장
bus_stop-pole-said = 도착 안내를 보시려면 화면을 눌러 주세요.

## 도착 안내
bus_stop-board = { $name }
bus_stop-board-said = { $name } 도착 안내입니다. 버스를 선택해 주세요.
bus_stop-board-columns = 버스 · 이번 버스 · 다음 버스
    .heard = 버스, 이번 버스, 다음 버스
bus_stop-now = 현재 { CLOCK($at) }
bus_stop-soon-title = 잠시 후 도착
bus_stop-route = { ROUTE($route) }
bus_stop-type-trunk = 간선
bus_stop-type-branch = 지선
bus_stop-type-village = 마을
bus_stop-type-wide = 광역
bus_stop-type-circular = 순환
bus_stop-type-plain = 일반
bus_stop-soon = 곧 도착
bus_stop-coming = { MINUTES($minutes) } 후[{ ORDINAL($stops) } 전]
    .heard = { MINUTES($minutes) } 후, { ORDINAL($stops) } 전
bus_stop-waiting = 출발대기
bus_stop-closed = 운행종료
bus_stop-last = 막차
bus_stop-low-floor = 저상
    .heard = 저상버스
bus_stop-articulated = 굴절
    .heard = 굴절버스
bus_stop-crowd-free = 여유
bus_stop-crowd-normal = 보통
bus_stop-crowd-crowded = 혼잡
bus_stop-crowd-very_crowded = 매우 혼잡

## 버스 한 대
bus_stop-row-ends = 구간
bus_stop-row-first = 이번 버스
bus_stop-row-second = 다음 버스
bus_stop-row-day = 기점에서 첫차와 막차
bus_stop-row-headway = 배차 간격
bus_stop-ends = { $origin } ↔ { $terminus }
    .heard = { $origin }에서 { $terminus }까지
bus_stop-day = 첫차 { CLOCK($first) } · 막차 { CLOCK($last) }
    .heard = 첫차 { CLOCK($first) }, 막차 { CLOCK($last) }
bus_stop-headway = { $shortest }~{ $longest }분
    .heard = { SINO($shortest) } 분에서 { SINO($longest) } 분
bus_stop-answers = 알아보신 것을 골라 주세요

## 단추
bus_stop-do-by-number = 정류소 번호로 찾기
bus_stop-do-by-name = 정류소 이름으로 찾기
bus_stop-do-clear = 모두 지움
bus_stop-do-erase = 지움
bus_stop-do-search = 검색
bus_stop-do-retype = 다시 입력
bus_stop-do-home = 처음으로
bus_stop-do-back = 이전
bus_stop-do-previous = 이전 쪽
bus_stop-do-next = 다음 쪽
bus_stop-do-refresh = 새로고침
bus_stop-do-see = 도착 안내 보기
bus_stop-do-cross = 길 건너편 정류소로 가기
bus_stop-do-take = 이 버스 타기
bus_stop-do-ask-minutes = 몇 분 뒤에 오는지 답하기
bus_stop-do-ask-stops = 몇 번째 전인지 답하기
bus_stop-do-ask-last_bus = 막차 시각 답하기
bus_stop-do-yes = 네, 맞습니다
bus_stop-do-again = 다시 보기
bus_stop-advice-initial = '{ $key }'{ PARTICLE($key, "을/를") } 눌러 보세요.
bus_stop-advice-digit = 정류소 번호를 한 자씩 눌러 보세요.
bus_stop-advice-clear = '모두 지움'을 눌러 보세요.
bus_stop-advice-erase = '지움'을 눌러 보세요.
bus_stop-advice-cross = 길 건너편 정류소로 가 보세요.

## 답하기
bus_stop-question-minutes = { JOSA($route, "은/는") } 몇 분 뒤에 옵니까?
bus_stop-question-stops = { JOSA($route, "은/는") } 몇 번째 전 정류소에 있습니까?
bus_stop-question-last_bus = { $route } 막차는 몇 시에 있습니까?
bus_stop-question-take = 어느 버스를 타시겠습니까?
bus_stop-value-minutes = { MINUTES($n) } 후
bus_stop-value-stops = { ORDINAL($n) } 전
bus_stop-value-last_bus = { CLOCK($at) }
bus_stop-check = 이렇게 답하시겠습니까?
bus_stop-check-said = 맞으면 '네, 맞습니다'를 눌러 주세요.
bus_stop-summary-take = { $stop }에서 { $route } 버스를 탑니다.
bus_stop-summary-minutes = { $stop }, { $route } 버스: { $value }.
bus_stop-summary-stops = { $stop }, { $route } 버스: { $value }.
bus_stop-summary-last_bus = { $stop }, { $route } 막차: { $value }.
bus_stop-end = 답을 받았습니다

## 다른 점 (코치의 말)
bus_stop-wrong-unanswered = 아직 답을 고르지 않으셨어요.
bus_stop-wrong-stop = 보신 곳은 '{ $here }' 정류소였어요. 찾으실 곳은 '{ $asked }' 정류소예요.
bus_stop-wrong-direction = 길 반대쪽 정류소였어요. '{ $here }' 말고 '{ $asked }' 쪽을 찾아보세요.
bus_stop-wrong-search-number = 정류소는 맞아요. 이번에는 '정류소 번호로 찾기'로 찾아보세요.
bus_stop-wrong-search-name = 정류소는 맞아요. 이번에는 '정류소 이름으로 찾기'로 찾아보세요.
bus_stop-wrong-question-take = 이번에는 탈 버스를 고르시면 돼요.
bus_stop-wrong-question-minutes = 이번에는 몇 분 뒤에 오는지를 고르시면 돼요.
bus_stop-wrong-question-stops = 이번에는 몇 번째 전인지를 고르시면 돼요.
bus_stop-wrong-question-last_bus = 이번에는 막차 시각을 고르시면 돼요.
bus_stop-wrong-route = 고르신 버스는 { $here }이에요. 찾으실 버스는 { $asked }이에요. 번호를 한 자씩 맞춰 보세요.
bus_stop-wrong-not-first = { JOSA($here, "보다") } { JOSA($asked, "이/가") } 먼저 와요. '분' 앞의 숫자가 작은 버스가 먼저 와요.
bus_stop-wrong-not-low-floor = { JOSA($here, "은/는") } 저상버스가 아니에요. '저상'이라고 쓰인 버스를 찾아보세요.
bus_stop-wrong-not-last = { JOSA($here, "은/는") } 막차가 아니에요. '막차'라고 쓰인 버스를 찾아보세요.
bus_stop-wrong-not-roomy = { JOSA($asked, "이/가") } 더 한가해요. '여유'라고 쓰인 버스를 찾아보세요.
bus_stop-wrong-mixed-up = { MINUTES($minutes) } 뒤에 오고, { ORDINAL($stops) } 전 정류소에 있어요. '분'은 시간이고 '번째 전'은 정류소 수예요.
bus_stop-wrong-second-bus = 그다음 버스를 보셨어요. 이번 버스는 '{ $asked }'{ PARTICLE($asked, "이에요/예요") }.
bus_stop-wrong-number = 고르신 답은 '{ $here }'{ PARTICLE($here, "이에요/예요") }. 안내에는 '{ $asked }'{ PARTICLE($asked, "이라고/라고") } 쓰여 있었어요.
bus_stop-wrong-time = 고르신 시각은 { JOSA($here, "이에요/예요") }. 막차는 { $asked }에 있어요.

## 낸 문제
bus_stop-mission-minutes = { $stop } 정류소에서 { JOSA($route, "이/가") } 몇 분 뒤에 오는지 알아보세요.
bus_stop-mission-stops = { $stop } 정류소에서 { JOSA($route, "이/가") } 몇 번째 전 정류소에 있는지 알아보세요.
bus_stop-mission-last_bus = { $stop } 정류소에서 { $route } 막차 시각을 알아보세요.
bus_stop-mission-any = { $stop } 정류소에서 { JOSA($route, "을/를") } 찾아 고르세요.
bus_stop-mission-first = { $stop } 정류소에서 { $routes } 가운데 먼저 오는 버스를 고르세요.
bus_stop-mission-low_floor = { $stop } 정류소에서 { $routes } 가운데 먼저 오는 저상버스를 고르세요.
bus_stop-mission-last = { $stop } 정류소에서 { $routes } 가운데 '막차' 표시가 있는 버스를 고르세요.
bus_stop-mission-roomy = { $stop } 정류소에서 { $routes } 가운데 가장 한가한 버스를 고르세요.
bus_stop-place-plain = { $name }
bus_stop-place-number = { DIGITS($number) }번
    .heard = { DIGITS($number) } 번
bus_stop-place-side = { $name } ({ $direction })
    .heard = { $name }, { $direction }

## 자료의 잘못
bus_stop-fault-twice = 같은 번호의 정류소가 두 번 있습니다: { DIGITS($number) }
bus_stop-fault-day = { ROUTE($route) }: 첫차가 막차보다 앞서고, 배차 간격은 짧은 것부터 적어야 합니다.
bus_stop-fault-not-calling = { ROUTE($route) } 버스는 { $stop } 정류소에 서지 않습니다.
bus_stop-fault-one-route = 이 물음에는 버스 번호를 하나만 적습니다.
bus_stop-fault-places = 안내판이 설 수 있는 정류소(places)를 하나 넘게 적어 주세요.
bus_stop-fault-out-of-reach = 안내판이 선 곳에서 갈 수 없는 정류소입니다: { $stop }
bus_stop-fault-pick = '{ $pick }'{ PARTICLE($pick, "은/는") } 탈 버스를 물을 때만 쓰입니다.
bus_stop-fault-find = 안내판에서는 정류소를 찾지 않습니다. find는 앱에서만 쓰입니다.

## 도움말과 접근성 메뉴
bus_stop-help = 이용 안내
bus_stop-help-said = 안내판에 나오는 말을 설명합니다.
bus_stop-help-coming-word = 3분 후[1번째 전]
    .heard = 삼 분 후, 첫 번째 전
bus_stop-help-coming = 3분 뒤에 옵니다. 버스는 지금 한 정류소 앞에 있습니다.
    .heard = 삼 분 뒤에 옵니다. 버스는 지금 한 정류소 앞에 있습니다.
bus_stop-help-low-floor-word = 저상
    .heard = 저상
bus_stop-help-low-floor = 계단이 없는 버스입니다.
bus_stop-help-last-word = 막차
bus_stop-help-last = 오늘 마지막 버스입니다.
bus_stop-help-waiting-word = 출발대기
bus_stop-help-waiting = 아직 출발하지 않은 버스입니다.
bus_stop-help-crowd-word = 여유 · 혼잡
    .heard = 여유, 혼잡
bus_stop-help-crowd = 버스 안이 얼마나 붐비는지 알려 줍니다.
bus_stop-near = 주변 정류소
bus_stop-near-said = 이 정류소와 길 건너편 정류소의 방향입니다.
bus_stop-near-here = 이 정류소
bus_stop-near-across = 길 건너편
bus_stop-near-alone = 길 건너편 정류소는 자료에 없습니다.
bus_stop-info-said = { $route } 노선 정보입니다.
bus_stop-do-help = 이용 안내
bus_stop-do-near = 주변
bus_stop-do-info = 첫차·막차 보기
    .heard = 첫차와 막차 보기
bus_stop-do-bar-large = 큰 글씨
bus_stop-do-bar-contrast = 고대비
bus_stop-do-bar-low = 낮은 화면
bus_stop-do-bar-voice = 음성 안내
bus_stop-wrong-bar = '{ $label }'{ PARTICLE($label, "을/를") } 아직 켜지 않으셨어요. 화면 아래쪽을 살펴보세요.
