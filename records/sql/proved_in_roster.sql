-- For which machine who on a class's roster holds a proof that stands.
select certificates.learner, attempts.pack
from enrolment_now
join certificates on certificates.learner = enrolment_now.learner and certificates.kind = 'proof'
join attempts on attempts.uid = certificates.attempt
left join revocations on revocations.certificate = certificates.uid
where enrolment_now.class = :class and enrolment_now.state = 'enrolled' and revocations.uid is null
