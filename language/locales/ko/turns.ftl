### 차례, 함께 하기, 시연, 모두 멈춤.

turns-number = { SINO($number, counter: "번") } 님
turns-family-name = { $name } 선생님
