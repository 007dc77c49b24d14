-- Learners with their hashes, as an import compares them; a condition is added behind.
select learners.uid, learners.name, learners.number, learners.district, learners.target, learners.sex, learners.decade,
       coalesce(identities.name_birth, '') as name_birth, coalesce(identities.telephone, '') as telephone,
       learners.archived, learners.centre
from learners
left join identities on identities.learner = learners.uid
