-- Who is in which class; a condition is added behind.
select enrolment_now.learner, classes.uid, classes.name, classes.centre, classes.instructor
from enrolment_now
join classes on classes.uid = enrolment_now.class
