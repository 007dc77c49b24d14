-- The latest number of guests at a meeting counts.
insert into guest_counts_now (meeting, guests, uid, stamp)
values (:meeting, :guests, :uid, :stamp)
on conflict (meeting) do update set
    guests = excluded.guests, uid = excluded.uid, stamp = excluded.stamp
where (excluded.stamp, excluded.uid) > (guest_counts_now.stamp, guest_counts_now.uid)
