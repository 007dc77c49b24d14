-- One attempt more.
insert into sum_practice (centre, class, day, pack, level, attempts, correct, unaided, abandoned, milliseconds, touches,
                          wrong_touches)
values (:centre, :class, :day, :pack, :level, 1, :correct, :unaided, :abandoned, :milliseconds, :touches,
        :wrong_touches)
on conflict (centre, class, day, pack, level) do update set
    attempts = sum_practice.attempts + 1,
    correct = sum_practice.correct + excluded.correct,
    unaided = sum_practice.unaided + excluded.unaided,
    abandoned = sum_practice.abandoned + excluded.abandoned,
    milliseconds = sum_practice.milliseconds + excluded.milliseconds,
    touches = sum_practice.touches + excluded.touches,
    wrong_touches = sum_practice.wrong_touches + excluded.wrong_touches
