# 주문 기계의 말. 기계는 "-아/어 주세요", "-습니다"로 말한다. '## 코치' 아래만 코치의 말이다(해요체).

## 시작
order-start-title = 어서 오세요. 주문을 시작해 주세요
order-start = 주문 시작
order-language = English
    .heard = 영어
order-place-title = 드실 곳을 선택해 주세요
order-offer-title = 회원 앱으로 주문하시면 적립이 두 배입니다
order-offer-text = 앱이 없어도 주문하실 수 있습니다.
order-close = 닫기

## 메뉴
order-menu-title = 메뉴를 선택해 주세요
order-page-next = 다음
order-page-back = 이전
order-page = { $n } / { $of }
    .heard = { COUNT($of, counter: "쪽") } 가운데 { ORDINAL($n) } 쪽
order-sold-out = 품절
order-gone-title = 품절
order-gone-text = { JOSA($item, "이/가") } 방금 품절되었습니다.
order-gone-other = 다른 메뉴를 선택해 주세요.
order-gone-ok = 다른 메뉴 보기
order-gone-said = 죄송합니다. { JOSA($item, "이/가") } 방금 품절되었습니다. 다른 메뉴를 선택해 주세요.
order-basket = 담은 메뉴 { COUNT($n, counter: "개") }
order-check = 주문 확인
order-change-place = { $one }·{ $other } 변경
order-home = 처음으로
order-back = 이전

## 옵션
order-detail-said = { $item }. 옵션과 수량을 선택해 주세요
order-detail-plain-said = { $item }. 수량을 선택해 주세요
order-choose-first = { JOSA($group, "을/를") } 먼저 선택해 주세요
order-basket-full = 더 담을 수 없습니다. 주문 확인에서 담은 메뉴를 정리해 주세요
order-count-title = 수량
order-quantity = { NUMBER($n) }
    .heard = { COUNT($n, counter: "개") }
order-more = 더하기
order-less = 빼기
order-more-of = { $label } 더하기
order-less-of = { $label } 빼기
order-remove = 삭제
order-add = 담기
order-cancel = 취소
order-times = { $label } { COUNT($n, counter: "개") }
order-without = { $label } 빼기
order-with-details = { $item } ({ $details })
    .heard = { $item }, { $details }
order-extra = +{ AMOUNT($won) }
    .heard = { AMOUNT($won) } 추가
order-less-won = -{ AMOUNT($won) }
    .heard = { AMOUNT($won) } 할인
order-amount = { AMOUNT($won) }

## 세는 말
order-count = { $counter ->
    [cup] { COUNT($n, counter: "잔") }
    [slice] { COUNT($n, counter: "조각") }
    [bowl] { COUNT($n, counter: "그릇") }
    [bottle] { COUNT($n, counter: "병") }
    [portion] { SINO($n, counter: "인분") }
    [can] { COUNT($n, counter: "캔") }
    [sheet] { COUNT($n, counter: "장") }
   *[piece] { COUNT($n, counter: "개") }
}

## 주문 확인
order-check-title = 주문 내역을 확인해 주세요
order-check-empty = 담은 메뉴가 없습니다
order-check-place = { $place } · 모두 { COUNT($n, counter: "개") }
order-check-all = 모두 { COUNT($n, counter: "개") }
order-add-more = 메뉴 더 담기
order-clear = 전체 삭제
order-pay = 결제하기
order-clear-title = 담은 메뉴를 모두 지우시겠습니까?
order-clear-yes = 모두 지우기
order-clear-no = 지우지 않기
order-leave-title = 처음 화면으로 돌아가시겠습니까?
order-leave-text = 담은 메뉴가 모두 지워집니다.
order-leave-yes = 돌아가기
order-leave-no = 계속 주문하기
order-upsell-title = 함께 드시면 좋아요
order-upsell-skip = 선택 안 함
order-upgrade-title = { JOSA($label, "으로/로") } 바꾸시겠습니까?
order-upgrade-yes = { JOSA($label, "으로/로") } 변경
order-upgrade-no = 그대로 담기

## 적립
order-points-title = 포인트를 적립하시겠습니까?
order-points-phone = 휴대전화 번호로 적립
order-points-none = 적립 안 함
order-phone-title = 휴대전화 번호를 눌러 주세요
order-typed = { COUNT($of, counter: "자리") } 중 { COUNT($n, counter: "자리") } 입력
order-erase = 지우기
order-points-ok = 적립하기
order-ok = 확인
order-stranger-title = 등록되지 않은 번호입니다
order-stranger-text = 번호를 다시 확인해 주세요.
order-again = 다시 입력

## 결제
order-payment-title = 결제 방법을 선택해 주세요
order-card-title = 카드를 그림 방향대로 끝까지 넣어 주세요
order-card-early = 카드를 너무 일찍 빼셨습니다. 다시 넣어 주세요
order-card-turned = 카드 방향이 맞지 않습니다. 카드를 빼 주세요
order-card-unread = 카드를 읽지 못했습니다. 카드를 뺐다가 다시 넣어 주세요
order-card-text = 카드의 IC칩이 위로, 안쪽으로 가게 넣어 주세요.
order-card-in = 칩 쪽부터 카드 넣기
order-card-in-backwards = 칩 반대쪽부터 카드 넣기
order-card-out = 카드 빼기
order-reading-title = 카드를 읽고 있습니다
order-reading-text = 끝날 때까지 카드를 빼지 마세요.
order-scan-phone-title = 휴대전화의 결제 코드를 스캐너에 대 주세요
order-scan-coupon-title = 쿠폰·금액권의 바코드를 스캐너에 대 주세요
order-scan-transit-title = 교통카드를 단말기에 대 주세요
order-scan-unreadable = 여기에서 쓸 수 없는 코드입니다
order-scan-phone = 휴대전화 결제 코드
order-scan-coupon = 쿠폰·금액권 바코드
order-scan-transit = 교통카드
order-approving-title = 결제하고 있습니다. 잠시만 기다려 주세요
order-cash-title = 현금을 넣어 주세요
order-cash-in = 넣은 금액 { AMOUNT($won) }
order-cash-rest = 더 넣을 금액 { AMOUNT($won) }
order-cash-note = { AMOUNT($won) }
order-cash-back = 현금 돌려받기
order-change-out = 거스름돈 꺼내기
order-change-left = 거스름돈 { AMOUNT($won) }
order-slip-out = 영수증 꺼내기

## 결제한 뒤
order-invoice-title = 현금영수증을 발급하시겠습니까?
order-invoice-phone = 휴대전화 번호로 발급
order-invoice-none = 발급 안 함
order-receipt-title = 영수증을 출력하시겠습니까?
order-receipt-yes = 영수증 출력
order-receipt-no = 출력 안 함
order-paid = 결제가 완료되었습니다.
order-take-card = 카드를 빼 주세요.
order-take-change = 거스름돈을 받아 주세요.
order-take-slip = 영수증을 받아 주세요.
order-printing-title = 영수증을 출력하고 있습니다
order-number-title = 주문번호 { $n }
    .heard = 주문번호 { ORDER_NUMBER($n) }
order-number-text = 번호를 부르면 받아 가 주세요.
order-number-said = 결제가 완료되었습니다. 주문번호는 { ORDER_NUMBER($n) }입니다. 번호를 부르면 받아 가 주세요.
order-done-title = 이용해 주셔서 감사합니다

## 테이블 주문
order-table-number = { SINO($n, counter: "번") } 테이블
order-table-start-title = { SINO($n, counter: "번") } 테이블입니다. 주문을 시작해 주세요
order-seat-title = { SINO($n, counter: "번") } 테이블이 맞습니까?
order-seat-text = 테이블에 붙은 번호와 같은지 확인해 주세요.
order-seat-yes = 네, 맞습니다
order-seat-change = 번호 바꾸기
order-seats-title = 앉으신 테이블의 번호를 선택해 주세요
order-cart = 장바구니
order-cart-title = 장바구니를 확인해 주세요
order-cart-text = '주문하기'를 눌러야 주방에 들어갑니다.
order-send = 주문하기
order-send-title = 이대로 주문하시겠습니까?
order-send-text = 주방에 들어간 주문은 화면에서 취소할 수 없습니다.
order-send-yes = 주문 보내기
order-send-no = 다시 보기
order-sent-title = 주문이 주방에 들어갔습니다
order-sent-text = 더 드실 것은 언제든지 추가로 주문하실 수 있습니다.
order-call = 직원호출
order-call-title = 필요하신 것을 선택해 주세요
order-call-ring = 호출하기
order-called-title = 직원을 불렀습니다
order-called-text = 직원이 곧 { SINO($n, counter: "번") } 테이블로 갑니다.
order-history = 주문내역
order-history-title = 주문하신 내역입니다
order-history-empty = 아직 주문하신 것이 없습니다.
order-round = { SINO($n, counter: "차") }
order-further = 추가 주문
order-settle = 계산하기
order-unsent-title = 아직 주문하지 않은 메뉴가 있습니다
order-unsent-text = 계산으로 넘어가면 담은 메뉴는 주문되지 않습니다.
order-unsent-yes = 그대로 계산
order-unsent-no = 장바구니 보기
order-counter-title = 카운터에서 계산해 주세요
order-counter-text = 나가실 때 { SINO($n, counter: "번") } 테이블이라고 말씀해 주세요.
order-table-paid-title = 결제가 완료되었습니다
order-table-paid-text = 주문하신 음식을 모두 계산했습니다.

## 편의 기능
order-bar-large = 큰 글씨
order-bar-contrast = 고대비
order-bar-low = 낮은 화면
order-bar-voice = 음성 안내
order-bar-staff = 직원 호출
order-bar-staff-called = 직원을 불렀습니다

## 코치
order-advice-card-in = 카드를 그림 방향대로 끝까지 넣어 보세요.
order-advice-card-in-backwards = 카드의 칩이 안쪽으로 가게 넣어 보세요.
order-advice-card-out = 카드를 빼 보세요.
order-advice-scan-phone = 휴대전화의 결제 코드를 스캐너에 대 보세요.
order-advice-scan-coupon = 쿠폰·금액권의 바코드를 스캐너에 대 보세요.
order-advice-scan-transit = 교통카드를 단말기에 대 보세요.
order-advice-cash = { JOSA(AMOUNT($won), "을/를") } 현금 투입구에 넣어 보세요.
order-advice-change = 거스름돈을 꺼내 보세요.
order-advice-slip = 영수증을 꺼내 보세요.

order-wrong-item = 부탁받지 않은 '{ $line }' { $count }{ PARTICLE($count, "이/가") } 들어 있었어요.
order-missing-item = '{ $line }' { $count }{ PARTICLE($count, "이/가") } 빠졌어요.
order-wrong-count = '{ $line }'{ PARTICLE($line, "은/는") } { JOSA($wanted, "을/를") } 부탁받았는데 { JOSA($found, "을/를") } 담으셨어요.
order-wrong-option = '{ $wanted }'{ PARTICLE($wanted, "을/를") } 부탁받았는데 '{ $found }'{ PARTICLE($found, "을/를") } 담으셨어요.
order-wrong-place = '{ $wanted }'{ PARTICLE($wanted, "으로/로") } 부탁받았는데 '{ $found }'{ PARTICLE($found, "을/를") } 고르셨어요.
order-wrong-payment = '{ $wanted }'{ PARTICLE($wanted, "으로/로") } 결제하기로 했는데 '{ $found }'{ PARTICLE($found, "을/를") } 고르셨어요.
order-wrong-points-wanted = 적립을 부탁받았는데 '적립 안 함'을 누르셨어요.
order-wrong-points-given = 적립은 안 하기로 했는데 적립하셨어요.
order-wrong-invoice-wanted = 현금영수증을 부탁받았는데 '발급 안 함'을 누르셨어요.
order-wrong-invoice-given = 현금영수증은 안 받기로 했는데 발급하셨어요.
order-wrong-receipt-wanted = 영수증을 부탁받았는데 '출력 안 함'을 누르셨어요.
order-wrong-receipt-given = 영수증은 안 받기로 했는데 출력하셨어요.
order-card-left = 카드를 꽂아 두고 가셨어요. 끝나면 카드를 꼭 챙겨 주세요.
order-change-forgotten = 거스름돈을 두고 가셨어요. 끝나면 거스름돈을 꼭 챙겨 주세요.
order-slip-forgotten = 영수증을 두고 가셨어요.
order-wrong-bar = '{ $label }'{ PARTICLE($label, "을/를") } 켜지 않으셨어요.
order-unpaid = 아직 주문을 마치지 않으셨어요.

order-wrong-table = { SINO($wanted, counter: "번") } 테이블에 앉으셨는데 화면은 { SINO($found, counter: "번") } 테이블이었어요. 음식과 직원이 다른 자리로 가요.
order-doubled-round = 같은 주문이 두 번 들어갔어요: { $lines }. 이럴 때는 바로 직원을 불러 말씀하시면 돼요.
order-early-item = 나중에 추가로 주문하기로 한 '{ $line }' { $count }{ PARTICLE($count, "이/가") } 먼저 들어갔어요.
order-missing-round = 추가로 주문하기로 한 것이 빠졌어요: { $lines }.
order-named-line = { $line } { $count }
order-table-wrong-item = 부탁받지 않은 '{ $line }' { $count }{ PARTICLE($count, "이/가") } 주방에 들어갔어요. 이럴 때는 바로 직원을 불러 말씀하시면 돼요.
order-table-wrong-count = '{ $line }'{ PARTICLE($line, "은/는") } { JOSA($wanted, "을/를") } 부탁받았는데 { JOSA($found, "이/가") } 주방에 들어갔어요. 이럴 때는 바로 직원을 불러 말씀하시면 돼요.
order-table-wrong-option = '{ $wanted }'{ PARTICLE($wanted, "을/를") } 부탁받았는데 '{ $found }'{ PARTICLE($found, "이/가") } 주방에 들어갔어요. 이럴 때는 바로 직원을 불러 말씀하시면 돼요.
order-wrong-call = 부탁받지 않은 '{ $label }'{ PARTICLE($label, "을/를") } 직원에게 부탁하셨어요.
order-missing-call = 직원에게 '{ $label }'{ PARTICLE($label, "을/를") } 부탁하지 않으셨어요.

## 부탁 (만들어 낸 과제의 문장)
order-asked-number = { COUNT($n, counter: "") }
order-asked-slices = { $n ->
    [one] { $thing }
   *[other] { $thing }
}
order-asked-line = { $thing } { $count }
order-asked-line-how = { $thing } { $how } { $count }
order-asked-part = { JOSA($count, "은/는") } { $how }
order-asked-times = { $label } { COUNT($n, counter: "번") } 해서
order-asked-instead = { $line }, 없으면 { JOSA($other, "으로/로") }
order-asked-sold-out = { $thing }{ PARTICLE($thing, "이/가") } 다 팔렸으면 { JOSA($other, "으로/로") } 해 주세요.
order-asked-pay = { $parts }, { $payment } 결제할게요.
order-asked-answers = { $parts }, { $payment }, { $answers }.
order-asked-points-yes = 적립도 할게요
order-asked-points-no = 적립은 안 할래요
order-asked-receipt-yes = 영수증도 주세요
order-asked-receipt-no = 영수증은 괜찮아요
order-asked-invoice-yes = 현금영수증도 해 주세요
order-asked-invoice-no = 현금영수증은 괜찮아요
order-asked-table = { SINO($n, counter: "번") } 테이블이에요.
order-asked-round = { $parts } 시켜 주세요.
order-asked-further = 주문이 들어간 다음에, { $parts } 추가로 시켜 주세요.
order-asked-further-again = 그것도 들어간 다음에, { $parts } 추가로 시켜 주세요.
order-asked-calls = 직원에게 { JOSA($calls, "을/를") } 부탁해 주세요.
order-asked-settle = 계산은 { $payment } 할게요.
order-asked-sentence = { $words }.

## 실습 자료를 쓰는 사람에게
order-fault-quantity = 수량(quantity)에는 값이 하나여야 합니다.
order-fault-setting-quantity = 수량은 범위 안의 숫자로 씁니다.
order-fault-quick = 바로 담기는 메뉴(quick)에는 꼭 골라야 하는 옵션 '{ $group }'{ PARTICLE($group, "이/가") } 있을 수 없습니다.
order-fault-when-price = 다른 옵션에 달린 옵션 '{ $group }'의 처음 값에는 따로 값을 매길 수 없습니다.
order-fault-hidden = 이렇게 고르면 { $item }에는 옵션 '{ $group }'{ PARTICLE($group, "이/가") } 나오지 않습니다.
order-fault-price = 할인을 모두 받으면 값이 0원보다 적어집니다.
order-fault-empty = 메뉴가 하나도 없는 분류입니다.
order-fault-upsell = 꼭 골라야 하는 옵션이 있는 메뉴는 '함께 드시면 좋아요'에 넣을 수 없습니다.
order-fault-cash = { JOSA(AMOUNT($large), "을/를") } 이 돈으로 남김없이 나눌 수 없습니다.
order-fault-no-points = 이 가게에는 적립이 없습니다.
order-fault-option = '{ $item }'에는 '{ $group }' 옵션이 없습니다.
order-fault-unchosen = '{ $item }'{ PARTICLE($item, "은/는") } '{ $group }'{ PARTICLE($group, "을/를") } 꼭 골라야 합니다.
order-fault-most = 한 가지는 { COUNT($most, counter: "개") }까지만 담을 수 있습니다.
order-fault-lines = 서로 다른 메뉴는 { COUNT($lines, counter: "가지") }까지만 담을 수 있습니다.
order-fault-counter = 카운터 계산(counter)은 테이블 주문(table)에만 있습니다.
order-fault-not-at-tables = 테이블 주문(table)에는 넣을 수 없는 단계입니다.
order-fault-no-cash-at-tables = 테이블의 화면에는 현금을 넣을 곳이 없습니다. 카운터(counter)에서 냅니다.
order-fault-no-tables = 이 가게에는 테이블 주문(table)이 없습니다.
order-fault-staff = 테이블에서는 편의 막대가 아니라 직원호출(calls)로 직원을 부릅니다.
