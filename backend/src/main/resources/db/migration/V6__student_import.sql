-- Lists of students: checked, looked at, then applied as a whole or not at all.

create table student_import (
  school_id uuid not null references school (id),
  id uuid not null,
  version bigint not null,
  state varchar(10) not null check (state in ('CHECKED', 'CONFIRMED', 'OUTDATED')),
  school_year char(9) not null,
  file_name varchar(120) not null,
  file_sha256 char(64) not null,
  sheet varchar(64) not null,
  notes jsonb not null,                       -- about the file as a whole
  new_count integer not null,
  changed_count integer not null,
  unchanged_count integer not null,
  broken_count integer not null,
  uploaded_at timestamptz not null,
  uploaded_by varchar(120) not null,
  expires_at timestamptz not null,            -- unconfirmed checks are of no use later
  confirmed_at timestamptz,
  confirmed_by varchar(120),
  primary key (school_id, id)
);

create index student_import_unconfirmed on student_import (expires_at) where state <> 'CONFIRMED';

create table student_import_row (
  school_id uuid not null,
  import_id uuid not null,
  row_number integer not null,                -- as Excel numbers it
  content jsonb not null,                     -- what the row says and what would follow from it
  primary key (school_id, import_id, row_number),
  foreign key (school_id, import_id) references student_import (school_id, id) on delete cascade
);
