-- Until when each issued record is provable, and the evidence that renews it. Issued files never
-- change; evidence records (RFC 4998) beside them are added, one with each renewal.

create table record_protection (
  school_id uuid not null,
  record_id uuid not null,
  until timestamptz not null,                  -- end of the certificate behind the newest timestamp
  digest varchar(8) not null check (digest in ('SHA256', 'SHA512')),
  renewals integer not null default 0,         -- number of the newest row in record_evidence
  renewed_at timestamptz,
  failures integer not null default 0,         -- in a row
  retry_at timestamptz,                        -- after a failure: not before
  problem varchar(60),                         -- code of the last failure
  primary key (school_id, record_id),
  foreign key (school_id, record_id) references year_record (school_id, id)
);

create index record_protection_until on record_protection (until);
create index record_protection_school_until on record_protection (school_id, until);
create index record_protection_digest on record_protection (digest) where digest <> 'SHA512';

create table record_evidence (
  school_id uuid not null,
  record_id uuid not null,
  number integer not null,                     -- 1 with the first renewal; a number is made once
  content bytea not null,                      -- evidence record, DER, over the sealed PDF
  sha256 char(64) not null,
  made_at timestamptz not null,
  primary key (school_id, record_id, number),
  foreign key (school_id, record_id) references year_record (school_id, id)
);

create trigger record_evidence_append_only before update or delete or truncate
  on record_evidence for each statement execute function refuse_change();
