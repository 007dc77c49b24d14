-- The register without names: what was issued, and on which day it was taken back.
select coalesce(persons.canonical, learners.person), certificates.number, certificates.kind, certificates.day,
    certificates.course, certificates.first_day, certificates.last_day, certificates.meetings, certificates.minutes,
    certificates.centre_name,
    coalesce((select min(revocations.day) from revocations where revocations.certificate = certificates.uid), '')
from certificates
left join learners on learners.uid = certificates.learner
left join persons on persons.uid = learners.person
where certificates.day >= :first and certificates.day <= :last
order by certificates.seq
