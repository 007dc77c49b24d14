### 수업 전과 뒤에 묻는 것: 얼마나 자신이 있는지. 맞고 틀린 것이 없고, 모두 건너뛸 수 있다.

feelings-begin-before = 시작하기 전에 몇 가지만 여쭤볼게요. 맞고 틀린 것은 없어요.
feelings-begin-after = 마치기 전에 몇 가지만 여쭤볼게요. 맞고 틀린 것은 없어요.
feelings-begin = 혼자서 키오스크를 시작하실 수 있을 것 같으세요?
feelings-find = 원하는 것을 찾으실 수 있을 것 같으세요?
feelings-mend = 잘못 눌렀을 때 고치실 수 있을 것 같으세요?
feelings-pay = 혼자서 돈을 내실 수 있을 것 같으세요?
feelings-behind = 뒤에 사람이 기다려도 하실 수 있을 것 같으세요?
feelings-answer-1 = 전혀 아니에요
feelings-answer-2 = 아닌 것 같아요
feelings-answer-3 = 잘 모르겠어요
feelings-answer-4 = 그런 것 같아요
feelings-answer-5 = 아주 그래요
feelings-skip-one = 이건 건너뛸게요
feelings-skip = 모두 건너뛸게요
