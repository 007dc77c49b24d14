-- The steps of the attempts that a class's learners made in it, from a day on.
select attempts.learner, attempts.pack, attempts.steps
from attempts
where attempts.class = :class and attempts.learner <> '' and attempts.day >= :from and (:pack = '' or attempts.pack = :pack)
order by attempts.started, attempts.uid
