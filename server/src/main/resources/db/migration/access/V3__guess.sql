-- Failed sign-ins under logins that nobody has: counted and locked like those somebody has, so that a lock tells nothing.
-- No tenant is known then. Kept as a hash, for as long as a lock lasts.
create table access.guess (
  hash         text        primary key,
  failures     int         not null,
  locked_until timestamptz,
  at           timestamptz not null
);
create index guess_at on access.guess (at);
create index session_ends on access.session (ends_at);
