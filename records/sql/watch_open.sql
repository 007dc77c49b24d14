-- The watch over a learner in a class that began on a day and has not ended.
select watches.uid, watches.learner, watches.class, watches.witness, watches.at
from watches
where watches.learner = :learner
    and watches.class = :class
    and watches.day = :day
    and not exists (select 1 from watch_ends where watch_ends.watch = watches.uid)
order by watches.uid desc
limit 1
