# What issuing, reception, ticket and money machines and telephones say. Only what stands under '## Coach' is the coach's.

## Buttons
pages-back = Back
pages-next = Next
pages-home = Start over
pages-close = Close
pages-ok = OK
pages-again = Try again
pages-language = English
pages-list-next = Next list
pages-list-back = Previous list
pages-more = More
pages-less = Less
pages-more-of = More: { $label }
pages-less-of = Less: { $label }
pages-key-clear = Clear
pages-key-erase = Delete
pages-key-shift = Shift
pages-key-space = Space
pages-key-000 = 000
    .heard = thousand
pages-key-0000 = 0000
    .heard = ten thousand

## Steps
pages-stepped = { $step } · { $title }
    .heard = { $step }. { $title }
pages-step-start = Start
pages-step-basic = Choose
pages-step-identity = Identity
pages-step-options = Options
pages-step-check = Check
pages-step-pay = Pay
pages-step-issue = Issue
pages-step-done = Done

## Values
pages-amount = { AMOUNT($won) }
pages-total = Total
pages-none = None
pages-secret = Entered
pages-digits = { DIGITS($digits) }
pages-clock = { CLOCK($at) }
pages-date = { DATE($day) }
pages-seat = Row { $row }, seat { $n }
pages-count = { $counter ->
    [copy] { $n } { $n ->
        [one] copy
       *[other] copies
    }
    [person] { $n } { $n ->
        [one] person
       *[other] people
    }
    [sheet] { $n } { $n ->
        [one] sheet
       *[other] sheets
    }
    [ticket] { $n } { $n ->
        [one] ticket
       *[other] tickets
    }
    [time] { $n } { $n ->
        [one] time
       *[other] times
    }
    [seat] { $n } { $n ->
        [one] seat
       *[other] seats
    }
    [level] level { $n }
    [won] { AMOUNT($n) }
   *[piece] { COUNT($n) }
}
pages-typed = { $n } typed
pages-typed-of = { $n } of { $of } typed
pages-seats-left = Please choose { $n } more { $n ->
    [one] seat
   *[other] seats
}
pages-seats-full = All seats are chosen
pages-cash-in = Inserted { AMOUNT($won) }
pages-cash-rest = Still to pay { AMOUNT($won) }

## A number that nobody has
pages-unknown-title = What you entered does not match
pages-unknown-text = Please check it and enter it again.

## Barrier-free bar
pages-bar-large = Large text
pages-bar-contrast = High contrast
pages-bar-low = Low screen
pages-bar-voice = Voice guide
pages-bar-staff = Call staff
pages-bar-staff-called = Staff has been called

## Coach
pages-advice-cash = Put { AMOUNT($won) } into the slot.
pages-advice-swipe-left = Put a finger on "{ $label }" and slide it to the left. If that is hard, press "{ $twin }".
pages-advice-swipe-right = Put a finger on "{ $label }" and slide it to the right. If that is hard, press "{ $twin }".
pages-advice-swipe-up = Put a finger on "{ $label }" and slide it up. If that is hard, press "{ $twin }".
pages-advice-swipe-down = Put a finger on "{ $label }" and slide it down. If that is hard, press "{ $twin }".
pages-advice-long-press = Press "{ $label }" and keep your finger there. If that is hard, press "{ $twin }".
pages-advice-double-tap = Tap "{ $label }" twice. If that is hard, press "{ $twin }".
pages-wrong-field = { $label }: you were asked for "{ $wanted }" but chose "{ $found }".
pages-wrong-unsaid = { $label }: you were asked for "{ $wanted }" but it was not done.
pages-wrong-secret = "{ $label }" was not entered to the end.
pages-wrong-bar = "{ $label }" was not switched on.
pages-wrong-unfinished = It is not finished yet.

## For authors of content
pages-fault-kind = "{ $field }" is of a kind ({ $kind }) that cannot be used here.
pages-fault-bound = above and below are for numbers only, one of them at a time.
pages-fault-several = "{ $field }" takes several values and cannot be a condition. What must be on is written under need.
pages-fault-no-values = "{ $field }" has no values to choose from.
pages-fault-no-card = The masked entry "{ $field }" must say what of the practice card it asks for (card).
pages-fault-digits = The id of a value that is typed may have digits only.
pages-fault-date = There is no such day.
pages-fault-no-go = Page "{ $page }" does not say where an answer leads (go).
pages-fault-no-next = Page "{ $page }" has no button that leads on (next).
pages-fault-no-seats = "{ $field }" has no plan of seats (seats).
pages-fault-seat-count = There are not as many seats as people ({ $n }). The goal must name the people as well.
pages-fault-seat-taken = One of these seats is sold.
pages-fault-no-end = No page is the end (end: true).
pages-fault-unreachable = Nothing leads to page "{ $page }".
pages-fault-dead-end = From page "{ $page }" nothing leads to an end.
pages-fault-unasked = No page asks for "{ $field }" or sets it.
pages-fault-no-twin = Beside the movement "{ $button }" there must be a button that does the same (twin).
pages-fault-twin = twin stands beside a movement (gesture) only.
pages-fault-reserved = "{ $name }" cannot be a page: it means something else under go.
pages-fault-particles = This is no pair of Korean particles.
