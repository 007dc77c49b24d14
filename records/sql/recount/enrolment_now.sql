-- The enrolments that count, from all that were made.
select latest.class, latest.learner, latest.state, latest.day, latest.uid, latest.stamp
from (
    select enrolments.class, enrolments.learner, enrolments.state, enrolments.day, enrolments.uid, enrolments.stamp,
           row_number() over (partition by enrolments.class, enrolments.learner
                              order by enrolments.stamp desc, enrolments.uid desc) as place
    from enrolments
) as latest
where latest.place = 1
