-- Images of signatures and of seals for the pages of records. They prove nothing, so there is no
-- history: files that were printed with one hold it themselves. The row of an image that was taken
-- away stays, so that its version never comes again.

create table signing_image (
  school_id uuid not null references school (id),
  id uuid not null,                           -- the member of staff; the school itself for its seal
  version bigint not null,
  staff_id uuid,                              -- null for the seal
  content bytea check (length(content) between 1 and 1000000), -- PNG of our own making; null: none
  updated_at timestamptz not null,
  updated_by varchar(120) not null,
  primary key (school_id, id),
  foreign key (school_id, staff_id) references staff (school_id, id),
  check (id = coalesce(staff_id, school_id))
);
