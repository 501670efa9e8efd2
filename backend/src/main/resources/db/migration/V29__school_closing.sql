-- Closing a period for many classes in one act, with a row per class.

create table school_closing (
  school_id uuid not null references school (id),
  id uuid not null,
  school_year char(9) not null,
  period varchar(20) not null
    check (period in ('MIDDLE_OF_TERM_1', 'TERM_1', 'MIDDLE_OF_TERM_2', 'TERM_2', 'YEAR')),
  stage varchar(20) check (stage in ('PRIMARY', 'LOWER_SECONDARY', 'UPPER_SECONDARY')),
  grade integer check (grade between 1 and 12),
  started_at timestamptz not null,
  started_by varchar(120) not null,
  finished_at timestamptz,
  primary key (school_id, id),
  check (stage is null or grade is null)
);

-- One runs at a time for a scope.
create unique index school_closing_running
  on school_closing (school_id, school_year, period, stage, grade) nulls not distinct
  where finished_at is null;

create table school_closing_class (
  school_id uuid not null,
  closing_id uuid not null,
  class_id uuid not null,
  book_period varchar(10) not null,
  position integer not null,
  state varchar(20) not null check (state in ('WAITING', 'CLOSED', 'ALREADY_CLOSED', 'REFUSED')),
  attempts integer not null,
  claimed_by uuid,                             -- the run that closes it now
  claimed_until timestamptz,                   -- after this another run may take it
  students integer,
  problem varchar(60),
  problem_arguments varchar(200)[] not null default '{}',
  done_at timestamptz,
  primary key (school_id, closing_id, class_id),
  foreign key (school_id, closing_id) references school_closing (school_id, id),
  foreign key (school_id, class_id) references class_group (school_id, id),
  check ((claimed_by is null) = (claimed_until is null)),
  check ((state = 'WAITING') = (done_at is null)),
  check ((state = 'CLOSED') = (students is not null)),
  check ((state = 'REFUSED') = (problem is not null))
);

-- What waits, in the order in which it is taken: closings of several schools go on side by side.
create index school_closing_waiting on school_closing_class (position, closing_id)
  where state = 'WAITING';
