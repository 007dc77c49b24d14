-- Where a class is held.
select classes.centre, coalesce(centres.district, '') as district
from classes
left join centres on centres.uid = classes.centre
where classes.uid = ?
