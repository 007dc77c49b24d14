-- Everybody who was enrolled in a class or marked at one of its meetings.
select enrolment_now.learner
from enrolment_now
where enrolment_now.class = :class
union
select attendance_now.learner
from meetings
join attendance_now on attendance_now.meeting = meetings.uid
where meetings.class = :class
