-- A learner's latest right and unaided attempt at the levels that prove something.
select attempts.uid
from attempts
where attempts.learner = :learner
  and (:class = '' or attempts.class = :class)
  and (:attempt = '' or attempts.uid = :attempt)
  and attempts.level in ('alone', 'real')
  and attempts.ended = 'done' and attempts.correct = 1 and attempts.unaided = 1
order by attempts.started desc, attempts.uid desc
limit 1
