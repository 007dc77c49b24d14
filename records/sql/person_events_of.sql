-- The decisions about one person.
select person_events.uid, person_events.kind, person_events.a, person_events.b, person_events.reason,
       person_events.decided_by, person_events.day,
       case when person_events.kind = 'merge'
             and not exists (select 1 from person_events as undoing where undoing.undoes = person_events.uid)
            then 1 else 0 end as standing
from person_events
where person_events.a = :person or person_events.b = :person
order by person_events.uid
