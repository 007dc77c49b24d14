-- Sums for whole reports. What one person or one class is counted for says its district, so that a move can be undone.
alter table count_persons add column district text not null default '';
alter table count_completions add column district text not null default '';
alter table count_attendances add column district text not null default '';
drop index count_persons_by_year;
create index count_persons_by_class on count_persons (class, year, what, day);
create index count_persons_by_day on count_persons (day, year, what);
create index count_completions_by_day on count_completions (day);
create index count_attendances_by_class on count_attendances (class, day);

-- A person is in one group: that of the learner who was taken in first.
create table count_groups (
    person text primary key,
    target text not null,
    sex text not null,
    decade integer not null
) strict, without rowid;

-- What a class adds up to in a month, person by person not told apart.
create table count_classes (
    class text not null,
    what text not null,
    month text not null,
    detail text not null,
    number integer not null,
    centre text not null,
    district text not null,
    primary key (class, what, month, detail)
) strict, without rowid;

-- Cells: what city ('' as unit), districts and centres add up to in a month.
create table sum_units (
    level text not null,
    what text not null,
    unit text not null,
    month text not null,
    detail text not null,
    number integer not null,
    primary key (level, what, unit, month, detail)
) strict, without rowid;

-- Persons by group, for the city and its districts.
create table sum_groups (
    level text not null,
    what text not null,
    unit text not null,
    month text not null,
    target text not null,
    sex text not null,
    decade integer not null,
    persons integer not null,
    primary key (level, what, unit, month, target, sex, decade)
) strict, without rowid;

-- Persons day by day, for the pace of the whole.
create table sum_days (
    what text not null,
    day text not null,
    persons integer not null,
    primary key (what, day)
) strict, without rowid;

-- Practice, added up as attempts arrive: for the whole (centre '') by level, for a centre all levels together ('').
drop table sum_practice;
create table sum_packs (
    centre text not null,
    month text not null,
    pack text not null,
    level text not null,
    attempts integer not null,
    correct integer not null,
    unaided integer not null,
    abandoned integer not null,
    milliseconds integer not null,
    touches integer not null,
    wrong_touches integer not null,
    primary key (centre, month, pack, level)
) strict, without rowid;

create table sum_steps (
    month text not null,
    pack text not null,
    step text not null,
    times integer not null,
    stumbled integer not null,
    wrong integer not null,
    hints integer not null,
    asked integer not null,
    primary key (month, pack, step)
) strict, without rowid;

-- How long steps took: each bucket is 2 % wide, number n holds what took from 1.02^n milliseconds.
create table sum_step_times (
    pack text not null,
    step text not null,
    month text not null,
    bucket integer not null,
    times integer not null,
    primary key (pack, step, month, bucket)
) strict, without rowid;

create table sum_troubles (
    month text not null,
    pack text not null,
    trouble text not null,
    attempts integer not null,
    times integer not null,
    primary key (month, pack, trouble)
) strict, without rowid;

-- Rows that cannot be true as they are, kept whole with the reason until they come corrected.
create table set_aside (
    seq integer primary key,
    uid text not null unique,
    kind text not null,
    fields text not null,
    reason text not null,
    at integer not null,
    day text not null
) strict;
