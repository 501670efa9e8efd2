#!/bin/sh
# Runs once, when the database is made: the role under which the service works with the rows. The
# tables belong to POSTGRES_USER, under which the service only migrates.
set -eu
psql --set=ON_ERROR_STOP=1 --set=password="$HOCBA_SERVICE_DATABASE_PASSWORD" \
  --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" <<'SQL'
create role hocba_service login password :'password';
SQL
