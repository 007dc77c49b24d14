-- Public keys of the issuing authority; `retired` is the day another took over, or "". The private key is never here.
create table signing_keys (
    key text primary key,
    public text not null,
    made text not null,
    retired text not null
) strict, without rowid;

-- What was signed when a certificate was issued. One that was issued before there were signatures has no row.
create table certificate_signatures (
    certificate text primary key,
    key text not null,
    payload text not null,
    signature text not null,
    stamp text not null
) strict, without rowid;

-- SHA-256 of every single file that was drawn of a certificate: in each language, and again after a newer typeface.
create table certificate_files (
    digest text primary key,
    certificate text not null,
    day text not null
) strict, without rowid;
create index certificate_files_by_certificate on certificate_files (certificate);
