-- Who and what exists: schools, staff, classes, students, enrolment.
-- Every table leads with its school, so that it can be partitioned by school later.

create table school (
  id uuid primary key,
  code varchar(20) not null unique,           -- mã trường
  name varchar(200) not null,
  address varchar(300) not null,
  commune_code varchar(10) not null,
  commune_name varchar(120) not null,
  province_code char(2) not null,
  province_name varchar(120) not null,
  tax_code varchar(14) not null               -- MST, as in the organisation certificate
);

create table staff (
  school_id uuid not null references school (id),
  id uuid not null,
  staff_code varchar(20) not null,
  full_name varchar(120) not null,
  personal_id_number char(12) not null,       -- CCCD, as in the personal certificate
  position varchar(120) not null,
  account varchar(120) not null unique,       -- sign-in name
  primary key (school_id, id),
  unique (school_id, staff_code)
);

create table class_group (
  school_id uuid not null references school (id),
  id uuid not null,
  school_year char(9) not null check (school_year ~ '^\d{4}-\d{4}$'),
  grade smallint not null check (grade between 1 and 12),
  name varchar(20) not null,
  homeroom_staff_id uuid,
  primary key (school_id, id),
  unique (school_id, school_year, name),
  foreign key (school_id, homeroom_staff_id) references staff (school_id, id)
);

create index class_group_homeroom on class_group (school_id, homeroom_staff_id);

create table student (
  school_id uuid not null references school (id),
  id uuid not null,
  version bigint not null,
  student_code varchar(40) not null,          -- mã học sinh, or TAM-… until the sector gives one
  full_name varchar(120) not null,
  date_of_birth date not null,
  sex varchar(10) not null check (sex in ('UNKNOWN', 'MALE', 'FEMALE')),
  ethnicity_code char(2) not null,
  citizenship varchar(12) not null check (citizenship in ('VIETNAMESE', 'FOREIGN', 'UNDETERMINED')),
  nationality char(2) not null,               -- ISO 3166-1 alpha-2
  personal_id_number char(12),                -- số định danh cá nhân
  document_type varchar(30),
  document_number varchar(50),
  place_of_birth varchar(200),
  primary key (school_id, id),
  unique (school_id, student_code),
  check ((document_type is null) = (document_number is null))
);

create unique index student_personal_id on student (personal_id_number)
  where personal_id_number is not null;

create table enrolment (
  school_id uuid not null,
  student_id uuid not null,
  school_year char(9) not null,
  class_id uuid not null,
  status char(2) not null,                    -- 01 to 12, sector database
  primary key (school_id, student_id, school_year),
  foreign key (school_id, student_id) references student (school_id, id),
  foreign key (school_id, class_id) references class_group (school_id, id)
);

create index enrolment_class on enrolment (school_id, class_id);

create table student_change (
  school_id uuid not null,
  student_id uuid not null,
  version bigint not null,                    -- of the student, after the change
  field varchar(40) not null,
  at timestamptz not null,
  actor varchar(120) not null,
  old_value varchar(300),
  new_value varchar(300),
  reason varchar(200) not null,
  primary key (school_id, student_id, version, field),
  foreign key (school_id, student_id) references student (school_id, id)
);

create trigger student_change_append_only before update or delete or truncate on student_change
  for each statement execute function refuse_change();
