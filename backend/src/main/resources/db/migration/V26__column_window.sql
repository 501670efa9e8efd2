-- A window may count for one column alone, such as the mid-term test of mathematics in one class: a
-- lock of a column is a window of it that has ended.

alter table entry_window add column column_code varchar(60);
alter table entry_window add constraint entry_window_narrowing
  check (subject_code is null or column_code is null);

do $$
declare scope text;
begin
  select conname into scope from pg_constraint
  where conrelid = 'entry_window'::regclass and contype = 'u';
  execute format('alter table entry_window drop constraint %I', scope);
end
$$;

alter table entry_window add constraint entry_window_scope unique nulls not distinct
  (school_id, school_year, period, class_id, subject_code, column_code);
