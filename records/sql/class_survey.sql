-- A class's survey, the latest row of a question last.
select satisfaction.day, satisfaction.question, satisfaction.one, satisfaction.two, satisfaction.three,
       satisfaction.four, satisfaction.five
from satisfaction
where satisfaction.class = ?
order by satisfaction.stamp, satisfaction.uid
