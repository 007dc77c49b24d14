-- Meetings from a day on with whose they are; a condition and an order are added behind.
select meetings.class, meetings.day, meetings.start, classes.centre, classes.instructor
from meetings
join classes on classes.uid = meetings.class
where meetings.cancelled = 0
