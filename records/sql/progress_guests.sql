-- Guests at meetings in a year, and in all up to its end.
select places.place, places.what, sum(places.guests) as guests
from (
    select case :level when 'district' then coalesce(centres.district, '') when 'centre' then classes.centre
                       when 'class' then classes.uid else '' end as place,
           periods.what, guest_counts_now.guests
    from guest_counts_now
    join meetings on meetings.uid = guest_counts_now.meeting and meetings.cancelled = 0
    join classes on classes.uid = meetings.class
    left join centres on centres.uid = classes.centre
    join (select 'guests_year' as what, :from as first_day union all select 'guests_total' as what, '' as first_day)
         as periods on meetings.day >= periods.first_day
    where meetings.day <= :until
) as places
where :uid = '' or places.place = :uid
group by places.place, places.what
