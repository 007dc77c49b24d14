-- Who may work at the console, and what was done there.

-- `hash` is argon2 of the PIN; `must_change` is 1 after somebody else has set the PIN; `toured` the day of the first tour.
create table accounts (
    uid text primary key,
    name text not null,
    role text not null,
    centre text not null,
    hash text not null,
    must_change integer not null,
    toured text not null,
    made_by text not null,
    made text not null,
    archived text not null
) strict, without rowid;
create unique index accounts_by_name on accounts (name) where archived = '';

-- Sign-ins begun since the last that succeeded, and when the latest was begun. `account` is empty for names nobody has.
create table sign_in_tries (
    account text primary key,
    failures integer not null,
    at integer not null
) strict, without rowid;

-- Rows are added and never changed. `object` is an id, never a name; `detail` a word of the program, or a number.
create table audit (
    seq integer primary key,
    uid text not null unique,
    account text not null,
    who text not null,
    what text not null,
    object text not null,
    detail text not null,
    place text not null,
    at integer not null,
    day text not null
) strict;
create index audit_by_day on audit (day);
create index audit_by_who on audit (who, seq);
create index audit_by_what on audit (what, seq);
