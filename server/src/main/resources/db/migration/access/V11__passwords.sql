-- Why a password must be changed: it is a first one, or it has been used for too long.
alter table access.account add column expired boolean not null default false;

-- Hashes of passwords somebody had, as many as the policy looks back on.
create table access.former_password (
  tenant_id uuid        not null,
  person_id uuid        not null,
  hash      text        not null,
  ended_at  timestamptz not null,
  primary key (tenant_id, person_id, hash),
  foreign key (tenant_id, person_id) references access.person (tenant_id, id)
);
alter table access.former_password enable row level security;
alter table access.former_password force row level security;
create policy tenant on access.former_password
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
