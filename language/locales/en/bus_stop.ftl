### The bus app and the stop board.

bus_stop-data = { DATE($date, style: "month") } data · for practice
    .heard = data of { DATE($date, style: "month") }, for practice
bus_stop-live = live as of { CLOCK($at) }
bus_stop-silent = no live arrivals now: shown by the timetable
bus_stop-key = { $digit }
bus_stop-typed = { DIGITS($digits) }
bus_stop-page = { $page } / { $pages }
    .heard = page { $page } of { $pages }

## Finding
bus_stop-home = Bus arrivals
bus_stop-home-said = Please choose how to find your stop.
bus_stop-number-title = Enter the stop number
bus_stop-number-said = Please enter the five digits of the stop number.
bus_stop-none-typed = nothing entered yet
bus_stop-missing = No such stop
bus_stop-missing-text = No stop has the number { DIGITS($number) }.
bus_stop-missing-said = The stop was not found. Please enter the number again.
bus_stop-initials = Find by name
bus_stop-initials-said = Please choose the first consonant of the stop's Korean name.
bus_stop-initial-latin = A·1
    .heard = Latin letters and digits
bus_stop-names = Stop names
bus_stop-names-said = Please choose a stop.
bus_stop-stops-said = Please choose your direction.
bus_stop-stops-said-one = If this is your stop, please choose it.

## The stop
bus_stop-number = { DIGITS($number) }
    .heard = stop number { DIGITS($number) }
bus_stop-direction = toward { $next }
bus_stop-platform = Platform { $platform }
bus_stop-pole-said = Please touch the screen to see arrivals.

## The board
bus_stop-board = { $name }
bus_stop-board-said = Arrivals at { $name }. Please choose a bus.
bus_stop-board-columns = Bus · This bus · Next bus
    .heard = bus, this bus, next bus
bus_stop-now = Now { CLOCK($at) }
bus_stop-soon-title = About to arrive
bus_stop-route = { ROUTE($route) }
bus_stop-type-trunk = trunk
bus_stop-type-branch = branch
bus_stop-type-village = village
bus_stop-type-wide = wide-area
bus_stop-type-circular = circular
bus_stop-type-plain = ordinary
bus_stop-soon = arriving now
bus_stop-coming = in { MINUTES($minutes) } [{ $stops ->
        [one] 1 stop away
       *[other] { $stops } stops away
    }]
    .heard = in { MINUTES($minutes) }, { $stops ->
        [one] 1 stop away
       *[other] { $stops } stops away
    }
bus_stop-waiting = not yet departed
bus_stop-closed = service ended
bus_stop-last = last bus
bus_stop-low-floor = low floor
bus_stop-articulated = articulated
bus_stop-crowd-free = seats free
bus_stop-crowd-normal = normal
bus_stop-crowd-crowded = crowded
bus_stop-crowd-very_crowded = very crowded

## One bus
bus_stop-row-ends = Route
bus_stop-row-first = This bus
bus_stop-row-second = Next bus
bus_stop-row-day = First and last from the start
bus_stop-row-headway = Every
bus_stop-ends = { $origin } ↔ { $terminus }
    .heard = from { $origin } to { $terminus }
bus_stop-day = first { CLOCK($first) } · last { CLOCK($last) }
    .heard = first { CLOCK($first) }, last { CLOCK($last) }
bus_stop-headway = { $shortest }–{ $longest } minutes
    .heard = { $shortest } to { $longest } minutes
bus_stop-answers = Choose what you found out

## Buttons
bus_stop-do-by-number = Find by stop number
bus_stop-do-by-name = Find by stop name
bus_stop-do-clear = Clear all
bus_stop-do-erase = Erase
bus_stop-do-search = Search
bus_stop-do-retype = Enter again
bus_stop-do-home = Home
bus_stop-do-back = Back
bus_stop-do-previous = Previous page
bus_stop-do-next = Next page
bus_stop-do-refresh = Refresh
bus_stop-do-see = See arrivals
bus_stop-do-cross = Go to the stop across the road
bus_stop-do-take = Take this bus
bus_stop-do-ask-minutes = Answer: how many minutes
bus_stop-do-ask-stops = Answer: how many stops away
bus_stop-do-ask-last_bus = Answer: time of the last bus
bus_stop-do-yes = Yes, that is right
bus_stop-do-again = Look again
bus_stop-advice-initial = Press '{ $key }'.
bus_stop-advice-digit = Press the digits of the stop number, one by one.
bus_stop-advice-clear = Press 'Clear all'.
bus_stop-advice-erase = Press 'Erase'.
bus_stop-advice-cross = Go to the stop across the road.

## Answering
bus_stop-question-minutes = In how many minutes does bus { $route } come?
bus_stop-question-stops = How many stops away is bus { $route }?
bus_stop-question-last_bus = When is the last bus { $route }?
bus_stop-question-take = Which bus do you take?
bus_stop-value-minutes = in { MINUTES($n) }
bus_stop-value-stops = { $n ->
    [one] 1 stop away
   *[other] { $n } stops away
}
bus_stop-value-last_bus = { CLOCK($at) }
bus_stop-check = Is this your answer?
bus_stop-check-said = If so, please press 'Yes, that is right'.
bus_stop-summary-take = Bus { $route } from { $stop }.
bus_stop-summary-minutes = { $stop }, bus { $route }: { $value }.
bus_stop-summary-stops = { $stop }, bus { $route }: { $value }.
bus_stop-summary-last_bus = { $stop }, last bus { $route }: { $value }.
bus_stop-end = Answer received

## Differences (the coach)
bus_stop-wrong-unanswered = You have not chosen an answer yet.
bus_stop-wrong-stop = You looked at the stop '{ $here }'. The one to find is '{ $asked }'.
bus_stop-wrong-direction = That was the other side of the road. Look for '{ $asked }', not '{ $here }'.
bus_stop-wrong-search-number = The stop is right. This time, find it by 'Find by stop number'.
bus_stop-wrong-search-name = The stop is right. This time, find it by 'Find by stop name'.
bus_stop-wrong-question-take = This time, choose the bus to take.
bus_stop-wrong-question-minutes = This time, choose how many minutes.
bus_stop-wrong-question-stops = This time, choose how many stops away.
bus_stop-wrong-question-last_bus = This time, choose the time of the last bus.
bus_stop-wrong-route = You chose bus { $here }. The one to find is { $asked }. Compare the numbers digit by digit.
bus_stop-wrong-not-first = Bus { $asked } comes before bus { $here }. The smaller number of minutes comes first.
bus_stop-wrong-not-low-floor = Bus { $here } has no low floor. Look for the words 'low floor'.
bus_stop-wrong-not-last = Bus { $here } is not the last bus. Look for the words 'last bus'.
bus_stop-wrong-not-roomy = Bus { $asked } has more room. Look for the words 'seats free'.
bus_stop-wrong-mixed-up = It comes in { MINUTES($minutes) } and is { $stops ->
        [one] 1 stop
       *[other] { $stops } stops
    } away. Minutes are time; stops are places on the way.
bus_stop-wrong-second-bus = You looked at the bus after it. This bus: '{ $asked }'.
bus_stop-wrong-number = You chose '{ $here }'. The board said '{ $asked }'.
bus_stop-wrong-time = You chose { $here }. The last bus is at { $asked }.

## Generated missions
bus_stop-mission-minutes = At { $stop }, find out in how many minutes bus { $route } comes.
bus_stop-mission-stops = At { $stop }, find out how many stops away bus { $route } is.
bus_stop-mission-last_bus = At { $stop }, find out when the last bus { $route } runs.
bus_stop-mission-any = At { $stop }, find bus { $route } and choose it.
bus_stop-mission-first = At { $stop }, choose the bus that comes first: { $routes }.
bus_stop-mission-low_floor = At { $stop }, choose the low-floor bus that comes first: { $routes }.
bus_stop-mission-last = At { $stop }, choose the bus marked 'last bus': { $routes }.
bus_stop-mission-roomy = At { $stop }, choose the bus with most room: { $routes }.
bus_stop-place-plain = { $name }
bus_stop-place-number = stop { DIGITS($number) }
bus_stop-place-side = { $name } ({ $direction })
    .heard = { $name }, { $direction }

## Faults in data
bus_stop-fault-twice = Two stops have the same number: { DIGITS($number) }
bus_stop-fault-day = { ROUTE($route) }: the first bus comes before the last, and the shorter headway before the longer.
bus_stop-fault-not-calling = Bus { ROUTE($route) } does not call at { $stop }.
bus_stop-fault-one-route = This question takes exactly one bus number.
bus_stop-fault-places = Name at least one stop at which the board may stand (places).
bus_stop-fault-out-of-reach = This stop cannot be reached from where the board stands: { $stop }
bus_stop-fault-pick = '{ $pick }' is only used when the question is which bus to take.
bus_stop-fault-find = Nothing is searched at a board: find is for apps only.

## Help and the barrier-free bar
bus_stop-help = How to read the board
bus_stop-help-said = The words on the board explained.
bus_stop-help-coming-word = in 3 minutes [1 stop away]
    .heard = in 3 minutes, 1 stop away
bus_stop-help-coming = It comes in 3 minutes. The bus is one stop before this one now.
bus_stop-help-low-floor-word = low floor
bus_stop-help-low-floor = A bus without steps.
bus_stop-help-last-word = last bus
bus_stop-help-last = The last bus today.
bus_stop-help-waiting-word = not yet departed
bus_stop-help-waiting = A bus that has not set off yet.
bus_stop-help-crowd-word = seats free · crowded
    .heard = seats free, crowded
bus_stop-help-crowd = How full the bus is.
bus_stop-near = Stops nearby
bus_stop-near-said = The directions of this stop and the one across the road.
bus_stop-near-here = This stop
bus_stop-near-across = Across the road
bus_stop-near-alone = The data has no stop across the road.
bus_stop-info-said = About route { $route }.
bus_stop-do-help = How to read
bus_stop-do-near = Near
bus_stop-do-info = First and last bus
bus_stop-do-bar-large = Large text
bus_stop-do-bar-contrast = High contrast
bus_stop-do-bar-low = Low screen
bus_stop-do-bar-voice = Voice guide
bus_stop-wrong-bar = '{ $label }' is not on yet. Look at the foot of the screen.
