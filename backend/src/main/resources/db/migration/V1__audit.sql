-- The trail (vết kiểm toán): one hash chain per school, append-only.

create table audit_head (
  school_id uuid primary key,
  number bigint not null,
  hash char(64) not null
);

create table audit_event (
  school_id uuid not null,
  number bigint not null,
  at timestamptz not null,
  actor varchar(120) not null,
  act varchar(60) not null,
  subject_id uuid not null,
  reason varchar(2000),
  details jsonb not null,
  hash char(64) not null,
  primary key (school_id, number)
);

create index audit_event_subject on audit_event (school_id, subject_id, number);

-- Append-only tables refuse every change, whoever asks: histories call this from their triggers.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'table % is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger audit_event_append_only before update or delete or truncate on audit_event
  for each statement execute function refuse_change();
