### 나에게 맞추기: 글씨, 색깔, 말소리, 손. 한 문장에 한 가지.

fit-question = 무엇을 바꿔 드릴까요?
fit-now = 지금 이거예요
fit-done = 다 됐어요
fit-reset = 처음대로
fit-reset-said = 모두 처음대로 했어요. 아까가 더 좋으셨으면 '되돌리기'를 누르세요.
fit-undo = 되돌리기
fit-undo-said = 아까대로 했어요.
fit-ask = 하나씩 여쭤보기

## 글씨와 단추

fit-size = 글씨 크기
fit-size-ask = 글씨를 얼마나 크게 할까요?
fit-size-usual = 보통
fit-size-usual-said = 보통 크기예요.
fit-size-larger = 조금 크게
fit-size-larger-said = 조금 크게 했어요.
fit-size-large = 크게
fit-size-large-said = 크게 했어요.
fit-size-largest = 아주 크게
fit-size-largest-said = 가장 크게 했어요. 다 안 보이면 '다음 쪽'을 누르세요.

## 색깔

fit-colours = 색깔
fit-colours-ask = 어느 색이 잘 보이세요?
fit-colours-standard = 보통
fit-colours-standard-said = 보통 색이에요.
fit-colours-white-on-black = 검은 바탕에 흰 글씨
fit-colours-white-on-black-said = 검은 바탕에 흰 글씨예요.
fit-colours-yellow-on-black = 검은 바탕에 노란 글씨
fit-colours-yellow-on-black-said = 검은 바탕에 노란 글씨예요.
fit-colours-black-on-white = 흰 바탕에 검은 글씨
fit-colours-black-on-white-said = 흰 바탕에 검은 글씨예요.
fit-colours-soft = 눈이 편한 색
fit-colours-soft-said = 눈이 편한 색이에요.

## 높이

fit-low = 화면 높이
fit-low-ask = 화면을 아래로 내릴까요?
fit-low-no = 보통
fit-low-no-said = 화면 전체를 써요.
fit-low-yes = 아래로 내리기
fit-low-yes-said = 아래로 내렸어요. 앉아서도 손이 닿으세요.

## 말소리

fit-speech = 말소리
fit-speech-ask = 말로도 알려 드릴까요?
fit-speech-yes = 말로 듣기
fit-speech-yes-said = 말로도 알려 드릴게요.
fit-speech-no = 글로만 보기
fit-speech-no-said = 이제 글로만 알려 드려요.
fit-speed = 말 빠르기
fit-speed-ask = 얼마나 빨리 말할까요?
fit-speed-slowest = 아주 천천히
fit-speed-slowest-said = 이렇게 아주 천천히 말할게요.
fit-speed-slower = 천천히
fit-speed-slower-said = 이렇게 천천히 말할게요.
fit-speed-usual = 보통
fit-speed-usual-said = 이렇게 보통으로 말할게요.
fit-speed-faster = 조금 빠르게
fit-speed-faster-said = 이렇게 조금 빠르게 말할게요.
fit-volume = 소리 크기
fit-volume-ask = 소리를 얼마나 크게 할까요?
fit-volume-softer = 작게
fit-volume-softer-said = 이만큼 작게 말할게요.
fit-volume-usual = 보통
fit-volume-usual-said = 이만큼 말할게요.
fit-volume-louder = 크게
fit-volume-louder-said = 이만큼 크게 말할게요.
fit-pause = 말 사이 쉬기
fit-pause-ask = 말과 말 사이에 얼마나 쉴까요?
fit-pause-usual = 보통
fit-pause-usual-said = 보통으로 쉴게요. 이렇게 말해요.
fit-pause-longer = 길게
fit-pause-longer-said = 길게 쉴게요. 이렇게 말해요.
fit-pause-longest = 아주 길게
fit-pause-longest-said = 아주 길게 쉴게요. 이렇게 말해요.

## 손

fit-repeat = 두 번 눌릴 때
fit-repeat-ask = 손이 떨려서 두 번 눌릴 때가 있으세요?
fit-repeat-usual = 보통
fit-repeat-usual-said = 바로 이어 눌린 것은 세지 않아요.
fit-repeat-longer = 더 기다리기
fit-repeat-longer-said = 1초 안에 또 눌린 것은 세지 않아요.
fit-repeat-longest = 오래 기다리기
fit-repeat-longest-said = 2초 안에 또 눌린 것은 세지 않아요.
fit-slip = 손이 미끄러질 때
fit-slip-ask = 누르다가 손이 미끄러질 때가 있으세요?
fit-slip-usual = 보통
fit-slip-usual-said = 조금 미끄러져도 괜찮아요.
fit-slip-more = 넉넉히
fit-slip-more-said = 손가락 하나만큼 미끄러져도 괜찮아요.
fit-slip-most = 아주 넉넉히
fit-slip-most-said = 손가락 두 개만큼 미끄러져도 괜찮아요.
fit-hold = 누르고 있기
fit-hold-ask = 잘못 스칠 때가 있으세요? 꾹 누를 때만 되게 할 수 있어요.
fit-hold-no = 바로 되기
fit-hold-no-said = 누르시면 바로 돼요.
fit-hold-short = 꾹 누르기
fit-hold-short-said = 꾹 누르시면 돼요. 스친 것은 세지 않아요.
fit-hold-long = 오래 꾹 누르기
fit-hold-long-said = 1초 동안 꾹 누르시면 돼요.

## 그 밖에

fit-describe = 설명 먼저 듣기
fit-describe-ask = 누르기 전에 무엇인지 들으시겠어요?
fit-describe-no = 바로 누르기
fit-describe-no-said = 누르시면 바로 돼요.
fit-describe-yes = 먼저 듣기
fit-describe-yes-said = 한 번 누르시면 무엇인지 말해 드려요. 한 번 더 누르시면 돼요.
fit-earphone = 이어폰
fit-earphone-ask = 이어폰으로 들으세요?
fit-earphone-no = 아니요
fit-earphone-no-said = 카드에 적힌 번호는 소리 내어 말하지 않을게요.
fit-earphone-yes = 네, 이어폰이에요
fit-earphone-yes-said = 카드에 적힌 번호도 귀에 들려 드릴게요.
fit-signs = 소리를 눈으로
fit-signs-ask = 소리가 날 때 화면에도 크게 보여 드릴까요?
fit-signs-no = 보통
fit-signs-no-said = 보통으로 보여 드려요.
fit-signs-yes = 크게 보기
fit-signs-yes-said = 소리가 날 때 화면에도 크게 보여 드려요.
fit-scan = 단추 하나로
fit-scan-ask = 단추 하나로 하시겠어요? 화면이 하나씩 짚어 드려요.
fit-scan-no = 아니요
fit-scan-no-said = 화면을 눌러서 해요.
fit-scan-slow = 천천히 짚기
fit-scan-slow-said = 천천히 하나씩 짚어 드려요. 맞을 때 단추를 누르세요.
fit-scan-usual = 보통으로 짚기
fit-scan-usual-said = 하나씩 짚어 드려요. 맞을 때 단추를 누르세요.
fit-scan-fast = 빨리 짚기
fit-scan-fast-said = 빨리 하나씩 짚어 드려요. 맞을 때 단추를 누르세요.
fit-language = 말 (언어)
    .heard = 언어
fit-language-ask = 어느 나라 말로 할까요?
fit-language-ko = 한국어
fit-language-ko-said = 한국어로 할게요.
fit-language-en = English
    .heard = 영어
fit-language-en-said = 영어로 할게요.

## 처음 오신 날

fit-first-begin = 몇 가지만 여쭤볼게요.
fit-first-size = 이 글씨가 잘 보이세요?
fit-first-size-yes = 네, 잘 보여요
fit-first-larger = 더 크게 해 주세요
fit-first-larger-said = 더 크게 했어요. 이제 잘 보이세요?
fit-first-hear = 말소리가 잘 들리세요?
fit-first-hear-yes = 네, 잘 들려요
fit-first-louder = 더 크게 말해 주세요
fit-first-louder-said = 더 크게 말할게요. 이제 잘 들리세요?
fit-first-slower = 더 천천히 말해 주세요
fit-first-slower-said = 더 천천히 말할게요. 이제 괜찮으세요?
fit-first-read = 글로 볼게요
fit-first-read-said = 이제 글로 알려 드려요.
fit-first-hands = 손이 떨려서 두 번 눌릴 때가 있으세요?
fit-first-hands-yes = 아니요, 괜찮아요
fit-first-tremble = 네, 그럴 때가 있어요
fit-first-reach = 화면 위쪽까지 손이 닿으세요?
fit-first-reach-yes = 네, 닿아요
fit-first-low = 아니요, 내려 주세요
fit-first-low-said = 아래로 내렸어요. 이제 손이 닿으세요?
fit-first-see = 화면 보기가 어려우세요?
fit-first-see-yes = 아니요, 괜찮아요
fit-first-dark = 색을 진하게 해 주세요
fit-first-dark-said = 검은 바탕에 노란 글씨로 했어요. 이제 잘 보이세요?
fit-first-describe = 말로 들으면서 할게요
fit-first-good = 이대로 좋아요
fit-first-undo = 되돌리기
fit-first-skip = 바로 시작할게요
fit-first-over = 이렇게 해 두었어요. 언제든지 '나에게 맞추기'에서 바꾸실 수 있어요.
fit-first-start = 시작할게요
