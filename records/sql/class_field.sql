-- A class's visits to real shops.
select field_practice.day, field_practice.shop, field_practice.how
from field_practice
where field_practice.class = ?
