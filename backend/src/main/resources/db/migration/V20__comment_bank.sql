-- Ngân hàng nhận xét: phrases for the comments of grade books, of a school or of one teacher. They
-- hold no student's name: placeholders stand for it.

create table comment_phrase (
  school_id uuid not null references school (id),
  id uuid not null,
  version bigint not null,
  owner_staff_id uuid,                        -- null: everybody's in the school
  topic varchar(40),                          -- subject code, block of traits or HOMEROOM; null: any subject
  grade_from smallint not null,
  grade_to smallint not null,
  level varchar(10),                          -- T, H, C, Đ, CĐ, HTXS ...; null: any
  mark_from numeric(3, 1),                    -- band of the test mark; null: any
  mark_to numeric(3, 1),
  phrase varchar(500) not null,
  primary key (school_id, id),
  foreign key (school_id, owner_staff_id) references staff (school_id, id),
  check (grade_from between 1 and 12 and grade_to between grade_from and 12),
  check ((mark_from is null) = (mark_to is null)),
  check (mark_from is null or (mark_from >= 0 and mark_to between mark_from and 10))
);

create index comment_phrase_owner on comment_phrase (school_id, owner_staff_id);
