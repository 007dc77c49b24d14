### Turns, practising together, demonstration, everybody pauses.

turns-number = number { SINO($number) }
turns-family-name = { $name }

## Turns

turns-next =
    Next is
    { $who }
    .heard = Next is { $who }. Please come over here.
turns-touch = When you are here, touch the screen
turns-other-person = I am somebody else
turns-last = Please finish this one and then let the next person come. There is no hurry.
turns-over = You have had your turn today, well done. When you have read this, let the next person come.
turns-hand-over = To the next person
turns-elsewhere = That name is practising at { $kiosk } now. Please choose again.

## Together

turns-together = Practise together
turns-together-note = One touches, the other one reads
turns-who-reads = Touch the name of the person who reads
turns-alone = I practise alone
turns-two = { $touches } touches · { $reads } reads
turns-roles = This time { $touches } touches and { $reads } reads.

## Demonstration

turns-show = Demonstration
turns-show-note = For the teacher
turns-showing = Demonstration: nothing is recorded
turns-show-step = Next step
turns-show-end = End it
turns-show-next = The teacher is about to show something. Please finish just this one.

## Everybody pauses

turns-held = The teacher has paused everything. Please look to the front.
