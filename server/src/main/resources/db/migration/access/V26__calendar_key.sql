-- By what somebody's own calendar software is known: an address that reads what is due for them, and nothing else. Only a
-- hash is kept. An address that has ended stays, so that whoever still asks by it is told so.
create table access.calendar_key (
  tenant_id uuid        not null,
  id        uuid        not null,
  person_id uuid        not null,
  hash      text        not null,
  made_at   timestamptz not null,
  ended_at  timestamptz,
  used_at   timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references access.person (tenant_id, id),
  check (ended_at >= made_at)
);
create unique index calendar_key_hash on access.calendar_key (tenant_id, hash);
create unique index calendar_key_in_use on access.calendar_key (tenant_id, person_id) where ended_at is null;

alter table access.calendar_key enable row level security;
alter table access.calendar_key force row level security;
create policy tenant on access.calendar_key
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
