-- The service works under a role that owns nothing: it reads and writes rows, and of histories it
-- only appends. Taking a trigger away or changing a table needs the owner, who only migrates.
-- Where one role does both, this leaves it the same rights on rows and is a reminder of the rest.

grant usage on schema public to "${service}";
grant select, insert, update, delete on all tables in schema public to "${service}";
revoke insert, update, delete on flyway_schema_history from "${service}";

do $$
declare history regclass;
begin
  for history in select distinct tgrelid::regclass from pg_trigger where tgfoid = 'refuse_change'::regproc
  loop
    execute format('revoke update, delete on %s from %I', history, '${service}');
  end loop;
end
$$;
