-- The latest mark of a learner at a meeting counts.
insert into attendance_now (meeting, learner, state, uid, stamp)
values (:meeting, :learner, :state, :uid, :stamp)
on conflict (meeting, learner) do update set
    state = excluded.state, uid = excluded.uid, stamp = excluded.stamp
where (excluded.stamp, excluded.uid) > (attendance_now.stamp, attendance_now.uid)
