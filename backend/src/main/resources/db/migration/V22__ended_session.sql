-- Sessions whose owners signed out before their tokens ran out. Kept until no token of theirs lives.

create table ended_session (
  session_sha256 char(64) primary key,        -- of the session id in the tokens
  at timestamptz not null
);

create index ended_session_at on ended_session (at);
