-- All merges of a person, also those that were undone.
select person_events.a, person_events.b
from person_events
where person_events.kind = 'merge' and (person_events.a = :person or person_events.b = :person)
