-- Both hold JSON: [[place, how often], ...] and [name, ...].
alter table attempts add column troubles text not null default '[]';
alter table attempts add column pressures text not null default '[]';
