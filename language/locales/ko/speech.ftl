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
speech-no-command = 설정에 적힌 음성 프로그램을 찾지 못했습니다: { $command }. settings.toml의 engine을 확인해 주세요.
    .heard = 설정에 적힌 음성 프로그램을 찾지 못했습니다.
speech-command-no-wav-ko = 설정에 적힌 음성 프로그램이 한국어 소리 파일을 만들지 못했습니다. settings.toml의 engine을 확인해 주세요.
    .heard = 설정에 적힌 음성 프로그램이 한국어 소리 파일을 만들지 못했습니다.
speech-command-no-wav-en = 설정에 적힌 음성 프로그램이 영어 소리 파일을 만들지 못했습니다. 영어는 자막으로만 나옵니다.
speech-voice-unknown = '{ $name }'{ PARTICLE($name, "이라는/라는") } 목소리가 없습니다. 기본 목소리로 말합니다. 'kiosk-trainer --test-sound'로 고를 수 있는 목소리를 보세요.
    .heard = 설정에 적힌 목소리가 없습니다. 기본 목소리로 말합니다.
speech-recordings-empty = 녹음 폴더가 비어 있습니다. 기계 음성으로 말합니다.
speech-recordings-unusable = 쓸 수 없는 녹음 파일이 { COUNT($n, counter: "개") } 있습니다. 16비트 WAV로 저장해 주세요. 나머지는 그대로 씁니다.
    .heard = 쓸 수 없는 녹음 파일이 { COUNT($n, counter: "개") } 있습니다.

## 소리 시험 (kiosk-trainer --test-sound)

speech-test-engine = 음성 엔진: { $name }
speech-test-voice-ko = 한국어 목소리: { $name }
speech-test-voice-en = 영어 목소리: { $name }
speech-test-offered = 고를 수 있는 목소리: { $names }
speech-test-recordings = 사람의 녹음: { COUNT($n, counter: "개") }
speech-test-device = 소리 장치: 쓸 수 있습니다
speech-test-silent = 소리 장치: 없음
speech-test-problem = 문제: { $words }
speech-test-speaking = 지금 이렇게 말합니다: { $words }
speech-test-sentence = 안녕하세요. 아이스 아메리카노 두 잔, { AMOUNT(9000) }입니다. 이 소리가 들리면 준비가 끝났습니다.
speech-test-good = 이상이 없습니다. 소리가 들리지 않았으면 스피커의 전원과 크기를 확인해 주세요.

## 누른 뒤에 기계가 알려 주는 것 (kiosk_trainer/telling.py)

speech-did-chosen = { $label }, 선택했습니다.
speech-did-let-go = { $label }, 선택을 취소했습니다.
speech-did-already = { $label }, 이미 선택되어 있습니다.
speech-did-closed = { $label }, 지금은 누를 수 없습니다.
speech-did-sold-out = { $label }, 품절입니다.
speech-did-key = 한 자리.
speech-did-sum = 합계는 { AMOUNT($won) }입니다.

## 말로 하지 않는 것: 연습 카드의 번호 대신 말하는 것

speech-on-the-card = 연습 카드의 번호
