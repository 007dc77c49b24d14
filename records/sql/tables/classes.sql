-- Classes and who came. `share` is percent of the meetings; `needed` a number of meetings, where it is not 0.
create table classes (
    uid text primary key,
    name text not null default '',
    centre text not null default '',
    course text not null default '',
    template text not null default 'four',
    instructor text not null default '',
    share integer not null default 80,
    needed integer not null default 0,
    state text not null default 'open'
) strict;
create index classes_by_centre on classes (centre);

create table meetings (
    uid text primary key,
    class text not null default '',
    number integer not null default 0,
    day text not null default '',
    start text not null default '',
    minutes integer not null default 0,
    topic text not null default '',
    cancelled integer not null default 0
) strict;
create index meetings_by_class on meetings (class, number);
create index meetings_by_day on meetings (day);

create table enrolments (
    seq integer primary key,
    uid text not null unique,
    class text not null,
    learner text not null,
    state text not null,
    decided_by text not null,
    at integer not null,
    day text not null,
    stamp text not null
) strict;
create index enrolments_by_pair on enrolments (class, learner);

create table enrolment_now (
    class text not null,
    learner text not null,
    state text not null,
    day text not null,
    uid text not null,
    stamp text not null,
    primary key (class, learner)
) strict, without rowid;
create index enrolment_now_by_learner on enrolment_now (learner);

create table attendance (
    seq integer primary key,
    uid text not null unique,
    meeting text not null,
    learner text not null,
    state text not null,
    marked_by text not null,
    at integer not null,
    day text not null,
    stamp text not null
) strict;
create index attendance_by_pair on attendance (meeting, learner);

create table attendance_now (
    meeting text not null,
    learner text not null,
    state text not null,
    uid text not null,
    stamp text not null,
    primary key (meeting, learner)
) strict, without rowid;
create index attendance_now_by_learner on attendance_now (learner);

-- People without a name who practised at a meeting: a number of heads.
create table guest_counts (
    seq integer primary key,
    uid text not null unique,
    meeting text not null,
    guests integer not null,
    marked_by text not null,
    at integer not null,
    day text not null,
    stamp text not null
) strict;
create index guest_counts_by_meeting on guest_counts (meeting);

create table guest_counts_now (
    meeting text primary key,
    guests integer not null,
    uid text not null,
    stamp text not null
) strict, without rowid;
