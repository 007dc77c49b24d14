### The practice kiosk's screens. What is said to a person is kind and short, one action a sentence.

kiosk_trainer-language = English

## People

kiosk_trainer-person = { $name }
kiosk_trainer-guest = Guest

## Welcome

kiosk_trainer-hello = Hello
    .heard = Hello. Touch the screen.
kiosk_trainer-touch-anywhere = Touch the screen anywhere
kiosk_trainer-moment = It is about to begin. One moment, please.
kiosk_trainer-calm = This is for practice. No real money is spent.
kiosk_trainer-farewell = Well done today, { $who }
    .heard = Well done today, { $who }. See you again.
kiosk_trainer-farewell-guest = Well done today. See you again.
kiosk_trainer-next-person = Touch the screen to begin

## Who are you

kiosk_trainer-who = Touch your name
kiosk_trainer-who-number = Touch your number
kiosk_trainer-who-number-hint = The number you were given in class
kiosk_trainer-who-confirm = Are you { $who }?
kiosk_trainer-who-unknown = That number is not on the list. You can try again.
kiosk_trainer-by-number = By number
kiosk_trainer-by-name = By name
kiosk_trainer-as-guest = Practise as a guest
kiosk_trainer-other-class = Another class
kiosk_trainer-yes = Yes, I am
kiosk_trainer-no = No
kiosk_trainer-erase = Erase
kiosk_trainer-done = OK
kiosk_trainer-home = Start
kiosk_trainer-previous = Previous
kiosk_trainer-next = Next
kiosk_trainer-pages = { $number } / { $of }
    .heard = page { $number } of { $of }
kiosk_trainer-another-person = Someone else
kiosk_trainer-back = Back

## Choosing

kiosk_trainer-choose = { $who }, what shall we practise?
kiosk_trainer-choose-guest = What shall we practise?
kiosk_trainer-choose-mission = Which one would you like?
kiosk_trainer-suggested = Suggested
kiosk_trainer-choose-free = Or choose for yourself
kiosk_trainer-done-before = Done before
kiosk_trainer-new-mission = A new one for me
kiosk_trainer-new-mission-note = Different every time
kiosk_trainer-looking = We are asking which buses are coming now. One moment, please.
kiosk_trainer-difficulty = { $level ->
    [1] First steps
    [2] Easy
    [3] In between
    [4] A little harder
   *[other] As outside
}

## The task

kiosk_trainer-task = Task
kiosk_trainer-press-start = Press 'Start' when you are ready.
kiosk_trainer-start = Start
kiosk_trainer-something-else = Choose another
kiosk_trainer-card = Practice card
kiosk_trainer-card-note = Use these instead of your real numbers.
kiosk_trainer-card-name = Name
kiosk_trainer-card-telephone = Telephone
kiosk_trainer-card-birth = Birth date
kiosk_trainer-card-resident = Resident no.
kiosk_trainer-card-pin = PIN
kiosk_trainer-how-much-help = How shall we help?
kiosk_trainer-level = { $level ->
    [follow] Follow along
    [guided] With a guide
    [prompted] With hints
    [alone] On my own
   *[real] For real
}
kiosk_trainer-level-note = { $level ->
    [follow] We go step by step together.
    [guided] We show you what to touch next.
    [prompted] We help only when you are stuck.
    [alone] We help only when you call.
   *[real] Just as it is outside.
}

## While practising

kiosk_trainer-replay = Hear again
kiosk_trainer-slower = Slower
kiosk_trainer-usual-speed = Usual speed
kiosk_trainer-sound = Sound
kiosk_trainer-sound-off = Sound off
kiosk_trainer-sound-question = How should it sound?
kiosk_trainer-louder = Louder
kiosk_trainer-softer = Softer
kiosk_trainer-so-loud = I will speak this loud.
kiosk_trainer-loudest = This is as loud as it gets.
kiosk_trainer-softest = This is as soft as it gets.
kiosk_trainer-quiet = Speech off
kiosk_trainer-speak = Speech on
kiosk_trainer-quiet-now = Speech is off. You can read everything instead.
kiosk_trainer-quiet-over = I will speak to you again.
kiosk_trainer-room-quiet = The teacher has turned the sound off. You can read everything instead.
kiosk_trainer-room-over = The sound is back on.
kiosk_trainer-guide = Guide
kiosk_trainer-meaning-button = Words
kiosk_trainer-hint = Hint
kiosk_trainer-call = Call teacher
kiosk_trainer-calling = Calling
kiosk_trainer-coming = On the way
kiosk_trainer-help-coming = The teacher has seen it, and will be here soon.
kiosk_trainer-settings = My settings
kiosk_trainer-stop = Stop
kiosk_trainer-see-result = Go on
kiosk_trainer-over = Press 'Go on' when you have looked.
kiosk_trainer-close = Close
kiosk_trainer-voice-machine = Kiosk
kiosk_trainer-voice-coach = Helper
kiosk_trainer-meaning-touch = Touch the word you wonder about.
kiosk_trainer-meaning = '{ $word }': { $meaning }
kiosk_trainer-meaning-none = There is no note for this word. You can ask your teacher.
kiosk_trainer-stop-question = Shall we stop here?
kiosk_trainer-stop-yes = Yes, stop
kiosk_trainer-stop-no = No, go on

## The real level

kiosk_trainer-real-sounds = People may come to stand behind you, or a shop may be heard a little. You can silence it at any time.
kiosk_trainer-real-once = Once you begin you cannot see the order again. Listen well now.
kiosk_trainer-true-size = In its true size
kiosk_trainer-true-size-note = The letters become small. The machine's own 'Large text' makes them larger.
kiosk_trainer-true-size-on = The letters are as small as on a real machine.
kiosk_trainer-true-size-off = The letters will be large again.
kiosk_trainer-slip = Order slip
kiosk_trainer-slip-card = Practice card
kiosk_trainer-slip-title = Order slip
kiosk_trainer-hush = Quiet
kiosk_trainer-queue = { $people ->
    [1] One person
    [2] Two people
    [3] Three people
    [4] Four people
   *[other] Five people
} behind
kiosk_trainer-queue-few = { COUNT($people) } behind
kiosk_trainer-queue-calm = Take your time
kiosk_trainer-excuse-me = Excuse me…
kiosk_trainer-time-question = Do you need more time?
kiosk_trainer-time-yes = More time
kiosk_trainer-present-question = Are you still there?
kiosk_trainer-present-yes = Yes, I am
kiosk_trainer-practice-note = Practice · no real payment

## Afterwards

kiosk_trainer-result-unaided = You did it all by yourself!
kiosk_trainer-result-done = You finished it well!
kiosk_trainer-result-different = You went all the way to the end.
kiosk_trainer-result-stopped = You came this far today.
kiosk_trainer-result-asked = What you did
kiosk_trainer-result-was-asked = What was asked
kiosk_trainer-result-differences = This was different
kiosk_trainer-result-watch = One thing to watch next time
kiosk_trainer-faster = { DURATION($seconds) } faster than before.
kiosk_trainer-again = Once more
kiosk_trainer-another = Another one
kiosk_trainer-finish = Finish
kiosk_trainer-exercise = Practise this for a minute
kiosk_trainer-exercise-done = Well done. It is a little more familiar now.
kiosk_trainer-result-real = What was there

## Notices

kiosk_trainer-notice-no-record = Nothing can be written down at the moment. You can go on practising.
kiosk_trainer-notice-no-sound = There is no sound. The words are shown instead.
kiosk_trainer-notice-packs = Some practice content could not be read. You can practise with the rest.
kiosk_trainer-notice-no-packs = No practice content was found. Please tell your teacher.

## The true size of the glass (staff)

kiosk_trainer-calibrate = Hold a bank card to the glass and press until the picture is as large as the card.
kiosk_trainer-calibrate-much-smaller = Much smaller
kiosk_trainer-calibrate-smaller = A little smaller
kiosk_trainer-calibrate-larger = A little larger
kiosk_trainer-calibrate-much-larger = Much larger
kiosk_trainer-calibrate-save = Just as large
kiosk_trainer-calibrate-back = Leave it
kiosk_trainer-calibrate-unsaved = The settings file could not be written. Please see whether it may be changed.

## What I can do
kiosk_trainer-record = What I can do
kiosk_trainer-record-title = This is what you can do now.
kiosk_trainer-record-one = { $pack }: { $can }
    .heard = { $pack }. { $can }
kiosk_trainer-record-done = I have seen it
