-- Everybody taken in, one row a learner; several learners can be one person.
select coalesce(persons.canonical, learners.person), learners.day, learners.target, learners.sex, learners.decade,
    learners.district, centres.name
from learners
left join persons on persons.uid = learners.person
left join centres on centres.uid = learners.centre
where learners.day >= :first and learners.day <= :last
order by learners.uid
