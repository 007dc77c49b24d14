-- A person's enrolments that stand, and papers that were not revoked.
select 'registered' as what, enrolment_now.day, enrolment_now.uid as source, enrolment_now.learner,
       enrolment_now.class, classes.centre
from persons
join learners on learners.person = persons.uid
join enrolment_now on enrolment_now.learner = learners.uid
join classes on classes.uid = enrolment_now.class
where persons.canonical = :person and enrolment_now.state = 'enrolled'
union all
select case certificates.kind when 'completion' then 'certified' else 'proved' end as what, certificates.day,
       certificates.uid as source, certificates.learner, certificates.class, certificates.centre
from persons
join learners on learners.person = persons.uid
join certificates on certificates.learner = learners.uid
left join revocations on revocations.certificate = certificates.uid
where persons.canonical = :person and revocations.uid is null
