-- One learner's place and state on a list of turns.
insert into turns (class, day, learner, place, state, kiosk, since, had, times, missions)
values (:class, :day, :learner, :place, :state, :kiosk, :since, :had, :times, :missions)
on conflict (class, day, learner) do update set
    place = excluded.place, state = excluded.state, kiosk = excluded.kiosk, since = excluded.since,
    had = excluded.had, times = excluded.times, missions = excluded.missions
