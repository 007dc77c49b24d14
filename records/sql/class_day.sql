-- A class's attempts of a day, ended and running, oldest first.
select attempts.learner, attempts.uid, attempts.pack, attempts.mission, attempts.level, attempts.kiosk,
       attempts.started, 0 as running,
       case when attempts.ended = 'done' and attempts.correct = 1 then 1 else 0 end as done_right,
       attempts.milliseconds, attempts.wrong, attempts.steps
from attempts
where attempts.class = :class and attempts.day = :day and attempts.learner <> ''
union all
select running.learner, running.uid, running.pack, running.mission, running.level, running.kiosk, running.started,
       1 as running, 0 as done_right, 0 as milliseconds, '[]' as wrong, '[]' as steps
from running
where running.class = :class and running.day = :day and running.learner <> ''
order by started, uid
