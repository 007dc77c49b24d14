-- Meetings; a condition is added behind.
select meetings.uid, meetings.class, meetings.number, meetings.day, meetings.start, meetings.minutes, meetings.topic,
       meetings.cancelled
from meetings
