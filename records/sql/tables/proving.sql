-- The few attempts that prove something: what a person mastered is looked up for each batch that is taken in.
create index attempts_that_prove on attempts (learner, started)
where level in ('alone', 'real') and ended = 'done' and correct = 1 and unaided = 1;
