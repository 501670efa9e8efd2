-- Books per period and of secondary school: kinds of education, readings of the secondary
-- regulations, study plans, results in their words.

alter table class_group add column education_kind varchar(10) not null default 'PHO_THONG'
  check (education_kind in ('PHO_THONG', 'GDTX'));

-- Readings under which a secondary book was closed; those of primary school stand beside them.
alter table grade_book
  add column topics varchar(10),
  add column adjustment varchar(10),
  add column rounding varchar(20),
  add column retest_after_conduct boolean,
  add column optional_subjects_count boolean;

-- One row per student and closing, like year_result, for every result that is not a primary year.
create table book_result (
  school_id uuid not null,
  class_id uuid not null,
  period varchar(10) not null,
  student_id uuid not null,
  book_version bigint not null,               -- of the closed book
  kind varchar(30) not null
    check (kind in ('PRIMARY_UNASSESSED', 'SECONDARY_TERM', 'SECONDARY_YEAR')),
  rule_set varchar(30) not null,
  content jsonb not null,                     -- codes, values and sentences as they were said
  primary key (school_id, class_id, period, student_id, book_version),
  foreign key (school_id, class_id, period) references grade_book (school_id, class_id, period)
);

create trigger book_result_append_only before update or delete or truncate on book_result
  for each statement execute function refuse_change();

-- What a class studies: electives, learning topics, optional subjects, lessons.
create table study_plan (
  school_id uuid not null,
  class_id uuid not null,
  version bigint not null,                    -- 0 until something is said
  content jsonb,
  updated_at timestamptz,
  updated_by varchar(120),
  primary key (school_id, class_id),
  foreign key (school_id, class_id) references class_group (school_id, id)
);

-- What is different for one student: choices, exemptions, basis of assessment, decisions.
create table student_study (
  school_id uuid not null,
  class_id uuid not null,
  student_id uuid not null,
  version bigint not null,
  content jsonb not null,
  updated_at timestamptz not null,
  updated_by varchar(120) not null,
  primary key (school_id, class_id, student_id),
  foreign key (school_id, class_id) references study_plan (school_id, class_id),
  foreign key (school_id, student_id) references student (school_id, id)
);
