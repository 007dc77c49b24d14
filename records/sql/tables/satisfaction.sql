-- The survey of a class (만족도 조사): for a question, how many answered 1 to 5. The latest row of a question counts.
create table satisfaction (
    seq integer primary key,
    uid text not null unique,
    class text not null,
    question text not null,
    one integer not null,
    two integer not null,
    three integer not null,
    four integer not null,
    five integer not null,
    noted_by text not null,
    at integer not null,
    day text not null,
    stamp text not null
) strict;
create index satisfaction_by_class on satisfaction (class, question);
