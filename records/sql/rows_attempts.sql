-- Every attempt in the order in which the store was given it. Guests have no person.
select coalesce(persons.canonical, learners.person), attempts.day, attempts.pack, attempts.mission, attempts.skin,
    attempts.level, attempts.ended, attempts.correct, attempts.unaided, attempts.milliseconds, attempts.touches,
    attempts.fewest, attempts.wrong_touches, attempts.hints, attempts.asked, attempts.called, attempts.timeouts,
    classes.name, centres.name
from attempts
left join learners on learners.uid = attempts.learner
left join persons on persons.uid = learners.person
left join classes on classes.uid = attempts.class
left join centres on centres.uid = attempts.centre
where attempts.day >= :first and attempts.day <= :last
order by attempts.seq
