-- The group of a person's first learner.
select learners.target, learners.sex, learners.decade
from persons
join learners on learners.person = persons.uid
where persons.canonical = ?
order by learners.uid
limit 1
