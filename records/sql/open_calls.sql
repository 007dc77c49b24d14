-- A day's calls that nobody has answered.
select calls.uid, calls.kiosk, calls.learner, calls.class, calls.reason, calls.at
from calls
where calls.day = ?
  and not exists (select 1 from call_answers where call_answers.call = calls.uid)
order by calls.at, calls.uid
