-- The grade book of a class: entries with their history, closing, results of the closed year.
-- Every table leads with its school, so that it can be partitioned by school later.

create table grade_book (
  school_id uuid not null,
  class_id uuid not null,                     -- a class belongs to one school year
  period varchar(10) not null,                -- kỳ đánh giá: CUOI_NAM, later the other three
  version bigint not null,                    -- grows with each closing and reopening
  state varchar(10) not null check (state in ('OPEN', 'CLOSED')),
  rule_set varchar(30),                       -- rules and settings of the last closing
  informatics_technology_tests smallint,
  zero_allowed boolean,
  optional_subjects text[],
  tested_optional_subjects text[],
  closed_at timestamptz,
  closed_by varchar(120),
  reopening_reason varchar(2000),             -- why it is open again; kept with each change since
  primary key (school_id, class_id, period),
  foreign key (school_id, class_id) references class_group (school_id, id),
  check (state = 'OPEN' or (closed_at is not null and closed_by is not null and rule_set is not null))
);

create table grade_cell (
  school_id uuid not null,
  class_id uuid not null,
  period varchar(10) not null,
  student_id uuid not null,
  column_code varchar(60) not null,
  version bigint not null,                    -- 0 until something is written
  value varchar(2000),                        -- canonical form; null for an empty cell
  updated_at timestamptz,
  updated_by varchar(120),
  primary key (school_id, class_id, period, student_id, column_code),
  foreign key (school_id, class_id, period) references grade_book (school_id, class_id, period),
  foreign key (school_id, student_id) references student (school_id, id)
);

create table grade_change (
  school_id uuid not null,
  class_id uuid not null,
  period varchar(10) not null,
  student_id uuid not null,
  column_code varchar(60) not null,
  version bigint not null,                    -- of the cell, after the change
  at timestamptz not null,
  actor varchar(120) not null,
  old_value varchar(2000),
  new_value varchar(2000),
  source varchar(10) not null check (source in ('TYPED', 'FILLED', 'IMPORTED')),
  reason varchar(2000),
  primary key (school_id, class_id, period, student_id, column_code, version)
);

create trigger grade_change_append_only before update or delete or truncate on grade_change
  for each statement execute function refuse_change();

-- One row per student and closing: a reopened and closed again year has new rows, the old ones stay.
create table year_result (
  school_id uuid not null,
  class_id uuid not null,
  period varchar(10) not null,
  student_id uuid not null,
  book_version bigint not null,               -- of the closed book
  overall varchar(10) not null,               -- HTXS, HTT, HT, CHT
  reason_vi varchar(2000) not null,           -- which condition decided, as it was said
  reason_en varchar(2000) not null,
  completion varchar(30) not null,
  award varchar(40),
  warnings_vi text[] not null,
  warnings_en text[] not null,
  rule_set varchar(30) not null,
  primary key (school_id, class_id, period, student_id, book_version),
  foreign key (school_id, class_id, period) references grade_book (school_id, class_id, period)
);

create trigger year_result_append_only before update or delete or truncate on year_result
  for each statement execute function refuse_change();
