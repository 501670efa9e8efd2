-- Files with values of a grade book: checked, looked at by the one who sent them, then applied.

create table grade_import (
  school_id uuid not null,
  id uuid not null,
  version bigint not null,
  class_id uuid not null,
  period varchar(10) not null,
  subject_code varchar(40),                   -- null: everything that the sender could see
  state varchar(10) not null check (state in ('CHECKED', 'CONFIRMED')),
  file_name varchar(120) not null,
  file_sha256 char(64) not null,
  sheet varchar(64) not null,
  content bytea,                              -- the file, for its marked answer; gone after a day
  result jsonb not null,                      -- every cell that differs, and what becomes of it
  uploaded_at timestamptz not null,
  uploaded_by varchar(120) not null,          -- nobody else ever sees it
  expires_at timestamptz not null,
  confirmed_at timestamptz,
  primary key (school_id, id),
  foreign key (school_id, class_id) references class_group (school_id, id)
);

create index grade_import_expires on grade_import (expires_at) where content is not null;
