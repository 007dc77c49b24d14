-- Pairs of learners with an equal hash who are neither one person already nor kept apart by a human; of a centre only
-- those of whom at least one is there.
select pairs.a, pairs.b, case count(*) when 1 then min(pairs.same) else 'both' end as same
from (
    select one.learner as a, other.learner as b, 'name_birth' as same
    from identities as one
    join identities as other on other.name_birth = one.name_birth and other.learner > one.learner
    where one.name_birth <> ''
    union all
    select one.learner as a, other.learner as b, 'telephone' as same
    from identities as one
    join identities as other on other.telephone = one.telephone and other.learner > one.learner
    where one.telephone <> ''
) as pairs
join learners as first on first.uid = pairs.a
join learners as second on second.uid = pairs.b
join persons as first_person on first_person.uid = first.person
join persons as second_person on second_person.uid = second.person
where first_person.canonical <> second_person.canonical
  and (:centre = '' or first.centre = :centre or second.centre = :centre)
  and not exists (
      select 1
      from person_events
      where person_events.kind = 'apart'
        and ((person_events.a = first.person and person_events.b = second.person)
          or (person_events.a = second.person and person_events.b = first.person))
  )
group by pairs.a, pairs.b
order by pairs.a, pairs.b
limit :limit
