-- A page of the audit trail, the newest first; a centre's are those of its accounts.
select audit.seq, audit.account, audit.who, audit.what, audit.object, audit.detail, audit.place, audit.at, audit.day
from audit
where audit.seq < :before
    and (:who = '' or audit.who = :who)
    and (:what = '' or audit.what = :what)
    and (:day = '' or audit.day = :day)
    and (:centre = '' or audit.account in (select accounts.uid from accounts where accounts.centre = :centre))
order by audit.seq desc
limit :rows
