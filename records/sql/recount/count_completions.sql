-- Who completed which class on which day: by the meeting that fulfilled the class's rule.
with there as (
    select persons.canonical as person, meetings.class, meetings.uid as meeting, meetings.day, meetings.number,
           min(learners.uid) as learner
    from attendance_now
    join learners on learners.uid = attendance_now.learner
    join persons on persons.uid = learners.person
    join meetings on meetings.uid = attendance_now.meeting
    where attendance_now.state in ('present', 'late', 'left_early')
      and meetings.cancelled = 0
      and meetings.day <> ''
    group by persons.canonical, meetings.class, meetings.uid, meetings.day, meetings.number
),
placed as (
    select there.person, there.class, there.meeting, there.day, there.learner,
           row_number() over (partition by there.person, there.class
                              order by there.day, there.number, there.meeting) as place
    from there
)
select placed.person, placed.class, placed.day, placed.meeting as source, placed.learner, classes.centre,
       classes.course, coalesce(centres.district, '') as district
from placed
join classes on classes.uid = placed.class
left join centres on centres.uid = classes.centre
where placed.place = case
    when classes.needed > 0 then classes.needed
    when classes.share > 0 then (
        select (count(*) * classes.share + 99) / 100
        from meetings
        where meetings.class = placed.class and meetings.cancelled = 0 and meetings.day <> ''
    )
    else 1 end
