-- For each learner on a class's roster the meetings of the class that the learner's person attended.
select enrolment_now.learner,
    (select count(*)
     from count_attendances
     where count_attendances.class = :class and count_attendances.person = persons.canonical) as attended
from enrolment_now
join learners on learners.uid = enrolment_now.learner
join persons on persons.uid = learners.person
where enrolment_now.class = :class and enrolment_now.state = 'enrolled'
