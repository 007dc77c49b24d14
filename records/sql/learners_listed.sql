-- Learners as lists show them, without who stands for whom; a condition is added behind.
select learners.uid, learners.person, learners.name, learners.number, learners.centre, learners.district,
       learners.target, learners.sex, learners.decade, learners.profile, learners.keep_until, learners.purged,
       learners.archived
from learners
