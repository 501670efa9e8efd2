-- A record issued anew names the revoked one that it replaces; each is replaced at most once. That
-- one record of a student and year at most is alive is said by year_record_in_force (V5).
alter table year_record add column replaces uuid;
alter table year_record add foreign key (school_id, replaces) references year_record (school_id, id);
alter table year_record add check ((replaces is null) = (record_version = 1));
create unique index year_record_replaces on year_record (school_id, replaces)
  where replaces is not null;

-- Which closing of the supplementary assessment a primary record says the same as (period HE); null
-- for one that tells of none.
alter table year_record add column summer_closing bigint;

-- What the public is told. Null for revocations before, whose reason was asked for as not public.
alter table year_record add column revocation_reason varchar(2000);
