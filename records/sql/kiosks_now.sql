-- What every kiosk shows now.
select kiosk_now.kiosk, kiosk_now.learner, kiosk_now.class, kiosk_now.pack, kiosk_now.mission, kiosk_now.level,
       kiosk_now.step, kiosk_now.next_touch, kiosk_now.state, kiosk_now.since, kiosk_now.at
from kiosk_now
order by kiosk_now.kiosk
