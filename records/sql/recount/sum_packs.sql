-- The sums of practice, from all attempts: for a centre all levels together, for the whole each by itself.
with attempted as (
    select attempts.centre, substr(attempts.day, 1, 7) as month, attempts.pack, attempts.level, count(*) as attempts,
           sum(attempts.correct) as correct, sum(attempts.unaided) as unaided,
           sum(case attempts.ended when 'abandoned' then 1 else 0 end) as abandoned,
           sum(attempts.milliseconds) as milliseconds, sum(attempts.touches) as touches,
           sum(attempts.wrong_touches) as wrong_touches
    from attempts
    group by attempts.centre, substr(attempts.day, 1, 7), attempts.pack, attempts.level
)
select attempted.centre, attempted.month, attempted.pack, '' as level, sum(attempted.attempts) as attempts,
       sum(attempted.correct) as correct, sum(attempted.unaided) as unaided, sum(attempted.abandoned) as abandoned,
       sum(attempted.milliseconds) as milliseconds, sum(attempted.touches) as touches,
       sum(attempted.wrong_touches) as wrong_touches
from attempted
where attempted.centre <> ''
group by attempted.centre, attempted.month, attempted.pack
union all
select '' as centre, attempted.month, attempted.pack, attempted.level, sum(attempted.attempts) as attempts,
       sum(attempted.correct) as correct, sum(attempted.unaided) as unaided, sum(attempted.abandoned) as abandoned,
       sum(attempted.milliseconds) as milliseconds, sum(attempted.touches) as touches,
       sum(attempted.wrong_touches) as wrong_touches
from attempted
group by attempted.month, attempted.pack, attempted.level
