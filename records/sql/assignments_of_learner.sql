-- What holds for a learner in a class on a day: what is nearest first, then the newest.
select assignments.uid
from assignments
where assignments.state = 'open' and (assignments.until = '' or assignments.until >= :day)
  and ((assignments.target = 'learner' and assignments.who = :learner)
       or (assignments.target = 'class' and :class <> '' and assignments.who = :class)
       or (assignments.target = 'group' and :class <> '' and assignments.class = :class and assignments.who = (
           select class_groups.name from class_groups
           where class_groups.class = :class and class_groups.learner = :learner and class_groups.name <> '')))
order by case assignments.target when 'learner' then 0 when 'group' then 1 else 2 end,
         assignments.given desc, assignments.uid
