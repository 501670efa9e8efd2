-- Yêu cầu sửa điểm: one value of one student in a closed book, opened for a set time after a manager
-- approved it. That it locks again follows from open_until and the clock; nothing has to run for it.

create table grade_correction (
  school_id uuid not null,
  id uuid not null,
  version bigint not null,
  class_id uuid not null,
  period varchar(10) not null,
  student_id uuid not null,
  column_code varchar(60) not null,
  state varchar(10) not null check (state in ('REQUESTED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
  reason varchar(1000) not null,
  value_then varchar(2000),                   -- what stood in the cell when it was asked for
  requested_at timestamptz not null,
  requested_by varchar(120) not null,
  decided_at timestamptz,
  decided_by varchar(120),
  answer varchar(1000),                       -- the manager's words; needed to refuse
  open_until timestamptz,                     -- the first moment that is refused again
  changes integer not null default 0,         -- made under the approval
  changed_at timestamptz,                     -- the last of them
  primary key (school_id, id),
  foreign key (school_id, class_id, period) references grade_book (school_id, class_id, period),
  foreign key (school_id, student_id) references student (school_id, id),
  check ((state = 'REQUESTED') = (decided_at is null)),
  check ((state = 'APPROVED') = (open_until is not null)),
  check (state <> 'REFUSED' or answer is not null)
);

create unique index grade_correction_asked
  on grade_correction (school_id, class_id, period, student_id, column_code)
  where state = 'REQUESTED';
create index grade_correction_open
  on grade_correction (school_id, class_id, period, open_until) where state = 'APPROVED';
create index grade_correction_requester on grade_correction (school_id, requested_by);

-- The file that came with a request: a scan of the test paper, a signed application.
create table grade_correction_file (
  school_id uuid not null,
  correction_id uuid not null,
  name varchar(120) not null,
  media_type varchar(40) not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
  size integer not null check (size between 1 and 5242880),
  sha256 char(64) not null,
  content bytea not null,
  primary key (school_id, correction_id),
  foreign key (school_id, correction_id) references grade_correction (school_id, id)
);

create trigger grade_correction_file_append_only
  before update or delete or truncate on grade_correction_file
  for each statement execute function refuse_change();

alter table grade_change
  drop constraint grade_change_source,
  add constraint grade_change_source check (
    source in ('TYPED', 'PASTED', 'FILLED', 'IMPORTED', 'VENDOR', 'CORRECTION'));

-- Corrections are counted from the history itself, which nobody can change.
create index grade_change_corrections on grade_change (school_id, class_id) where source = 'CORRECTION';
