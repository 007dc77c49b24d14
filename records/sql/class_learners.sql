-- Everybody who was enrolled in a class, marked at one of its meetings, or practised in it.
select enrolment_now.learner
from enrolment_now
where enrolment_now.class = :class
union
select attendance_now.learner
from meetings
join attendance_now on attendance_now.meeting = meetings.uid
where meetings.class = :class
union
select attempts.learner
from attempts
where attempts.class = :class and attempts.learner <> ''
