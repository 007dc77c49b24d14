-- What could prove something, of everybody on a class's roster, made in it: right, unaided, at the levels that prove;
-- oldest first, with who watched.
select attempts.learner, attempts.uid, attempts.pack, attempts.mission, attempts.level, attempts.day,
       witnesses.witness
from enrolment_now
join attempts on attempts.learner = enrolment_now.learner
left join witnesses on witnesses.attempt = attempts.uid
where enrolment_now.class = :class and enrolment_now.state = 'enrolled' and attempts.class = :class
  and attempts.level in ('alone', 'real')
  and attempts.ended = 'done' and attempts.correct = 1 and attempts.unaided = 1
order by attempts.started, attempts.uid, witnesses.uid
