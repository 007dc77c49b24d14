# 강좌를 만들고 차시를 고치고 과제를 주는 화면. 사무 말투.
planning-assign-empty = 무엇을, 누구에게 줄지 골라 주세요.
planning-assign-mixed = 과제 하나는 기계 하나에서만, 단계는 있는 것으로 골라 주세요.
