-- The register. The name stands apart, so that it can be destroyed while the register stays.
create table certificates (
    seq integer primary key,
    uid text not null unique,
    kind text not null,
    number text not null,
    centre text not null,
    year integer not null,
    serial integer not null,
    code text not null unique,
    learner text not null,
    class text not null,
    course text not null,
    first_day text not null,
    last_day text not null,
    meetings integer not null,
    minutes integer not null,
    day text not null,
    centre_name text not null,
    head text not null,
    issued_by text not null,
    witness text not null,
    attempt text not null,
    replaces text not null,
    salt text not null,
    name_digest text not null,
    at integer not null,
    unique (centre, year, serial)
) strict;
create index certificates_by_learner on certificates (learner);
create index certificates_by_class on certificates (class);

create table certificate_names (certificate text primary key, name text not null) strict, without rowid;

create table revocations (
    seq integer primary key,
    uid text not null unique,
    certificate text not null,
    revoked_by text not null,
    reason text not null,
    at integer not null,
    day text not null
) strict;
create index revocations_by_certificate on revocations (certificate);

-- What was destroyed, when, by whom, signed; never whose.
create table destructions (
    seq integer primary key,
    uid text not null unique,
    learners integer not null,
    reason text not null,
    destroyed_by text not null,
    at integer not null,
    day text not null,
    signature text not null
) strict;
