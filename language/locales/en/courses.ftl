# The words of the practice room. The coach is kind, asks for one thing a sentence, and quotes a button's exact words.

## The coach
courses-coach-press = Now press "{ $label }".
courses-coach-keys = Press the keys shown, one by one.
courses-coach-wait = The machine is working. Please wait a moment.
courses-coach-not-yet = That's all right. Now it is time for "{ $label }".
courses-coach-first = That's all right. There is something to do first. { $advice }
courses-coach-undo = That's all right. Press "{ $label }" to go back.
courses-coach-mend = That's all right. Press "{ $label }" to put it right.
courses-coach-all-right = That's all right. { $advice }
courses-coach-not-real = Please don't type a real number while practising. Type the one on the practice card.
courses-coach-called = Your instructor has been called. Please wait a moment.
courses-coach-called-already = Your instructor is on the way.
courses-coach-called-for-you = That's all right. Do it together with your instructor, who has been called.
courses-coach-warn = In { DURATION($seconds) } the machine goes back to the beginning. Press "More time" to go on.
courses-coach-more-time = You have more time now. No hurry.
courses-coach-gave-up = Time was up and the machine went back to the beginning. That's all right. Please try again.

## When it is over: one thing for next time
courses-watch-none = Well done from beginning to end.
courses-watch-missed = Next time, look for "{ $label }" first.
courses-watch-keys = Next time, take the number slowly, one digit after the other.
courses-watch-device = Next time, look beside the screen as well.
courses-watch-spoiled = Next time, check your order once more before the last touch.
courses-watch-time = Next time, press "More time" when it appears.
courses-watch-caught = You put it right by yourself. Next time, check once more at the end, too.
courses-watch-stopped = You came this far. Go on from here next time.
