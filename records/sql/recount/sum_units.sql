-- The cells of the city, its districts and centres, from what persons and classes are counted for.
with spans as (
    select 'year' as span, 4 as long
    union all
    select 'month' as span, 7 as long
    union all
    select 'all' as span, 0 as long
),
came as (
    select count_attendances.person, count_attendances.centre, count_attendances.district,
           substr(count_attendances.day, 1, 7) as month, min(count_attendances.day) as day
    from count_attendances
    group by count_attendances.person, count_attendances.centre, count_attendances.district, substr(count_attendances.day, 1, 7)
),
completed as (
    select count_completions.person, count_completions.centre, count_completions.district,
           substr(count_completions.day, 1, 7) as month, min(count_completions.day) as day
    from count_completions
    group by count_completions.person, count_completions.centre, count_completions.district, substr(count_completions.day, 1, 7)
),
firsts as (
    select 'city' as level, 'came_' || spans.span as what, '' as unit, min(came.day) as day
    from came
    join spans on spans.long >= 0
    group by came.person, spans.span, substr(came.month, 1, spans.long)
    union all
    select 'district' as level, 'came_' || spans.span as what, came.district as unit, min(came.day) as day
    from came
    join spans on spans.long >= 0
    group by came.person, came.district, spans.span, substr(came.month, 1, spans.long)
    union all
    select 'centre' as level, 'came_' || spans.span as what, came.centre as unit, min(came.day) as day
    from came
    join spans on spans.long >= 0
    group by came.person, came.centre, spans.span, substr(came.month, 1, spans.long)
    union all
    select 'city' as level, 'completed_' || spans.span as what, '' as unit, min(completed.day) as day
    from completed
    join spans on spans.long >= 0
    group by completed.person, spans.span, substr(completed.month, 1, spans.long)
    union all
    select 'district' as level, 'completed_' || spans.span as what, completed.district as unit, min(completed.day) as day
    from completed
    join spans on spans.long >= 0
    group by completed.person, completed.district, spans.span, substr(completed.month, 1, spans.long)
    union all
    select 'centre' as level, 'completed_' || spans.span as what, completed.centre as unit, min(completed.day) as day
    from completed
    join spans on spans.long >= 0
    group by completed.person, completed.centre, spans.span, substr(completed.month, 1, spans.long)
)
select firsts.level, firsts.what, firsts.unit, substr(firsts.day, 1, 7) as month, '' as detail, count(*) as number
from firsts
group by firsts.level, firsts.what, firsts.unit, substr(firsts.day, 1, 7)
union all
select 'city' as level, 'attendances' as what, '' as unit, substr(count_attendances.day, 1, 7) as month, '' as detail,
       count(*) as number
from count_attendances
group by substr(count_attendances.day, 1, 7)
union all
select 'district' as level, 'attendances' as what, count_attendances.district as unit, substr(count_attendances.day, 1, 7) as month, '' as detail,
       count(*) as number
from count_attendances
group by count_attendances.district, substr(count_attendances.day, 1, 7)
union all
select 'centre' as level, 'attendances' as what, count_attendances.centre as unit, substr(count_attendances.day, 1, 7) as month, '' as detail,
       count(*) as number
from count_attendances
group by count_attendances.centre, substr(count_attendances.day, 1, 7)
union all
select 'city' as level, 'completions' as what, '' as unit, substr(count_completions.day, 1, 7) as month, '' as detail,
       count(*) as number
from count_completions
group by substr(count_completions.day, 1, 7)
union all
select 'district' as level, 'completions' as what, count_completions.district as unit, substr(count_completions.day, 1, 7) as month, '' as detail,
       count(*) as number
from count_completions
group by count_completions.district, substr(count_completions.day, 1, 7)
union all
select 'centre' as level, 'completions' as what, count_completions.centre as unit, substr(count_completions.day, 1, 7) as month, '' as detail,
       count(*) as number
from count_completions
group by count_completions.centre, substr(count_completions.day, 1, 7)
union all
select 'city' as level, 'first_' || count_persons.what || case when count_persons.year > 0 then '_year' else '_all' end as what, '' as unit, substr(count_persons.day, 1, 7) as month, '' as detail,
       count(*) as number
from count_persons
group by substr(count_persons.day, 1, 7), count_persons.what, count_persons.year > 0
union all
select 'district' as level, 'first_' || count_persons.what || case when count_persons.year > 0 then '_year' else '_all' end as what, count_persons.district as unit, substr(count_persons.day, 1, 7) as month, '' as detail,
       count(*) as number
from count_persons
group by count_persons.district, substr(count_persons.day, 1, 7), count_persons.what, count_persons.year > 0
union all
select 'centre' as level, 'first_' || count_persons.what || case when count_persons.year > 0 then '_year' else '_all' end as what, count_persons.centre as unit, substr(count_persons.day, 1, 7) as month, '' as detail,
       count(*) as number
from count_persons
group by count_persons.centre, substr(count_persons.day, 1, 7), count_persons.what, count_persons.year > 0
union all
select 'city' as level, count_classes.what, '' as unit, count_classes.month, count_classes.detail,
       sum(count_classes.number) as number
from count_classes
group by count_classes.what, count_classes.month, count_classes.detail
union all
select 'district' as level, count_classes.what, count_classes.district as unit, count_classes.month, count_classes.detail,
       sum(count_classes.number) as number
from count_classes
group by count_classes.what, count_classes.district, count_classes.month, count_classes.detail
union all
select 'centre' as level, count_classes.what, count_classes.centre as unit, count_classes.month, count_classes.detail,
       sum(count_classes.number) as number
from count_classes
group by count_classes.what, count_classes.centre, count_classes.month, count_classes.detail
