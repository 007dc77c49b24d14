-- All merges that nothing has undone.
select person_events.a, person_events.b
from person_events
where person_events.kind = 'merge'
  and not exists (select 1 from person_events as undoing where undoing.undoes = person_events.uid)
