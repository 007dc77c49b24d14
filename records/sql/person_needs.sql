-- For each class a person was in: its meetings that were not cancelled, and its rule.
select classes.uid, classes.share, classes.needed, count(meetings.uid) as held
from classes
join meetings on meetings.class = classes.uid and meetings.cancelled = 0 and meetings.day <> ''
where classes.uid in (
    select met.class
    from persons
    join learners on learners.person = persons.uid
    join attendance_now on attendance_now.learner = learners.uid
    join meetings as met on met.uid = attendance_now.meeting
    where persons.canonical = ?
)
group by classes.uid, classes.share, classes.needed
