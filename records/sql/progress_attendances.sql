-- Attendances in a year, and in all up to its end.
select places.place, places.what, count(*) as attendances
from (
    select case :level when 'district' then coalesce(centres.district, '') when 'centre' then count_attendances.centre
                       when 'class' then count_attendances.class else '' end as place,
           'attendances_year' as what
    from count_attendances
    left join centres on centres.uid = count_attendances.centre
    where count_attendances.day between :from and :until
    union all
    select case :level when 'district' then coalesce(centres.district, '') when 'centre' then count_attendances.centre
                       when 'class' then count_attendances.class else '' end as place,
           'attendances_total' as what
    from count_attendances
    left join centres on centres.uid = count_attendances.centre
    where count_attendances.day <= :until
) as places
where :uid = '' or places.place = :uid
group by places.place, places.what
