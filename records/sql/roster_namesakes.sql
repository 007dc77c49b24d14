-- Pairs of learners of one centre with one name of whom at least one has no hash of name and birth date, neither one
-- person already nor kept apart by a human, and not said to differ by decade, sex or hash.
select first.uid, second.uid
from learners as first
join learners as second
  on second.centre = first.centre and second.name_jamo = first.name_jamo and second.uid > first.uid
left join identities as first_known on first_known.learner = first.uid
left join identities as second_known on second_known.learner = second.uid
join persons as first_person on first_person.uid = first.person
join persons as second_person on second_person.uid = second.person
where first.centre = :centre and first.purged = '' and second.purged = ''
  and (coalesce(first_known.name_birth, '') = '' or coalesce(second_known.name_birth, '') = '')
  and (first.decade = 0 or second.decade = 0 or first.decade = second.decade)
  and (first.sex = '' or second.sex = '' or first.sex = second.sex)
  and (coalesce(first_known.telephone, '') = '' or coalesce(second_known.telephone, '') = '')
  and first_person.canonical <> second_person.canonical
  and not exists (
      select 1
      from person_events
      where person_events.kind = 'apart'
        and ((person_events.a = first.person and person_events.b = second.person)
          or (person_events.a = second.person and person_events.b = first.person))
  )
order by first.uid, second.uid
limit :limit
