-- The group of everybody who counts for something: that of their first learner.
select counted.person, learners.target, learners.sex, learners.decade
from (select distinct count_persons.person from count_persons) as counted
join (
    select persons.canonical as person, min(learners.uid) as learner
    from persons
    join learners on learners.person = persons.uid
    group by persons.canonical
) as first on first.person = counted.person
join learners on learners.uid = first.learner
