-- Assignments; a condition is added behind.
select assignments.uid, assignments.class, assignments.target, assignments.who, assignments.packs,
       assignments.mission, assignments.level, assignments.above, assignments.pressed, assignments.pressures,
       assignments.loudness, assignments.given_by, assignments.given, assignments.day,
       assignments.until, assignments.state
from assignments
