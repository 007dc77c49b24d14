-- Centres, learners, and what is private about them.
create table about (key text primary key, value text not null) strict, without rowid;

create table centres (
    uid text primary key,
    name text not null default '',
    code text not null default '',
    district text not null default '',
    head text not null default ''
) strict;

create table instructors (
    uid text primary key,
    name text not null default '',
    centre text not null default ''
) strict;

-- `name_jamo` and `name_initials` are made from the name, for searching as it is typed.
create table learners (
    uid text primary key,
    person text not null default '',
    name text not null default '',
    name_jamo text not null default '',
    name_initials text not null default '',
    number text not null default '',
    centre text not null default '',
    district text not null default '',
    target text not null default 'other',
    sex text not null default '',
    decade integer not null default 0,
    profile text not null default '{}',
    day text not null default '',
    keep_until text not null default '',
    purged text not null default ''
) strict;
create index learners_by_jamo on learners (name_jamo, uid);
create index learners_by_initials on learners (name_initials, name_jamo, uid);
create index learners_by_number on learners (number, centre);
create index learners_by_person on learners (person);
create index learners_by_end on learners (keep_until);

-- When and where each field of a changeable thing was last changed.
create table field_stamps (
    kind text not null,
    uid text not null,
    field text not null,
    stamp text not null,
    primary key (kind, uid, field)
) strict, without rowid;

-- The person who now stands for each person, after all merges.
create table persons (uid text primary key, canonical text not null) strict, without rowid;
create index persons_by_canonical on persons (canonical);

-- merge: a and b are one. unmerge: undoes one merge. apart: a human says that a and b are two.
create table person_events (
    seq integer primary key,
    uid text not null unique,
    kind text not null,
    a text not null,
    b text not null,
    undoes text not null,
    reason text not null,
    decided_by text not null,
    at integer not null,
    day text not null
) strict;
create index person_events_by_a on person_events (a);
create index person_events_by_b on person_events (b);
create index person_events_by_undoes on person_events (undoes);

-- Keyed hashes of name with birth date, and of telephone. The key is kept elsewhere.
create table identities (learner text primary key, name_birth text not null, telephone text not null) strict, without rowid;
create index identities_by_name_birth on identities (name_birth);
create index identities_by_telephone on identities (telephone);

-- A legal name, given for a certificate only.
create table legal_names (learner text primary key, name text not null) strict, without rowid;
