-- Whose turn it is today at the kiosks: states of a day, not history.
create table turn_lists (
    class text not null,
    day text not null,
    open integer not null,
    minutes integer not null,
    missions integer not null,
    naming text not null,
    at integer not null,
    primary key (class, day)
) strict, without rowid;

create table turns (
    class text not null,
    day text not null,
    learner text not null,
    place integer not null,
    state text not null,
    kiosk text not null,
    since integer not null,
    had integer not null,
    times integer not null,
    missions integer not null,
    primary key (class, day, learner)
) strict, without rowid;
create unique index turns_one_a_kiosk on turns (day, kiosk) where state in ('called', 'on');
create unique index turns_one_a_learner on turns (day, learner) where state in ('called', 'on', 'beside');
