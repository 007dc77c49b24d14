-- Condition behind certificates.sql: unrevoked, of any learner who is the same person.
where certificates.kind = :kind
  and certificates.class = :class
  and revoked.uid is null
  and certificates.learner in (
      select mine.uid
      from learners as asked
      join persons as asked_person on asked_person.uid = asked.person
      join persons as same on same.canonical = asked_person.canonical
      join learners as mine on mine.person = same.uid
      where asked.uid = :learner)
order by certificates.year, certificates.serial
limit 1
