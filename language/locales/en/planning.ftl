# The screens that make a class, change its meetings and assign what to practise.
planning-assign-empty = Choose what to assign, and to whom.
planning-assign-mixed = A single mission belongs to one machine, and the level must be one of the five.

## Commands
planning-do-new-class = New class
planning-do-new-class-help = Makes a class whose meetings and dates follow from the template.
planning-do-meetings = Meetings
planning-do-meetings-help = Changes days and hours of meetings; cancels, moves or adds them.
planning-do-change-meeting = Change
planning-do-change-meeting-help = Changes day, start, length and topic of the meeting in the row.
planning-do-cancel-meeting = Cancel/restore
planning-do-cancel-meeting-help = The meeting in the row is not held and not asked for in attendance; pressed again, it is.
planning-do-later-all = A week later
planning-do-later-all-help = Moves the meeting in the row and all after it a week later.
planning-do-add-meeting = Add
planning-do-add-meeting-help = Adds a meeting behind the others.
planning-do-undo = Undo
planning-do-undo-help = Takes back the last change made on this screen.
planning-do-assignments = Assignments
planning-do-assignments-help = Gives courses or missions to the class, a group, a learner. Kiosks suggest them first.
planning-do-assign = Assign
planning-do-assign-help = Gives a course (a set of machines) or one mission to the class, a group, a learner.
planning-do-take-back = Take back
planning-do-take-back-help = The assignment in the row holds no more. What was practised stays.
planning-do-groups = Groups
planning-do-groups-help = Divides the class into groups, one key a learner.

## A form's keys
planning-form-keys = Enter, up, down: lines   left, right: choose   Ctrl+S save   Esc leave

## A new class
planning-no-centre = Set up the centre first (kiosk-records).
planning-new-class = New class
planning-new-class-hint = What is left empty follows the template. Move holidays under Meetings afterwards.
planning-field-template = Template
planning-field-name = Class
planning-field-course = Course
planning-field-instructor = Instructor
planning-field-first = First day
planning-field-start = Start
planning-field-hours = Hours each
planning-field-count = Meetings
planning-field-days = Days (e.g. 화목)
planning-kind = { $template ->
    [special] one meeting
    [four] 4 meetings
    [eight] 8 meetings
   *[open] open practice
}
planning-template = { $template ->
    [special] One meeting ({ $meetings }) of { $hours } hours. Mastery: the same day, another look.
    [four] 4 meetings: { $week } a week, { $hours } hours each.
    [eight] 8 meetings: { $week } a week, { $hours } hours each.
   *[open] Open practice: { $week } a week, { $meetings } meetings; four of them count as completed.
}
planning-preview = { $count } meetings in { $year }: { $days } · { $start } · { $hours } hours in all
planning-fault-name = Name the class.
planning-fault-day = This is no day. For example: 2026-03-03, 3/3
planning-fault-start = This is no time. For example: 14:00, 930
planning-fault-hours = A meeting is longer than 0 and at most 12 hours.
planning-fault-meetings = 1 to { $most } meetings, at most 12 hours each, days out of 월화수목금토일.
planning-made = Made '{ $name }' with { $count } meetings.

## Meetings
planning-meetings-title = { $name }  Meetings
planning-meetings-rule = Completion: { $needed } of { $held } meetings attended (the class's { $percent } %). Cancelled ones are not counted.
planning-column-number = No.
planning-column-day = Day
planning-column-start = Start
planning-column-length = Hours
planning-column-topic = Topic
planning-column-state = State
planning-meeting-cancelled = cancelled
planning-meeting = Change meeting { $number }
planning-meeting-new = Add a meeting
planning-field-day = Day
planning-field-length = Hours
planning-field-topic = Topic
planning-moved-week = Moved a week later from meeting { $number } on. Z undoes it.
planning-undone = Undone.
planning-undo-nothing = Nothing to undo.

## Assignments
planning-assignments-title = { $name }  Assignments
planning-assignments-none = Nothing is assigned. Press N to assign a course or a mission.
planning-assign-rule = Kiosks suggest the nearest first: learner, group, class, the newest first. Only what was assigned with "even so" goes above what was earned. Everything else can always be chosen.
planning-column-whom = To
planning-column-what = What
planning-column-level = Level
planning-column-done = Done
planning-column-given = Since
planning-column-by = By
planning-whole-class = the whole class
planning-whole-machine = (the whole machine, on from what was earned)
planning-course = Course · { $title }: { $machines }
planning-which = What shall be practised?
planning-which-mission = { $machine }: which mission?
planning-assign = Assign
planning-assign-hint = A level above what was earned waits until it is, unless "even so" is chosen.
planning-field-whom = To
planning-field-level = Level
planning-field-above = Above earned
planning-above-no = wait
planning-above-yes = even so
planning-above = { $level } (even so)
planning-level = { $level ->
    [earned] as earned
    [follow] Follow
    [guided] Guided
    [prompted] Prompted
    [alone] Alone
   *[real] Real
}
planning-assigned = Assigned. Kiosks suggest it first from the next choice on.
planning-learner-assigned = Assigned: { $what } · { $level } ({ $day })
planning-learner-watched = Being watched by { $by } since { CLOCK($at) } · W ends it
planning-taken-back = Taken back.

## Groups
planning-groups-title = Groups
planning-groups-keys = 1-6 into a group   0 out   A deal into two   N names   Enter save   Esc leave
planning-groups-line = Groups: { $groups }
planning-groups-none = none
planning-group-names = Group A, Group B, Group C, Group D
planning-column-group = Group
