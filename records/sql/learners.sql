-- Learners with the person who now stands for them; a condition is added behind.
select learners.uid, coalesce(persons.canonical, learners.person) as person, learners.name, learners.number,
       learners.centre, learners.district, learners.target, learners.sex, learners.decade, learners.profile,
       learners.keep_until, learners.purged, learners.archived
from learners
left join persons on persons.uid = learners.person
