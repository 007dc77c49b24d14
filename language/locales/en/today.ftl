# The console's screen of today.

today-help = Who is at which kiosk now, and who needs help. Who calls stands at the top. F2 answers the one who has waited longest. To answer another one first, press Tab to the upper table, and Enter in that row. Enter in the lower table opens a class.
today-head = { $centre } · { DATE($day) } · at the kiosks { COUNT($here, counter: "명") } · calls { COUNT($calling, counter: "건") }
today-my-classes = My classes
today-nobody-here = No kiosk is switched on.
today-no-classes = There are no classes yet. Press 2 for Classes, then N makes one.
today-column-state = State
today-column-kiosk = Kiosk
today-column-learner = Name
today-column-step = Step
today-column-minutes = Min
today-column-next-touch = To touch next
today-column-mission = Practice
today-column-class = Class
today-column-next = Next meeting
today-column-here = Present
today-column-learners = Learners
today-column-meetings = Meetings
today-column-instructor = Instructor
today-state-asked = Calls
today-state-stuck = Stuck
today-state-called = Calls
today-state-practising = Practising
today-state-done = Done
today-state-idle = Free
today-no-call-there = Nobody calls at { $kiosk }.
today-answered = The call at { $kiosk } is answered.
