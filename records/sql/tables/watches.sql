-- Witnessed proofs: from when on somebody watched, and how it ended.
create table watches (
    seq integer primary key,
    uid text not null unique,
    learner text not null,
    class text not null,
    witness text not null,
    at integer not null,
    day text not null
) strict;
create index watches_by_learner on watches (learner, day);

create table watch_ends (
    seq integer primary key,
    uid text not null unique,
    watch text not null,
    attempt text not null,
    ended_by text not null,
    at integer not null,
    day text not null
) strict;
create index watch_ends_by_watch on watch_ends (watch);
