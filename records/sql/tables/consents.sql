-- What learners have agreed to, item by item: rows are added and never changed, the latest of an item counts.
create table consents (
    seq integer primary key,
    uid text not null unique,
    learner text not null,
    item text not null,
    decision text not null,
    wording text not null,
    way text not null,
    taken_by text not null,
    at integer not null,
    day text not null
) strict;
create index consents_by_learner on consents (learner, item);
