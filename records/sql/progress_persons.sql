-- Persons of a year by what they count for, and completed ones in all up to the end of that year.
select places.place, places.what, count(*) as persons
from (
    select case :level when 'district' then coalesce(centres.district, '') when 'centre' then count_persons.centre
                       when 'class' then count_persons.class else '' end as place,
           case count_persons.year when 0 then 'completed_in_all' else count_persons.what end as what
    from count_persons
    left join centres on centres.uid = count_persons.centre
    where count_persons.year = :year
       or (count_persons.year = 0 and count_persons.what = 'completed' and count_persons.day <= :until)
) as places
where :uid = '' or places.place = :uid
group by places.place, places.what
