-- Jobs in the database; the table of the library that runs them.

create table scheduled_tasks (
  task_name varchar(60) not null,
  task_instance varchar(100) not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by varchar(50),
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures integer,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);

create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);

-- Which provider's key signs a batch, by which certificate.

alter table signing_batch
  add column provider varchar(60) not null default 'keystore',
  add column description varchar(200) not null default '',
  add column signer_chain bytea,               -- concatenated DER; null: opened before this version
  add column scheme varchar(10),
  add column retries integer not null default 0,
  add column retry_at timestamptz;             -- when what failed for others' fault is tried again
alter table signing_batch alter column provider drop default, alter column description drop default;

-- What a signer was asked to approve in one act, and what became of it. Kept: who approved what.

create table signing_order (
  tenant_id uuid not null,
  id uuid not null,
  batch_id uuid not null,
  parts integer not null,
  opened_at timestamptz not null,
  ticket varchar(2000),                        -- null: the provider has not taken it yet
  attempts integer not null default 0,         -- times that the provider did not answer, in a row
  ask_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  ended_as varchar(12) check (ended_as in
    ('ANSWERED', 'REFUSED', 'EXPIRED', 'KEY_FAILED', 'CANCELLED', 'CHECK_FAILED', 'INTERRUPTED')),
  primary key (tenant_id, id),
  foreign key (tenant_id, batch_id) references signing_batch (tenant_id, id),
  check ((ended_at is null) = (ended_as is null))
);

create unique index signing_order_open on signing_order (tenant_id, batch_id) where ended_at is null;
create index signing_order_batch on signing_order (tenant_id, batch_id, opened_at);
-- A provider's call names the order alone, and anybody may call.
create index signing_order_hinted on signing_order (id) where ended_at is null;

alter table signing_item
  add column order_id uuid,                    -- the order in which its signature was last asked for
  add column signature_value bytea;            -- what the key gave; gone when done
create index signing_item_unfinished on signing_item (tenant_id, batch_id)
  where state = 'WAITING' and signature_value is not null;
