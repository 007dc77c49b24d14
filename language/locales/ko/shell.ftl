# The frame of the instructor's console: the main menu, what stands everywhere. Office language.

shell-section-today = 오늘
shell-section-classes = 강좌
shell-section-learners = 수강생
shell-section-certificates = 증서
shell-section-progress = 실적
shell-section-manage = 관리
shell-menu = 어디로 갈까요?
shell-column-key = 글쇠
shell-column-command = 할 일
shell-column-meaning = 설명

shell-do-menu = 메뉴
shell-do-menu-help = 오늘, 강좌, 수강생, 증서, 실적, 관리 가운데 하나로 갑니다. 숫자 1-6도 같습니다.
shell-do-contrast = 화면 밝기와 대비
shell-do-contrast-help = 어두운 화면, 밝은 화면, 고대비 화면을 차례로 바꿉니다. 다음에도 그대로입니다.
shell-do-bell-wish = 알림 소리
shell-do-bell-wish-help = 새 도움 요청이 올 때 소리를 내거나 끕니다. 다음에도 그대로입니다.
shell-do-go-learners = 이름 찾기
shell-do-go-learners-help = 수강생을 이름이나 첫소리(ㄱㅊㅅ)로 찾습니다.
shell-do-choose = 하기
shell-do-choose-help = 고른 줄의 일을 합니다.

shell-bell-on = 새 도움 요청이 오면 소리를 냅니다.
shell-bell-off = 새 도움 요청이 와도 소리를 내지 않습니다.
shell-not-kept = 이 설정을 적어 두지 못했습니다: { $why }
shell-classes-more = 다음 차시가 가까운 { COUNT($count, counter: "개") } 반만 보입니다. 다른 반은 수강생 이름으로 찾으세요( / ).
shell-unwritten = 저장하는 중: { COUNT($count, counter: "건") }
shell-store-back = 기록이 다시 열렸습니다. 이어서 쓰시면 됩니다.
shell-working-stop = Esc 를 누르면 멈춥니다. 멈추면 아무것도 바뀌지 않습니다.
shell-working-stopped = 멈췄습니다. 바뀐 것은 없습니다.{ $why }

shell-help-classes = 반마다 다음 차시가 언제인지, 몇 차시까지 했는지 봅니다. 오늘 만나는 반이 맨 위에 있습니다. Enter를 누르면 그 반이 열립니다.
shell-help-class = 수강생마다 한 줄입니다. 누가 어느 키오스크에서 무엇을 하는지, 몇 분째인지, 마지막으로 무엇을 잘못 눌렀는지 바로 보입니다. [ 와 ] 로 차례를 앞뒤로 옮깁니다. F5는 모두 멈춤, F6은 모두 조용히, F8은 시연입니다. Enter를 누르면 그 수강생이 열립니다.
shell-help-learners = 이름을 치는 대로 찾습니다. 첫소리만 쳐도 됩니다(ㄱㅊㅅ). Enter를 누르면 찾은 사람으로 내려가고, 한 번 더 누르면 그 사람을 엽니다.
shell-help-progress = 올해 몇 분이 배우셨는지, 100만 명까지 얼마나 왔는지 봅니다.
shell-help-manage = 날마다 하지는 않는 일을 모았습니다. 줄을 고르고 Enter를 누르세요.
shell-palette = 이름으로 찾기: 할 일이나 화면
shell-goes-to = { $section } 화면으로 갑니다.
