-- Classes completed in a year: one person may complete several.
select places.place, 'completions' as what, count(*) as completions
from (
    select case :level when 'district' then coalesce(centres.district, '') when 'centre' then count_completions.centre
                       when 'class' then count_completions.class else '' end as place
    from count_completions
    left join centres on centres.uid = count_completions.centre
    where count_completions.day between :from and :until
) as places
where :uid = '' or places.place = :uid
group by places.place
