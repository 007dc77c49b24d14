### How the kiosk should be: text, colours, voice, hands. One thing a sentence.

fit-question = What shall we change?
fit-now = This one now
fit-done = All done
fit-reset = As at first
fit-reset-said = Everything is as at first. If you liked it better before, press 'Undo'.
fit-undo = Undo
fit-undo-said = It is as it was before.
fit-ask = Ask me one by one

## Text and buttons

fit-size = Text size
fit-size-ask = How large shall the text be?
fit-size-usual = Usual
fit-size-usual-said = The usual size.
fit-size-larger = A little larger
fit-size-larger-said = A little larger.
fit-size-large = Large
fit-size-large-said = Large.
fit-size-largest = Very large
fit-size-largest-said = As large as it gets. For the rest, press 'Next'.

## Colours

fit-colours = Colours
fit-colours-ask = Which colours can you see well?
fit-colours-standard = Usual
fit-colours-standard-said = The usual colours.
fit-colours-white-on-black = White on black
fit-colours-white-on-black-said = White on black.
fit-colours-yellow-on-black = Yellow on black
fit-colours-yellow-on-black-said = Yellow on black.
fit-colours-black-on-white = Black on white
fit-colours-black-on-white-said = Black on white.
fit-colours-soft = Soft on the eyes
fit-colours-soft-said = Soft on the eyes.

## Height

fit-low = Screen height
fit-low-ask = Shall everything come down lower?
fit-low-no = Usual
fit-low-no-said = We use the whole screen.
fit-low-yes = Lower
fit-low-yes-said = It is lower now. You can reach it from a seat.

## Voice

fit-speech = Voice
fit-speech-ask = Shall I speak to you as well?
fit-speech-yes = Speak to me
fit-speech-yes-said = I will speak to you as well.
fit-speech-no = Only show it
fit-speech-no-said = From now on you can read everything.
fit-speed = Speed of voice
fit-speed-ask = How fast shall I speak?
fit-speed-slowest = Very slowly
fit-speed-slowest-said = I will speak very slowly, like this.
fit-speed-slower = Slowly
fit-speed-slower-said = I will speak slowly, like this.
fit-speed-usual = Usual
fit-speed-usual-said = I will speak as usual, like this.
fit-speed-faster = A little faster
fit-speed-faster-said = I will speak a little faster, like this.
fit-volume = Loudness
fit-volume-ask = How loud shall I speak?
fit-volume-softer = Softer
fit-volume-softer-said = I will speak this softly.
fit-volume-usual = Usual
fit-volume-usual-said = I will speak this loud.
fit-volume-louder = Louder
fit-volume-louder-said = I will speak louder, like this.
fit-pause = Pauses
fit-pause-ask = How long shall I pause between sentences?
fit-pause-usual = Usual
fit-pause-usual-said = The usual pause. Like this.
fit-pause-longer = Longer
fit-pause-longer-said = A longer pause. Like this.
fit-pause-longest = Very long
fit-pause-longest-said = A very long pause. Like this.

## Hands

fit-repeat = Double presses
fit-repeat-ask = Does a trembling hand sometimes press twice?
fit-repeat-usual = Usual
fit-repeat-usual-said = A second press right away does not count.
fit-repeat-longer = Wait longer
fit-repeat-longer-said = A second press within one second does not count.
fit-repeat-longest = Wait very long
fit-repeat-longest-said = A second press within two seconds does not count.
fit-slip = Slips
fit-slip-ask = Does your finger sometimes slip while pressing?
fit-slip-usual = Usual
fit-slip-usual-said = It may slip a little.
fit-slip-more = More room
fit-slip-more-said = It may slip by the width of a finger.
fit-slip-most = Much room
fit-slip-most-said = It may slip by the width of two fingers.
fit-hold = Press and hold
fit-hold-ask = Do you sometimes brush a button? It can wait until you hold it.
fit-hold-no = At once
fit-hold-no-said = A press counts at once.
fit-hold-short = Hold it
fit-hold-short-said = Press and hold for a moment. A brush does not count.
fit-hold-long = Hold it longer
fit-hold-long-said = Press and hold for one second.

## Other ways

fit-describe = Hear it first
fit-describe-ask = Would you like to hear what a button is before it acts?
fit-describe-no = Act at once
fit-describe-no-said = A press acts at once.
fit-describe-yes = Hear it first
fit-describe-yes-said = The first press says what it is. The second one presses it.
fit-earphone = Earphone
fit-earphone-ask = Are you wearing an earphone?
fit-earphone-no = No
fit-earphone-no-said = I will not say the numbers of your card aloud.
fit-earphone-yes = Yes, I am
fit-earphone-yes-said = I will say the numbers of your card in your ear.
fit-signs = Sounds shown
fit-signs-ask = Shall every sound be shown large on the screen?
fit-signs-no = Usual
fit-signs-no-said = Shown as usual.
fit-signs-yes = Large
fit-signs-yes-said = Every sound is shown large on the screen.
fit-scan = One button
fit-scan-ask = Would you like to use one button? The screen points at one thing after another.
fit-scan-no = No
fit-scan-no-said = You touch the screen.
fit-scan-slow = Point slowly
fit-scan-slow-said = The screen points slowly. Press your button when it is right.
fit-scan-usual = Point as usual
fit-scan-usual-said = The screen points at one thing after another. Press your button when it is right.
fit-scan-fast = Point fast
fit-scan-fast-said = The screen points fast. Press your button when it is right.
fit-language = Language
    .heard = Language
fit-language-ask = Which language shall we speak?
fit-language-ko = 한국어
    .heard = Korean
fit-language-ko-said = We will speak Korean.
fit-language-en = English
    .heard = English
fit-language-en-said = We will speak English.

## The first day

fit-first-begin = Just a few questions.
fit-first-size = Can you read this well?
fit-first-size-yes = Yes, I can
fit-first-larger = Larger, please
fit-first-larger-said = It is larger now. Can you read it well?
fit-first-hear = Can you hear me well?
fit-first-hear-yes = Yes, I can
fit-first-louder = Louder, please
fit-first-louder-said = I speak louder now. Can you hear me well?
fit-first-slower = Slower, please
fit-first-slower-said = I speak slower now. Is that good?
fit-first-read = I will read instead
fit-first-read-said = From now on you can read everything.
fit-first-hands = Does a trembling hand sometimes press twice?
fit-first-hands-yes = No, it is fine
fit-first-tremble = Yes, sometimes
fit-first-reach = Can you reach the top of the screen?
fit-first-reach-yes = Yes, I can
fit-first-low = No, lower it please
fit-first-low-said = It is lower now. Can you reach it?
fit-first-see = Is it hard to see the screen?
fit-first-see-yes = No, it is fine
fit-first-dark = Stronger colours, please
fit-first-dark-said = It is yellow on black now. Can you see it well?
fit-first-describe = I will listen instead
fit-first-good = It is good like this
fit-first-undo = Undo
fit-first-skip = Start right away
fit-first-over = It is all set. You can change it at any time under 'My settings'.
fit-first-start = Let us start
