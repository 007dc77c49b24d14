-- Where a person's learners were: one row for each learner and meeting.
select attendance_now.meeting, meetings.day, meetings.number, attendance_now.learner, meetings.class,
       classes.centre, classes.course
from persons
join learners on learners.person = persons.uid
join attendance_now on attendance_now.learner = learners.uid
join meetings on meetings.uid = attendance_now.meeting
join classes on classes.uid = meetings.class
where persons.canonical = ?
  and attendance_now.state in ('present', 'late', 'left_early')
  and meetings.cancelled = 0
  and meetings.day <> ''
