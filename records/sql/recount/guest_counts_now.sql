-- The numbers of guests that count, from all that were made.
select latest.meeting, latest.guests, latest.uid, latest.stamp
from (
    select guest_counts.meeting, guest_counts.guests, guest_counts.uid, guest_counts.stamp,
           row_number() over (partition by guest_counts.meeting
                              order by guest_counts.stamp desc, guest_counts.uid desc) as place
    from guest_counts
) as latest
where latest.place = 1
