-- Meetings of a class that a learner's person attended, and all its meetings that were not cancelled.
select
    (select count(*)
     from count_attendances
     where count_attendances.class = :class
       and count_attendances.person = (
           select persons.canonical
           from learners
           join persons on persons.uid = learners.person
           where learners.uid = :learner)) as attended,
    (select count(*)
     from meetings
     where meetings.class = :class and meetings.cancelled = 0 and meetings.day <> '') as held
