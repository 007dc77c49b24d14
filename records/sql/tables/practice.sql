-- Attempts: while they run a head and a row a step, afterwards one row for ever.
create table running (
    uid text primary key,
    learner text not null,
    class text not null,
    meeting text not null,
    centre text not null,
    pack text not null,
    mission text not null,
    skin text not null,
    level text not null,
    kiosk text not null,
    started integer not null,
    day text not null
) strict, without rowid;

create table journal (
    attempt text not null,
    n integer not null,
    step text not null,
    primary key (attempt, n)
) strict, without rowid;

create table attempts (
    seq integer primary key,
    uid text not null unique,
    learner text not null,
    class text not null,
    meeting text not null,
    centre text not null,
    pack text not null,
    mission text not null,
    skin text not null,
    level text not null,
    kiosk text not null,
    started integer not null,
    finished integer not null,
    day text not null,
    ended text not null,
    correct integer not null,
    unaided integer not null,
    milliseconds integer not null,
    touches integer not null,
    fewest integer not null,
    wrong_touches integer not null,
    hints integer not null,
    asked integer not null,
    called integer not null,
    timeouts integer not null,
    caught integer,
    wrong text not null,
    watch text not null,
    steps text not null
) strict;
create index attempts_by_learner on attempts (learner, started);
create index attempts_by_class_day on attempts (class, day);

create table witnesses (
    seq integer primary key,
    uid text not null unique,
    attempt text not null,
    witness text not null,
    at integer not null,
    day text not null
) strict;
create index witnesses_by_attempt on witnesses (attempt);
