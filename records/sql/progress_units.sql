-- Of each unit of a level: what it adds up to in a year, and before it.
select sum_units.unit as place,
       case when sum_units.what in ('attendances', 'completions', 'guests')
            then sum_units.what || case when sum_units.month >= :from then '_year' else '_before' end
            else sum_units.what end as what,
       sum(sum_units.number) as number
from sum_units
where sum_units.level = :level
  and (:unit = '' or sum_units.unit = :unit)
  and sum_units.month <= :until
  and (sum_units.what in ('attendances', 'completions', 'guests')
       or (sum_units.what like 'first_%' and (sum_units.month >= :from or sum_units.what like '%_all')))
group by sum_units.unit, sum_units.what, case when sum_units.month >= :from then 1 else 0 end
