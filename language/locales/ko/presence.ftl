# The attendance sheet on the console.

presence-help = 차시마다 한 칸씩 적습니다. 0을 눌러 빈칸을 모두 출석으로 적고, 안 오신 분만 화살표로 찾아가 4를 누르는 것이 가장 빠릅니다. 키오스크에 들어온 분은 '출석?'으로 보이지만 저절로 적히지는 않습니다. Enter를 누르면 그분들만 출석이 됩니다. U를 누르면 방금 적은 것을 되돌립니다. 누가 언제 고쳤는지는 모두 남아 있고 H로 봅니다. 강사와 보조강사는 세지 않습니다. 이름 없이 오신 분은 + 와 - 로 수만 적습니다.
presence-hint = + - 이름 없이 오신 손님 · 강사와 보조강사는 세지 않습니다
presence-proposed = 출석? { CLOCK($at) }
presence-counts = { $number }차시: 출석 { $present } · 지각 { $late } · 조퇴 { $early } · 결석 { $absent } · 공결 { $excused } · 빈칸 { $blank } · 손님 { $guests }
presence-proposals = 키오스크에 들어온 { COUNT($count, counter: "명") }이 아직 빈칸입니다. Enter를 누르면 모두 출석으로 적습니다.
presence-no-proposals = 키오스크가 알려 준 분이 없습니다.
presence-nothing-to-undo = 이 화면에서 되돌릴 것이 없습니다.
presence-undone = { COUNT($count, counter: "칸") }을 되돌렸습니다.{ $left ->
    [0] {""}
   *[other] {" "}그사이 다른 사람이 고친 { COUNT($left, counter: "칸") }은 그대로입니다.
}
presence-history = { $name }: 이 칸에 적힌 것
presence-history-empty = { $name }: 이 칸에는 아직 적힌 것이 없습니다.
presence-change = { DATE($day) } { $time }  { $mark }  { $by }
presence-nobody = 이름 없음
presence-taken-back = 되돌림
presence-do-accept = 들어온 분 출석
presence-do-accept-help = 키오스크에 들어온 분 가운데 빈칸인 분을 모두 출석으로 적습니다.
presence-do-undo = 되돌리기
presence-do-undo-help = 방금 적은 것을 되돌립니다. 여러 번 누르면 차례로 되돌립니다. 그사이 다른 사람이 고친 칸은 그대로 둡니다.
presence-do-history = 고친 내역
presence-do-history-help = 고른 칸을 누가 언제 무엇으로 적었는지 모두 보여 줍니다.
presence-do-more-guests = 손님 더하기
presence-do-more-guests-help = 이름 없이 오신 분을 한 명 더합니다. 연인원에만 들어갑니다.
presence-do-fewer-guests = 손님 빼기
presence-do-fewer-guests-help = 이름 없이 오신 분을 한 명 뺍니다.
