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
courses-coach-called = Your teacher has been called. Please wait a moment.
courses-coach-called-already = Your teacher is on the way.
courses-coach-called-for-you = That's all right. Do it together with your teacher, who has been called.
courses-coach-warn = In { DURATION($seconds) } the machine goes back to the beginning. Press "More time" to go on.
courses-coach-more-time = You have more time now. No hurry.
courses-coach-gave-up = Time was up and the machine went back to the beginning. That's all right. Please try again.

## For who reads records
courses-label-key = key

## When it is over: one thing for next time
courses-watch-none = Well done from beginning to end.
courses-watch-missed = Next time, look for "{ $label }" first.
courses-watch-keys = Next time, take the number slowly, one digit after the other.
courses-watch-device = Next time, look beside the screen as well.
courses-watch-caught = You put it right by yourself. Next time, check once more at the end, too.
courses-watch-stopped = You came this far. Go on from here next time.
courses-watch-next = Next time, look for "{ $label }" first. It usually stands at the bottom.
courses-watch-loan-word = Next time, press "Meaning" when there is a word you do not know.
courses-watch-options = Next time, look whether what you chose is marked, one by one.
courses-watch-add = Next time, remember to press "{ $label }" after choosing.
courses-watch-unnoticed = Next time, check once more before the last touch.
courses-watch-interrupted = Next time something comes in between, close it and go on if you do not need it.
courses-watch-payment = Next time, decide first what to pay with.
courses-watch-card = Next time, look at the picture first: it shows which way the card goes in.
courses-watch-timeout = Next time, press "More time" when it appears.
courses-watch-behind = It is all right if people are waiting. Next time, too, take it one step at a time.
courses-watch-help = Next time you are stuck, press "Call teacher" at once.
courses-watch-transfer = Next time, look first: a deposit goes to your own account, a transfer to somebody else.

## What checking content found. Read by its author: one sentence of what is wrong.
courses-mistake-found = found: { $value }
courses-mistake-expected = expected: { $value }
courses-mistake-nearest = did you mean "{ $value }"?
courses-fault-unknown = "{ $found }" is a name that leads nowhere.
courses-fault-missing = "{ $name }" is missing.
courses-fault-missing-ko = The Korean words (ko) are missing.
courses-fault-missing-en = The English words (en) are missing.
courses-fault-extra = "{ $name }" is no name that belongs here.
courses-fault-choice = "{ $name }" cannot have this value.
courses-fault-words = Words are needed in both languages.
courses-fault-type-text = This has to be text. Please put a number in quotes.
courses-fault-type-number = This has to be a number.
courses-fault-type-yes-no = This has to be true or false.
courses-fault-type-list = This has to be a list.
courses-fault-type-part = This has to be a group of "name: value".
courses-fault-limit = The value is out of its range.
courses-fault-too-few = Empty, or too few: there must be at least { $least }.
courses-fault-too-many = Too many: { $most } at most.
courses-fault-name = A name is written in small Latin letters, digits, - and _ only.
courses-fault-colour = A colour is written "#rrggbb".
courses-fault-pattern = It is not written like this: { $pattern }
courses-fault-picture = A picture that cannot be drawn: { $spec }
courses-fault-clock = A time of day is written like 14:05.
courses-fault-other = This value cannot be used: { $reason }
courses-fault-twice = "{ $name }" is used twice.
courses-fault-duplicate = "{ $key }" stands on line { $line } already.
courses-fault-key = A name has to be one word.
courses-fault-alias = Marks that stand for another place (*) are not used. Please write the value again.
courses-fault-tag = This mark (!) is not used here.
courses-fault-empty = The file is empty.
courses-fault-no-file = The file is not there.
courses-fault-unreadable = The file cannot be read.
courses-fault-too-large = The file is too large.
courses-fault-too-deep = Groups are nested too deeply.
courses-fault-encoding = The file was not saved as UTF-8.
courses-fault-yaml = This cannot be read as YAML.
courses-fault-yaml-colon = This cannot be read as YAML: two colons on a line, or the indentation is off. Quote a colon inside words.
courses-fault-yaml-no-colon = This cannot be read as YAML: a name without its colon.
courses-fault-yaml-tab = This cannot be read as YAML: indented by a tab. Please use blanks.
courses-fault-yaml-quote = This cannot be read as YAML: the quotation that begins here does not end.
courses-fault-yaml-bracket = This cannot be read as YAML: a bracket is not closed, or a comma is missing.
courses-fault-yaml-indent = This cannot be read as YAML: the indentation is off.
courses-fault-stray-file = A file that nobody would read.
courses-fault-pack-twice = There is a pack of this name already.
courses-fault-no-practised-skin = There is no skin to practise with (use: practised).
courses-fault-contrast = "{ $front }" is hard to see on "{ $ground }": their contrast is too low.
courses-fault-nothing-to-do = A mission with nothing to do: it is fulfilled from the start.
courses-fault-unreachable = A mission that this machine cannot fulfil.
courses-fault-no-way = A mission for which no way to its end was found.
courses-fault-overestimate = A mission whose touches left are counted too high (distance): a fault in the code of this kind.
courses-fault-dead-end = A dead end: { $screen }. There is nothing to touch, and it is no end.
courses-fault-unsaid = The screen "{ $screen }" lacks something: { $what }
courses-fault-meaning = The meaning of "{ $word }" on the button "{ $label }" is not among the meanings.

## A centre's settings
courses-settings-unreadable = The settings file cannot be read. All settings stand at their defaults.
courses-settings-unknown = There is no setting called "{ $name }".
courses-settings-unusable = The value of "{ $name }" cannot be used. Its default stands.

## What to do next, and why
courses-suggest-new = "{ $pack }" is new to you. Follow it step by step.
courses-suggest-again = Try "{ $pack }" once more.
courses-suggest-level_up = Well done. Try "{ $pack }" with a little less help.
courses-suggest-other_skin = Try "{ $pack }" on a machine that looks different.
courses-suggest-another_day = Enough of "{ $pack }" for today. Try it once more on another day.
courses-suggest-review = You did "{ $pack }" well. Do it again, so that it stays.
courses-suggest-real = You know "{ $pack }" well by now. Try it as in a real shop.
courses-suggest-proof = You can do "{ $pack }" by yourself. Ask your teacher for the certificate.
courses-suggest-assigned = { $when ->
    [today] Your teacher suggests '{ $pack }' for today.
   *[before] Your teacher suggests '{ $pack }'.
}
courses-suggest-witnessed = Your teacher is watching. Try '{ $pack }' on your own.
courses-can-learning = I am learning it.
courses-can-helped = I can do it with help.
courses-can-alone = I can do it alone.
courses-can-mastered = I know it by heart.
courses-card-keys = Type the number
courses-suggest-enough = You have practised a lot. Now go to a real shop with your teacher.

## The command kiosk-courses
courses-check-summary = { $sound } of { $packs } packs are sound. Missions: { $missions }. Mistakes: { $mistakes }.
courses-check-some = Some packs are left out because of { $mistakes } mistakes. Look at them with: kiosk-courses check
courses-check-no-pack = There is no practice content (pack.yaml) here: { $folder }
courses-play-commands = Type a number (1-{ $most }) and Enter. ? hint, ! teacher, = again, + more time, q stop, an empty line waits.
courses-play-mission = [to do]
courses-play-machine = [machine]
courses-play-coach = [coach]
courses-play-called = calling the teacher
courses-play-total = Total { AMOUNT($won) }
courses-play-price = { AMOUNT($won) }
courses-play-off = (cannot be pressed now)
courses-play-done = It came out as it was wanted.
courses-play-spoiled = It came out differently from what was wanted. That's all right, just try again.
courses-play-stopped = It was stopped here.
courses-play-result = Touches: { $touches } (fewest possible: { $fewest }), time: { DURATION($seconds) }

## The commands for a new pack, schemas, the table
courses-new-kind = The kind is one of these: { $kinds }
courses-new-name = "{ $name }" cannot be the name of a pack: small Latin letters, digits, - and _ only.
courses-new-taken = This place is not empty: { $folder }
courses-new-unwritable = This place cannot be written to: { $folder } ({ $reason })
courses-new-done = Done. Now open pack.yaml in { $folder } and change it. Check it and try it as you go:
courses-schema-done = Written: { $file }
courses-touches-exact = fewest touches: { $touches }
courses-touches-at-most = touches at most: { $touches }
courses-table-pack = pack
courses-table-screens = screens
courses-table-branches = branches
courses-table-wrongs = wrong outcomes
courses-table-places = failure places
courses-table-missions = missions
courses-table-touches = touches
courses-table-states = states
courses-table-dead-ends = dead ends
courses-table-words-missing = words missing
courses-table-skins = skins
courses-table-bar = bar
courses-table-dead-end = { $pack }: mission { $mission }, screen { $screen }: no way leads to the end.
courses-table-overestimate = { $pack }: mission { $mission }, screen { $screen }: distance is more than the touches left.
courses-table-unsaid = { $pack }: screen { $screen } lacks something: { $what }
courses-table-short = { $pack }: { $column } { $found } (at least { $least })

# One-minute exercises.
courses-exercise-next = { $mission } Now find the button that leads on.
courses-exercise-loan-word = { $mission } "Meaning" tells what a word means.
courses-exercise-options = { $mission } Choose what fits, and see whether it is marked.
courses-exercise-add = { $mission } Find the button that puts it into the order.
courses-exercise-unnoticed = { $mission } Find what is different, and put it right.
courses-exercise-interrupted = { $mission } Get past what comes in between.
courses-exercise-payment = { $mission } Choose the right way to pay.
courses-exercise-card = { $mission } Look at the picture and handle the card rightly.
courses-exercise-timeout = Wait until the question comes, and press "More time".
courses-exercise-behind = { $mission } Take your time, also with people behind you.
courses-exercise-help = Imagine that you are stuck, and press "Call teacher".
courses-exercise-transfer = { $mission } Choose which button it is.

# Five weeks of a simulated learner.
courses-weeks-who = Simulated learner { $seed }, aged { $age }. Nothing here says anything about people.
courses-weeks-came = { $result ->
    [right] right, alone
    [helped] right, helped
   *[wrong] once more
 } { MINUTES($minutes) }
courses-weeks-mastered = [mastered]
courses-weeks-due = [review { $day }]
courses-weeks-level = { $level ->
    [follow] Follow
    [guided] Guided
    [prompted] Prompted
    [alone] Alone
   *[real] Real
 }

## The real level: what happens on the machine and around it

courses-pressure = { $pressure ->
    [unseen] a machine you had never seen
    [update] a screen laid out anew
    [true_size] letters of real size
    [once] an order heard only once
    [sold_out] something sold out
    [offers] advertisements and offers
    [misread] a card not read at once
    [idle] a time limit
    [behind] people waiting behind
   *[noise] the noise of a shop
}
courses-pressures-had = This time there was: { $things }.
