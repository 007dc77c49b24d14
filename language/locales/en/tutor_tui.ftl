# The instructor's console. Office language: short, no full stops in labels.

tutor_tui-title = Instructor's console
tutor_tui-today = { DATE($day) }

## Commands: the footer's words, and a sentence for the help.

tutor_tui-do-answer-call = Answer call
tutor_tui-do-answer-call-help = Answers the call for help at the top and takes it off the list.
tutor_tui-do-quiet-room = Quiet room
tutor_tui-do-quiet-room-help = Turns off the speech of every kiosk in the room. Captions stay. Press it again and they speak.
tutor_tui-do-help = Help
tutor_tui-do-help-help = Shows every key that works on this screen.
tutor_tui-do-home = Today
tutor_tui-do-home-help = Goes back to Today from anywhere.
tutor_tui-do-language = 한국어/English
tutor_tui-do-language-help = Changes the language of the screen.
tutor_tui-do-quit = Quit
tutor_tui-do-quit-help = Closes the console. The kiosks go on practising.
tutor_tui-do-open-class = Open class
tutor_tui-do-open-class-help = Shows the learners of the chosen class, one to a line.
tutor_tui-do-search = Find a name
tutor_tui-do-search-help = Finds a learner by the beginning of the name.
tutor_tui-do-progress-page = Progress page
tutor_tui-do-progress-page-help = Saves the centre's progress this year as a one-file page (HTML).
tutor_tui-do-learner-sheet = Open learner
tutor_tui-do-learner-sheet-help = Shows the chosen learner's attendance, practice and confirmations.
tutor_tui-do-attendance = Attendance
tutor_tui-do-attendance-help = Marks attendance meeting by meeting. Coming to a kiosk alone never sets it.
tutor_tui-do-certificates = Certificates
tutor_tui-do-certificates-help = Shows who has met the rule and why not, and issues certificates.
tutor_tui-do-register = Register
tutor_tui-do-register-help = Shows this year's certificates and confirmations by number.
tutor_tui-do-back = Back
tutor_tui-do-back-help = Goes back to the screen before.
tutor_tui-do-mark-present = Present
tutor_tui-do-mark-present-help = Marks the chosen cell as present.
tutor_tui-do-mark-late = Late
tutor_tui-do-mark-late-help = Marks the chosen cell as late. Late counts as attended.
tutor_tui-do-mark-left-early = Left early
tutor_tui-do-mark-left-early-help = Marks the chosen cell as left early. It counts as attended.
tutor_tui-do-mark-absent = Absent
tutor_tui-do-mark-absent-help = Marks the chosen cell as absent.
tutor_tui-do-mark-excused = Excused
tutor_tui-do-mark-excused-help = Marks the chosen cell as excused. It does not count as attended.
tutor_tui-do-mark-all = All blank present
tutor_tui-do-mark-all-help = Marks everyone not yet marked in the chosen meeting as present. Then correct the others.
tutor_tui-do-attendance-paper = Sheet as PDF
tutor_tui-do-attendance-paper-help = Saves the attendance sheet with its signature boxes as a PDF.
tutor_tui-do-proof = Proof of ordering alone
tutor_tui-do-proof-help = Issues the confirmation for a run that the instructor watched: alone and right.

## The line on every screen

tutor_tui-nobody-calls = Nobody is calling
tutor_tui-call = { $count ->
    [one] 1 call
   *[other] { $count } calls
} for help · { $name } · { $kiosk } · { $minutes ->
    [0] just now
   *[other] { MINUTES($minutes) } ago
} · { $mission }{ $step ->
    [0] {""}
   *[other] {" "}step { $step }
} · next: { $next }
tutor_tui-call-guest = a guest
tutor_tui-room-quiet = Quiet room: no kiosk has spoken since { CLOCK($at) } · F6 lets them speak again
tutor_tui-room-silenced = Every kiosk is silent now. Captions stay.
tutor_tui-room-over = The kiosks speak again.
tutor_tui-call-answered = Answered { $name }'s call for help.

## Classes

tutor_tui-classes = Classes
tutor_tui-classes-none = There are no classes yet. N makes one.
tutor_tui-column-class = Class
tutor_tui-column-instructor = Instructor
tutor_tui-column-learners = Learners
tutor_tui-column-meetings = Meetings
tutor_tui-column-next = Next meeting
tutor_tui-column-period = Period
tutor_tui-next-today = today { $start }
tutor_tui-next-over = over

## One class

tutor_tui-column-number = No.
tutor_tui-column-name = Name
tutor_tui-column-state = State
tutor_tui-column-practice = Practice
tutor_tui-column-level = Level
tutor_tui-column-minutes = Min
tutor_tui-column-last-wrong = Last trouble
tutor_tui-column-kiosk = Kiosk
tutor_tui-column-attendance = Attended
tutor_tui-state-not-started = not started
tutor_tui-state-started = practising
tutor_tui-state-needs-help = needs help
tutor_tui-state-done = done
tutor_tui-states = { $all } learners · not started { $waiting } · practising { $started } · need help { $help } · done { $done }
tutor_tui-state-meaning = States are of today. Needs help: called the instructor, or { $touches } wrong touches in one step (as set).
tutor_tui-level-follow = Follow
tutor_tui-level-guided = Guided
tutor_tui-level-prompted = Prompted
tutor_tui-level-alone = Alone
tutor_tui-level-real = Real

## Attendance

tutor_tui-mark-present = here
tutor_tui-mark-late = late
tutor_tui-mark-left-early = left
tutor_tui-mark-absent = absent
tutor_tui-mark-excused = excused
tutor_tui-mark-none = ·
tutor_tui-meeting-head = { $number } ({ $month }/{ $day })
tutor_tui-attended = { $attended }/{ $meetings }
tutor_tui-marked-all = Meeting { $number }: marked { $count } as present.

## A learner

tutor_tui-learner-facts = { $name } · no. { $number } · { $district } · { $group }
tutor_tui-group-older = older people
tutor_tui-group-homemaker = homemakers
tutor_tui-group-disabled = disabled people
tutor_tui-group-other = others
tutor_tui-learner-attendance = Attended { $attended } of { $meetings } meetings ({ $needed } needed)
tutor_tui-learner-practice = { $count } practice runs · right: { $correct } · alone: { $alone }
tutor_tui-column-day = Day
tutor_tui-column-result = Result
tutor_tui-column-touches = Touches/fewest
tutor_tui-column-wrong = Wrong
tutor_tui-column-help = Help
tutor_tui-column-time = Time
tutor_tui-column-skin = Skin
tutor_tui-result-correct = right
tutor_tui-result-alone = right, alone
tutor_tui-result-spoiled = ended otherwise
tutor_tui-result-stopped = stopped
tutor_tui-learner-no-attempts = No practice yet.

## Certificates

tutor_tui-column-certificate = Number
tutor_tui-issued-one = Issued: { $number } → { $file }
tutor_tui-column-kind = Kind
tutor_tui-kind-completion = Completion
tutor_tui-kind-proof = Ordering alone

## Dialogs and errors

tutor_tui-yes = Yes
tutor_tui-no = No
tutor_tui-ok = OK
tutor_tui-help-title = Help · keys of this screen
tutor_tui-help-everywhere = Everywhere
tutor_tui-help-palette = Ctrl+P finds everything by name.
tutor_tui-saved = Saved: { $file }
tutor_tui-store-gone = The records could not be read: { $why } Trying again.
tutor_tui-not-done = Not done: { $why }

## Field practice, and what is taken home
tutor_tui-do-field-practice = Field practice
tutor_tui-do-field-practice-help = Note how the whole class did in a real shop, all at once.
tutor_tui-do-take-home = Take-home card
tutor_tui-do-take-home-help = Makes an A5 card, as PDF, with the steps of one machine in pictures.
tutor_tui-do-own-page = What I can do
tutor_tui-do-own-page-help = Makes the learner's own page in large type, as PDF. There are no grades on it.
tutor_tui-field-title = Field practice
tutor_tui-field-shop = ◀ { $shop } ▶   { $day }
tutor_tui-field-how = How
tutor_tui-field-did =
    { $how ->
        [alone] alone
        [word] with a word
        [help] with help
       *[gave_up] gave up
    }
tutor_tui-field-keys = ←→ shop   -+ day   1 alone   2 with a word   3 with help   4 gave up   0 clear   Enter save   Esc cancel
tutor_tui-field-noted = { $shop }: field practice noted, learners: { $count }.
tutor_tui-learner-visit = Field practice  { $day }  { $shop }  { $did }
tutor_tui-take-home-which = Which machine's card?

## The real level

tutor_tui-do-real = Real level
tutor_tui-do-real-help = Sets one by one what happens at the real level of this class or learner. No sound comes unannounced.
tutor_tui-real-question = What happens at the real level: { $who }
tutor_tui-real-loudness = Loudness of the shop { $percent } %
tutor_tui-real-allowed = May be chosen before mastery
tutor_tui-real-keep = Keep (Ctrl+S)
tutor_tui-real-leave = Leave
tutor_tui-real-kept = The real level of { $who } is set so, from the next practice on.

## Turns, everybody pauses, demonstration
tutor_tui-do-hold-room = Pause all
tutor_tui-do-hold-room-help = Every kiosk in the room stands still and asks people to look to the front. Time stands still too. Press it again and all goes on where it was.
tutor_tui-do-show-at-kiosk = Demonstration
tutor_tui-do-show-at-kiosk-help = Begins or ends a demonstration at one kiosk. Nothing is recorded. Page Down is the next step.
tutor_tui-room-held = Paused since { CLOCK($at) } · F5 goes on
tutor_tui-room-showing = Demonstration at { $kiosk } · F8 ends it
tutor_tui-room-stands = Every kiosk stands still, and so does the time.
tutor_tui-room-goes-on = Every kiosk goes on where it was.
tutor_tui-show-where = At which kiosk?
tutor_tui-show-nowhere = No kiosk is on.
tutor_tui-show-begun = Demonstration at { $kiosk }. Whoever practises there finishes first.
tutor_tui-show-over = The demonstration is over.
tutor_tui-do-turns = Turns
tutor_tui-do-turns-help = Who is at which kiosk and who is next; the order and the length of a turn.
tutor_tui-do-open-turns = Begin turns
tutor_tui-do-open-turns-help = Everybody present joins the line. Press it again for those who came late.
tutor_tui-do-earlier = Earlier
tutor_tui-do-earlier-help = The chosen person goes one place up.
tutor_tui-do-later = Later
tutor_tui-do-later-help = The chosen person goes one place down.
tutor_tui-do-skip = Skip
tutor_tui-do-skip-help = Three others go before the chosen person. Who was called and does not come makes room for the next.
tutor_tui-do-away = Away
tutor_tui-do-away-help = Takes the chosen person off the line, or back into it.
tutor_tui-do-propose = Fair order
tutor_tui-do-propose-help = Those with least minutes come first, and of those who has waited longest.
tutor_tui-do-longer = 1 minute more
tutor_tui-do-longer-help = A turn takes one minute more.
tutor_tui-do-shorter = 1 minute less
tutor_tui-do-shorter-help = A turn takes one minute less.
tutor_tui-do-missions = Missions a turn
tutor_tui-do-missions-help = How many missions a turn has: any number, 1, 2, 3.
tutor_tui-do-naming = Names shown
tutor_tui-do-naming-help = What the kiosk shows of a name: the name, hidden in the middle, the number.
tutor_tui-do-close-turns = End turns
tutor_tui-do-close-turns-help = No more turns: everybody practises as they come.
tutor_tui-turns-none = No turns yet · O begins them with { MINUTES($minutes) } each
tutor_tui-turns-open = A turn is { MINUTES($minutes) }{ $missions ->
    [0] {""}
    [one] {" "}or { COUNT($missions) } mission
   *[other] {" "}or { COUNT($missions) } missions
} · { COUNT($waiting) } waiting · { MINUTES($spread) } apart · names shown: { $naming }
tutor_tui-turns-closed = Turns are over · O goes on with them
tutor_tui-turns-opened = Turns have begun, { MINUTES($minutes) } each
tutor_tui-turns-ended = Turns are over.
tutor_tui-turns-meaning = ▶ touches   ◇ reads beside   ▷ called   － away   Minutes: time at a kiosk today, for both where two practise together
tutor_tui-turn-on = for { MINUTES($minutes) }
tutor_tui-turn-beside = reads, { MINUTES($minutes) }
tutor_tui-turn-called = called { MINUTES($minutes) } ago
tutor_tui-turn-waiting = waits { MINUTES($minutes) }
tutor_tui-turn-away = away
tutor_tui-naming-name = names
tutor_tui-naming-masked = hidden in the middle
tutor_tui-naming-number = numbers
tutor_tui-column-place = Place
tutor_tui-column-turn = Turn
tutor_tui-column-missions = Missions
tutor_tui-column-turns = Turns
tutor_tui-column-mission = Task
tutor_tui-turn-place-waiting = No. { $place }
tutor_tui-turn-place-on = at it
tutor_tui-turn-place-beside = reading
tutor_tui-turn-place-called = called
tutor_tui-turn-place-away = away
