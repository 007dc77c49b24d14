-- The latest enrolment of a learner in a class counts.
insert into enrolment_now (class, learner, state, day, uid, stamp)
values (:class, :learner, :state, :day, :uid, :stamp)
on conflict (class, learner) do update set
    state = excluded.state, day = excluded.day, uid = excluded.uid, stamp = excluded.stamp
where (excluded.stamp, excluded.uid) > (enrolment_now.stamp, enrolment_now.uid)
