-- What an instructor has assigned, and the named groups of a class. Lists of names are separated by spaces.
create table assignments (
    uid text primary key,
    class text not null default '',
    target text not null default 'class',
    who text not null default '',
    packs text not null default '',
    mission text not null default '',
    level text not null default '',
    above integer not null default 0,
    pressed integer not null default 0,
    pressures text not null default '',
    loudness integer not null default 0,
    given_by text not null default '',
    given integer not null default 0,
    day text not null default '',
    until text not null default '',
    state text not null default 'open'
) strict;
create index assignments_by_class on assignments (class, state);
create index assignments_by_who on assignments (who, state);

create table class_groups (
    uid text primary key,
    class text not null default '',
    learner text not null default '',
    name text not null default ''
) strict;
create index class_groups_by_class on class_groups (class, name);
