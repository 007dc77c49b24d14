-- What was done to the roster; a condition is added behind.
select roster_acts.uid, roster_acts.kind, roster_acts.class, roster_acts.source, roster_acts.made, roster_acts.changed,
       roster_acts.left_as_is, roster_acts.refused, roster_acts.decided_by, roster_acts.at, roster_acts.day,
       roster_acts.stamp, roster_acts.undone
from roster_acts
