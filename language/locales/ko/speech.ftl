# 소리와 음성에 문제가 있을 때 강사에게 알리는 말.

speech-no-engine = 음성 엔진을 찾지 못했습니다. 말소리 없이 자막으로 연습합니다. 설치할 것: libespeak-ng1, espeak-ng
    .heard = 음성 엔진을 찾지 못했습니다. 말소리 없이 자막으로 연습합니다.
speech-no-voice-ko = 한국어 음성이 없습니다. 말소리 없이 자막으로 연습합니다.
speech-no-voice-en = 영어 음성이 없습니다. 영어는 자막으로만 나옵니다.
speech-engine-silent = 음성 엔진이 제때 대답하지 않습니다. 말소리 없이 자막으로 연습합니다.
speech-not-made = 말소리 하나를 만들지 못했습니다. 자막을 보고 연습해 주세요.
speech-not-played = 말소리 하나를 들려 드리지 못했습니다. 자막을 보고 연습해 주세요.
speech-no-player = 소리를 내는 프로그램(aplay)이 없습니다. 설치할 것: alsa-utils
    .heard = 소리를 내는 프로그램이 없습니다.
speech-no-sound-device = 소리 장치를 쓸 수 없습니다. 스피커가 꽂혀 있는지 확인해 주세요. 자막으로 연습할 수 있습니다.
speech-cache-unwritable = 말소리를 저장할 폴더에 쓸 수 없습니다. 임시 폴더를 씁니다.
speech-disk-full = 디스크가 가득 차서 말소리를 새로 만들 수 없습니다. 자막으로 연습할 수 있습니다.

## 말로 하지 않는 것: 연습 카드의 번호 대신 말하는 것

speech-on-the-card = 연습 카드의 번호
