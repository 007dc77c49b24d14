-- People by group, for the city and its districts.
with firsts as (
    select 'city' as level, 'came_year' as what, '' as unit, count_attendances.person, min(count_attendances.day) as day
    from count_attendances
    group by count_attendances.person, substr(count_attendances.day, 1, 4)
    union all
    select 'district' as level, 'came_year' as what, count_attendances.district as unit, count_attendances.person, min(count_attendances.day) as day
    from count_attendances
    group by count_attendances.person, count_attendances.district, substr(count_attendances.day, 1, 4)
    union all
    select 'city' as level, 'completed_year' as what, '' as unit, count_completions.person, min(count_completions.day) as day
    from count_completions
    group by count_completions.person, substr(count_completions.day, 1, 4)
    union all
    select 'district' as level, 'completed_year' as what, count_completions.district as unit, count_completions.person, min(count_completions.day) as day
    from count_completions
    group by count_completions.person, count_completions.district, substr(count_completions.day, 1, 4)
    union all
    select 'city' as level, 'first_' || count_persons.what || '_year' as what, '' as unit,
           count_persons.person, count_persons.day
    from count_persons
    where count_persons.year > 0
    union all
    select 'district' as level, 'first_' || count_persons.what || '_year' as what, count_persons.district as unit,
           count_persons.person, count_persons.day
    from count_persons
    where count_persons.year > 0
)
select firsts.level, firsts.what, firsts.unit, substr(firsts.day, 1, 7) as month, count_groups.target,
       count_groups.sex, count_groups.decade, count(*) as persons
from firsts
join count_groups on count_groups.person = firsts.person
group by firsts.level, firsts.what, firsts.unit, substr(firsts.day, 1, 7), count_groups.target, count_groups.sex,
         count_groups.decade
