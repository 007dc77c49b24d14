-- Attempts that have ended; a condition is added behind.
select attempts.uid, attempts.learner, attempts.class, attempts.meeting, attempts.centre, attempts.pack,
       attempts.mission, attempts.skin, attempts.level, attempts.kiosk, attempts.started, attempts.finished,
       attempts.day, attempts.ended, attempts.correct, attempts.unaided, attempts.milliseconds, attempts.touches,
       attempts.fewest, attempts.wrong_touches, attempts.hints, attempts.asked, attempts.called, attempts.timeouts,
       attempts.caught, attempts.wrong, attempts.watch, attempts.steps, attempts.troubles, attempts.pressures
from attempts
