-- Classes; a condition is added behind.
select classes.uid, classes.name, classes.centre, classes.course, classes.template, classes.instructor, classes.share,
       classes.needed, classes.state
from classes
