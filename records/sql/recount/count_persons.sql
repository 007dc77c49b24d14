-- Each person's first of each kind, in each year and in all (year 0).
with runs as (
    select persons.canonical as person, attempts.pack, attempts.skin, attempts.day, attempts.uid, attempts.learner,
           attempts.class, attempts.centre, case classes.template when 'special' then 1 else 0 end as special
    from attempts
    join learners on learners.uid = attempts.learner
    join persons on persons.uid = learners.person
    left join classes on classes.uid = attempts.class
    where attempts.level in ('alone', 'real') and attempts.ended = 'done' and attempts.correct = 1
      and attempts.unaided = 1
),
skins as (
    select firsts.person, firsts.pack, firsts.special, firsts.day,
           row_number() over (partition by firsts.person, firsts.pack, firsts.special order by firsts.day) as place
    from (
        select runs.person, runs.pack, 0 as special, min(runs.day) as day
        from runs
        group by runs.person, runs.pack, runs.skin
        union all
        select runs.person, runs.pack, 1 as special, min(runs.day) as day
        from runs
        where runs.special = 1
        group by runs.person, runs.pack, runs.skin
    ) as firsts
),
days as (
    select practised.person, practised.pack, practised.day,
           row_number() over (partition by practised.person, practised.pack order by practised.day) as place
    from (select distinct runs.person, runs.pack, runs.day from runs) as practised
),
mastered as (
    select able.person, able.pack, min(able.day) as day
    from (
        select seconds.person, seconds.pack, max(seconds.day) as day
        from (
            select skins.person, skins.pack, skins.day
            from skins
            where skins.special = 0 and skins.place = 2
            union all
            select days.person, days.pack, days.day
            from days
            where days.place = 2
        ) as seconds
        group by seconds.person, seconds.pack
        having count(*) = 2
        union all
        select skins.person, skins.pack, skins.day
        from skins
        where skins.special = 1 and skins.place = 2
    ) as able
    group by able.person, able.pack
),
milestones as (
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
    union all
    select able.person, 'mastered' as what, able.day, able.source, runs.learner, runs.class, runs.centre
    from (
        select mastered.person, mastered.pack, mastered.day, min(runs.uid) as source
        from mastered
        join runs on runs.person = mastered.person and runs.pack = mastered.pack and runs.day = mastered.day
        group by mastered.person, mastered.pack, mastered.day
    ) as able
    join runs on runs.uid = able.source
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
select placed.person, placed.year, placed.what, placed.day, placed.source, placed.learner, placed.class, placed.centre,
       coalesce(centres.district, '') as district
from placed
left join centres on centres.uid = placed.centre
where placed.place = 1
