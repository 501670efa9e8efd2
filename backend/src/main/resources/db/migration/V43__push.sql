-- Lists that programs push: row versions for entity tags, and what each program sent last.

alter table class_group add column version bigint not null default 0;
alter table staff add column version bigint not null default 0;
alter table enrolment add column version bigint not null default 0;

-- Whoever changes a row, its version grows; a row that is written as it was keeps its version.
create function next_version() returns trigger language plpgsql as $$
begin
  new.version := old.version + 1;
  return new;
end
$$;

create trigger class_group_version before update on class_group
  for each row when (old is distinct from new) execute function next_version();
create trigger staff_version before update on staff
  for each row when (old is distinct from new) execute function next_version();
create trigger enrolment_version before update on enrolment
  for each row when (old is distinct from new) execute function next_version();

-- The newest version of each record that a program named and was taken from it (idbanghi, phienban).
create table pushed_item (
  school_id uuid not null references school (id),
  application_id uuid not null references application (id),
  list varchar(30) not null,
  record_id varchar(100) not null,            -- the program's own name of the record
  version bigint not null,
  item_key varchar(200) not null,             -- natural key that it stood for
  at timestamptz not null,
  primary key (school_id, application_id, list, record_id)
);
