-- Every mark that stands, one row a learner and meeting.
select coalesce(persons.canonical, learners.person), meetings.day, attendance_now.state, meetings.number,
    meetings.minutes, classes.name, classes.course, centres.name, centres.district
from attendance_now
join meetings on meetings.uid = attendance_now.meeting
left join learners on learners.uid = attendance_now.learner
left join persons on persons.uid = learners.person
left join classes on classes.uid = meetings.class
left join centres on centres.uid = classes.centre
where meetings.day >= :first and meetings.day <= :last
order by attendance_now.meeting, attendance_now.learner
