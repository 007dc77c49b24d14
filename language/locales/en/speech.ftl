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

## What is not spoken: said in place of a number of the practice card

speech-on-the-card = the number on the practice card
