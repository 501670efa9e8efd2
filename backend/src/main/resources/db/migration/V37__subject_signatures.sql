-- Records of secondary school: each subject teacher (GVBM) signs her subjects in places of her own.

alter table year_record alter column overall type varchar(10);

-- The event that last froze the content or dropped the signatures: what counts was made after it.
alter table year_record add column start_number integer not null default 0;
update year_record r set start_number = coalesce(
  (select max(e.number) from year_record_event e
    where e.school_id = r.school_id and e.record_id = r.id and e.act in ('CREATE', 'RETURN')), 0);

-- A place for one signature of one teacher on one subject. New places are made with every start, so
-- those that count have the record's start_number.
create table year_record_slot (
  school_id uuid not null,
  id uuid not null,                            -- the name by which the signing knows it
  record_id uuid not null,
  start_number integer not null,
  position integer not null,                   -- order in the file
  slot_id varchar(100) not null,               -- Id of the element that takes the signature
  signed_id varchar(100) not null,             -- Id of the element that is signed
  subject varchar(40) not null,
  subject_name varchar(200) not null,
  teacher_id char(12) not null,                -- CCCD, as the record names the teacher
  teacher_name varchar(200) not null,
  primary key (school_id, id),
  unique (school_id, record_id, start_number, slot_id),
  foreign key (school_id, record_id) references year_record (school_id, id)
);

create index year_record_slot_teacher on year_record_slot (school_id, teacher_id);

create table year_record_slot_signature (
  school_id uuid not null,
  slot uuid not null,                          -- signed at most once
  record_id uuid not null,
  event_number integer not null,
  signer_name varchar(200) not null,
  signer_title varchar(200),
  signed_at timestamptz not null,
  timestamped_at timestamptz,
  certificate_issuer varchar(300) not null,
  certificate_serial varchar(60) not null,
  primary key (school_id, slot),
  foreign key (school_id, slot) references year_record_slot (school_id, id),
  foreign key (school_id, record_id, event_number)
    references year_record_event (school_id, record_id, number)
);

create trigger year_record_slot_append_only before update or delete or truncate
  on year_record_slot for each statement execute function refuse_change();
create trigger year_record_slot_signature_append_only before update or delete or truncate
  on year_record_slot_signature for each statement execute function refuse_change();
