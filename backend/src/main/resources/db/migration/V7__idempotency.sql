-- Answers to changes that carried an Idempotency-Key. A caller whose answer was lost on the way asks
-- again with the same key and is told the same; nothing is written twice.

create table answered_request (
  account varchar(120) not null,              -- whose key it is; keys of two accounts never meet
  idempotency_key varchar(255) not null,
  request_sha256 char(64) not null,           -- operation and content; the same key means the same
  answer jsonb,                               -- null only inside the transaction that does the work
  at timestamptz not null,
  primary key (account, idempotency_key)
);

create index answered_request_by_age on answered_request (at);
