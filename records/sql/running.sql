-- Attempts that run; a condition is added behind.
select running.uid, running.learner, running.class, running.meeting, running.centre, running.pack, running.mission,
       running.skin, running.level, running.kiosk, running.started, running.day
from running
