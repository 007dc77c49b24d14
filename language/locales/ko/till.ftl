# 셀프 계산대의 말. 기계는 "-아/어 주세요", "-습니다"로 말한다. '## 코치' 아래만 코치의 말이다(해요체).

## 바코드
till-start-title = 셀프 계산대입니다. 계산을 시작해 주세요
till-start = 계산 시작
till-goods-title = 상품의 바코드를 스캐너에 대 주세요
till-goods-first = 첫 상품의 바코드를 대 주세요.
till-goods-said = 모두 { COUNT($n, counter: "개") }, { AMOUNT($won) }입니다.
till-beside = 바구니에 든 상품
till-good-said = { $item } 바코드 대기
till-find = 바코드 없는 상품
till-pay = 계산하기
till-find-title = 상품을 선택해 주세요
till-offered = { $item } ({ $of }+1)
    .heard = { $item }, { $of ->
        [1] 원 플러스 원
       *[other] 투 플러스 원
    }
till-offer-more = 하나 더 무료: { $item }. 바코드를 한 번 더 대 주세요.
till-leave-text = 등록한 상품이 모두 지워집니다.
till-leave-no = 계속 계산하기

## 성인 확인
till-adult-title = 성인 확인이 필요한 상품입니다
till-adult-text = { JOSA($item, "은/는") } 직원이 신분증을 확인한 뒤에 살 수 있습니다.
till-call = 직원 부르기
till-off = 상품 빼기
till-staff-title = 직원이 신분증을 확인하고 있습니다
till-staff-text = 신분증을 보여 주시고 잠시만 기다려 주세요.

## 봉투와 멤버십
till-bag-title = 봉투가 필요하십니까?
till-bag-none = 봉투 필요 없음
till-points-title = 멤버십 할인을 받으시겠습니까?
till-members = 회원은 { AMOUNT($each) }마다 { AMOUNT($less) }씩 할인됩니다.
till-points-phone = 휴대전화 번호로 할인
till-points-none = 멤버십 없음

## 끝
till-paid-title = 결제가 완료되었습니다
till-paid-text = 사신 상품을 모두 챙겨 주세요.

## 코치
till-advice-scan = '{ $item }'의 바코드를 스캐너에 대 보세요.
till-not-scanned = '{ $item }' { $count }의 바코드를 대지 않으셨어요. 값을 치르지 않은 상품이에요.
till-not-chosen = '{ $item }' { $count }{ PARTICLE($count, "을/를") } 넣지 않으셨어요. 바코드 없는 상품이에요.
till-scanned-twice = '{ $item }'{ PARTICLE($item, "은/는") } { $wanted }인데 { JOSA($found, "을/를") } 계산하셨어요. 바코드를 더 대신 거예요.
till-scanned-few = '{ $item }'{ PARTICLE($item, "은/는") } { $wanted }인데 { $found }만 계산하셨어요.
till-free-left = '{ $item }'{ PARTICLE($item, "은/는") } 하나를 더 무료로 드려요. 무료로 드리는 것도 바코드를 대셔야 해요.
till-wrong-item = 사지 않을 '{ $item }' { $count }{ PARTICLE($count, "을/를") } 계산하셨어요.
till-bag-forgotten = '{ $bag }'{ PARTICLE($bag, "을/를") } 사기로 했는데 봉투를 사지 않으셨어요.
till-bag-given = 봉투는 안 사기로 했는데 '{ $bag }'{ PARTICLE($bag, "을/를") } 사셨어요.
till-bag-other = '{ $wanted }'{ PARTICLE($wanted, "을/를") } 사기로 했는데 '{ $found }'{ PARTICLE($found, "을/를") } 사셨어요.

## 부탁 (만들어 낸 과제의 문장)
till-asked-no-bag = 봉투는 필요 없어요
till-asked-bag = { $bag }도 한 장 살게요
till-asked-points-yes = 멤버십 할인도 받을게요
till-asked-points-no = 멤버십은 없어요

## 실습 자료를 쓰는 사람에게
till-fault-cash = 셀프 계산대는 현금을 받지 않습니다.
till-fault-options = 셀프 계산대의 상품 '{ $item }'에는 옵션을 달 수 없습니다.
till-fault-offered = 셀프 계산대에서는 권하는 상품이 나오지 않습니다.
till-fault-places = 셀프 계산대는 드실 곳을 묻지 않습니다.
till-fault-discount = 할인하는 금액은 산 금액보다 적어야 합니다.
till-fault-members = 멤버십 할인은 적립(points)이 있는 가게에서만 쓸 수 있습니다.
till-fault-bag = 봉투는 과제의 lines가 아니라 bag에 씁니다.
till-fault-beside = 계산대 옆에 놓인 상품이 너무 많습니다.
