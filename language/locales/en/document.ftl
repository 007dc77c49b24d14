document-skip = Skip to the report
document-title = { $name }: training in { $when }
document-title-city = Kiosk training in { $when }
document-as-of = As of { $day }
document-summary = Summary
document-goal-year =
    { $level ->
        [city] People trained in { $year }
       *[other] Everywhere: people trained in { $year }
    }
document-goal-total =
    { $level ->
        [city] People trained in all
       *[other] Everywhere: people trained in all
    }
document-goal-own =
    { $level ->
        [class] Added to the goal of { $year } by this class
        [centre] Added to the goal of { $year } by this centre
       *[district] Added to the goal of { $year } by this district
    }
document-of-goal = of { $goal } people
document-achieved = { $share } of the goal
document-less-than = less than { $share }
document-out-goal = Toward the goal
document-out-year =
    { $level ->
        [city] Trained this year: { $count }, { $share } of the goal
       *[other] Trained everywhere this year: { $count }, { $share } of the goal
    }
document-out-total =
    { $level ->
        [city] Trained in all: { $count }, { $share } of the goal
       *[other] Trained everywhere in all: { $count }, { $share } of the goal
    }
document-out-credited =
    { $level ->
        [class] Added to the goal by this class: { $count }
        [centre] Added to the goal by this centre: { $count }
       *[district] Added to the goal by this district: { $count }
    }
document-out-taught = Teaching
document-out-persons = People: { $persons }; attendances: { $attendances }
document-out-meetings = Meetings: { $meetings }; hours: { $hours }
document-out-completed = Completed: { $count }, a rate of { $share }
document-out-month = This month ({ $month }): people { $persons }, attendances { $attendances }, completed { $completed }
document-out-people = Who came
document-out-part = { $name } { $count }
document-out-groups =
    { $field ->
        [target] Groups: { $parts }
       *[sex] Sex: { $parts }
    }
document-figures = Main figures
document-col-measure = Figure
document-col-month = This month ({ $month })
document-col-year = Year so far
document-col-of-month = Month
document-col-so-far = Counted so far
document-m-target = Goal
document-m-persons = People
document-m-attendances = Attendances
document-m-meetings = Meetings
document-m-hours = Hours
document-m-completed = Completed
document-m-completion = Completion rate
document-m-credited = Counted to the goal
document-m-achievement = Share of the goal
document-months = Month by month
document-chart-attendances = Attendances by month
document-chart-credited = People counted to the goal, year so far
document-chart-parts = People counted to the goal
document-chart-people = People by decade of birth
document-chart-table-below = The table below holds the same numbers.
document-parts =
    { $level ->
        [city] By district
        [district] By centre
       *[centre] By class
    }
document-parts-note = A person who learned in two places is among the people and the completed of both, and counts to the goal once, where the first course was completed. So only the people counted to the goal add up exactly.
document-col-part =
    { $level ->
        [city] District
        [district] Centre
       *[centre] Class
    }
document-whole = All
document-people = Group, sex and age
document-people-caption = People by group, sex and decade of birth
document-target-name =
    { $of ->
        [older] Older people
        [homemaker] Homemakers
        [disabled] Disabled people
       *[other] Others
    }
document-sex-name =
    { $of ->
        [female] Women
        [male] Men
       *[unknown] Not said
    }
document-decade = { $decade }s
document-decade-unknown = Not said
document-rules = How people are counted
document-rule-persons = Different people who attended at least once. The same person counts once.
document-rule-attendances = How often people attended, visitors without a name included.
document-rule-completed = Different people who met the course's rule (as a rule, 80 % of the meetings).
document-rule-achievement = People counted to the goal, divided by the goal.
document-col-alone =
    { $of ->
        [target] Group
        [sex] Sex
       *[decade] Born in
    }
document-field = Field practice
document-field-caption = Times done in real shops and offices
document-field-note = Noted by the instructor who stood by. It is not added to practice or to the figures.
document-col-shop = Where
document-how =
    { $how ->
        [alone] Alone
        [word] With a word
        [help] With help
       *[gave_up] Gave up
    }
document-feelings = Confidence before and after
document-feelings-caption = People who answered a question both times
document-feelings-note = This is no validated scale. Each question is shown by itself, and nothing is summed up. Answers could be skipped, and with no group to compare with, no effect of the teaching is claimed.
document-col-question = Question
document-col-both = Answered twice
document-col-surer = Surer
document-col-same = The same
document-col-less = Less sure
document-question =
    { $of ->
        [begin] Beginning on one's own
        [find] Finding what one wants
        [mend] Putting a wrong touch right
        [pay] Paying on one's own
       *[behind] With people waiting behind
    }
document-year = { $year }
document-month = { $month } { $year }
document-badge =
    { $edition ->
        [published] For publication · numbers under 5 hidden
       *[official] Official return · not for publication
    }
document-file-edition =
    { $edition ->
        [published] published
       *[official] official
    }
document-footer =
    { $edition ->
        [published] The figures are computed from the training records. For publication: numbers of people under 5, and those they could be worked out from, are hidden.
       *[official] The figures are computed from the training records. Official return: small numbers stand as they are, so it is not for publication.
    }
document-notice-no-meetings = No teaching is recorded in this part of { $year }.
document-notice-nobody = Nobody has attended a meeting in this time yet.
document-notice-hidden = '*' is a hidden number: of people under 5, or one from which such a number could be worked out. 0 is not hidden.
document-hidden = hidden
document-contents = Contents
document-page = { $page } / { $pages }
document-chart-goal = Goal: { $goal } people
document-making =
    { $of ->
        [figures] Counting
       *[file] Writing { $of }
    }
document-not-yet = The time from { $day } has not come yet (today is { $today }). Check year and month.
document-no-hwpx = The package python-hwpx, which writes HWPX files, is not installed. PDF and XLSX can be made without it. To install: pip install "kiosk-practice-suite[hwpx]"
document-goal-of = Goal
document-goal-reached = Reached (people)
document-goal-target = Goal (people)

## Numbers and stages
document-figures-caption = This month, and so far
document-col-ever = All years
document-m-guests = Attendances without a name
document-m-satisfaction = Satisfaction (of 5)
document-rule-meetings = Meetings that were held. Cancelled ones are not counted.
document-rule-completion = The completed, divided by the people.
document-rule-satisfaction = The mean over all questions of the survey at the end of a class; 5 is best.
document-rule-credited =
    { $trained ->
        [completed] People who completed a course, each once a year and once in all, where and when they first did. The goal is measured by this number.
        [certified] People who were given a certificate, each once a year and once in all, where and when they first were. The goal is measured by this number.
        [mastered] People who came to use a machine on their own, each once a year and once in all. The goal is measured by this number.
        [proved] People who hold a proof of independent use, each once a year and once in all. The goal is measured by this number.
        [started] People who attended at least once, each once a year and once in all, where and when they first did. The goal is measured by this number.
       *[registered] People who registered, each once a year and once in all, where and when they first did. The goal is measured by this number.
    }
document-months-caption = People and teaching, by month
document-parts-caption = Year so far
document-parts-month-caption = This month ({ $month })
document-parts-name =
    { $level ->
        [city] Districts
        [district] Centres
       *[centre] Classes
    } so far
document-parts-month-name =
    { $level ->
        [city] Districts
        [district] Centres
       *[centre] Classes
    } { $month }
document-stages = How far people are
document-stages-caption = Different people, counted apart for each stage
document-stages-note = A person counts once a year for each stage apart. One stage does not contain the next.
document-col-stage = Stage
document-stage =
    { $of ->
        [registered] Registered
        [started] Attended first
        [completed] Completed
        [certified] Certificate given
        [mastered] Mastered a machine
       *[proved] Proof of independent use
    }
document-notice-unknown = The records name districts that are none of this city's: { $names }. Please correct the centres' districts. Nothing is missing from the numbers.
document-districts = Districts by group and sex
document-districts-caption = People by district, year so far
document-districts-note = A person who learned in two districts stands in both and counts once in all. The table by decade of birth stands at the end.
document-grid = Annex: district, group, sex, age
document-grid-caption = People by district, group, sex and decade of birth, year so far

## Progress and forecast
document-outlook = Progress and forecast
document-outlook-caption = Forecast of the people counted to the goal at the year's end
document-col-outlook = Value
document-chart-outlook = People counted to the goal, so far and at the year's end
document-outlook-reached = So far
document-outlook-low = Year's end, low
document-outlook-likely = Year's end, most likely
document-outlook-high = Year's end, high
document-outlook-goal = Goal of the year
document-outlook-pace = Mean of a week
document-outlook-spread = Difference between weeks (standard deviation)
document-outlook-weeks = Weeks looked back on
document-outlook-goal-on = Day on which the goal is reached at this pace
document-outlook-not-this-year = not within this year

## Practice
document-machines = Practice at the kiosks
document-machines-caption = Practice by machine
document-machines-note = One attempt is one task at one machine from beginning to end. Attempts of people without a name are among them.
document-col-machine = Machine
document-p-attempts = Attempts
document-p-correct = Finished rightly
document-p-unaided = Rightly, without help
document-p-abandoned = Abandoned
document-p-typical = Time of one attempt (s)
document-levels = Levels of help
document-levels-caption = Practice by level of help
document-col-level = Level
document-hardest = The hardest steps
document-hardest-caption = Steps with the largest share of wrong touches
document-hardest-note = Medians and 90th percentiles come from buckets 2 % wide and can be off by 1 %. Nine times out of ten the step was done within the 90th percentile.
document-chart-hardest = Share of times with a wrong touch
document-s-machine = Machine
document-s-step = Step
document-s-times = Times passed
document-s-stumbled = Wrong touch
document-s-median = Median (s)
document-s-ninetieth = 90th percentile (s)
document-s-wrong = Wrong touches
document-s-hints = Hints
document-s-asked = Help asked
document-mistakes = Where people fail
document-mistakes-caption = Places where people fail, by kind
document-chart-mistakes = Attempts in which it was met
document-col-trouble = Place
document-col-trouble-attempts = Attempts
document-col-trouble-times = Times

## Survey
document-survey = Satisfaction survey
document-survey-caption = People who answered, by question
document-survey-note = Asked on paper and without names at the end of a class. 5 is "very much so".
document-col-answers = Answered
document-col-mean = Mean
document-col-spread = People by answer
document-answer = { $of }
document-asked =
    { $of ->
        [content] What I learned is useful
        [teacher] The teaching was easy to follow
        [time] Hours and length were right
        [place] Room and machines were good
       *[again] I would recommend it
    }

## More on the first page
document-out-forecast = Forecast for the year's end: { $likely } (between { $low } and { $high })
document-out-satisfaction = Satisfaction: { $score } of 5
document-out-papers = Certificates: { $certified }; proofs of independent use: { $proved }
document-out-practice = Practice at the kiosks
document-out-practised = Attempts: { $attempts }; finished rightly without help: { $share }
document-out-mistakes = Where people fail most: { $names }

## Lists
document-list =
    { $of ->
        [learners] Learners
        [attendance] Attendance
        [attempts] Attempts
       *[certificates] Certificates
    }
document-list-column =
    { $of ->
        [person] Person (pseudonym)
        [day] Day
        [target] Group
        [sex] Sex
        [decade] Born in
        [district] District
        [centre] Centre
        [state] State
        [number] Meeting
        [minutes] Minutes
        [class] Class
        [course] Course
        [pack] Machine
        [mission] Mission
        [skin] Skin
        [level] Level
        [ended] Ended
        [correct] Right
        [unaided] Without help
        [milliseconds] Milliseconds
        [touches] Touches
        [fewest] Fewest touches
        [wrong] Wrong touches
        [hints] Hints
        [asked] Help asked
        [called] Instructor called
        [timeouts] Time-outs
        [certificate] Number
        [kind] Kind
        [first] First day
        [last] Last day
        [meetings] Meetings
       *[revoked] Revoked on
    }
