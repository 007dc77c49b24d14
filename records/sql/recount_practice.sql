-- The sums of practice from all attempts; the table is empty before.
insert into sum_practice (centre, class, day, pack, level, attempts, correct, unaided, abandoned, milliseconds, touches,
                          wrong_touches)
select attempts.centre, attempts.class, attempts.day, attempts.pack, attempts.level, count(*), sum(attempts.correct),
       sum(attempts.unaided), sum(case attempts.ended when 'abandoned' then 1 else 0 end), sum(attempts.milliseconds),
       sum(attempts.touches), sum(attempts.wrong_touches)
from attempts
group by attempts.centre, attempts.class, attempts.day, attempts.pack, attempts.level
