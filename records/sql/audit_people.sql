-- Everybody who stands in the trail, one after the other by its index: the rows of one are never counted through.
with recursive everybody (who) as (
    select min(audit.who) from audit
    union all
    select (select min(audit.who) from audit where audit.who > everybody.who) from everybody
    where everybody.who is not null
)
select everybody.who from everybody where everybody.who is not null
