-- People day by day, where a year's first of each kind falls.
select count_persons.what, count_persons.day, count(*) as persons
from count_persons
where count_persons.year > 0
group by count_persons.what, count_persons.day
