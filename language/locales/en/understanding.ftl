# The screens by which an instructor understands a class: who can do what, and where it is hard. The rule's number is said.

## A cell of the grid, in a sentence with its rule
understanding-cell-none = not tried yet
understanding-cell-practising = practising at level { $level } · { $runs } runs · until mastery: unaided and right from Alone { $counted }/{ $needed } runs, { $days }/{ $days_needed } days, { $skins }/{ $skins_needed } looks
understanding-cell-mastered = mastered { $day } · { $runs } runs · { $due ->
    [0] all reviews done
   *[other] next review { $due }
}
understanding-cell-due = due for review (since { $due }) · mastered { $day } · reviews { $after } days after mastery
understanding-cell-proved = proof issued · { $day ->
    [0] { $runs } runs
   *[other] mastered { $day } · { $runs } runs
}{ $due ->
    [0] {""}
   *[other] {" "}· next review { $due }
}
understanding-level = { $level ->
    [follow] Follow
    [guided] Guided
    [prompted] Prompted
    [alone] Alone
   *[real] Real
}

## Who needs looking after, and by which rule
understanding-struggle-called = instructor called in { $count } of the last { $runs } runs (limit { $limit }; by the learner, or after { $touches } wrong touches in one step)
understanding-struggle-down = { $count } runs in a row ended otherwise than asked (limit { $limit }; guidance rises one level)
understanding-struggle-long = { $count } runs and not mastered yet (limit { $limit })
understanding-struggle-same = stuck at the same place in { $count } of the last { $runs } runs: { $place } (limit { $limit })
understanding-place = { $place ->
    [next] finding the next button
    [loan_word] loan word
    [options] choosing options
    [add] adding to the basket
    [unnoticed] something wrong unnoticed
    [interrupted] interrupted by points or offers
    [payment] way to pay
    [card] putting the card in
    [timeout] time ran out
    [behind] people behind
    [help] asking for help
   *[transfer] deposit or transfer
}
understanding-stage-options = Options of an item

## Commands
understanding-do-grid = Mastery
understanding-do-grid-help = Shows at a glance how far each learner is with each machine.
understanding-do-hard = Hard steps
understanding-do-hard-help = Shows the steps at which the class went wrong most, and what was touched instead.
understanding-do-look-after = Look after
understanding-do-look-after-help = Shows who struggles, why, and by which rule.
understanding-do-every = All machines
understanding-do-every-help = Shows machines that nobody has tried as well; pressed again, it leaves them out.
understanding-do-open-learner = Open learner
understanding-do-open-learner-help = Shows the history and the plot of the learner in the row.
understanding-do-which = Machine
understanding-do-which-help = Narrows the steps to one machine; each press is the next one.
understanding-do-since = Period
understanding-do-since-help = Switches between all meetings and today.
understanding-do-measure = Plot
understanding-do-measure-help = Plots touches over the fewest, wrong touches, or minutes.
understanding-do-machine = Machine
understanding-do-machine-help = Narrows plot and history to one machine; each press is the next one.

## The grid
understanding-grid-title = { $name }  Mastery
understanding-grid-none = Nobody has practised yet.
understanding-signs = · not begun   1-5 practising (level)   ● mastered   ! due for review   ★ proved
understanding-rule = Mastered: { $runs } unaided right runs from Alone, on { $days } days, in { $skins } looks · reviews after { $review } days
understanding-cell = { $name } · { $machine } · { $told }
understanding-counts = { $machine }: not begun { $none } · practising { $practising } · mastered { $mastered } · due { $due } · proved { $proved }
understanding-column-name = Name
understanding-column-look = Look
understanding-column-last = Last practice

## The hardest steps
understanding-hard-title = { $name }  Hard steps
understanding-hard-of = { $machine } · { $span }
understanding-hard-all = all machines
understanding-hard-ever = all meetings
understanding-hard-today = today
understanding-hard-rule = Only steps that { $least } or more runs came to (set to { $least }). Share: of the runs that came to the step, those with a wrong touch
understanding-hard-none = No step has been come to { $least } times yet, or nothing went wrong.
understanding-hard-reading = Looking up the machine's words …
understanding-column-machine = Machine
understanding-column-step = Step
understanding-column-share = Share
understanding-column-who = People
understanding-column-helped = Helped
understanding-column-instead = Touched instead
understanding-hard-share = { $percent } % ({ $wrong }/{ $attempts })
understanding-instead = { $label } { $count }
understanding-hard-detail = { $machine } '{ $title }': in { $wrong } of { $attempts } runs ({ $percent } %) { $people } people touched something else. Wanted: { $wanted }. Touched instead: { $instead }
understanding-nothing = nothing

## Who needs looking after
understanding-look-title = { $name }  To look after: { $count } of { $all }
understanding-look-none = No learner is beyond a limit.
understanding-look-rule = Limits: called in { $calls } of the last { $runs } runs · { $failures } runs in a row otherwise than asked · { $same } times at the same place · { $many } runs on one machine without mastery (set in the settings file)
understanding-column-why = Why

## A learner
understanding-plot-over = touches over the fewest
understanding-plot-wrong = wrong touches
understanding-plot-minutes = minutes
understanding-plot-title = { $measure } · { $machine } · last { $runs } runs
understanding-plot-legend = * right and alone   + right with help   x otherwise   - stopped
understanding-plot-level = level
understanding-plot-result = result
understanding-plot-none = No runs to plot yet.
understanding-plot-all = all machines
understanding-learner-troubles = Trouble: { $places }
understanding-learner-trouble = { $place } { $count }
understanding-learner-untroubled = Trouble: none
understanding-learner-sure = Confidence (before → after, 1-5): { $answers } · no validated scale
understanding-learner-unsure = Confidence: not asked yet
understanding-learner-answer = { $question ->
    [begin] beginning
    [find] finding
    [mend] mending
    [pay] paying
   *[behind] people behind
} { $before }→{ $after }
understanding-learner-look = Look after: { $why }
