-- A class's meetings that were not cancelled, with their guests.
select meetings.day, meetings.minutes, coalesce(guest_counts_now.guests, 0) as guests
from meetings
left join guest_counts_now on guest_counts_now.meeting = meetings.uid
where meetings.class = ? and meetings.cancelled = 0 and meetings.day <> ''
