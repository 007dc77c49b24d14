-- What stands beside the simulator's figures: practice in real shops, and how sure people feel (no validated scale).
create table field_practice (
    seq integer primary key,
    uid text not null unique,
    learner text not null,
    class text not null,
    shop text not null,
    how text not null,
    noted_by text not null,
    at integer not null,
    day text not null
) strict;
create index field_practice_by_learner on field_practice (learner);
create index field_practice_by_class on field_practice (class);

create table confidence (
    seq integer primary key,
    uid text not null unique,
    learner text not null,
    class text not null,
    occasion text not null,
    question text not null,
    answer integer not null,
    at integer not null,
    day text not null
) strict;
create index confidence_by_learner on confidence (learner);
create index confidence_by_class on confidence (class);
