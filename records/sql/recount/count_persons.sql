-- Each person's first of each kind, in each year and in all (year 0).
with milestones as (
    select persons.canonical as person, 'registered' as what, enrolment_now.day, enrolment_now.uid as source,
           enrolment_now.learner, enrolment_now.class, classes.centre
    from enrolment_now
    join learners on learners.uid = enrolment_now.learner
    join persons on persons.uid = learners.person
    join classes on classes.uid = enrolment_now.class
    where enrolment_now.state = 'enrolled'
    union all
    select count_attendances.person, 'started' as what, count_attendances.day, count_attendances.meeting as source,
           count_attendances.learner, count_attendances.class, count_attendances.centre
    from count_attendances
    union all
    select count_completions.person, 'completed' as what, count_completions.day, count_completions.source,
           count_completions.learner, count_completions.class, count_completions.centre
    from count_completions
    union all
    select persons.canonical as person,
           case certificates.kind when 'completion' then 'certified' else 'proved' end as what,
           certificates.day, certificates.uid as source, certificates.learner, certificates.class, certificates.centre
    from certificates
    join learners on learners.uid = certificates.learner
    join persons on persons.uid = learners.person
    where not exists (select 1 from revocations where revocations.certificate = certificates.uid)
),
in_years as (
    select milestones.person, cast(substr(milestones.day, 1, 4) as integer) as year, milestones.what, milestones.day,
           milestones.source, milestones.learner, milestones.class, milestones.centre
    from milestones
    union all
    select milestones.person, 0 as year, milestones.what, milestones.day, milestones.source, milestones.learner,
           milestones.class, milestones.centre
    from milestones
),
placed as (
    select in_years.person, in_years.year, in_years.what, in_years.day, in_years.source, in_years.learner,
           in_years.class, in_years.centre,
           row_number() over (partition by in_years.person, in_years.year, in_years.what
                              order by in_years.day, in_years.source, in_years.learner) as place
    from in_years
)
select placed.person, placed.year, placed.what, placed.day, placed.source, placed.learner, placed.class, placed.centre
from placed
where placed.place = 1
