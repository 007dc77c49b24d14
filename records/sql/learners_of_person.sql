-- The learners of a person, asked by any uid the person has had.
select learners.uid
from persons as asked
join persons on persons.canonical = asked.canonical
join learners on learners.person = persons.uid
where asked.uid = ?
order by learners.uid
