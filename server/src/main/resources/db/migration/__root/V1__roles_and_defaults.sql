-- What every room's migration may rely on: whatever its owner makes from here on, the application may work with.
-- A table that must not be changed or deleted from revokes that itself (audit.entry, for instance).
-- The schema "migration" is older than these lines and stays closed to it.

alter default privileges grant usage on schemas to ${application};
alter default privileges grant select, insert, update, delete on tables to ${application};
alter default privileges grant usage, select on sequences to ${application};
alter default privileges grant execute on functions to ${application};
alter default privileges revoke execute on functions from public;

revoke all on schema public from public;
grant usage on schema public to ${application};

-- Trigram indexes serve searches for a part of a Chinese name. The operators live in public, found on every path.
create extension if not exists pg_trgm with schema public;
create extension if not exists btree_gist with schema public;
