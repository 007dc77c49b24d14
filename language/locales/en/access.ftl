### What is heard and shown on the ways that need no steady hand, no sight, no hearing.

## What a screen looks like

access-position = { ORDINAL($n) } of { COUNT($of, counter: "") }
access-button = button
access-map = On this screen: { $parts }.
access-map-place = { $place ->
    [top] at the top
    [bottom] at the bottom
   *[middle] in the middle
} { $what }
access-part-one = the button '{ $label }'
access-part-options = { $title }, { COUNT($n, counter: "") } choices
access-part-lines = { $kind ->
    [text] { COUNT($n, counter: "") } lines of text
    [board] { COUNT($n, counter: "") } buses
   *[other] a list of { COUNT($n, counter: "") }
}
access-part = { $kind ->
    [tabs] { COUNT($n, counter: "") } groups
    [cards] { COUNT($n, counter: "") } items
    [keypad] { COUNT($n, counter: "") } keys
    [options] { COUNT($n, counter: "") } choices
    [choices] { COUNT($n, counter: "") } choices
    [devices] { COUNT($n, counter: "") } devices beside the screen
    [bar] { COUNT($n, counter: "") } buttons for help
    [frame] { COUNT($n, counter: "") } helper buttons
    [pages] { COUNT($n, counter: "") } buttons that turn the page
   *[other] { COUNT($n, counter: "") } buttons
}
access-empty = Nothing is here.
access-key-place = { ORDINAL($row) } row, { ORDINAL($n) } key
access-card = Practice card. Name { $name }, telephone { DIGITS($telephone) }, born { DIGITS($birth) }, PIN { DIGITS($pin) }
access-nothing = This key does nothing here.
access-no-back = There is no way back from here.
access-help-soon = Raise a hand, and your teacher will come.

## Press and hold

access-hold-longer = Hold it a little longer.

## One switch

access-scan-row = { $first } to { $last }, { COUNT($n, counter: "") }
access-scan-back = Back to the rows
access-scan-undo = One step back
access-scan-rests = Waiting. Press the switch to go on.
access-scan-waiting = Press the switch

## Signs that are seen

access-sign-called = Your teacher has been called
access-sign-time = Little time is left
access-sign-present = Are you still there?
access-sign-coming = Your teacher is coming

## Learning a way

access-lesson = Learn an easier way
access-lesson-which = Which way would you like to learn?
access-lesson-done = Done
access-lesson-ways = Stop learning
access-lesson-learned = Learned
access-lesson-well = Well done.
access-lesson-slip = That is all right.
access-lesson-over = You have done all of it. Shall it stay like this?
access-lesson-keep = Yes, keep it
access-lesson-again = Once more
access-lesson-other = Learn another way
access-lesson-kept = It stays like this now. Would you like to learn another way?

access-thing-apple = Apple
access-thing-flower = Flower
access-thing-tree = Tree
access-thing-sun = Sun
access-thing-cat = Cat
access-thing-star = Star
access-thing-moon = Moon
access-thing-dog = Dog

access-lesson-keys = Choose by keys
access-lesson-keys-about = You use the kiosk by keys alone, without touching the screen.
access-lesson-keys-1 = Press an arrow key once.
access-lesson-keys-2 = Bring the yellow frame to 'Flower'.
access-lesson-keys-3 = Press the OK key on 'Flower'. It may say Enter.
access-lesson-keys-4 = Now choose 'Sun'.
access-lesson-keys-5 = Press the R key. It says the last words again.
    .heard = Press the R key. It says the last words again.

access-lesson-switch = Choose by one switch
access-lesson-switch-about = You use the kiosk by one switch. A yellow frame goes from row to row.
access-lesson-switch-1 = Press the switch once, at any moment. The screen or the long space key is the switch.
access-lesson-switch-2 = Press when the frame is on 'Apple'. First you choose the row, then the one thing.
access-lesson-switch-3 = Now choose 'Cat'.
access-lesson-switch-4 = A wrong row is all right. Press on 'Back to the rows'. Choose 'Flower'.

access-lesson-steady = Touch with a trembling hand
access-lesson-steady-about = When your hand trembles and touches twice, it counts once.
access-lesson-steady-1 = Touch 'Apple'.
access-lesson-steady-2 = Now tap 'Cat' twice. It counts once.
access-lesson-steady-3 = Touch 'Star' and let your finger slip a little. It still counts.

access-lesson-hold = Press and hold
access-lesson-hold-about = Only what you hold counts. Brushing past does nothing.
access-lesson-hold-1 = Hold 'Apple'. Lift your finger when the ring is full.
access-lesson-hold-2 = Now hold 'Sun'.
access-lesson-hold-3 = And at last hold 'Tree'.

access-lesson-ears = Listen and choose
access-lesson-ears-about = You listen and need not look at the screen.
access-lesson-ears-1 = Touch the screen once, anywhere. It says what is there. The arrow keys do the same.
access-lesson-ears-2 = Find 'Apple'. Move your finger over the screen, and it tells what is there.
access-lesson-ears-3 = Touch 'Apple' once more. The second touch chooses it.
access-lesson-ears-4 = Now find 'Star'.
access-lesson-ears-5 = Touch 'Star' once more.

access-lesson-signs = See what is said
access-lesson-signs-about = Without sound, words and a yellow frame tell you everything.
access-lesson-signs-1 = When the words change, a yellow frame stands round the screen. Touch 'Apple'.
access-lesson-signs-2 = There is the frame again. Touch 'Tree'.
access-lesson-signs-3 = And at last touch 'Cat'.

access-lesson-low = Use it sitting
access-lesson-low-about = Everything to touch comes down to the lower half.
access-lesson-low-1 = Touch 'Apple'.
access-lesson-low-2 = Now touch 'Star'.

access-lesson-large = See it larger
access-lesson-large-about = Words and pictures are twice as large. What you do not see is on the next page.
access-lesson-large-1 = Touch 'Apple'.
access-lesson-large-2 = Find 'Star' and touch it. If you do not see it, touch 'Next page'.
