-- What was practised by everybody on a class's roster, in any class, oldest first; without the steps.
select attempts.learner, attempts.pack, attempts.mission, attempts.skin, attempts.level, attempts.day, attempts.ended,
       attempts.correct, attempts.unaided, attempts.called, attempts.wrong_touches, attempts.troubles
from enrolment_now
join attempts on attempts.learner = enrolment_now.learner
where enrolment_now.class = :class and enrolment_now.state = 'enrolled'
order by attempts.started, attempts.uid
