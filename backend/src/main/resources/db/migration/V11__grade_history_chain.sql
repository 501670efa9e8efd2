-- The history of every book becomes a hash chain, so that a change made behind the service's back
-- shows. What is hashed stands in ChangeLink; this says the same once more for what is there already.

alter table grade_change
  add column number bigint,
  add column hash char(64);

create table grade_chain (
  school_id uuid not null,
  class_id uuid not null,
  period varchar(10) not null,
  number bigint not null,                     -- of the last change
  hash char(64) not null,
  primary key (school_id, class_id, period),
  foreign key (school_id, class_id, period) references grade_book (school_id, class_id, period)
);

alter table grade_change disable trigger grade_change_append_only;

create function pg_temp.field(value text) returns text language sql immutable as
  $$ select coalesce(octet_length(convert_to(value, 'UTF8')) || ':' || value, '-') || ',' $$;

do $$
declare
  change record;
  book text := '';
  place bigint;
  link text;
begin
  for change in
    select * from grade_change
    order by school_id, class_id, period, at, student_id, column_code, version
  loop
    if book <> concat(change.school_id, change.class_id, change.period) then
      book := concat(change.school_id, change.class_id, change.period);
      place := 0;
      link := repeat('0', 64);
    end if;
    place := place + 1;
    link := encode(sha256(convert_to(concat(
      pg_temp.field(link),
      pg_temp.field(place::text),
      pg_temp.field(trunc(extract(epoch from change.at) * 1000000)::bigint::text),
      pg_temp.field(change.school_id::text),
      pg_temp.field(change.class_id::text),
      pg_temp.field(change.period),
      pg_temp.field(change.student_id::text),
      pg_temp.field(change.column_code),
      pg_temp.field(change.version::text),
      pg_temp.field(change.actor),
      pg_temp.field(change.old_value),
      pg_temp.field(change.new_value),
      pg_temp.field(change.source),
      pg_temp.field(change.reason)), 'UTF8')), 'hex');
    update grade_change set number = place, hash = link
    where school_id = change.school_id and class_id = change.class_id and period = change.period
      and student_id = change.student_id and column_code = change.column_code
      and version = change.version;
    insert into grade_chain values (change.school_id, change.class_id, change.period, place, link)
    on conflict (school_id, class_id, period) do update set number = place, hash = link;
  end loop;
end
$$;

drop function pg_temp.field;

alter table grade_change enable trigger grade_change_append_only;

alter table grade_change
  alter column number set not null,
  alter column hash set not null,
  add constraint grade_change_place unique (school_id, class_id, period, number),
  drop constraint grade_change_source_check,
  add constraint grade_change_source check (
    source in ('TYPED', 'PASTED', 'FILLED', 'IMPORTED', 'VENDOR'));
