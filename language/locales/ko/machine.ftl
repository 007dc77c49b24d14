# The words that the drawing of a simulated machine adds by itself. Machine voice.

machine-practice = 연습용 · 실제 결제 없음
    .heard = 연습용 화면입니다. 실제로 결제되지 않습니다.
machine-amount = { AMOUNT($won) }
machine-extra = +{ AMOUNT($won) }
    .heard = { AMOUNT($won) } 추가
machine-less = -{ AMOUNT($won) }
    .heard = { AMOUNT($won) } 할인
machine-total = 합계
machine-sold-out = 품절
machine-closed = 지금은 누를 수 없음
machine-selected = 선택됨
machine-turn-back = 앞 내용
machine-turn-on = 더 보기
