-- Every state of a study plan, with decisions of the principal in it: the state before stays readable.

create table study_change (
  school_id uuid not null,
  class_id uuid not null,
  student_id uuid,                            -- null: the plan of the class
  version bigint not null,                    -- of the plan, after the change
  content jsonb not null,                     -- as it is since then; as it was: the row before
  at timestamptz not null,
  actor varchar(120) not null,
  unique nulls not distinct (school_id, class_id, student_id, version),
  foreign key (school_id, class_id) references study_plan (school_id, class_id)
);

insert into study_change (school_id, class_id, student_id, version, content, at, actor)
select school_id, class_id, null, version, content, updated_at, updated_by
from study_plan where content is not null
union all
select school_id, class_id, student_id, version, content, updated_at, updated_by
from student_study;

create trigger study_change_append_only before update or delete or truncate on study_change
  for each statement execute function refuse_change();
