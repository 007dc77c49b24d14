-- Of each class: persons of a year by what they count for, and completed ones, attendances and guests in all.
select found.place, found.what, sum(found.number) as number
from (
    select count_persons.class as place,
           case count_persons.year when 0 then 'first_' || count_persons.what || '_all'
                                   else 'first_' || count_persons.what || '_year' end as what,
           1 as number
    from count_persons
    where count_persons.year = :year or (count_persons.year = 0 and count_persons.day <= :last)
    union all
    select count_attendances.class as place,
           case when count_attendances.day >= :first then 'attendances_year' else 'attendances_before' end as what,
           1 as number
    from count_attendances
    where count_attendances.day <= :last
    union all
    select count_completions.class as place, 'completions_year' as what, 1 as number
    from count_completions
    where count_completions.day between :first and :last
    union all
    select count_classes.class as place,
           case when count_classes.month >= :from then 'guests_year' else 'guests_before' end as what,
           count_classes.number
    from count_classes
    where count_classes.what = 'guests' and count_classes.month <= :until
) as found
where :unit = '' or found.place = :unit
group by found.place, found.what
