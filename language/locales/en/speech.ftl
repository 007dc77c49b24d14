# What the instructor is told when sound or speech is in trouble.

speech-no-engine = No speech engine was found. Practice goes on with captions. To install: libespeak-ng1, espeak-ng
speech-no-voice-ko = There is no Korean voice. Practice goes on with captions.
speech-no-voice-en = There is no English voice. English is shown in captions only.
speech-engine-silent = The speech engine does not answer in time. Practice goes on with captions.
speech-not-made = One sentence could not be spoken. Please read the caption.
speech-not-played = One sentence could not be played. Please read the caption.
speech-no-player = The program that plays sound (aplay) is missing. To install: alsa-utils
speech-no-sound-device = No sound device can be used. Is the loudspeaker plugged in? Practice goes on with captions.
speech-cache-unwritable = The folder for spoken sentences cannot be written. A temporary folder is used.
speech-disk-full = The disk is full, so nothing new can be spoken. Practice goes on with captions.
speech-no-command = The speech program in the settings was not found: { $command }. Please check engine in settings.toml.
    .heard = The speech program in the settings was not found.
speech-command-no-wav-ko = The speech program in the settings made no Korean sound file. Please check engine in settings.toml.
    .heard = The speech program in the settings made no Korean sound file.
speech-command-no-wav-en = The speech program in the settings made no English sound file. English is shown in captions only.
speech-voice-unknown = There is no voice called '{ $name }'. The usual voice speaks. 'kiosk-trainer --test-sound' lists the voices.
    .heard = The voice in the settings is not there. The usual voice speaks.
speech-recordings-empty = The folder for recordings is empty. The synthetic voice speaks.
speech-recordings-unusable = { $n ->
    [one] One recording cannot be used. Please save it as a WAV file of 16 bits. The others are used.
   *[other] { NUMBER($n) } recordings cannot be used. Please save them as WAV files of 16 bits. The others are used.
}

## Trying the sound (kiosk-trainer --test-sound)

speech-test-engine = Speech engine: { $name }
speech-test-voice-ko = Korean voice: { $name }
speech-test-voice-en = English voice: { $name }
speech-test-offered = Voices to choose from: { $names }
speech-test-recordings = A person's recordings: { NUMBER($n) }
speech-test-device = Sound device: ready
speech-test-silent = Sound device: none
speech-test-problem = Problem: { $words }
speech-test-speaking = Now saying: { $words }
speech-test-sentence = Hello. Two iced americanos, { AMOUNT(9000) }. If you can hear this, everything is ready.
speech-test-good = Nothing is wrong. If you heard nothing, check the power and the volume of the loudspeaker.

## What the machine tells after a touch (kiosk_trainer/telling.py)

speech-did-chosen = { $label }, chosen.
speech-did-let-go = { $label }, no longer chosen.
speech-did-already = { $label } is chosen already.
speech-did-closed = { $label } cannot be pressed now.
speech-did-sold-out = { $label } is sold out.
speech-did-key = One digit.
speech-did-sum = The total is { AMOUNT($won) }.

## What is not spoken: said in place of a number of the practice card

speech-on-the-card = the number on the practice card
