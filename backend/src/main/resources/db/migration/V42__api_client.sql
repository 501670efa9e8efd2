-- Programs of vendors: who made them, what they are for, which clients sign in for them, and what
-- each school granted them. A grant is ended, never deleted.

create table vendor (
  id uuid primary key,
  name varchar(120) not null unique,
  contact varchar(200) not null               -- e-mail address of the people behind it
);

create table application (
  id uuid primary key,
  vendor_id uuid not null references vendor (id),
  name varchar(120) not null,
  scopes text[] not null,                     -- what it may be granted at most
  unique (vendor_id, name)
);

create table api_client (
  client_id varchar(120) primary key,         -- its id at the sign-in service
  application_id uuid not null references application (id),
  state varchar(10) not null check (state in ('ACTIVE', 'SUSPENDED')),
  created_at timestamptz not null
);

create index api_client_application on api_client (application_id);

create table school_grant (
  school_id uuid not null references school (id),
  application_id uuid not null references application (id),
  version bigint not null,                    -- grows with each change
  scopes text[] not null,                     -- empty: ended
  changed_at timestamptz not null,
  changed_by varchar(120) not null,
  primary key (school_id, application_id)
);

create index school_grant_application on school_grant (application_id);
