-- Who was at which meeting, once, from the marks that count.
select persons.canonical as person, meetings.uid as meeting, meetings.day, min(learners.uid) as learner,
       meetings.class, classes.centre, coalesce(centres.district, '') as district
from attendance_now
join learners on learners.uid = attendance_now.learner
join persons on persons.uid = learners.person
join meetings on meetings.uid = attendance_now.meeting
join classes on classes.uid = meetings.class
left join centres on centres.uid = classes.centre
where attendance_now.state in ('present', 'late', 'left_early')
  and meetings.cancelled = 0
  and meetings.day <> ''
group by persons.canonical, meetings.uid, meetings.day, meetings.class, classes.centre,
         coalesce(centres.district, '')
