-- Who of a class's roster was at a kiosk on a day, and since when.
select seen.learner, min(seen.at) as at
from (
    select attempts.learner, attempts.started as at
    from enrolment_now
    join attempts on attempts.learner = enrolment_now.learner
    where enrolment_now.class = :class and enrolment_now.state = 'enrolled' and attempts.started >= :from
      and attempts.day = :day
    union all
    select running.learner, running.started as at
    from running
    join enrolment_now on enrolment_now.learner = running.learner
    where enrolment_now.class = :class and enrolment_now.state = 'enrolled' and running.day = :day
    union all
    select kiosk_now.learner, kiosk_now.since as at
    from kiosk_now
    join enrolment_now on enrolment_now.learner = kiosk_now.learner
    where enrolment_now.class = :class and enrolment_now.state = 'enrolled'
      and kiosk_now.at >= :from and kiosk_now.at < :until
) as seen
group by seen.learner
order by seen.learner
