-- Learners without any hash, and all learners; those whose hashes were destroyed are in both.
select count(*) - count(identities.learner) as unmatched, count(*) as learners
from learners
left join identities on identities.learner = learners.uid
