-- What was let go and whose bytes are still to be taken off the disk.
create table files.forgotten (
  tenant_id    uuid        not null,
  id           uuid        not null,
  sha256       text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
  forgotten_at timestamptz not null,
  primary key (tenant_id, id)
);
create index file_hash on files.file (tenant_id, sha256);

alter table files.forgotten enable row level security;
alter table files.forgotten force row level security;
create policy tenant on files.forgotten
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
