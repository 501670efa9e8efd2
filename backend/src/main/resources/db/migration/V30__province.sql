-- The office above the schools (Sở) and between which moments it lets grade books take values.

create table province_office (
  id uuid primary key,                        -- also names its chain in the trail
  code char(2) not null unique,               -- mã tỉnh, as in school.province_code
  name varchar(120) not null
);

create table province_officer (
  account varchar(120) primary key,           -- sign-in name
  province_id uuid not null references province_office (id),
  full_name varchar(120) not null
);

create table province_dates (
  province_code char(2) not null,
  school_year char(9) not null,
  period varchar(10) not null,
  version bigint not null,
  opens_at timestamptz not null,
  closes_at timestamptz not null,             -- the first moment that is refused
  updated_at timestamptz not null,
  updated_by varchar(120) not null,
  primary key (province_code, school_year, period),
  foreign key (province_code) references province_office (code),
  check (opens_at < closes_at)
);
