-- The year record (học bạ một năm học): state, acts, files, signatures.

create table year_record (
  school_id uuid not null,
  id uuid not null,
  version bigint not null,
  class_id uuid not null,
  student_id uuid not null,
  school_year char(9) not null,
  record_version integer not null,            -- 1, then one more with each re-issue
  state varchar(20) not null
    check (state in ('CREATED', 'HOMEROOM_SIGNED', 'MANAGER_SIGNED', 'ISSUED', 'REVOKED')),
  lookup_code varchar(24) not null,
  overall varchar(4) not null,
  student_name varchar(120) not null,
  class_name varchar(20) not null,
  event_count integer not null,
  returned_reason varchar(2000),
  issued_at timestamptz,
  revoked_at timestamptz,
  primary key (school_id, id),
  unique (school_id, student_id, school_year, record_version),
  foreign key (school_id, student_id) references student (school_id, id),
  foreign key (school_id, class_id) references class_group (school_id, id)
);

create index year_record_class on year_record (school_id, class_id);

-- Only one record of a student and year can be on its way or in force.
create unique index year_record_in_force on year_record (school_id, student_id, school_year)
  where state <> 'REVOKED';

-- The code that the public asks by leads to the school; it is the only table without that lead.
create table record_lookup (
  code varchar(24) primary key,
  school_id uuid not null,
  record_id uuid not null
);

create table year_record_event (
  school_id uuid not null,
  record_id uuid not null,
  number integer not null,
  act varchar(30) not null,
  at timestamptz not null,
  actor varchar(120) not null,
  reason varchar(2000),
  content_sha256 char(64) not null,           -- of the XML as it stood after the act
  primary key (school_id, record_id, number),
  foreign key (school_id, record_id) references year_record (school_id, id)
);

create table year_record_file (
  school_id uuid not null,
  record_id uuid not null,
  event_number integer not null,
  kind varchar(3) not null check (kind in ('XML', 'PDF')),
  content bytea not null,
  sha256 char(64) not null,
  primary key (school_id, record_id, event_number, kind),
  foreign key (school_id, record_id, event_number)
    references year_record_event (school_id, record_id, number)
);

create index year_record_file_sha256 on year_record_file (sha256);

create table year_record_signature (
  school_id uuid not null,
  record_id uuid not null,
  event_number integer not null,
  role varchar(20) not null check (role in ('HOMEROOM_TEACHER', 'MANAGER', 'SCHOOL')),
  signer_name varchar(200) not null,
  signer_id varchar(20) not null,             -- CCCD of a person, MST of the school
  signed_at timestamptz not null,
  timestamped_at timestamptz,
  certificate_issuer varchar(300) not null,
  certificate_serial varchar(60) not null,
  primary key (school_id, record_id, event_number, role),
  foreign key (school_id, record_id, event_number)
    references year_record_event (school_id, record_id, number)
);

create trigger year_record_event_append_only before update or delete or truncate
  on year_record_event for each statement execute function refuse_change();
create trigger year_record_file_append_only before update or delete or truncate
  on year_record_file for each statement execute function refuse_change();
create trigger year_record_signature_append_only before update or delete or truncate
  on year_record_signature for each statement execute function refuse_change();

-- A record that was ever issued is never deleted, nor is any other.
create function refuse_record_deletion() returns trigger language plpgsql as $$
begin
  raise exception 'year records are never deleted' using errcode = 'restrict_violation';
end
$$;

create trigger year_record_kept before delete or truncate on year_record
  for each statement execute function refuse_record_deletion();
