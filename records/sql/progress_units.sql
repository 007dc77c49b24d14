-- Of each unit of a level: what it adds up to in a year, and before it.
select found.place, found.what, sum(found.number) as number
from (
    select sum_units.unit as place,
           case when sum_units.what like 'first_%' then sum_units.what
                when sum_units.month >= :from then sum_units.what || '_year'
                else sum_units.what || '_before' end as what,
           sum_units.number
    from sum_units
    where sum_units.level = :level
      and (:unit = '' or sum_units.unit = :unit)
      and sum_units.month <= :until
      and (sum_units.what in ('attendances', 'completions', 'guests')
           or (sum_units.what like 'first_%' and (sum_units.month >= :from or sum_units.what like '%_all')))
) as found
group by found.place, found.what
