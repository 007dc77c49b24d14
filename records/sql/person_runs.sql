-- A person's attempts that count toward mastery.
select attempts.pack, attempts.skin, attempts.day, attempts.uid, attempts.learner, attempts.class, attempts.centre,
       case classes.template when 'special' then 1 else 0 end as special
from persons
join learners on learners.person = persons.uid
join attempts on attempts.learner = learners.uid
left join classes on classes.uid = attempts.class
where persons.canonical = :person
  and attempts.level in ('alone', 'real') and attempts.ended = 'done' and attempts.correct = 1 and attempts.unaided = 1
