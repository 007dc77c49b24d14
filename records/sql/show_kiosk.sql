-- What a kiosk shows now.
insert into kiosk_now (kiosk, learner, class, pack, mission, level, step, next_touch, state, since, at)
values (:kiosk, :learner, :class, :pack, :mission, :level, :step, :next_touch, :state, :since, :at)
on conflict (kiosk) do update set
    learner = excluded.learner, class = excluded.class, pack = excluded.pack, mission = excluded.mission,
    level = excluded.level, step = excluded.step, next_touch = excluded.next_touch, state = excluded.state,
    since = excluded.since, at = excluded.at
