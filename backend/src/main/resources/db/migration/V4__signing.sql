-- Signatures as durable jobs. The tenant is opaque here and leads every key.

create table signing_batch (
  tenant_id uuid not null,
  id uuid not null,
  purpose varchar(60) not null,
  opened_by varchar(120) not null,
  signer_kind varchar(12) not null check (signer_kind in ('PERSON', 'ORGANISATION')),
  signer_number varchar(14) not null,
  signer_name varchar(200) not null,
  created_at timestamptz not null,
  authorised_at timestamptz,
  lease_owner uuid,                            -- the run that signs now
  lease_until timestamptz,                     -- no sign of life after this: interrupted
  primary key (tenant_id, id),
  check ((lease_owner is null) = (lease_until is null))
);

create index signing_batch_opened_by on signing_batch (tenant_id, opened_by, created_at);

create table signing_item (
  tenant_id uuid not null,
  id uuid not null,
  batch_id uuid not null,
  position integer not null,
  purpose varchar(60) not null,
  reference uuid not null,
  reference_version bigint not null,
  slot_element varchar(100),                   -- null: the seal of a PDF file
  referenced_id varchar(100),
  level varchar(2) check (level in ('T', 'LT')),
  seal_reason varchar(200),
  state varchar(10) not null check (state in ('WAITING', 'DONE', 'FAILED', 'SUPERSEDED')),
  content bytea,                               -- the document without this signature; gone when done
  signer_chain bytea,                          -- concatenated DER, the signer's certificate first
  scheme varchar(10) not null,
  signing_time timestamptz not null,
  to_be_signed bytea,                          -- gone when done
  problem varchar(60),
  problem_arguments varchar(400)[] not null default '{}',
  completed_at timestamptz,
  checked_at timestamptz,                      -- when the certificate was found good for this signature
  signed_digest char(64),                      -- SHA-256 of the signed document
  primary key (tenant_id, id),
  foreign key (tenant_id, batch_id) references signing_batch (tenant_id, id),
  check ((slot_element is null) = (referenced_id is null)),
  check ((slot_element is null) = (level is null)),
  check ((slot_element is null) = (seal_reason is not null)),
  check ((state = 'FAILED') = (problem is not null)),
  check ((state = 'DONE') = (signed_digest is not null)),
  check (state = 'DONE' or (content is not null and to_be_signed is not null))
);

-- A document waits for at most one signature per purpose.
create unique index signing_item_active on signing_item (tenant_id, reference, purpose)
  where state = 'WAITING';
create index signing_item_batch on signing_item (tenant_id, batch_id, position);

-- What the authorities said at the moment of signing (TT 15/2025/TT-BKHCN asks to keep it).
create table signing_evidence (
  tenant_id uuid not null,
  item_id uuid not null,
  number integer not null,
  kind varchar(10) not null check (kind in ('OCSP', 'CRL')),
  produced_at timestamptz not null,
  content bytea not null,
  primary key (tenant_id, item_id, number),
  foreign key (tenant_id, item_id) references signing_item (tenant_id, id)
);

create trigger signing_evidence_append_only before update or delete or truncate on signing_evidence
  for each statement execute function refuse_change();

create table signing_pin_tries (
  tenant_id uuid not null,
  signer_digest char(64) not null,             -- SHA-256 of the signer's number
  used integer not null,
  locked_until timestamptz not null,
  primary key (tenant_id, signer_digest)
);
