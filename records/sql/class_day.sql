-- A class's attempts of a day, ended and running, oldest first; without their steps, of which only the last are shown.
select attempts.learner, attempts.uid, attempts.pack, attempts.mission, attempts.level, attempts.kiosk,
       attempts.started, 0 as running,
       case when attempts.ended = 'done' and attempts.correct = 1 then 1 else 0 end as done_right,
       attempts.milliseconds
from attempts
where attempts.class = :class and attempts.day = :day and attempts.learner <> ''
union all
select running.learner, running.uid, running.pack, running.mission, running.level, running.kiosk, running.started,
       1 as running, 0 as done_right, 0 as milliseconds
from running
where running.class = :class and running.day = :day and running.learner <> ''
order by started, uid
