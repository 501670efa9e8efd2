-- When values are taken into grade books: for a period of a school, narrower for a class or a
-- subject. All that apply must be open; nothing set is open.

create table entry_window (
  school_id uuid not null,
  id uuid not null,
  version bigint not null,
  school_year char(9) not null,
  period varchar(10) not null,
  class_id uuid,                              -- null: every class
  subject_code varchar(40),                   -- null: everything
  opens_at timestamptz not null,
  closes_at timestamptz not null,             -- the first moment that is refused
  updated_at timestamptz not null,
  updated_by varchar(120) not null,
  primary key (school_id, id),
  foreign key (school_id, class_id) references class_group (school_id, id),
  unique nulls not distinct (school_id, school_year, period, class_id, subject_code),
  check (opens_at < closes_at)
);
