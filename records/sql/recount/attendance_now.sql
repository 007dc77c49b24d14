-- The marks that count, from all that were made.
select latest.meeting, latest.learner, latest.state, latest.uid, latest.stamp
from (
    select attendance.meeting, attendance.learner, attendance.state, attendance.uid, attendance.stamp,
           row_number() over (partition by attendance.meeting, attendance.learner
                              order by attendance.stamp desc, attendance.uid desc) as place
    from attendance
) as latest
where latest.place = 1
