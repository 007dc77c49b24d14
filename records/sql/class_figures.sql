-- What stands in a list of classes; the classes are added behind, with the groups.
select meetings.class, min(meetings.day) as first_day, max(meetings.day) as last_day, count(*) as meetings,
       sum(case when meetings.day <= :day then 1 else 0 end) as held
from meetings
where meetings.cancelled = 0
