-- What every room's migration may rely on: whatever mingdu_owner makes from here on, mingdu_app may work with.
-- A table that must not be changed or deleted from revokes that itself (audit.entry, for instance).
-- The schema "migration" is older than these lines and stays closed to mingdu_app.

alter default privileges grant usage on schemas to mingdu_app;
alter default privileges grant select, insert, update, delete on tables to mingdu_app;
alter default privileges grant usage, select on sequences to mingdu_app;
alter default privileges grant execute on functions to mingdu_app;
alter default privileges revoke execute on functions from public;

revoke all on schema public from public;
grant usage on schema public to mingdu_app;

-- Trigram indexes serve searches for a part of a Chinese name. The operators live in public, found on every path.
create extension if not exists pg_trgm with schema public;
create extension if not exists btree_gist with schema public;
