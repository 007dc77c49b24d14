-- The sums of practice, from all attempts.
select attempts.centre, attempts.class, attempts.day, attempts.pack, attempts.level, count(*) as attempts,
       sum(attempts.correct) as correct, sum(attempts.unaided) as unaided,
       sum(case attempts.ended when 'abandoned' then 1 else 0 end) as abandoned,
       sum(attempts.milliseconds) as milliseconds, sum(attempts.touches) as touches,
       sum(attempts.wrong_touches) as wrong_touches
from attempts
group by attempts.centre, attempts.class, attempts.day, attempts.pack, attempts.level
