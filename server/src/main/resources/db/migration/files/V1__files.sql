create schema files;

create table files.file (
  tenant_id  uuid        not null,
  id         uuid        not null,
  name       text        not null,
  media_type text        not null,
  size       bigint      not null check (size >= 0),
  sha256     text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
  kept_at    timestamptz not null,
  primary key (tenant_id, id)
);

alter table files.file enable row level security;
alter table files.file force row level security;
create policy tenant on files.file
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
