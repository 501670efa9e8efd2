-- Phân công giảng dạy: who teaches which subject to which class, and from when to when. Several may
-- share a subject; a substitute is an assignment with an end. A subject nobody is assigned to is the
-- homeroom teacher's.

create table teaching_assignment (
  school_id uuid not null,
  id uuid not null,
  version bigint not null,
  class_id uuid not null,
  subject_code varchar(40) not null,
  staff_id uuid not null,
  first_day date not null,
  last_day date,                              -- null: until the class ends
  primary key (school_id, id),
  foreign key (school_id, class_id) references class_group (school_id, id),
  foreign key (school_id, staff_id) references staff (school_id, id),
  check (last_day is null or last_day >= first_day)
);

create index teaching_assignment_class on teaching_assignment (school_id, class_id);
create index teaching_assignment_staff on teaching_assignment (school_id, staff_id);
