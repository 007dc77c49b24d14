# 실적 숫자에 딸린 말: 화면과 보고서가 함께 쓴다.
figures-forecast-rule = 최근 { SINO($weeks, counter: "주") } 동안의 속도가 연말까지 이어진다고 본 전망입니다. 범위는 주마다의 들쭉날쭉함으로 잡았고, 다섯 번 중 네 번은 그 안에 듭니다. 방학과 명절은 따로 헤아리지 않았습니다.
figures-forecast-too-little = 아직 전망하지 않습니다. 교육 인원이 생긴 뒤로 온전한 주가 { SINO($weeks, counter: "주") }뿐입니다. { SINO($least, counter: "주") }가 지나면 전망합니다.
