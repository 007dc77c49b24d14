# 연습실의 말. 코치는 해요체에 -시-, 한 문장에 한 가지 일, 단추의 글자를 그대로 따옴표에 넣는다.

## 코치
courses-coach-press = 이제 '{ $label }'{ PARTICLE($label, "을/를") } 눌러 보세요.
courses-coach-keys = 표시된 글쇠를 하나씩 눌러 보세요.
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

## 끝난 뒤: 다음에 한 가지만
courses-watch-none = 처음부터 끝까지 잘하셨어요.
courses-watch-missed = 다음에는 '{ $label }'{ PARTICLE($label, "을/를") } 먼저 찾아보세요.
courses-watch-keys = 다음에는 번호를 하나씩 보면서 천천히 눌러 보세요.
courses-watch-device = 다음에는 화면 바깥쪽도 살펴보세요.
courses-watch-spoiled = 다음에는 마지막에 누르시기 전에 주문하신 것을 한 번 더 확인해 보세요.
courses-watch-time = 다음에는 화면에 '시간 더 쓰기'가 나오면 눌러 보세요.
courses-watch-caught = 중간에 스스로 고치셨어요. 다음에도 마지막에 한 번 더 확인해 보세요.
courses-watch-stopped = 여기까지 하셨어요. 다음에 이어서 해 보세요.
