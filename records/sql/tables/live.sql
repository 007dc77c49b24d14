-- What each kiosk shows now (not history), and calls for help with their answers.
create table kiosk_now (
    kiosk text primary key,
    learner text not null,
    class text not null,
    pack text not null,
    mission text not null,
    level text not null,
    step integer not null,
    next_touch text not null,
    state text not null,
    since integer not null,
    at integer not null
) strict, without rowid;

create table calls (
    seq integer primary key,
    uid text not null unique,
    kiosk text not null,
    learner text not null,
    class text not null,
    reason text not null,
    at integer not null,
    day text not null
) strict;
create index calls_by_day on calls (day);

create table call_answers (
    seq integer primary key,
    uid text not null unique,
    call text not null,
    answered_by text not null,
    at integer not null,
    day text not null
) strict;
create index call_answers_by_call on call_answers (call);
