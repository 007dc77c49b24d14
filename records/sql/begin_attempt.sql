-- An attempt begins, at the centre of its class, else of its learner, else at the store's own.
insert into running (uid, learner, class, meeting, centre, pack, mission, skin, level, kiosk, started, day)
values (:uid, :learner, :class, :meeting,
        coalesce((select classes.centre from classes where classes.uid = :class),
                 (select learners.centre from learners where learners.uid = :learner),
                 (select about.value from about where about.key = 'centre'),
                 ''),
        :pack, :mission, :skin, :level, :kiosk, :started, :day)
on conflict (uid) do nothing
