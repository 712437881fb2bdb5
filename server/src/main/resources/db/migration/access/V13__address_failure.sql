-- Failed sign-ins by where they came from, whatever the login: who tries one password on many accounts locks none of them.
-- No tenant is known then. Kept for as long as they count.
create table access.address_failure (
  id      uuid        primary key default gen_random_uuid(),
  address text        not null,
  at      timestamptz not null
);
create index address_failure_of on access.address_failure (address, at desc);
create index address_failure_at on access.address_failure (at);
