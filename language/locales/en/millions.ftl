# To the million: the progress screen and the survey's entry. The same numbers as the reports.
millions-do-down = Open
millions-do-down-help = Goes into the district, centre or class in the row.
millions-do-up = Up
millions-do-up-help = One level up.
millions-do-year-before = Year before
millions-do-year-before-help = The figures of the year before.
millions-do-year-after = Year after
millions-do-year-after-help = The figures of the year after.
millions-do-survey = Survey
millions-do-survey-help = Enters the survey's five questions as they were counted.
millions-help = Figures of the city, a district, a centre, a class: the same as in the reports. Enter goes down, Backspace up. Toward the goal everybody counts once a year, where they first completed.
millions-city = The whole city
millions-title = { $path } · { $year } until { $until }
millions-goal = { $which ->
    [year] This year
   *[all] In all{"   "}
} { $bar } { $persons } / { $goal }  { $percent }
millions-share = Of the city { $bar } { $persons } / { $city }  { $percent }
millions-forecast = Forecast { $likely } at year's end ({ $low }-{ $high }, { $percent } of the goal) · { $pace } a week · { $on ->
    [0] the goal is not reached this year
   *[other] the goal on { $on }
}
millions-forecast-none = No forecast yet ({ $weeks } weeks)
millions-facts = Persons { $persons } · attendances { $attendances } · completed { $completed } ({ $completion }) · { $meetings } meetings, { $hours } hours · satisfaction { $satisfaction ->
    [0] none yet
   *[other] { $satisfaction } / 5
}
millions-rule = Toward the goal: each person once a year, where they first completed. Persons: who came. Attendances: how often, guests included. Persons of the parts need not add up to the whole.
millions-column-name = Name
millions-column-persons = Persons
millions-column-attendances = Attended
millions-column-completed = Completed
millions-column-rate = Rate
millions-column-credited = To goal
millions-column-share = Share
millions-column-bar = To goal
millions-months = toward the goal, by month
millions-month = month
millions-none = There is nothing below. Backspace goes up.
millions-no-name = (no name)
millions-reading = Reading …

## The survey
millions-survey-title = Survey · { $name }
millions-survey-keys = type numbers   Space, right: next   arrows: move   Backspace: clear   Enter: save   Esc: leave
millions-survey-answer = { $answer }
millions-survey-sum = Sum
millions-survey-mean = Mean
millions-survey-uneven = The questions were answered by different numbers: { $counts }. Where papers have gaps, save it as it is.
millions-survey-kept = The survey is kept. Mean { $mean } / 5
millions-survey-more = More answers than the { $learners } learners. Look at the numbers again.
