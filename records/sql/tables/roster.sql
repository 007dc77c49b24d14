-- What was done to the roster, so that it can be undone: acts, and each field they changed. The changes hold names: they
-- go with the learner's, and when newer acts have come.
alter table learners add column archived text not null default '';
create index learners_by_centre on learners (centre, name_jamo, uid);
create index learners_by_centre_initials on learners (centre, name_initials, name_jamo, uid);

create table roster_acts (
    seq integer primary key,
    uid text not null unique,
    kind text not null,
    class text not null,
    source text not null,
    made integer not null,
    changed integer not null,
    left_as_is integer not null,
    refused integer not null,
    decided_by text not null,
    at integer not null,
    day text not null,
    stamp text not null,
    undone text not null default ''
) strict;
create index roster_acts_by_kind on roster_acts (kind, seq);

create table roster_changes (
    act text not null,
    learner text not null,
    field text not null,
    before text not null,
    after text not null,
    primary key (act, learner, field)
) strict, without rowid;
create index roster_changes_by_learner on roster_changes (learner);
