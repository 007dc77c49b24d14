-- Sums. Each primary key is a counting rule; `person` is the one who stands for all merged ones.

-- A person counts once a year, and once in all (year 0), for each of
-- registered, started, completed, certified, proved.
create table count_persons (
    person text not null,
    year integer not null,
    what text not null,
    day text not null,
    source text not null,
    learner text not null,
    class text not null,
    centre text not null,
    primary key (person, year, what)
) strict, without rowid;
create index count_persons_by_year on count_persons (year, what, centre, class, day);

-- A person completes a class once.
create table count_completions (
    person text not null,
    class text not null,
    day text not null,
    source text not null,
    learner text not null,
    centre text not null,
    course text not null,
    primary key (person, class)
) strict, without rowid;
create index count_completions_by_class on count_completions (class, day);

-- A person is at a meeting once.
create table count_attendances (
    person text not null,
    meeting text not null,
    day text not null,
    learner text not null,
    class text not null,
    centre text not null,
    primary key (person, meeting)
) strict, without rowid;
create index count_attendances_by_day on count_attendances (day, centre, class);

-- Practice, added up as attempts arrive. `class` is empty outside classes.
create table sum_practice (
    centre text not null,
    class text not null,
    day text not null,
    pack text not null,
    level text not null,
    attempts integer not null,
    correct integer not null,
    unaided integer not null,
    abandoned integer not null,
    milliseconds integer not null,
    touches integer not null,
    wrong_touches integer not null,
    primary key (centre, class, day, pack, level)
) strict, without rowid;
