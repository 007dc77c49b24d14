-- In which years a learner's person mastered something, and when first.
select count_persons.year, count_persons.day
from learners
join persons on persons.uid = learners.person
join count_persons on count_persons.person = persons.canonical and count_persons.what = 'mastered'
where learners.uid = ?
